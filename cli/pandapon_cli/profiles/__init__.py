"""Profiles: credentials and settings in a file, and the client that is opened with them."""
