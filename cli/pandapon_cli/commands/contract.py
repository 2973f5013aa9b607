"""`pandapon contract`: compare the API with the specification, and learn what differs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pandapon_cli.contract import CheckFormat, Format
from pandapon_cli.options import ProfileOption, new_app

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
        "--write",
        metavar="FILE",
        help="Write the report to a file too, - for stdout; `pandapon contract learn` reads it.",
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
    short_help="Compare recorded traffic with the specification.",
    epilog="""\
examples:

\b
  pandapon contract check recordings/
  pandapon contract check browser.har messages.jsonl --write report.json
  pandapon contract check recordings/ --facts facts.overlay.yaml --output sarif

The exit code is 0 if everything agrees, 1 if something differs, and 2 if there was nothing to compare.
""",
)
def check(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE|FOLDER...", help="HAR files, or messages by `webhooks listen --output jsonl`."),
    ],
    output: Annotated[
        CheckFormat, typer.Option("--output", "-o", help="Output format. In a pipe, tables are tab-separated lines.")
    ] = CheckFormat.TABLE,
    write: WriteOption = None,
    facts: Annotated[
        Path | None, typer.Option("--facts", metavar="FILE", help="Overlay of facts that corrects the specification.")
    ] = None,
) -> None:
    """Compare recorded calls and pushed messages with every statement of the specification.

    Reads the recordings of the client (PANDAPON_RECORD) and the HAR files of browsers and proxies. Nothing is sent, and
    the report holds no value of an answer except codes, message types and members of value lists.
    """
    from pandapon_cli.contract.check import check_recordings

    code = check_recordings(files, output, write, facts)
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
        Path | None,
        typer.Option("--write", metavar="FILE", help="Write the facts to this OpenAPI Overlay, - for stdout."),
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


@app.command(
    short_help="Ask the API what the specification does not know.",
    epilog="""\
examples:

\b
  pandapon contract probe --write probe.json
  pandapon contract probe --resume --write facts.overlay.yaml

Try it in a sandbox first: run `pandapon sandbox`, and paste the lines that it prints.
The exit code is 0 if everything seen agrees, 1 if something differs, 4 if the server could not be reached.
""",
)
def probe(
    max_calls: Annotated[int, typer.Option("--max-calls", min=1, help="Stop after this many calls.")] = 60,
    rate: Annotated[float, typer.Option("--rate", min=0.01, max=10, help="Calls per second.")] = 1.0,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask the API without asking you.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Continue a probe that did not finish.")] = False,
    state: Annotated[
        Path | None, typer.Option("--state", metavar="FILE", help="What was asked so far; without values.")
    ] = None,
    output: FormatOption = Format.TABLE,
    write: Annotated[
        Path | None,
        typer.Option(
            "--write",
            metavar="FILE",
            help="Write the report to a .json file or -, or the facts to a .yaml file.",
        ),
    ] = None,
    profile: ProfileOption = None,
) -> None:
    """Ask the API what the specification does not know, with calls that only read.

    The plan is shown first, and each group of calls is sent after you agree.
    """
    from pandapon_cli.contract import probe as module

    code = module.probe(
        profile,
        max_calls=max_calls,
        rate=rate,
        yes=yes,
        resume=resume,
        state=state,
        write=write,
        output=output,
    )
    if code:
        raise typer.Exit(code)
