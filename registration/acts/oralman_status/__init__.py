"""The status of oralman, act by act."""
