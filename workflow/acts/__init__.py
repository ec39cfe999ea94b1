"""Acts as code: pure Python, no Django."""
