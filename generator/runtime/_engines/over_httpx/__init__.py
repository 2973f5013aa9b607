"""The engine over httpx, which is the default."""
