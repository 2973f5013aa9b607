# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations, a module for each tag."""
