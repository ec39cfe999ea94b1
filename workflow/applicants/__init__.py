"""Who asks: persons, employers, their identity numbers and consents."""
