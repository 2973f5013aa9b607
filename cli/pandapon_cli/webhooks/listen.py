"""`pandapon webhooks listen`: the receiver, and a thread that shows messages as they arrive."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterable, Mapping, Sequence
from threading import Thread
from typing import Any, Self

from attrs import define, field

from pandapon._extras import extra
from pandapon_api import ConfigurationError, InvalidArgumentError, PandaPonError
from pandapon_cli.output import Output
from pandapon_cli.output.cells import as_cell
from pandapon_cli.output.show import show_rows
from pandapon_cli.output.streams import data, emit, say

from .forward import Forwarder
from .inbox import inbox_path, on_server, place_of, token_of
from .messages import WatchedInbox
from .target import Target

with extra("webhooks"):
    import uvicorn

    from pandapon.webhooks import SqliteInbox, receiver

PATIENCE = 5.0
"""Seconds to wait for the last messages to be shown, in case the reader of the output has stopped."""


@define
class Listener:
    """Receives pushes until interrupted."""

    inbox: WatchedInbox | Forwarder
    place: str
    socket: socket.socket
    url: str | None
    finish: bool
    output: Output
    server: uvicorn.Server = field(init=False)
    _token: str = field(repr=False)
    _trouble: Exception | None = field(default=None, init=False)

    @classmethod
    def create(
        cls,
        host: str,
        port: int,
        url: str | None,
        inbox: str | None,
        forward_to: str | None,
        *,
        finish: bool,
        output: Output,
    ) -> Self:
        """Open the inbox and listen.

        Raises:
            ConfigurationError: the address is in use, or that of the inbox is not valid.
            InvalidArgumentError: `url` does not begin with https, or `forward_to` is not an allowed address.
            InboxError: the inbox cannot be used.
            OSError: the secret token cannot be read or saved.
        """
        if url is not None and not url.startswith("https://"):
            raise InvalidArgumentError(f"--url is {url!r}; PandaPon pushes to https only")
        target = None if forward_to is None else Target.of(forward_to, "--forward-to")
        found = on_server(inbox)
        path = inbox_path(inbox if found is None else None)
        if inbox is None or found is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        store = SqliteInbox(path) if found is None else found
        store.keep_bodies = True  # so that `replay` can deliver what was finished here
        watched = WatchedInbox(store) if target is None else Forwarder(store, target)
        return cls(watched, place_of(inbox), _listening(host, port), url, finish, output, token_of(path))

    def run(self) -> None:
        """Serve until Ctrl-C.

        Raises:
            ConfigurationError: the secret token is not valid.
            InboxError: the inbox can no longer be used.
            OSError: messages can no longer be shown.
        """
        app = receiver(self.inbox, path_token=self._token)
        logging.basicConfig(format="%(message)s", level=logging.WARNING)
        self.server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))
        screen = Thread(target=self._show, name="pandapon-screen", daemon=True)
        screen.start()
        try:
            self._welcome()
            self.server.run([self.socket])
        except KeyboardInterrupt:
            say("stopped")
        finally:
            self.inbox.close_queue()
            screen.join(PATIENCE)
            counts = self.inbox.inbox.counts()
            self.inbox.inbox.close()
        if self._trouble:
            raise self._trouble
        say(f"Messages waiting in {self.place}: {counts.waiting}; dead letters: {counts.dead}.")

    def _welcome(self) -> None:
        host, port = self.socket.getsockname()[:2]
        here, counts = f"http://{host}:{port}", self.inbox.inbox.counts()
        say(f"Listening on {here} (Ctrl-C to stop). Messages waiting in {self.place}: {counts.waiting}.")
        say(f"Enter this address at PandaPon: {(self.url or 'https://YOUR.HOST').rstrip('/')}/{self._token}")
        if isinstance(self.inbox, Forwarder):
            say(f"Messages are forwarded to {self.inbox.target.shown}, and finished once it answers with 200.")
        say(f"An HTTPS proxy must forward it to {here}/<the same token>. Keep the token secret.")

    def _show(self) -> None:
        """Show messages until the queue ends; if they can no longer be shown, stop receiving."""
        rows = self.inbox.rows(finish=self.finish)
        try:
            if self.output is Output.TABLE and data().isatty():
                _lines(rows, self.inbox.columns)
            else:
                show_rows(rows, self.output, self.inbox.columns, nothing="no message arrived")
        except (OSError, PandaPonError) as error:
            self._trouble = error
            self.server.should_exit = True


def _lines(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> None:
    for row in rows:
        emit(*(as_cell(row[column]) for column in columns), sep="  ", flush=True)


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        raise ConfigurationError(
            f"cannot listen on {host}, port {port}: {error.strerror or error}; choose another with --port, or --port 0 "
            "for a free one"
        ) from error
