"""Files that come in: checked by what they are, cleaned, stored, entered."""
