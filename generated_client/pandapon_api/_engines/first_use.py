"""Imports what an async engine would import at its first request."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module

OVER_ANYIO = frozenset(("httpx", "httpx2", "pyqwest"))


def import_for(engine: str, *, trio: bool) -> None:
    """Import on this thread what an engine would import on the event loop, where it would stop other tasks."""
    if engine not in OVER_ANYIO:
        return
    import anyio
    import anyio.lowlevel
    import anyio.streams.tls
    import anyio.to_thread

    anyio.run(anyio.sleep, 0, backend="trio" if trio else "asyncio")  # the public way to import a backend
    if trio and engine == "pyqwest":
        with suppress(ImportError):  # private: another version may not have it
            import_module("pyqwest._trio")
