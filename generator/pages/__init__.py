"""The generated pages outside the package."""
