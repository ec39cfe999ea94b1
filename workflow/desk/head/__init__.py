"""The head's desk: what waits for the head, assigning one or many, deciding."""
