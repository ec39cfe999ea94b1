"""The pictures of the README: `python -m tests.screenshots` starts the demonstration and takes them."""
