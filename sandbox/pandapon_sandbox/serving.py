"""Runs a sandbox on a free port, beside the code that talks to it."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn
from attrs import frozen
from starlette.applications import Starlette

from .app import create_app
from .settings import Settings


@frozen
class Running:
    """A sandbox that answers.

    Args:
        base_url: Where it answers, without a slash at the end.
        settings: The account and the limits it was started with.
        app: The application; ``app.state.orders`` is its order book.
    """

    base_url: str
    settings: Settings
    app: Starlette


@contextmanager
def serve(settings: Settings | None = None, *, host: str = "127.0.0.1", port: int = 0) -> Iterator[Running]:
    """Run a sandbox in a thread for as long as the context lasts.

    Args:
        settings: The account and the limits; by default the fake ones.
        host: Address to listen on.
        port: Port to listen on; 0 takes a free one.

    Raises:
        OSError: The address is taken.
        RuntimeError: The server did not start; its log says why.
    """
    settings = settings or Settings()
    app = create_app(settings)
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_config=None, access_log=False))
    with listen(host, port) as sock:
        thread = Thread(target=server.run, args=[[sock]], name="pandapon-sandbox", daemon=True)
        thread.start()
        try:
            while not server.started:
                if not thread.is_alive():
                    raise RuntimeError("The sandbox did not start.")
                time.sleep(0.001)
            yield Running(base_url(sock), settings, app)
        finally:
            server.should_exit = True
            thread.join()


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that holds the address already, so that nobody can take it before the server starts."""
    # Naming TCP lets asyncio switch off Nagle's algorithm, which would delay answers on kept connections.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen()
    except OSError:
        sock.close()
        raise
    return sock


def base_url(sock: socket.socket) -> str:
    """Return the address under which a listening socket is reached."""
    host, port = sock.getsockname()
    return f"http://{host}:{port}"
