"""What an empty database is given: the country's special days, the offices of the acts and their hours."""
