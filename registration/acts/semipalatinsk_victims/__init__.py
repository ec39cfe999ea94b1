"""Registration of victims of the Semipalatinsk test site, act by act."""
