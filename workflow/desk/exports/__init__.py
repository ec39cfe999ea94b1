"""Lists taken out of the product as files: what each list is, how it is written, who took it."""
