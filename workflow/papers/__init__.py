"""Files that come in and papers that go out."""
