"""The event chain: what happened, provably."""
