"""A guided, read-only run against the live API that settles what calls can settle."""
