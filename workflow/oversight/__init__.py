"""Pages of those who look on: acts, auditors."""
