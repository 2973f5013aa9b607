# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations as functions, one module each: `sync`, `sync_detailed`, `asyncio`, `asyncio_detailed`."""
