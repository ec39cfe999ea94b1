"""Job seekers of the demonstration: two employment centres, their people, and cases at every desk."""
