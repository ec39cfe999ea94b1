"""Taking a packet in."""
