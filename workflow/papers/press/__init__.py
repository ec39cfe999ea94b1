"""The printing press: facts and a template become the bytes of a PDF."""
