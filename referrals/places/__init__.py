"""Vacancies and places people are referred to, who holds a seat of them, and what became of it."""
