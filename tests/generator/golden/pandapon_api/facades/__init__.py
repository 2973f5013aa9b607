# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations as methods, one module per tag."""
