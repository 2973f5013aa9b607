"""What a changed specification means for a caller."""
