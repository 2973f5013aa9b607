"""`pandapon warehouse`: keep orders as tables in a database."""

from __future__ import annotations

from typing import Annotated

import typer

from pandapon_cli import completion
from pandapon_cli.command import PagedCommand
from pandapon_cli.options import OutputOption, new_app
from pandapon_cli.output import Output

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Keep orders as tables in a database.",
    epilog="""\
examples:

\b
  pandapon warehouse sync
  pandapon warehouse sync --to duckdb:orders.duckdb --since 365d
  pandapon warehouse schema
""",
)


@app.command(
    epilog="""\
examples:

\b
  pandapon warehouse sync
  pandapon warehouse sync --since 2024-01-01 --to postgresql://shop@localhost/shop
  pandapon warehouse sync --destination bigquery --profile shop-a --profile shop-b
""",
)
def sync(
    to: Annotated[
        str | None,
        typer.Option(
            "--to", metavar="WHERE", help="duckdb:FILE, by default orders.duckdb, or the URL of a Postgres server."
        ),
    ] = None,
    destination: Annotated[
        str | None,
        typer.Option("--destination", metavar="NAME", help="Any destination of dlt, configured as dlt describes."),
    ] = None,
    dataset: Annotated[str, typer.Option("--dataset", metavar="NAME", help="Schema of the tables.")] = "pandapon",
    since: Annotated[
        str, typer.Option("--since", metavar="TIME", help="Where the first run begins; later ones go on from the last.")
    ] = "90d",
    until: Annotated[str | None, typer.Option("--until", metavar="TIME", help="Where to end; now by default.")] = None,
    tables: Annotated[
        list[str] | None, typer.Option("--table", metavar="NAME", help="Table to fill; repeat it for several.")
    ] = None,
    inbox: Annotated[
        str | None,
        typer.Option(
            "--inbox",
            metavar="WHERE",
            help="Inbox whose messages fill the table messages: a file, or the URL of a PostgreSQL or Redis server.",
        ),
    ] = None,
    profiles: Annotated[
        list[str] | None,
        typer.Option(
            "--profile",
            "-p",
            metavar="NAME",
            help="Profile to use, repeated for several sub-accounts; takes precedence over the environment.",
            autocompletion=completion.profiles,
        ),
    ] = None,
    output: OutputOption = Output.TABLE,
) -> None:
    """Bring the tables up to date: new orders, and every later change of known ones.

    How far it came is kept in the database itself. If it is interrupted, run the same command again to continue.
    """
    from pandapon_cli.warehouse.sync import Sync

    Sync.from_options(to, destination, dataset, since, until, tables or [], inbox, profiles or []).run(output)


@app.command(
    cls=PagedCommand,
    epilog="""\
examples:

\b
  pandapon warehouse schema
  pandapon warehouse schema taobao_orders
  pandapon warehouse schema --output jsonl
""",
)
def schema(
    table: Annotated[str | None, typer.Argument(metavar="TABLE", help="Only this table.")] = None,
    output: OutputOption = Output.TABLE,
) -> None:
    """Show the tables with their columns, types, units and the evidence for each."""
    from pandapon.warehouse.tables import QUARANTINE, check_tables, schema_rows
    from pandapon_cli.output.show import show_rows

    if table not in (None, QUARANTINE.name):
        check_tables([str(table)])
    show_rows((row for row in schema_rows() if table in (None, row["table"])), output)
