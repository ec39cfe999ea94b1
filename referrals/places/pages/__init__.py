"""The pages of the places: choosing one for a case, what is free, what employers answered."""
