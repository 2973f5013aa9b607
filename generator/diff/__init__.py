"""The effects of a changed specification on callers."""
