"""An address that messages are pushed to, as PandaPon would."""

from __future__ import annotations

import time
from http import HTTPStatus
from ipaddress import ip_address
from typing import Self

import httpx
from attrs import field, frozen

from pandapon_api import InvalidArgumentError
from pandapon_cli.exit_codes import ExitCode

PATIENCE = 10.0
"""Seconds to wait for a response: long enough for a debugger."""

LIMIT = 1.0
"""Seconds that PandaPon waits."""


@frozen
class Answer:
    """What came back."""

    status: int | None
    """None if no response came."""
    failure: str
    seconds: float

    @property
    def received(self) -> bool:
        """Whether PandaPon would take the message for received, if it came in time."""
        return self.status == HTTPStatus.OK

    @property
    def exit_code(self) -> ExitCode:
        """The exit code of a command that pushes one message."""
        if self.status is None:
            return ExitCode.NO_ANSWER
        return ExitCode.OK if self.received else ExitCode.REFUSED

    def __str__(self) -> str:
        if self.status is None:
            return self.failure
        late = f", but PandaPon waits for {LIMIT:.0f} s only" if self.seconds > LIMIT else ""
        return f"{self.status} in {self.seconds * 1000:.0f} ms{late}"


@frozen
class Target:
    """The address of a receiver. Its last part is a secret, so only `shown` is for people.

    Args:
        url: https, or http on this machine.
    """

    url: httpx.URL = field(repr=False)

    @classmethod
    def of(cls, given: str, option: str) -> Self:
        """Read an address; `localhost:3000/hooks` is http.

        Raises:
            InvalidArgumentError: it is not an address, or neither https nor on this machine.
        """
        try:
            url = httpx.URL(given if "://" in given else f"http://{given}")
        except httpx.InvalidURL:
            raise InvalidArgumentError(f"{option} is not a URL; write one such as localhost:3000/hooks/TOKEN") from None
        if not url.host or url.scheme not in ("http", "https"):
            raise InvalidArgumentError(f"{option} is not a URL; write one such as localhost:3000/hooks/TOKEN")
        if url.scheme == "http" and not _is_here(url.host):
            raise InvalidArgumentError(f"{option} is http on another machine; messages hold addresses, so use https")
        return cls(url)

    @property
    def shown(self) -> str:
        """The address without what may be secret."""
        port = f":{self.url.port}" if self.url.port else ""
        folder = self.url.path.rpartition("/")[0]
        return f"{self.url.scheme}://{self.url.host}{port}{folder}/…"

    def push(self, body: bytes) -> Answer:
        """POST a message. A redirect is not followed, and counts as a failure, as any response but 200."""
        headers = {"content-type": "application/json", "user-agent": "pandapon-webhooks"}
        is_secure, is_here = self.url.scheme == "https", _is_here(self.url.host)
        with httpx.Client(headers=headers, timeout=PATIENCE, verify=is_secure, trust_env=not is_here) as http:
            began = time.perf_counter()
            try:
                response = http.post(self.url, content=body)
            except httpx.HTTPError as error:
                return Answer(None, f"no response ({type(error).__name__})", time.perf_counter() - began)
            return Answer(response.status_code, "", time.perf_counter() - began)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
