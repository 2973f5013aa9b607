"""`pandapon contract`: compare the API with the specification, and learn what differs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pandapon_cli.contract import Format
from pandapon_cli.options import new_app

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Compare PandaPon's pages and answers with the specification, and learn what differs.",
    epilog="""\
examples:

\b
  pandapon contract pages saved/
""",
)

FormatOption = Annotated[
    Format, typer.Option("--output", "-o", help="Output format. In a pipe, tables are tab-separated lines.")
]
WriteOption = Annotated[
    Path | None,
    typer.Option(
        "--write", metavar="FILE", help="Write the report to a file too, as `pandapon contract learn` reads it."
    ),
]


@app.callback()
def contract() -> None:
    """Keep subcommands, also while there is only one."""


@app.command(
    short_help="Compare saved pages of PandaPon's documentation.",
    epilog="""\
examples:

\b
  pandapon contract pages page.html
  pandapon contract pages saved/ --write report.json
  pandapon contract pages api-263477611.md --output markdown

The exit code is 0 if everything agrees, 1 if something differs, and 2 if nothing could be read.
""",
)
def pages(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE|FOLDER...", help="Pages saved as HTML, MHTML, .data, .md or llms.txt.")
    ],
    output: FormatOption = Format.TABLE,
    write: WriteOption = None,
) -> None:
    """Compare saved pages of PandaPon's documentation with the specification.

    One page of the API reference holds the method, path and status of every operation, and the parameters, body and
    answer of one. Nothing is sent.
    """
    from pandapon_cli.contract.pages import compare_pages

    code = compare_pages(files, output, write)
    if code:
        raise typer.Exit(code)


@app.command(
    short_help="Turn what reports found into one file of facts.",
    epilog="""\
examples:

\b
  pandapon contract learn pages.json check.json --write facts.overlay.yaml
  pandapon contract learn facts.overlay.yaml probe.json --prefer probe.json

The exit code is 0 if all was learnt, 1 if facts contradict each other, and 2 if a file could not be read.
""",
)
def learn(
    files: Annotated[
        list[Path], typer.Argument(metavar="REPORT...", help="Reports written by --write, or overlays of facts.")
    ],
    prefer: Annotated[
        Path | None, typer.Option("--prefer", metavar="FILE", help="The input that is right if facts contradict.")
    ] = None,
    output: FormatOption = Format.TABLE,
    write: Annotated[
        Path | None, typer.Option("--write", metavar="FILE", help="Write the facts to this file, an OpenAPI Overlay.")
    ] = None,
) -> None:
    """Turn what reports found into one file of facts, an OpenAPI Overlay that the client takes as facts=.

    Facts that contradict each other are shown side by side: a page is stronger than answers, and of equal evidence
    neither is taken.
    """
    from pandapon_cli.contract import learn as module

    code = module.learn(files, prefer, write, output)
    if code:
        raise typer.Exit(code)
