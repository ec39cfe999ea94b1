"""The certificate to the unemployed, act by act."""
