"""Acts that regulate several services, each described once."""
