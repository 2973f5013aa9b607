"""Makes the HAR entry of an attempt, redacted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import responses
from ipaddress import ip_address
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from pandapon_api._paths import OWN
from pandapon_api.observability import Recorded

from .places import Plan
from .redaction import Redactor
from .shapes import number, shape

NEVER = frozenset(("cookie", "set-cookie", "server", "authorization", "proxy-authorization"))
"""Headers that are left out."""
USUAL = frozenset((
    "accept", "accept-encoding", "accept-language", "access-key", "age", "cache-control", "cf-ray", "connection",
    "content-encoding", "content-language", "content-length", "content-type", "date", "etag", "expires", "host",
    "keep-alive", "last-modified", "location", "nonce-str", "pragma", "proxy-authenticate", "retry-after",
    "signature", "strict-transport-security", "timestamp", "traceparent", "transfer-encoding", "user-agent",
    "user-id", "vary", "via", "x-cache", "x-forwarded-for", "x-powered-by", "x-request-id",
))  # fmt: skip
"""Names of headers that are recorded; of others, as of other names, those of words of the specification."""
SHAPED = frozenset(("timestamp", "retry-after", "date"))
"""Headers whose value is recorded as its shape; of all others but the next ones, only the name is recorded."""
WORDS: Mapping[str, frozenset[str]] = {
    "content-encoding": frozenset(("gzip", "deflate", "br", "zstd", "identity")),
    "transfer-encoding": frozenset(("chunked",)),
    "connection": frozenset(("close", "keep-alive")),
}
MEDIA = frozenset(
    f"{kind}/{name}"
    for kind, names in {
        "application": ("json", "problem+json", "xml", "octet-stream", "x-www-form-urlencoded"),
        "text": ("html", "plain", "xml", "json"),
    }.items()
    for name in names
)
CHARSETS = frozenset(("utf-8", "utf8", "utf-16", "gbk", "gb2312", "gb18030", "big5", "iso-8859-1", "us-ascii"))
OFFSETS = ((2, "0-2 s"), (30, "2-30 s"), (600, "30-600 s"), (3600, "600-3600 s"))
ELSEWHERE = "redacted.invalid"
"""The host of an address that is neither the API's nor this machine."""

_VERSION = re.compile(r"HTTP/[1-3](?:\.[01])?")
_CHARSET = re.compile(r"charset=\"?([A-Za-z0-9_-]+)\"?", re.IGNORECASE)


