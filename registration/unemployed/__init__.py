"""Registration as unemployed: what is asked, the card that must be there, the register, the certificate or notice."""
