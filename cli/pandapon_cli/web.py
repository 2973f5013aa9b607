"""`--web`: the documentation page of a command or an operation."""

from __future__ import annotations

import os
import webbrowser
from typing import Any

from pandapon_api import ConfigurationError, _site

from .context import words_of
from .output import streams

OPERATIONS = {"taobao": "taobao_orders.page", "1688": "alibaba_orders.page"}
"""What the commands about orders call."""

ANCHORS = {
    "config": "#set-your-credentials",
    "operations": "#list-the-operations",
    "call": "#call-an-operation",
    "orders list": "#view-orders",
    "orders show": "#view-orders",
    "orders export": "#export-orders",
    "sandbox": "#a-sandbox",
    "purchases": "#settle-purchases",
    "warehouse": "#keep-orders-as-tables",
    "webhooks": "#receive-pushes",
    "contract": "#compare-with-the-api",
    "doctor": "#troubleshooting",
}
"""The section of each command in the guide to the command line."""


def open_page(context: Any) -> None:
    """Open the page in a browser. Without a browser, print its address.

    Raises:
        ConfigurationError: the guide has no public address yet, or no page about the operation is known.
    """
    url = _page(context)
    try:
        opened = webbrowser.open(url)
    except webbrowser.Error:
        opened = False
    if opened:
        streams.say(f"pandapon: opened {url}")
    else:
        streams.emit(url)


def _page(context: Any) -> str:
    command, words = context.command_path.partition(" ")[2], words_of(context)
    if command == "help":
        named = [word for word in words if not word.startswith("-")]
        command = "call" if named[:1] and "." in named[0] else " ".join(named)
    if command == "call":
        from .operations import signatures

        known = signatures.ids()
        for word in words:
            if word in known:
                return _page_of_operation(word)
    section = ANCHORS.get(command) or ANCHORS.get(command.partition(" ")[0], "")
    guide = os.environ.get("PANDAPON_GUIDE") or _site.ADDRESS
    if not guide and command.startswith("orders"):
        return _page_of_operation(OPERATIONS["1688" if "1688" in words else "taobao"])
    if not guide:
        raise ConfigurationError(
            f"the guides have no public address yet; read docs/command-line.md{section} in the source, or set "
            f"PANDAPON_GUIDE to the address of a copy; `pandapon help{' ' + command if command else ''}` says the same"
        )
    return f"{guide.rstrip('/')}/command-line/{section}"


def _page_of_operation(name: str) -> str:
    """PandaPon's own page about an operation, or else the first page that describes it."""
    from .operations import signatures

    sources = signatures.find(name).operation.sources
    pages = [source.split()[0] for source in sources if source.startswith("https://")]
    ours = [page for page in pages if "pandapon.com/" in page]
    if not pages:
        raise ConfigurationError(f"no page about {name} is known; its sources are: {'; '.join(sources)}")
    return (ours or pages)[0]
