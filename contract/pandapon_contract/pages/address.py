"""What the address of a page, or the name of its file, says: page number and language."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

LANGUAGES = {
    "doc.pandapon.com": "zh",
    "doc-en.pandapon.com": "en",
    "doc-es.pandapon.com": "es",
    "doc-vnm.pandapon.com": "vi",
    "doc-env2.pandapon.com": "en",
    "doc-cnv2.pandapon.com": "zh",
    "doc-th.pandapon.com": "th",
}
"""PandaPon's documentation sites."""

ADDRESS = re.compile(r"https?://[!-~]{1,1000}")
PAGE = re.compile(r"(?<![A-Za-z0-9])(api|doc|folder)-(\d{1,18})(?!\d)")
NEW_PAGE = re.compile(r"(?<![A-Za-z0-9])(\d{4,18})([emf])\d\b")
"""How newer sites of the tool number their pages: `/289232272e0`."""

NEW_KINDS = {"e": "api", "m": "doc", "f": "folder"}


class PageNumber(NamedTuple):
    """`api-263477605`."""

    kind: str
    """`api`, `doc` or `folder`; empty if there is none."""
    number: int | None


def page_number(address: str) -> PageNumber:
    """The last page number in an address or file name."""
    if found := PAGE.findall(address):
        return PageNumber(found[-1][0], int(found[-1][1]))
    if newer := NEW_PAGE.findall(address):
        return PageNumber(NEW_KINDS[newer[-1][1]], int(newer[-1][0]))
    return PageNumber("", None)


def address_of_page(found: str) -> str:
    """An address without what belongs to the file: suffix, query, fragment. Empty if it is not one of the web."""
    found = found.removeprefix("view-source:")
    if not ADDRESS.fullmatch(found):
        return ""
    return re.sub(r"\.(md|data)$", "", re.split(r"[?#]", found)[0])


def address_of_file(file: str) -> str:
    """The address that the name of a file or of its folders shows, as programs that copy sites choose it."""
    host = "|".join(map(re.escape, LANGUAGES))
    found = re.search(rf"(?<![\w.-])({host})[/\\_]+([!-~]*)", file)
    return address_of_page(f"https://{found[1]}/{found[2]}") if found else ""


def joined(address: str, link: str) -> str:
    """The address of a link on a page; empty if the address of the page is not known."""
    try:
        return address_of_page(urljoin(address, link)) if address or "://" in link else ""
    except ValueError:
        return ""


def language(address: str) -> str:
    """The language of a site of PandaPon; empty for others."""
    try:
        return LANGUAGES.get(urlsplit(address).hostname or "", "")
    except ValueError:
        return ""
