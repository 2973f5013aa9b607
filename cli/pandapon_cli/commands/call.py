"""`pandapon call`: any operation of the API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

import typer

from pandapon_api import InvalidArgumentError
from pandapon_cli import completion
from pandapon_cli.command import PagedCommand
from pandapon_cli.context import words_of
from pandapon_cli.operations import signatures
from pandapon_cli.operations.arguments import parse_json, read_arguments
from pandapon_cli.operations.call import Call
from pandapon_cli.operations.document import fold
from pandapon_cli.operations.help import operation_help
from pandapon_cli.operations.written import looks_like_file, read_body
from pandapon_cli.options import WIDTH, OutputOption, ProfileOption, StrictOption, WatchOption, YesOption, new_app
from pandapon_cli.output import Output
from pandapon_cli.profiles.connect import open_client

app: typer.Typer = new_app()

EPILOG = """\
Names are those of the API (pageSize) or of Python (page_size). A value is a string, a number, true
or false, a,b,c for a list, JSON for an object, or the name of a status (status=awaiting_payment).

examples:

\b
  pandapon call taobao_orders.page --help
  pandapon call taobao_orders.page status=10 pageSize=20
  pandapon call taobao_orders.page --all --output jsonl > orders.jsonl
  pandapon call taobao_orders.create --body @order.json --dry-run
"""


class OperationHelp(PagedCommand):
    """A command whose `--help` describes the operation, if one is named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the words. A parameter that is written like an option gets a hint."""
        try:
            return super().parse_args(ctx, args)
        except typer.TyperException as error:
            name = getattr(error, "option_name", "").lstrip("-").replace("-", "_")
            named = [word for word in args if word in signatures.ids()]
            for parameter in signatures.find(named[0]).parameters if named and name else ():
                if fold(name) in (fold(parameter.wire), fold(parameter.name)):
                    ctx.fail(f"{error.message.rstrip('.')}; parameters are written {parameter.wire}=VALUE")
            raise

    def explains(self, words: list[str]) -> bool:
        """The help is that of the operation, or says that there is none."""
        return True

    def get_help(self, ctx: Any) -> str:
        """The help of the operation, or of the command."""
        words = words_of(ctx)
        known = set(signatures.ids())
        named = [word for word in words if word in known] or [word for word in words[:1] if word[:1] != "-"]
        if not named:
            return super().get_help(ctx)
        return operation_help(signatures.find(named[0]), min(WIDTH, typer.get_terminal_size().columns))


@app.command(cls=OperationHelp, epilog=EPILOG)
def call(
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="For example taobao_orders.page; `pandapon operations` lists all.",
            autocompletion=completion.operations,
        ),
    ],
    values: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...", help="Parameters of the operation.", autocompletion=completion.values
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option("--body", metavar="JSON", help="Parameters as a JSON object; @FILE reads a file, - stdin."),
    ] = None,
    follow: Annotated[bool, typer.Option("--all", help="Fetch all pages and show every item.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print a curl command; send nothing.")] = False,
    watch: WatchOption = None,
    output: OutputOption = Output.TABLE,
    strict: StrictOption = False,
    profile: ProfileOption = None,
    yes: YesOption = False,
) -> None:
    """Call an operation of the API. `pandapon call OPERATION --help` lists its parameters."""
    method = signatures.find(operation)
    if follow and not method.iterator:
        raise InvalidArgumentError(
            f"{operation} has no pages to follow; operations with pages: {', '.join(signatures.paginated())}"
        )
    if watch and not method.operation.safe_to_retry:
        raise InvalidArgumentError(f"{operation} changes something, so it is not repeated; --watch is for reading")
    try:
        typed = read_arguments(list(_read_words(values or ())), method.parameters, body=_read_body(body))
    except InvalidArgumentError as error:
        error.operation = operation
        error.add_note(f"See: pandapon call {operation} --help")
        raise
    wanted = Call(method, typed, output, profile)
    with wanted.explain_failure(), open_client(profile, strict=strict) as client:
        wanted.warn_about_path(client)
        if dry_run:
            wanted.show_request(client, follow=follow)
            return
        wanted.confirm(client, yes=yes)
        if follow:
            wanted.show_all(client)
        else:
            wanted.show(client)


def _read_body(body: str | None) -> Iterable[tuple[str, Any]]:
    if body is None:
        return ()
    content, what = read_body(body)
    members = parse_json(content, what)
    if not isinstance(members, dict):
        raise InvalidArgumentError(f"{what} must be a JSON object of parameters")
    return members.items()


def _read_words(words: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Names and values. A value may follow as a separate word, because some shells complete a name with a space."""
    open_name = ""
    for written in words:
        word = written.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")  # in any locale
        name, equals, value = word.partition("=")
        if open_name and not equals:
            yield open_name, word
            open_name = ""
        elif not equals:
            is_body = word[:1] in ("{", "@") or looks_like_file(word)
            meant = f"; did you mean --body {word if word[:1] in ('{', '@') else f'@{word}'}?" if is_body else ""
            raise InvalidArgumentError(f"{word!r:.80} is not NAME=VALUE, such as pageSize=20{meant}")
        else:
            if open_name:
                yield open_name, ""
            open_name = "" if value else name
            if value:
                yield name, value
    if open_name:
        yield open_name, ""
