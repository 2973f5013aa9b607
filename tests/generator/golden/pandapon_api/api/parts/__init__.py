# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of one tag, one module each."""
