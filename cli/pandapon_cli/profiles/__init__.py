"""Profiles: credentials and settings in a file, and the client opened with them."""
