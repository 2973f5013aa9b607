"""Move an order of a running sandbox on from the command line: ``python -m pandapon_sandbox ship ORDER``."""

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from shutil import get_terminal_size
from typing import Any, NoReturn
from urllib.parse import quote

import httpx

from .pushes.options import is_loopback

ACTIONS = {
    "pay": "pay an unpaid order",
    "approve": "pass the finance check of a paid Taobao order",
    "ship": "ship a paid order",
    "sign": "deliver the parcel of a shipped order",
    "confirm": "confirm the receipt of a shipped 1688 order",
    "cancel": "cancel an unpaid order as its buyer",
    "close": "close an order that was not shipped as its seller",
    "price": "change the prices of an unpaid order as its seller, to --percent of them",
    "refund": "pay the open refunds of an order back; without one, the whole order",
    "refuse-refund": "refuse the open refunds of an order",
}
WIDEST = 100
DEFAULT = "http://127.0.0.1:8081"
REFUSED, NO_ANSWER = 1, 4
"""Exit codes, as those of `pandapon`."""


def formatter(prog: str) -> RawDescriptionHelpFormatter:
    """The form of the help: no line has more than 100 characters."""
    return RawDescriptionHelpFormatter(prog, width=min(get_terminal_size().columns, WIDEST) - 2)


def listed() -> str:
    """The actions, a line each."""
    return "\n".join(f"    {name:15}{text}" for name, text in ACTIONS.items())


def main(arguments: Sequence[str], prog: str) -> None:
    """Send one action to a running sandbox."""
    parser = _parser(prog)
    options = parser.parse_args(arguments)
    if (options.action == "price") != (options.percent is not None):
        parser.error("--percent belongs to price, and price needs it, as in: price ORDER --percent 90")
    url = options.url or _known(parser)
    body = None if options.percent is None else {"percent": options.percent}
    address = f"{url.rstrip('/')}/_sandbox/{options.action}/{quote(options.order, safe='')}"
    try:
        response = httpx.post(address, json=body, trust_env=False)
        answer: Any = response.json()
        if not isinstance(answer, dict) or (response.is_error and "msg" not in answer):
            raise ValueError
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        _end(NO_ANSWER, f"no sandbox responds at {url} ({type(error).__name__}); start one, or name it with --url")
    except ValueError:
        _end(NO_ANSWER, f"{url} is not a sandbox; name one with --url")
    if response.is_error:
        _end(REFUSED, answer["msg"])
    print(*next(iter(answer.items())))


def _known(parser: ArgumentParser) -> str:
    url = os.environ.get("PANDAPON_BASE_URL", DEFAULT)
    try:
        here = is_loopback(httpx.URL(url).host)
    except httpx.InvalidURL:
        here = False
    if not here:
        parser.error("PANDAPON_BASE_URL is not on this machine, so it may not be a sandbox; name yours with --url")
    return url


def _end(code: int, sentence: str) -> NoReturn:
    print(f"pandapon_sandbox: {sentence}", file=sys.stderr)
    raise SystemExit(code)


def _parser(prog: str) -> ArgumentParser:
    parser = ArgumentParser(
        prog=prog,
        description="Move an order of a running sandbox on.",
        epilog=f"actions:\n{listed()}",
        formatter_class=formatter,
    )
    parser.add_argument("action", metavar="ACTION", choices=ACTIONS, help="what happens to the order")
    parser.add_argument("order", metavar="ORDER", help="order id of either platform; for refunds also a refund id")
    parser.add_argument("--percent", metavar="N", type=int, help="for price: 1 to 1000")
    parser.add_argument(
        "--url", help=f"address of the sandbox (default: PANDAPON_BASE_URL if on this machine, else {DEFAULT})"
    )
    return parser
