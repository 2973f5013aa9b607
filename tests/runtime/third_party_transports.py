"""Third-party transports: they retry, or report a lost response as a failed connection."""

import importlib.util
import socket
import ssl
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx

TRUSTED = ssl.create_default_context()
"""Made once: reading the certificates takes longer than a call."""

LIES: list[type[httpx.TransportError]] = [
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
]


class Both(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """What hands requests on, sync or async."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def close(self) -> None:
        self.inner.close()

    async def aclose(self) -> None:
        await self.inner.aclose()


class Repeating(Both):
    """Tries three times, whatever comes: an exception, or an answer that it does not like."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(2):
            try:
                answer: httpx.Response = self.inner.handle_request(request)
            except Exception:
                continue
            if answer.status_code < 500:
                return answer
            answer.close()
        return self.inner.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(2):
            try:
                answer: httpx.Response = await self.inner.handle_async_request(request)
            except Exception:
                continue
            if answer.status_code < 500:
                return answer
            await answer.aclose()
        return await self.inner.handle_async_request(request)


class Rewriting(Both):
    """Makes a request of its own for every attempt, and looks at the body before and after."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert request.content == request.read()
        answer: httpx.Response = self.inner.handle_request(self.twin(request))
        assert request.content == request.read()
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert request.content == await request.aread()
        answer: httpx.Response = await self.inner.handle_async_request(self.twin(request))
        assert request.content == await request.aread()
        return answer

    @staticmethod
    def twin(request: httpx.Request) -> httpx.Request:
        headers, extensions = request.headers, request.extensions
        return httpx.Request(request.method, request.url, headers=headers, stream=request.stream, extensions=extensions)


class Lying(Both):
    """Says of every failure that nothing was sent."""

    def __init__(self, inner: Any, lie: type[httpx.TransportError]) -> None:
        super().__init__(inner)
        self.lie = lie

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            answer: httpx.Response = self.inner.handle_request(request)
        except httpx.HTTPError as error:
            raise self.lie("nothing was sent") from error
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            answer: httpx.Response = await self.inner.handle_async_request(request)
        except httpx.HTTPError as error:
            raise self.lie("nothing was sent") from error
        return answer


READERS: list[Callable[[httpx.Request], bytes]] = [
    lambda request: request.read(),
    lambda request: request.content,
    lambda request: b"".join(request.stream),  # type: ignore[arg-type]
]


class Raw(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Writes to a socket of its own, and raises whatever comes out of it, or something else instead."""

    def __init__(self, reader: Callable[[httpx.Request], bytes], failure: type[Exception] | None) -> None:
        self.reader = reader
        self.failure = failure

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return self.sent(request)
        except (OSError, ValueError) as error:
            if self.failure is None:
                raise
            raise self.failure("the connection failed") from error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def sent(self, request: httpx.Request) -> httpx.Response:
        body = self.reader(request)
        head = f"{request.method} {request.url.raw_path.decode()} HTTP/1.1\r\n".encode()
        for name, value in request.headers.raw:
            head += name + b": " + value + b"\r\n"
        with (
            socket.create_connection((request.url.host, request.url.port or 80)) as sock,
            sock.makefile("rb") as answer,
        ):
            sock.sendall(head + b"\r\n" + body)
            head, _, content = answer.read().partition(b"\r\n\r\n")
        status = head.partition(b"\r\n")[0].split()
        if len(status) < 2 or not status[0].startswith(b"HTTP/"):
            raise ConnectionResetError("the server hung up")
        return httpx.Response(int(status[1]), content=content)


class OwnHTTP(httpx.HTTPTransport):
    """A class made of httpx's own, which repeats."""

    handle_request = Repeating.handle_request

    @property
    def inner(self) -> Any:
        return super()


class OwnAsyncHTTP(httpx.AsyncHTTPTransport):
    handle_async_request = Repeating.handle_async_request

    @property
    def inner(self) -> Any:
        return super()


class RepeatingClient(httpx.Client):
    """Repeats above the transport."""

    def send(self, request: httpx.Request, **more: Any) -> httpx.Response:
        for _ in range(2):
            try:
                return super().send(request, **more)
            except Exception:
                continue
        return super().send(request, **more)


class RepeatingAsyncClient(httpx.AsyncClient):
    async def send(self, request: httpx.Request, **more: Any) -> httpx.Response:
        for _ in range(2):
            try:
                return await super().send(request, **more)
            except Exception:
                continue
        return await super().send(request, **more)


class Choosing(Both):
    """Keeps its transports in a list, and goes on to the next one after a failure."""

    def __init__(self, *inner: Any) -> None:
        super().__init__(SimpleNamespace(close=lambda: None))
        self.all = [[*inner]]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for each in self.all[0][:-1]:
            try:
                answer: httpx.Response = each.handle_request(request)
            except httpx.HTTPError:
                continue
            return answer
        last: httpx.Response = self.all[0][-1].handle_request(request)
        return last

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for each in self.all[0][:-1]:
            try:
                answer: httpx.Response = await each.handle_async_request(request)
            except httpx.HTTPError:
                continue
            return answer
        last: httpx.Response = await self.all[0][-1].handle_async_request(request)
        return last

    async def aclose(self) -> None:
        for each in self.all[0]:
            await each.aclose()


class Duck:
    """Sends over another transport three times at most, without a base class."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.handle_request = Repeating(inner).handle_request
        self.handle_async_request = Repeating(inner).handle_async_request
        self.close = getattr(inner, "close", None)
        self.aclose = getattr(inner, "aclose", None)


def patched(carrier: Any, name: str, lie: type[httpx.TransportError] = httpx.ConnectError) -> Any:
    """The same object, with a method of its own that tries three times and lies about the failure."""
    method = getattr(carrier, name)

    def again(request: Any, **more: Any) -> Any:
        for number in range(3):
            try:
                return method(request, **more)
            except Exception as error:
                if number == 2:
                    raise lie("nothing was sent", request=error.__dict__.get("_request")) from error
        raise AssertionError

    async def again_async(request: Any, **more: Any) -> Any:
        for number in range(3):
            try:
                return await method(request, **more)
            except Exception as error:
                if number == 2:
                    raise lie("nothing was sent", request=error.__dict__.get("_request")) from error
        raise AssertionError

    setattr(carrier, name, again_async if isinstance(carrier, ASYNC) else again)
    return carrier


ASYNC = (httpx.AsyncClient, httpx.AsyncBaseTransport)


def with_pool(transport: Any) -> Any:
    """httpx's own transport, whose pool repeats."""

    class Pool:
        def __init__(self, pool: Any) -> None:
            self.pool = pool
            self.close = getattr(pool, "close", None)
            self.aclose = getattr(pool, "aclose", None)

        def handle_request(self, request: Any) -> Any:
            for _ in range(2):
                try:
                    return self.pool.handle_request(request)
                except Exception:
                    continue
            return self.pool.handle_request(request)

        async def handle_async_request(self, request: Any) -> Any:
            for _ in range(2):
                try:
                    return await self.pool.handle_async_request(request)
                except Exception:
                    continue
            return await self.pool.handle_async_request(request)

    transport._pool = Pool(transport._pool)
    return transport


def forwarding(asynchronous: bool) -> Any:
    """A mock that sends what it gets to the real address, and calls every failure a failed connection."""

    def sent(request: httpx.Request) -> httpx.Response:
        try:
            with httpx.Client(verify=TRUSTED) as http:
                answer = http.send(
                    httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
                )
        except httpx.HTTPError as error:
            raise httpx.ConnectError("nothing was sent", request=request) from error
        return httpx.Response(answer.status_code, content=answer.content)

    return httpx.MockTransport(sent)


def remounted(asynchronous: bool) -> Any:
    """A client that gets another transport after it was made."""
    http, other = _client(asynchronous), httpx.Client(mounts={"all://": own(asynchronous)}, verify=TRUSTED)
    http._mounts = dict.fromkeys(other._mounts, Repeating(Lying(own(asynchronous), httpx.ConnectError)))
    return http


def own(asynchronous: bool) -> Any:
    """A transport of httpx itself."""
    return httpx.AsyncHTTPTransport(verify=TRUSTED) if asynchronous else httpx.HTTPTransport(verify=TRUSTED)


def _client(asynchronous: bool, **settings: Any) -> Any:
    return (httpx.AsyncClient if asynchronous else httpx.Client)(verify=TRUSTED, **settings)


def _settings() -> dict[str, Callable[[bool], dict[str, Any]]]:
    found: dict[str, Callable[[Any], dict[str, Any]]] = {
        "repeating": lambda a: {"transport": Repeating(own(a))},
        "rewriting": lambda a: {"transport": Rewriting(own(a))},
        "repeating, rewriting": lambda a: {"transport": Repeating(Rewriting(own(a)))},
        "rewriting, repeating": lambda a: {"transport": Rewriting(Repeating(own(a)))},
        "made of httpx's": lambda a: {"transport": (OwnAsyncHTTP if a else OwnHTTP)(verify=TRUSTED)},
        "in a client": lambda a: {"http_client": _client(a, transport=Repeating(Lying(own(a), httpx.ConnectError)))},
        "mounted": lambda a: {"http_client": _client(a, mounts={"http://": Repeating(own(a))})},
        "lists": lambda a: {"transport": Choosing(own(a), Repeating(own(a)), own(a))},
        "lying in a list": lambda a: {"transport": Choosing(Lying(own(a), httpx.ConnectError), own(a))},
        "duck": lambda a: {"transport": Duck(own(a))},
        "method of a transport": lambda a: {"transport": patched(own(a), METHODS[a])},
        "method of a transport in a client": lambda a: {
            "http_client": _client(a, transport=patched(own(a), METHODS[a]))
        },
        "method of a mount": lambda a: {"http_client": _client(a, mounts={"all://": patched(own(a), METHODS[a])})},
        "method of a client": lambda a: {"http_client": patched(_client(a), "send")},
        "inner method of a client": lambda a: {"http_client": patched(_client(a), "_send_single_request")},
        "pool": lambda a: {"transport": with_pool(own(a))},
        "mock": lambda a: {"transport": forwarding(a)},
        "remounted": lambda a: {"http_client": remounted(a)},
        "mounted for a proxy": lambda a: {
            "http_client": _client(a, mounts={"http://127.0.0.1": Lying(own(a), httpx.ProxyError)})
        },
        "repeating client": lambda a: {"http_client": (RepeatingAsyncClient if a else RepeatingClient)(verify=TRUSTED)},
    }
    for lie in LIES:
        found[f"lying: {lie.__name__}"] = lambda a, lie=lie: {"transport": Lying(own(a), lie)}
        found[f"repeating, lying: {lie.__name__}"] = lambda a, lie=lie: {"transport": Repeating(Lying(own(a), lie))}
        found[f"lying: {lie.__name__}, repeating"] = lambda a, lie=lie: {"transport": Lying(Repeating(own(a)), lie)}
    for number, reader in enumerate(READERS):
        for failure in (None, httpx.ConnectError, RuntimeError, KeyError):
            if number != 2:  # an async one cannot be read like this
                found[f"raw {number}: {failure}"] = lambda a, r=reader, f=failure: {"transport": Raw(r, f)}
            found[f"repeating, raw {number}: {failure}"] = lambda a, r=reader, f=failure: {
                "transport": Repeating(Raw(r, f))
            }
    if importlib.util.find_spec("httpx_retries"):
        from httpx_retries import Retry, RetryTransport

        eager = Retry(total=2, allowed_methods=["GET", "POST"], backoff_factor=0)
        found["httpx-retries as it comes"] = lambda a: {"transport": RetryTransport(retry=Retry(backoff_factor=0))}
        found["httpx-retries twice"] = lambda a: {
            "transport": RetryTransport(RetryTransport(own(a), retry=eager), retry=eager)
        }
        found["httpx-retries, lying"] = lambda a: {
            "transport": RetryTransport(Lying(own(a), httpx.ConnectError), retry=eager)
        }
        found["httpx-retries"] = lambda a: {"transport": RetryTransport(own(a), retry=eager)}
        found["httpx-retries in a client"] = lambda a: {
            "http_client": _client(a, transport=RetryTransport(own(a), eager))
        }
    if importlib.util.find_spec("pyreqwest"):
        from pyreqwest.compatibility.httpx import HttpxTransport, SyncHttpxTransport

        found["pyreqwest"] = lambda a: {"transport": HttpxTransport() if a else SyncHttpxTransport()}
        found["pyreqwest in a client"] = lambda a: {
            "http_client": _client(a, transport=HttpxTransport() if a else SyncHttpxTransport())
        }
        found["repeating, pyreqwest"] = lambda a: {
            "transport": Repeating(HttpxTransport() if a else SyncHttpxTransport())
        }
    if importlib.util.find_spec("pyreqwest") and importlib.util.find_spec("httpx_retries"):
        from httpx_retries import Retry, RetryTransport
        from pyreqwest.compatibility.httpx import HttpxTransport, SyncHttpxTransport

        again = Retry(total=2, allowed_methods=["GET", "POST"], backoff_factor=0)
        found["httpx-retries, pyreqwest"] = lambda a: {
            "transport": RetryTransport(HttpxTransport() if a else SyncHttpxTransport(), retry=again)
        }
    if importlib.util.find_spec("pyqwest") and importlib.util.find_spec("h2"):
        from pyqwest import HTTPTransport, SyncHTTPTransport
        from pyqwest.httpx import AsyncPyqwestTransport, PyqwestTransport

        found["pyqwest"] = lambda a: {
            "transport": AsyncPyqwestTransport(HTTPTransport()) if a else PyqwestTransport(SyncHTTPTransport())
        }
        found["repeating, pyqwest"] = lambda a: {
            "transport": Repeating(
                AsyncPyqwestTransport(HTTPTransport()) if a else PyqwestTransport(SyncHTTPTransport())
            )
        }
    return found


METHODS = {False: "handle_request", True: "handle_async_request"}
KINDS = _settings()
"""By what they are: the settings that bring them along, for an async client or a sync one."""
