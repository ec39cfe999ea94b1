"""How a result reaches the applicant: in hand or by post, and what the post brings back."""
