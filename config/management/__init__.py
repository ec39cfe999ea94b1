"""Commands that see the whole product."""
