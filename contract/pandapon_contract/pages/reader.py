"""Reads saved files in any form, which is found by what they contain and not by their names."""

from __future__ import annotations

import email
import email.policy
import os
import re
import stat
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from .address import address_of_file, address_of_page
from .bounded import printable
from .markdown import from_markdown
from .page import PageError, Saved
from .remix import address_of_html, from_data, from_html, has_data, source_of

LARGEST = 32 * 1024 * 1024
"""The largest file in bytes, also after unpacking."""

MOST = 2000
"""The most files of one run."""

LONGEST_HEADER = 10_000

MOST_PARTS = 20
"""The most documents in one MHTML file that are looked at."""

DEEPEST = 12
"""The deepest folder."""

ASSETS = {
    *(".js", ".mjs", ".css", ".map", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico"),
    *(".woff", ".woff2", ".ttf"),
}
"""What browsers save next to a page; only skipped in folders."""

GZIP = b"\x1f\x8b"
MARKUP = re.compile(r"\s*<|.{0,2000}streamController\s*\.\s*enqueue", re.DOTALL)

NOT_A_PAGE = (
    "it is not a saved page of the documentation: save the page in the browser as HTML only, or add .md to its address"
)


def read(paths: Iterable[Path]) -> tuple[list[Saved], dict[str, str]]:
    """The pages in files and in folders, with what is below; and what cannot be read, each file with its reason."""
    pages: list[Saved] = []
    unread: dict[str, str] = {}
    for count, path in enumerate(_files(paths)):
        if count == MOST:
            unread[str(path)] = f"there are more than {MOST:,} files, and the rest is not read: name fewer folders"
            break
        try:
            pages.append(read_file(path))
        except PageError as error:
            unread[str(path)] = str(error)
        except OSError as error:
            unread[str(path)] = f"it cannot be read: {error.strerror or error}"
    return pages, unread


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        closed: list[OSError] = []
        for folder, below, names in os.walk(path, onerror=closed.append):
            depth = len(Path(folder).relative_to(path).parts)
            below[:] = sorted(name for name in below if not name.startswith(".")) if depth < DEEPEST else []
            for name in sorted(names):
                if not name.startswith(".") and Path(name).suffix.lower() not in ASSETS:
                    yield Path(folder, name)
        yield from (Path(error.filename) for error in closed)


def read_file(path: Path) -> Saved:
    """Read one file.

    Raises:
        PageError: it is not a page, or is damaged.
        OSError: it cannot be opened.
    """
    return read_bytes(_content(path), str(path))


def _content(path: Path) -> bytes:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        folder = stat.S_ISDIR(status.st_mode)
        raise PageError("it is a folder that cannot be listed" if folder else "it is not a file")
    if status.st_size > LARGEST:
        raise PageError(f"it is larger than {LARGEST // 1024**2} MB, as no page is")
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if content.startswith(GZIP):
        content = _unpacked(content)
    if len(content) > LARGEST:
        raise PageError(f"it is larger than {LARGEST // 1024**2} MB, as no page is")
    return content


def _unpacked(content: bytes) -> bytes:
    unpacking = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacking.decompress(content, LARGEST + 1)
    except zlib.error:
        unpacked = b""
    if not unpacking.eof and len(unpacked) <= LARGEST:
        raise PageError("it is packed (gzip) and damaged: save the page again")
    return unpacked


def read_bytes(content: bytes, file: str) -> Saved:
    """Read the content of a file.

    Raises:
        PageError: it is not a page, or is damaged.
    """
    if not content.strip():
        raise PageError("it is empty: save the page again")
    if re.match(rb"(?s)\s*[A-Za-z-]+:.{0,4000}multipart/related", content):
        return _from_mhtml(content, file)
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return _from_text(content.decode(encoding, "replace").lstrip(), file, address_of_file(file))


def _from_text(page: str, file: str, address: str) -> Saved:
    if page.startswith("["):
        return from_data(page, file, address=address)
    if page.startswith("# "):
        return from_markdown(printable(page), file, address)
    if not MARKUP.match(page):
        raise PageError(NOT_A_PAGE)
    address = address or address_of_html(page)
    if not has_data(page):
        source = source_of(page)
        if has_data(source):
            return from_html(source, file, address=address)
        if source.startswith(("[", "# ")):
            return _from_text(source, file, address)
    return from_html(page, file, address=address)


class _ShortHeaders(email.policy.Compat32):
    """Long headers take the standard library very long."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        if sum(map(len, sourcelines)) > LONGEST_HEADER:
            raise PageError(f"it has a header of more than {LONGEST_HEADER:,} characters, as no real page does")
        return super().header_source_parse(sourcelines)


def _from_mhtml(content: bytes, file: str) -> Saved:
    try:
        message = email.message_from_bytes(content, policy=_ShortHeaders())
        parts = [part for part in message.walk() if part.get_content_type() == "text/html"][:MOST_PARTS]
    except RecursionError:
        raise PageError("its parts are nested too deep: save the page again, as HTML only") from None
    failure = PageError("it has no HTML: save the page again, as HTML only")
    for part in parts:
        payload = part.get_payload(decode=True)
        address = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
        page = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
        try:
            return from_html(page, file, "mhtml", address_of_page("".join(str(address).split())))
        except PageError as error:
            failure = error
    raise failure
