"""What the hot paths cost beside the bare operations; `make bench`, never part of the tests."""
