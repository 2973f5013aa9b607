"""The cost of starting: many whole processes, taking turns. Needs a POSIX system."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator

from .baseline import KEYS
from .contenders import BUILT, MSGSPEC, OPENAPI_GENERATOR, PYDANTIC, STOCK, Peer
from .engines import hand
from .tables import OURS, Table
from .timing import processor_time, take_turns

BARE = "bare interpreter"
WITHOUT_CLICK = "import sys; sys.modules['click'] = None\n"
"""If click is installed, httpx imports its command line, rich included. This environment has it, few others do."""
WALK = """
import importlib, pkgutil, {0}
for module in pkgutil.walk_packages({0}.__path__, "{0}."):
    importlib.import_module(module.name)
"""
MADE, FAST, FAST_MADE, FAST_WARM, FAST_ASYNC = (
    f"{OURS}, {how}"
    for how in ("before its first call", "fast", "fast, before its first call", "fast, warm()", "fast, async, warm()")
)
CLIENT = f"import pandapon; pp = pandapon.PandaPon(*{KEYS!r})"
FAST_CLIENT = f"import pandapon; pp = pandapon.PandaPon(*{KEYS!r}, transport='fast')"
ASYNC_CLIENT = f"""
import asyncio, pandapon
async def main():
    pp = pandapon.AsyncPandaPon(*{KEYS!r}, transport='fast')
    await pp.warm('taobao_orders')
    await pp.aclose()
asyncio.run(main())
"""
NOTE = (
    "Processor time of whole processes, minus that of a bare interpreter in the same round. "
    "Ready to send: the connection pool is open and certificates are read, which otherwise happens on the first call. "
    "`warm()` also imports the models and operations of Taobao orders. "
    "Everything: all modules of `pandapon_api` and all names of `pandapon`. httpx is without its command line."
)
"""`pandapon.webhooks` and the like are imported only on request, so "everything" does not include them."""

Scripts = dict[str, str]

FIRST: Scripts = {OURS: "import pandapon", "import httpx": "import httpx"}
OPENED: Scripts = {
    OURS: f"{CLIENT}; pp._connections.open()",
    MADE: CLIENT,
    FAST: f"{FAST_CLIENT}; pp._connections.open()",
    FAST_MADE: FAST_CLIENT,
    FAST_WARM: f"{FAST_CLIENT}; pp.warm('taobao_orders')",
    FAST_ASYNC: ASYNC_CLIENT,
    "import httpx": "import httpx",
    "httpx.Client()": "import httpx; httpx.Client()",
    hand("pyqwest"): "from pyqwest import *; SyncClient(SyncHTTPTransport(tls_include_system_certs=True))",
    "import aiohttp": "import aiohttp",
}
EVERYTHING: Scripts = {OURS: WALK.format("pandapon_api") + "from pandapon import *", "import httpx": "import httpx"}

COMMAND_LINE: Scripts = {
    OURS: "import os, sys; sys.argv[1:] = ['--help']; sys.stdout = open(os.devnull, 'w'); "
    "from pandapon_cli import main; main()",
    "import typer, rich": "import typer, rich",
}

PEER_SCRIPTS = {
    STOCK: (
        "import peer_stock",
        "from peer_stock import Client; from peer_stock.api.taobao_orders import taobao_orders_page; "
        "Client(base_url='https://api.example.com').get_httpx_client()",
        WALK.format("peer_stock"),
    ),
    OPENAPI_GENERATOR: (
        "import peer_openapi_generator",
        "from peer_openapi_generator import ApiClient, TaobaoOrdersApi; TaobaoOrdersApi(ApiClient())",
        WALK.format("peer_openapi_generator"),
    ),
    PYDANTIC: (None, None, "import peer_pydantic"),
    MSGSPEC: (None, None, "import peer_msgspec"),
}
"""Imported, ready to send, everything imported."""


def imports(peers: Iterable[Peer], rounds: int) -> Iterator[Table]:
    """The package, the client ready to send, everything, and the command line's help."""
    stages = (dict(FIRST), dict(OPENED), dict(EVERYTHING))
    for peer in peers:
        for stage, script in zip(stages, PEER_SCRIPTS.get(peer, ()), strict=False):
            if script:
                stage[peer.name] = script
    works = ("import", "ready to send", "everything imported", "pandapon --help")
    for work, scripts in zip(works, (*stages, COMMAND_LINE), strict=True):
        timed = {name: _process(WITHOUT_CLICK + script) for name, script in {BARE: "", **scripts}.items()}
        for run in timed.values():
            run()  # writes the byte code
        costs = take_turns(timed, rounds)
        bare = costs.pop(BARE)
        less = {name: [a - b for a, b in zip(row, bare, strict=True)] for name, row in costs.items()}
        yield Table("import", work, "ms", less, NOTE)


def _process(script: str) -> Callable[[], float]:
    """Run a script in a new interpreter. Returns seconds of processor time, user and system."""
    environment = {**os.environ, "PYTHONPATH": str(BUILT), "PYTHONDONTWRITEBYTECODE": ""}
    return lambda: processor_time([sys.executable, "-c", script], environment)
