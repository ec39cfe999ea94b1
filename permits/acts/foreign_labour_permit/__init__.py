"""The permit to employ foreign labour, act by act."""
