"""The page of one case and of what is done with it."""
