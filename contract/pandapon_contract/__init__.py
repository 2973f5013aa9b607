"""Compares the specification with saved pages, recorded answers and the live API, and turns what differs into facts."""
