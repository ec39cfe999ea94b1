"""Long work, done in the background an item at a time: progress, an outcome per item, another try."""
