"""`pandapon purchases`: list and settle a purchase journal."""

from __future__ import annotations

from typing import Annotated

import typer

from pandapon_cli.command import PagedCommand
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.options import OutputOption, ProfileOption, WatchOption, new_app
from pandapon_cli.output import Output

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="List and settle a purchase journal.",
    epilog="""\
examples:

\b
  pandapon purchases list purchases.sqlite
  pandapon purchases settle purchases.sqlite
""",
)

JournalArgument = Annotated[
    str,
    typer.Argument(
        metavar="JOURNAL",
        help="File of the journal, or the URL of its PostgreSQL server; keep the password in ~/.pgpass.",
    ),
]


@app.command(
    "list",
    cls=PagedCommand,
    short_help="List the purchases of a journal.",
    epilog="""\
examples:

\b
  pandapon purchases list purchases.sqlite
  pandapon purchases list purchases.sqlite --open
  pandapon purchases list postgresql://shop@127.0.0.1/shop --output jsonl
""",
)
def list_purchases(
    journal: JournalArgument,
    only_open: Annotated[bool, typer.Option("--open", help="Only purchases whose outcome is not known.")] = False,
    watch: WatchOption = None,
    output: OutputOption = Output.TABLE,
) -> None:
    """List the purchases of a journal, oldest first, with state, times and order ids. Nothing is looked up."""
    from pandapon_cli.output.show import show_rows
    from pandapon_cli.purchases.rows import COLUMNS, existing_journal, row_of

    with existing_journal(journal) as found:
        wanted = (row_of(purchase) for purchase in found.purchases() if purchase.is_open or not only_open)
        what = "no purchase is open" if only_open else "the journal holds no purchase"
        show_rows(wanted, output, COLUMNS, nothing=what)


@app.command(
    short_help="Look up every open purchase, and close those whose outcome is known.",
    epilog="""\
examples:

\b
  pandapon purchases settle purchases.sqlite
  pandapon purchases settle purchases.sqlite --profile shop --output json

The exit code is 5 if a purchase stays undecided.
""",
)
def settle(journal: JournalArgument, output: OutputOption = Output.TABLE, profile: ProfileOption = None) -> None:
    """Look up every open purchase, and close it as made or not made if its outcome is known.

    Only reads the API. An undecided purchase is shown with what to check.
    """
    from pandapon_cli.output.show import show_rows
    from pandapon_cli.profiles.connect import open_client
    from pandapon_cli.purchases.rows import SETTLED, existing_journal, rows_of

    with existing_journal(journal) as found, open_client(profile) as client:
        settlement = found.settle(client)
        show_rows(rows_of(settlement), output, SETTLED, nothing="no purchase is open")
    if settlement.undecided:
        raise typer.Exit(ExitCode.OUTCOME_UNKNOWN)


@app.command(
    short_help="Close an open purchase by hand.",
    epilog="""\
examples:

\b
  pandapon purchases close purchases.sqlite SHOP-1001 --made --note "found in the console"
  pandapon purchases close purchases.sqlite SHOP-1002 --not-made --note "asked support"
""",
)
def close(
    journal: JournalArgument,
    reference: Annotated[str, typer.Argument(metavar="REFERENCE", help="Your own number of the purchase.")],
    made: Annotated[bool, typer.Option("--made/--not-made", help="Whether the order exists.", show_default=False)],
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="Who checked it, and how.")],
    platform: Annotated[
        str | None, typer.Option("--platform", metavar="NAME", help="taobao or alibaba, if both have the reference.")
    ] = None,
) -> None:
    """Close an open purchase by hand, once you have checked whether its order exists.

    A purchase that is closed as not made can be bought again: if you are not sure, leave it open.
    """
    from pandapon_cli.output.streams import emit
    from pandapon_cli.purchases.rows import existing_journal

    with existing_journal(journal) as found:
        emit(str(found.decide(reference, made=made, note=note, platform=platform)))
