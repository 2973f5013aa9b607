"""The project's rules for a specification."""
