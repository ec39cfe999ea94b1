"""What each verb of a permit asks of the person who uses it; one module a desk."""
