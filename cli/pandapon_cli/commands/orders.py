"""`pandapon orders`: list, show and export orders."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pandapon_cli.command import PagedCommand
from pandapon_cli.options import OutputOption, ProfileOption, WatchOption, new_app
from pandapon_cli.orders.options import Format, Platform, Rows, completed_status
from pandapon_cli.output import Output

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="List, show and export orders.",
    epilog="""\
examples:

\b
  pandapon orders list --status SHIPPED
  pandapon orders show 1022505290345480832
  pandapon orders export orders.csv --since 30d
""",
)

StatusOption = Annotated[
    str | None,
    typer.Option(
        "--status",
        "-s",
        metavar="NAME",
        help="Only orders with this status, such as SHIPPED or 11.",
        autocompletion=completed_status,
    ),
]
PlatformOption = Annotated[Platform, typer.Option("--platform", help="Where the orders were placed.")]
SinceOption = Annotated[
    str | None,
    typer.Option("--since", metavar="TIME", help="Only orders created since TIME: 2024-01-31, or 12h or 30d ago."),
]
UntilOption = Annotated[str | None, typer.Option("--until", metavar="TIME", help="Only orders created before TIME.")]


@app.command(
    "list",
    cls=PagedCommand,
    epilog="""\
examples:

\b
  pandapon orders list
  pandapon orders list --status AWAITING_PAYMENT --since 7d
  pandapon orders list --all --output jsonl > orders.jsonl
  pandapon orders list --query "[].{number: orderNo, fen: purchaseAmount}"
  pandapon orders list --status AWAITING_SHIPMENT --watch 10
""",
)
def list_orders(
    status: StatusOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    limit: Annotated[int, typer.Option("--limit", "-n", metavar="N", min=1, help="Number of orders to show.")] = 20,
    every: Annotated[bool, typer.Option("--all", "-a", help="Show all orders.")] = False,
    platform: PlatformOption = Platform.TAOBAO,
    watch: WatchOption = None,
    output: OutputOption = Output.TABLE,
    profile: ProfileOption = None,
) -> None:
    """List orders with status, amount, local time and goods.

    JSON and YAML have all fields under the API's names, with subOrderResult decoded.
    """
    from pandapon_cli.orders.filters import Filters
    from pandapon_cli.orders.show import show_list
    from pandapon_cli.profiles.connect import open_client

    filters = Filters.of(platform, status, since, until)
    with open_client(profile) as client:
        show_list(client, filters, None if every else limit, output)


@app.command(
    cls=PagedCommand,
    epilog="""\
examples:

\b
  pandapon orders show 1022505290345480832
  pandapon orders show SHOP-1001 --since 60d
  pandapon orders show 3333333333333333333 --platform 1688 --output json
""",
)
def show(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="Order number or order id.")],
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="TIME",
            help="Also search orders created since then by any other number: your shop's, Taobao's, a waybill.",
        ),
    ] = None,
    platform: PlatformOption = Platform.TAOBAO,
    watch: WatchOption = None,
    output: OutputOption = Output.TABLE,
    profile: ProfileOption = None,
) -> None:
    """Show one order in full, with its lines and pictures.

    The API finds an order by its number or its id. For any other number, --since says how far back to search.
    """
    from pandapon_api import InvalidArgumentError
    from pandapon_cli.orders.filters import Filters
    from pandapon_cli.orders.show import show_one
    from pandapon_cli.profiles.connect import open_client

    filters, wanted = Filters.of(platform, None, since, None), number.strip()
    if not wanted:
        raise InvalidArgumentError("NUMBER is empty")
    with open_client(profile) as client:
        show_one(client, filters, wanted, output)


@app.command(
    epilog="""\
examples:

\b
  pandapon orders export orders.csv --since 2024-01-01
  pandapon orders export lines.parquet --rows lines --since 90d
  pandapon orders export shipped.jsonl --status SHIPPED --overwrite
  pandapon orders export 1688.csv --platform 1688 --since 365d
  pandapon orders export - --since 7d | wc -l
""",
)
def export(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="File to write; its name ends with .csv, .jsonl or .parquet. - is stdout, as CSV."
        ),
    ],
    since: Annotated[str, typer.Option("--since", metavar="TIME", help="Only orders created since TIME.")] = "30d",
    until: UntilOption = None,
    status: StatusOption = None,
    platform: PlatformOption = Platform.TAOBAO,
    form: Annotated[
        Format | None, typer.Option("--format", help="File format; defaults to that of the file name.")
    ] = None,
    rows: Annotated[
        Rows, typer.Option("--rows", help="One row of CSV or Parquet for each order, or for each order line.")
    ] = Rows.ORDERS,
    window: Annotated[
        str, typer.Option("--window", metavar="LENGTH", help="Time to list at once, if it has more than a page.")
    ] = "1d",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace FILE if it exists.")] = False,
    restart: Annotated[
        bool, typer.Option("--restart", help="Start again instead of continuing an interrupted export.")
    ] = False,
    profile: ProfileOption = None,
) -> None:
    """Export orders to CSV, JSONL or Parquet, each order once.

    If the export is interrupted, run the same command again to continue. Until it is complete, the orders are in
    FILE.partial.
    """
    from pandapon_cli.orders.export import Export
    from pandapon_cli.profiles.connect import open_client

    wanted = Export.from_options(
        file, form, rows, platform=platform, since=since, until=until, status=status, window=window
    )
    with open_client(profile) as client:
        wanted.run(client, overwrite=overwrite, restart=restart)
