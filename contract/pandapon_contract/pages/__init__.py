"""Saved pages of the documentation: read, joined with our operations, and compared with them."""
