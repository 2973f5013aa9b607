"""Transports and clients that the conformance kit must judge: good ones, and one for every way to be bad."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import httpx2

AGAIN = (408, 425, 429, 500, 502, 503, 504)


def good() -> httpx.HTTPTransport:
    """httpx's own."""
    return httpx.HTTPTransport()


def good_async() -> httpx.AsyncHTTPTransport:
    """httpx's own, async."""
    return httpx.AsyncHTTPTransport()


def good_httpx2() -> httpx2.HTTPTransport:
    """httpx2's own."""
    return httpx2.HTTPTransport()


def good_client() -> httpx.Client:
    """A client, whose redirects are not used."""
    return httpx.Client(follow_redirects=True, trust_env=False)


class Lying(httpx.HTTPTransport):
    """Reports every failure as a failed connection."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return super().handle_request(request)
        except httpx.TransportError as error:
            raise httpx.ConnectError("All connection attempts failed") from error


class LyingBlindly(Lying):
    """The same, where the client cannot see when a request is written."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions.pop("trace", None)
        return super().handle_request(request)


class LyingAsync(httpx.AsyncHTTPTransport):
    """The same, async."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return await super().handle_async_request(request)
        except httpx.TransportError as error:
            raise httpx.ConnectError("All connection attempts failed") from error


class Repeating(httpx.HTTPTransport):
    """Tries again after a failure, and after a status that may pass."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(2):
            try:
                answer = super().handle_request(request)
            except httpx.TransportError:
                continue
            if answer.status_code not in AGAIN:
                return answer
            answer.close()
        return super().handle_request(request)


class RepeatingAsync(httpx.AsyncHTTPTransport):
    """The same, async."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(2):
            try:
                answer = await super().handle_async_request(request)
            except httpx.TransportError:
                continue
            if answer.status_code not in AGAIN:
                return answer
            await answer.aclose()
        return await super().handle_async_request(request)


class Copying(httpx.HTTPTransport):
    """Sends a copy of the request a second time, in a thread, which the client cannot see."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        copy = httpx.Request(request.method, request.url, headers=request.headers, content=request.read())
        try:
            return super().handle_request(request)
        except httpx.TransportError:
            with ThreadPoolExecutor(1) as other, httpx.HTTPTransport() as fresh:
                answer = other.submit(fresh.handle_request, copy).result()
                answer.read()
                return answer


class Following(httpx.HTTPTransport):
    """Follows redirects."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = super().handle_request(request)
        if "location" not in answer.headers:
            return answer
        answer.close()
        url = request.url.join(answer.headers["location"])
        return super().handle_request(httpx.Request("GET", url, headers=request.headers))


class Deaf(httpx.HTTPTransport):
    """Has no timeouts."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions["timeout"] = {}
        return super().handle_request(request)


class Truncating(httpx.HTTPTransport):
    """Takes the end of the connection for the end of the body."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = super().handle_request(request)
        headers = [(name, value) for name, value in answer.headers.raw if name.lower() != b"content-length"]
        return httpx.Response(answer.status_code, headers=headers, stream=_Truncated(answer.stream))


class _Truncated(httpx.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self.stream
        except httpx.TransportError:
            return

    def close(self) -> None:
        self.stream.close()


class Leaking(httpx.HTTPTransport):
    """Leaves its connections open."""

    kept: list[Any] = []  # noqa: RUF012

    def close(self) -> None:
        Leaking.kept.append(self)


class Foreign(httpx.HTTPTransport):
    """Raises what no library of HTTP raises, after a part of the answer."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return super().handle_request(request)
        except httpx.TransportError as error:
            raise SystemError("a bug of the transport") from error


def nothing() -> int:
    """Neither a transport nor a client."""
    return 1
