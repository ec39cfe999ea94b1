"""The counter and the post: results given by hand, letters sent, and what the post brings back."""
