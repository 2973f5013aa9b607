"""The API explorer at ``/docs``: a viewer whose files lie beside this one, and the document that the sandbox serves."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

HOME = "/docs"

FOLDER = Path(__file__).parent
FILES = ("index.html", "explorer.css", "explorer.js", "scalar.js", "LICENSE-scalar.txt")
"""What a browser is given, besides the document."""

TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".txt": "text/plain",
}
"""Not asked of the machine: some say that a script is plain text."""


def explorer_routes(document: Path) -> list[BaseRoute]:
    """Return the paths of the explorer of an OpenAPI document."""
    shown = {name: FOLDER / name for name in FILES}
    shown |= {"": shown["index.html"], "openapi.json": document}
    return [
        Route(HOME, _redirect),
        *(Route(f"{HOME}/{name}", _file(path)) for name, path in shown.items()),
    ]


def is_explorer_path(path: str) -> bool:
    """Whether a path is the explorer's and no PandaPon's."""
    return path == HOME or path.startswith(f"{HOME}/")


async def _redirect(_: Request) -> Response:
    return RedirectResponse(f"{HOME}/")


def _file(path: Path) -> Callable[[Request], Awaitable[Response]]:
    async def file(_: Request) -> Response:
        return Response(path.read_bytes(), media_type=TYPES.get(path.suffix, "application/json"))

    return file
