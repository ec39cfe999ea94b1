"""What the verbs of a referral ask of the person who uses them; one module a desk."""
