"""What must be handed in, what was received, the consent given, the grounds a refusal rests on."""
