"""Registration of people who look for work: the card, its way through the office, the notice."""
