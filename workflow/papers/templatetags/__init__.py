"""Filters for the templates of papers."""
