"""Permits to employ foreign labour."""
