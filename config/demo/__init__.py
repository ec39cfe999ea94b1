"""The demonstration: a department with its people and a season of cases, made by working, not by filling tables."""
