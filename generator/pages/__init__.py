"""What is generated outside the package."""
