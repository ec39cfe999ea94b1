"""Work owed to the world outside the transaction."""
