"""Working time: when a term is due, and why then. Pure Python, no Django."""
