"""The “Labour Market” information system: a port, and two adapters behind it: the office's own register, and HTTP."""
