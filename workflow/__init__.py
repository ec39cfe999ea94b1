"""The machine every service runs on; it never sees a service."""
