"""The case, its gate, its journal and its clocks."""
