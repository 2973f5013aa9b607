"""Runs a sandbox on a free port, in the same process as the code that calls it."""

import asyncio
import errno
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Thread
from typing import Any

import uvicorn
from attrs import define, field, frozen
from starlette.applications import Starlette

from .app import create_app
from .moves import Moves
from .settings import Settings


class _Uvicorn(uvicorn.Server):
    """Stops at once: uvicorn itself checks every tenth of a second, and a sandbox often lives no longer than that."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        await super().startup(sockets)

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self._ending.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(0.001)
        await self.lifespan.shutdown()

    def end(self) -> None:
        """Stop the server; can be called from any thread."""
        self._loop.call_soon_threadsafe(self._ending.set)


@define
class _Server:
    """An application on a listening socket, in a thread; it can be stopped and started again."""

    app: Starlette
    _running: tuple[_Uvicorn, Thread] | None = None

    def start(self, sock: socket.socket) -> None:
        """Serve until ``stop``, which closes the socket.

        Raises:
            RuntimeError: The server did not start; its log says why.
        """
        server = _Uvicorn(config(self.app, log_config=None, access_log=False))
        thread = Thread(target=server.run, args=[[sock]], name="pandapon-sandbox", daemon=True)
        thread.start()
        while not server.started:
            if not thread.is_alive():
                sock.close()
                raise RuntimeError("the sandbox did not start; its log says why")
            time.sleep(0.001)
        self._running = server, thread

    def stop(self) -> None:
        """Finish the requests in progress and close all connections."""
        if self._running is not None:
            server, thread = self._running
            self._running = None
            server.end()
            thread.join()


@frozen
class Running:
    """A running sandbox.

    Args:
        base_url: Its address, without a slash at the end.
        settings: The account and the limits it was started with.
        app: The application; ``app.state.orders`` is its order book.
    """

    base_url: str
    settings: Settings
    app: Starlette
    _server: _Server = field(repr=False)
    _address: tuple[str, int] = field(repr=False)

    def pay(self, order_id: str) -> None:
        """Pay an unpaid order of either platform.

        Raises:
            Refusal: There is no such order, or its status does not allow it. So for each of these methods.
        """
        self._moves.pay(order_id)

    def approve(self, order_id: str) -> None:
        """Pass the finance check of a paid Taobao order (1 to 2); the next call pays its seller (2 to 10)."""
        self._moves.approve(order_id)

    def ship(self, order_id: str) -> None:
        """Ship a paid order in one parcel; a Taobao order passes its finance check first."""
        self._moves.ship(order_id)

    def sign(self, order_id: str) -> None:
        """Deliver the parcel of a shipped order, which is signed for."""
        self._moves.sign(order_id)

    def confirm(self, order_id: str) -> None:
        """Confirm the receipt of a shipped 1688 order."""
        self._moves.confirm(order_id)

    def close(self, order_id: str) -> None:
        """Close an order that was not shipped, in the name of its seller."""
        self._moves.close(order_id)

    def cancel(self, order_id: str) -> None:
        """Cancel an unpaid order in the name of its buyer."""
        self._moves.cancel(order_id)

    def refund(self, order_id: str) -> None:
        """Let the seller pay back the open refunds of an order, or one refund by its id; without one, all lines."""
        self._moves.refund(order_id)

    def refuse_refund(self, order_id: str) -> None:
        """Let the seller refuse the open refunds of an order, or one refund by its id."""
        self._moves.refuse_refund(order_id)

    def reprice(self, order_id: str, percent: int) -> None:
        """Let the seller of an unpaid order set its prices to a percentage of the current ones."""
        self._moves.reprice(order_id, percent)

    @property
    def _moves(self) -> Moves:
        moves: Moves = self.app.state.moves
        return moves

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Close all connections and refuse new ones while the context lasts; the data is kept."""
        self._server.stop()
        sock = bind(*self._address)
        try:
            yield
        finally:
            sock.listen()
            self._server.start(sock)


@contextmanager
def serve(settings: Settings | None = None, *, host: str = "127.0.0.1", port: int = 0) -> Iterator[Running]:
    """Run a sandbox in a thread while the context lasts.

    Args:
        settings: The account and the limits; by default the fake ones.
        host: Address to listen on.
        port: Port to listen on; 0 picks a free one.

    Raises:
        OSError: The address cannot be used; the message says why.
        RuntimeError: The server did not start; its log says why.
        PushError: The push address of the settings is not allowed.
        StateError: The state file is not valid, or is in use.
    """
    settings = settings or Settings()
    with listen(host, port) as sock:
        app = create_app(settings)
        server = _Server(app)
        url, address = base_url(sock), sock.getsockname()
        with closing(app.state.ledger):
            server.start(sock)
            try:
                yield Running(url, settings, app, server, address)
            finally:
                server.stop()


def config(app: Starlette, **options: Any) -> uvicorn.Config:
    """Return uvicorn's configuration: faults need access to the connections, and the sandbox sends its own ``Date``."""
    return uvicorn.Config(app, http="h11", loop="asyncio", lifespan="on", date_header=False, **options)


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket, so that no other program can take the address before the server starts."""
    sock = bind(host, port)
    sock.listen()
    return sock


def bind(host: str, port: int) -> socket.socket:
    """Return a socket that reserves an address and refuses connections."""
    # Naming TCP lets asyncio disable Nagle's algorithm, which would delay responses on kept connections.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise OSError(error.errno, _unavailable(host, port, error)) from error
    return sock


def _unavailable(host: str, port: int, error: OSError) -> str:
    """Say why a port cannot be used, and what to do."""
    if error.errno == errno.EADDRINUSE:
        return f"port {port} of {host} is in use, maybe by another sandbox: choose another, or 0 for a free one"
    return f"cannot listen on port {port} of {host} ({error.strerror or error})"


def base_url(sock: socket.socket) -> str:
    """Return the URL of a listening socket."""
    host, port = sock.getsockname()
    return f"http://{host}:{port}"
