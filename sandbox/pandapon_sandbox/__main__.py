"""Start a sandbox from the command line: ``python -m pandapon_sandbox``."""

import sys
from argparse import Action, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from contextlib import closing, nullcontext, suppress
from datetime import timezone
from pathlib import Path
from typing import Any

import uvicorn

from . import actions, request_log
from .actions import ACTIONS
from .app import create_app
from .faults import Faults
from .faults.rules import with_rules
from .pushes.options import FORMS
from .reality import zone_of
from .server import base_url, config, listen
from .settings import Settings

WELCOME = """\
PandaPon sandbox on {url} (Ctrl-C to stop)
Nothing real happens here: the keys are fake, the orders live {where}, no money moves.
{url}/docs shows every operation in a browser.

export PANDAPON_ACCESS_KEY={settings.access_key}
export PANDAPON_ACCESS_SECRET={settings.access_secret}
export PANDAPON_USER_ID={settings.user_id}
export PANDAPON_BASE_URL={url}"""


EXAMPLES = """\
examples:

    {prog}
    {prog} --orders 1000 --port 0
    {prog} --fault 'taobao_orders.page=html*2' --push http://127.0.0.1:9000/TOKEN

To move an order of a running sandbox on: {prog} ACTION ORDER
{actions}
"""

PROGRAM = "python -m pandapon_sandbox"


class _Path(Action):
    """Adds the path of an operation, and refuses a second one."""

    def __call__(
        self, parser: ArgumentParser, namespace: Namespace, values: Any, option_string: str | None = None
    ) -> None:
        operation, path = values
        if operation in (paths := {**namespace.path}):
            parser.error(f"{option_string} is given twice for {operation}; it has one path")
        namespace.path = {**paths, operation: path}


class _Once(Action):
    """Stores a value, and refuses a second one: it is unclear which of them counts."""

    def __call__(
        self, parser: ArgumentParser, namespace: Namespace, values: Any, option_string: str | None = None
    ) -> None:
        given: set[str] = vars(namespace).setdefault("_given", set())
        if self.dest in given:
            parser.error(f"{option_string} is given twice; it takes one value")
        given.add(self.dest)
        setattr(namespace, self.dest, values)


