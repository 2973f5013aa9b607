"""An ASGI application on a real port, while a block lasts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

from pandapon_sandbox.server import base_url, listen


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@contextmanager
def served(app: Any) -> Iterator[str]:
    """The address of the application."""
    server = _Server(uvicorn.Config(app, log_config=None, access_log=False))
    with listen("127.0.0.1", 0) as sock:
        thread = threading.Thread(target=server.run, args=[[sock]], daemon=True)
        thread.start()
        try:
            assert server.ready.wait(30)
            yield base_url(sock)
        finally:
            server.should_exit = True
            thread.join()
