"""The product for other programs: the acts as data, and due moments with their reasons."""