class EntryMaker:
    """Makes entries for one folder."""

    def __init__(self, document: Mapping[str, Any], plan: Plan, redactor: Redactor) -> None:
        self._plan = plan
        self._redactor = redactor
        self._hosts = {urlsplit(server["url"]).hostname for server in document.get("servers", ())}

    def entry(self, recorded: Recorded) -> dict[str, Any]:
        """The entry of one attempt."""
        attempt = recorded.attempt
        entry: dict[str, Any] = {
            "startedDateTime": datetime.fromtimestamp(recorded.time, UTC).isoformat(timespec="milliseconds"),
            "time": round(attempt.milliseconds, 3),
            "request": self._request(recorded),
            "response": self._response(recorded),
            "cache": {},
            "timings": {"send": 0, "wait": round(attempt.milliseconds, 3), "receive": 0},
            "_attempt": attempt.number,
        }
        if self._plan.knows(attempt.operation.id):
            entry["_operation"] = attempt.operation.id
        if attempt.error is not None:
            entry["_error"] = type(attempt.error).__name__
        return entry

    def _request(self, recorded: Recorded) -> dict[str, Any]:
        request, sent = recorded.request, recorded.sent
        places = self._plan.of(request.operation.id)
        query = self._redactor.query(request.query, places.query)
        if sent is not None:  # the signature of some operations is in the query
            signed = {name: value for name, value in sent.query.items() if name not in request.query}
            query |= {self._redactor.name(name): _value(name, value) for name, value in signed.items()}
        made = {
            "method": request.operation.method,
            "url": self._url(recorded),
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": self._headers(sent.headers.items() if sent is not None else (), recorded.time),
            "queryString": [{"name": name, "value": value} for name, value in query.items()],
            "headersSize": -1,
            "bodySize": -1,
        }
        if request.body is not None:
            text = self._redactor.body(request.content() or b"", places.body)
            made["postData"] = {"mimeType": "application/json", "text": text}
        return made

    def _response(self, recorded: Recorded) -> dict[str, Any]:
        head = recorded.response
        status = 0 if head is None else head.status
        content: dict[str, Any] = {"size": 0, "mimeType": ""}
        if head is not None:
            text = self._redactor.body(recorded.content, self._plan.of(recorded.request.operation.id).answer)
            content = {"size": len(text), "mimeType": _media(head.headers.get("content-type", "")), "text": text}
        return {
            "status": status,
            "statusText": responses.get(status, ""),
            "httpVersion": "HTTP/1.1" if head is None else _known(head.http_version),
            "cookies": [],
            "headers": [] if head is None else self._headers(head.headers.multi_items(), recorded.time),
            "content": content,
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        }

    def _headers(self, headers: Iterable[tuple[str, str]], sent: float) -> list[dict[str, str]]:
        found = []
        for name, value in headers:
            name = name.lower()
            if name in NEVER:
                continue
            header = {"name": name if name in USUAL else self._redactor.name(name), "value": _value(name, value)}
            if name == "date" and (offset := _offset(value, sent)):
                header["comment"] = offset
            found.append(header)
        return found

    def _url(self, recorded: Recorded) -> str:
        operation = recorded.request.operation
        is_own = operation.path_evidence == OWN or not self._plan.knows(operation.id)  # it may hold anyone's data
        template = self._plan.of(operation.id).path if is_own else operation.path
        if recorded.sent is None:
            return f"https://{ELSEWHERE}{quote(template)}"
        url = urlsplit(recorded.sent.url)
        name = url.hostname or ""
        is_here = _is_loopback(name)
        host = name if is_here or name in self._hosts else ELSEWHERE
        port = f":{url.port}" if is_here and url.port else ""
        host = f"[{host}]" if ":" in host else host
        return f"{url.scheme}://{host}{port}{quote(self._path(unquote(url.path), template))}"

    def _path(self, path: str, template: str) -> str:
        """The path as its template; of any other segment only what is made of words of the specification."""
        parts, known = path.split("/"), template.split("/")[1:]
        before, rest = parts[: len(parts) - len(known)], parts[len(parts) - len(known) :]
        if [p for p, k in zip(rest, known, strict=False) if "{" not in k] != [k for k in known if "{" not in k]:
            before, known = parts, []
        return "/".join([*(self._redactor.name(part) for part in before), *known])


def _value(name: str, value: str) -> str:
    if name in SHAPED:
        return shape(value)
    if name == "content-type":
        return _media(value)
    if name == "content-length" and value.isascii() and value.isdecimal():
        return str(number(int(value[:20])))
    return value.lower() if value.lower() in WORDS.get(name, ()) else ""


def _media(value: str) -> str:
    media = value.partition(";")[0].strip().lower()
    if media not in MEDIA:
        return shape(media)
    found = _CHARSET.search(value)
    charset = found[1].lower() if found else ""
    return f"{media}; charset={charset}" if charset in CHARSETS else media


def _known(version: str) -> str:
    return version if _VERSION.fullmatch(version) else "unknown"


def _offset(date: str, sent: float) -> str:
    """How far the server's clock is from the local one, as a range."""
    try:
        seconds = parsedate_to_datetime(date).timestamp() - sent
    except (ValueError, TypeError, OverflowError):
        return ""
    size = next((text for bound, text in OFFSETS if abs(seconds) < bound), "3600+ s")
    return f"{'behind' if seconds < 0 else 'ahead'} {size}"


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
