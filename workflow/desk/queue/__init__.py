"""What waits: the queue, and finding a case."""
