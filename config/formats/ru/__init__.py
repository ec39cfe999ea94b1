"""Russian dates and numbers."""
