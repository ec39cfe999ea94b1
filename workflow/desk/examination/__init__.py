"""The examination of a packet: every document beside its pages, a verdict on each."""
