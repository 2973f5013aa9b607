"""The API explorer at ``/docs``: our page, the document that the sandbox serves, and Scalar's script.

The script is larger than everything else together, so it is a separate distribution, ``pandapon-explorer``.
Without it, the page says how to install it.
"""

from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

HOME = "/docs"

Endpoint = Callable[[Request], Awaitable[Response]]

FOLDER = Path(__file__).parent
PAGE = ("index.html", "explorer.css", "explorer.js", "samples.json")
"""The files that a browser gets in addition to the document and the viewer."""

VIEWER = ("scalar.js", "LICENSE-scalar.txt")
"""The files of ``pandapon_explorer``."""

TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".txt": "text/plain",
}
"""Fixed here, because some machines map a script to plain text."""


def explorer_routes(document: Path | bytes, sign: Endpoint | None = None) -> list[BaseRoute]:
    """Return the paths of the explorer of an OpenAPI document, a file or its content.

    With an endpoint that signs, the page can send requests, to this sandbox only.
    """
    page = {name: FOLDER / name for name in PAGE}
    viewer = installed_viewer()
    home: Path | bytes = page["index.html"] if viewer else FOLDER / "not_installed.html"
    if viewer and sign:
        home = page["index.html"].read_bytes().replace(b"<html ", b"<html data-signs ", 1)
    shown: dict[str, Path | bytes] = {**page, **viewer, "": home, "openapi.json": document}
    return [
        Route(HOME, _redirect),
        *([Route(f"{HOME}/sign", sign, methods=["POST"])] if sign else []),
        *(Route(f"{HOME}/{name}", _file(name, content)) for name, content in shown.items()),
    ]


def installed_viewer() -> dict[str, Path]:
    """Return the viewer's files by name, without importing it; none unless ``pandapon_explorer`` is installed."""
    package = find_spec("pandapon_explorer")
    if package is None or package.origin is None:
        return {}
    return {name: Path(package.origin).with_name(name) for name in VIEWER}


def is_explorer_path(path: str) -> bool:
    """Whether a path belongs to the explorer."""
    return path == HOME or path.startswith(f"{HOME}/")


async def _redirect(_: Request) -> Response:
    return RedirectResponse(f"{HOME}/")


def _file(name: str, content: Path | bytes) -> Endpoint:
    media_type = TYPES[Path(name or "index.html").suffix]

    async def file(_: Request) -> Response:
        return Response(content if isinstance(content, bytes) else content.read_bytes(), media_type=media_type)

    return file
