"""Benchmarks of the client against its peers, and against bare httpx and the JSON decoder."""
