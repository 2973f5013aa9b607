"""Writes HAR 1.2 files: of traffic that a client has with a sandbox, and of entries made by hand."""

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import httpx
from attrs import define, field

DAY = "2026-11-29"
HOST = "https://api.pandapon.com"


def entry(
    method: str,
    url: str,
    answer: Any,
    *,
    body: Any = None,
    headers: Mapping[str, str] | None = None,
    status: int = 200,
    day: str = DAY,
    packed: bool = False,
) -> dict[str, Any]:
    """An entry of `log.entries`; bytes and strings are bodies as they are, None is no body, other values are JSON."""
    content: dict[str, Any] = {"size": 0, "mimeType": "application/json"}
    text = _text(answer)
    if text is not None:
        content["text"] = base64.b64encode(text.encode()).decode() if packed else text
    if packed:
        content["encoding"] = "base64"
    request: dict[str, Any] = {
        "method": method,
        "url": url if "://" in url else HOST + url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": value} for name, value in (headers or {}).items()],
        "queryString": [],
        "headersSize": -1,
        "bodySize": -1,
    }
    if body is not None:
        request["postData"] = {"mimeType": "application/json", "text": _text(body)}
    response = {
        "status": status,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [],
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": -1,
    }
    timings = {"send": 0, "wait": 1, "receive": 0}
    started = f"{day}T03:04:05.678Z"
    return {
        "startedDateTime": started,
        "time": 1,
        "request": request,
        "response": response,
        "cache": {},
        "timings": timings,
    }


def _text(body: Any) -> str | None:
    if isinstance(body, bytes):
        return body.decode()
    return body if body is None or isinstance(body, str) else json.dumps(body, ensure_ascii=False)


def har(entries: Iterable[Mapping[str, Any]], **log: Any) -> bytes:
    """A HAR file."""
    creator = {"name": "tests", "version": "1"}
    return json.dumps({"log": {"version": "1.2", "creator": creator, **log, "entries": [*entries]}}).encode()


def write(folder: Path, *entries: Mapping[str, Any], name: str = "calls.har") -> Path:
    """A file with these entries."""
    file = folder / name
    file.write_bytes(har(entries))
    return file


@define
class Recorder:
    """Collects what a client sends and receives: `PandaPon(..., event_hooks=recorder.hooks)`."""

    entries: list[dict[str, Any]] = field(factory=list)

    @property
    def hooks(self) -> dict[str, list[Callable[..., Any]]]:
        return {"response": [self._collect]}

    def _collect(self, response: httpx.Response) -> None:
        request = response.request
        self.entries.append(
            entry(
                request.method,
                str(request.url),
                response.read(),
                body=request.content or None,
                headers=dict(request.headers),
                status=response.status_code,
            )
        )
