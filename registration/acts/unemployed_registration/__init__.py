"""Registration of the unemployed, act by act."""
