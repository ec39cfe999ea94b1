"""What the product promises, one happening per test."""
