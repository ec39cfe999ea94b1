"""The registration of people who look for work, act by act."""