def main(arguments: Sequence[str] | None = None, prog: str = PROGRAM) -> None:
    """Run a sandbox until it is interrupted, or send an action to a running one.

    Args:
        arguments: The options; None means those of the process.
        prog: The command, as the help and errors name it.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in ACTIONS:
        actions.main(given, prog)
        return
    parser = _parser(prog)
    options = parser.parse_args(given)
    try:
        faults = Faults.from_json(options.faults.read_bytes()) if options.faults else Faults()
        settings = Settings(
            orders=options.orders,
            alibaba_orders=options.alibaba_orders,
            orders_seed=options.orders_seed,
            move_after=options.move_after,
            sign_after=options.sign_after,
            close_after=options.close_after,
            refund_after=options.refund_after,
            push_url=options.push,
            push_body=options.push_body,
            push_repeat=options.push_repeat,
            push_shuffle=options.push_shuffle,
            push_seed=options.push_seed,
            push_scale=options.push_scale,
            state=options.state,
            document=options.document,
            facts=options.facts,
            paths=options.path,
            timestamp_unit=options.signature,
            zone=options.zone,
            max_page_size=options.max_page_size,
            refusal_status=options.refusal_status,
            faults=with_rules(faults, options.fault, options.fault_seed),
        )
        app = create_app(settings)
        sock = listen(options.host, options.port)
    except OSError as error:
        parser.exit(2, f"{parser.prog}: error: {_sentence(error)}\n")
    except ValueError as error:
        parser.error(str(error))
    server = uvicorn.Server(config(app, log_level="warning"))
    lines = nullcontext() if options.quiet else request_log.shown()
    with sock, closing(app.state.ledger), lines, suppress(KeyboardInterrupt):
        where = f"in {settings.state}" if settings.state else "in memory"
        print(WELCOME.format(url=base_url(sock), settings=settings, where=where), flush=True)
        server.run([sock])


def _sentence(error: OSError) -> str:
    text = f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)
    return text.replace("choose another, or 0 for", "choose another with --port, or --port 0 for")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise ArgumentTypeError(f"{text!r} is not a port: 0 to 65535")
    return int(text)


def _parser(prog: str = PROGRAM) -> ArgumentParser:
    parser = ArgumentParser(
        prog=prog,
        usage="%(prog)s [OPTIONS] or %(prog)s ACTION ORDER",
        description="A test server that acts like PandaPon, until Ctrl-C. It prints how to point a client at it.\n"
        "Every request is a line on stderr, without its query and headers.",
        epilog=EXAMPLES.format(prog=prog, actions=actions.listed()),
        formatter_class=actions.formatter,
    )
    parser.register("action", None, _Once)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", default=8081, type=_port, help="port to listen on, 0 for a free one (default: %(default)s)"
    )
    parser.add_argument("--orders", metavar="N", default=0, type=int, help="start with N synthetic Taobao orders")
    parser.add_argument("--alibaba-orders", metavar="N", default=0, type=int, help="start with N synthetic 1688 orders")
    parser.add_argument(
        "--orders-seed", metavar="N", default=0, type=int, help="seed of the synthetic orders (default: %(default)s)"
    )
    parser.add_argument(
        "--move-after",
        metavar="SECONDS",
        type=float,
        help="approve and ship an order by itself so long after its payment (default: never)",
    )
    parser.add_argument(
        "--sign-after", metavar="SECONDS", type=float, help="deliver a parcel so long after it was shipped"
    )
    parser.add_argument("--close-after", metavar="SECONDS", type=float, help="close an order that stays unpaid so long")
    parser.add_argument(
        "--refund-after", metavar="SECONDS", type=float, help="pay a refund back that waits so long for its seller"
    )
    parser.add_argument("--quiet", "-q", action="store_true", help="show no line for each request")
    parser.add_argument("--state", metavar="FILE", type=Path, help="SQLite file that keeps the data between runs")
    parser.add_argument("--faults", metavar="FILE", type=Path, help='JSON file, such as {"rules": ["reset_before*2"]}')
    parser.add_argument(
        "--fault",
        metavar="RULE",
        action="append",
        default=[],
        help="[OPERATION=]FAULT[:PARAMETER=VALUE,...][*TIMES][@PROBABILITY]; may be repeated",
    )
    parser.add_argument(
        "--fault-seed", metavar="N", type=int, help="seed of the random faults, to repeat an earlier run"
    )
    serving = parser.add_argument_group("reality", "serve an API that differs from the specification")
    serving.add_argument("--document", metavar="FILE", type=Path, help="OpenAPI document to serve")
    serving.add_argument("--facts", metavar="FILE", type=Path, help="overlay of facts that corrects the document")
    serving.add_argument(
        "--path",
        metavar="OPERATION=PATH",
        action=_Path,
        type=_path,
        default={},
        help="path of an operation, as in 'taobao_orders.get=POST /open/order/detail'; may be repeated",
    )
    serving.add_argument("--signature", choices=("s", "ms", "any"), help="unit of the timestamps that are accepted")
    serving.add_argument("--zone", metavar="OFFSET", type=_zone, help="zone of times without one, such as +09:00")
    serving.add_argument(
        "--max-page-size", metavar="N", default=100, type=int, help="cut pages to N rows (default: %(default)s)"
    )
    serving.add_argument(
        "--refusal-status", metavar="N", default=200, type=int, help="HTTP status of refusals (default: %(default)s)"
    )
    pushing = parser.add_argument_group("pushes", "send messages about orders and refunds to your own address")
    pushing.add_argument("--push", metavar="URL", help="address to push to: https, or http on this machine")
    pushing.add_argument("--push-body", choices=FORMS, default="object", help="form of messageBody")
    pushing.add_argument("--push-repeat", metavar="N", default=1, type=int, help="push every message N times")
    pushing.add_argument(
        "--push-shuffle", action="store_true", help="delay messages at random so that they arrive out of order"
    )
    pushing.add_argument(
        "--push-seed", metavar="N", type=int, help="seed of the random delays, to repeat an earlier run"
    )
    pushing.add_argument(
        "--push-scale", metavar="SECONDS", default=1.0, type=float, help="real seconds per second of the API"
    )
    return parser


def _zone(text: str) -> timezone:
    try:
        return zone_of(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not an offset such as +08:00") from None


def _path(text: str) -> tuple[str, str]:
    operation, equals, path = text.partition("=")
    if not equals:
        raise ArgumentTypeError(f"{text!r} has no =; write OPERATION=PATH")
    return operation, path


if __name__ == "__main__":
    main()
