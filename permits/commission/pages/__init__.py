"""Pages of the commission: what waits and what is called, one session, one item of its agenda."""
