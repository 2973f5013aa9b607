"""One call: confirm, send, show, and say what to do if its response is lost."""

from __future__ import annotations

import re
import shlex
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from attrs import define, field

from pandapon.client import PandaPon
from pandapon.money import fen_to_yuan
from pandapon_api import LookUp, OutcomeUnknownError, PandaPonError, SignerRequiredError, UnverifiedPathWarning
from pandapon_cli import prompts
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.output import Output, streams
from pandapon_cli.output.cells import as_cell, leaves
from pandapon_cli.output.select import current
from pandapon_cli.output.show import show_rows, show_value
from pandapon_cli.profiles.connect import command_for, key_origin

from . import document
from .curl import as_curl
from .signatures import Method, unit_of


class CarriedOutError(PandaPonError):
    """A change was made, but its response could not be shown."""

    exit_code = ExitCode.OUTCOME_UNKNOWN


@define
class Call:
    """One call of an operation."""

    method: Method
    arguments: Mapping[str, Any]
    output: Output
    profile: str | None
    _sent: bool = field(default=False, init=False)
    """Whether the request may have been sent."""
    _answered: bool = field(default=False, init=False)

    def warn_about_path(self, client: PandaPon) -> None:
        """Replace the library's warning about an unverified path by one that names a command."""
        operation = client.operation(self.method.operation.id)
        warnings.simplefilter("ignore", UnverifiedPathWarning)
        if not operation.verified:
            streams.say(
                f"pandapon: {operation.id}: no page shows the path {operation.path} ({operation.path_evidence}); "
                "to settle it, save its page of the documentation and run: pandapon contract pages SAVED_PAGE; "
                f"if you know the right one, run: {command_for(self.profile)} paths.{operation.id}=/…"
            )

    def show_request(self, client: PandaPon, *, follow: bool) -> None:
        """Show the request as a curl command; with `follow`, that of the first page."""
        command, note = as_curl(self.method.prepare(self.arguments, follow=follow), client)
        streams.emit(command)
        streams.say(f"pandapon: {note}")

    def confirm(self, client: PandaPon, *, yes: bool) -> None:
        """Ask before something is changed.

        Raises:
            InvalidArgumentError: stdin is not a terminal.
            typer.Abort: the answer is no.
        """
        if self.method.operation.safe_to_retry:
            return
        streams.let_through()  # to a person who reads the question; and a change whose output is lost is reported
        account = f"user {client.auth.user_id}, key from {key_origin(self.profile)}"
        lines = [
            f"{self.method.id} at {client.base_url}, for {account}:",
            *(
                f"  {path} = {self._shown(path, leaf)}"
                for name, value in self._written().items()
                for path, leaf in leaves(_plain(value), name)
            ),
            "This changes something. Send it?",
        ]
        prompts.confirm("\n".join(lines), f"{self.method.id} changes something", yes=yes)

    def show(self, client: PandaPon) -> None:
        """Make the call, and show its data."""
        self._sent = True
        data = _plain(self.method.of(client)(**self.arguments))
        self._answered = True
        self._show(data)
        streams.data().flush()

    def _show(self, data: Any) -> None:
        pagination, selection = document.node(self.method.operation.id).get("x-pagination", {}), current()
        as_rows = selection.fields or (not selection and self.output in (Output.TABLE, Output.JSONL))
        members = data if isinstance(data, dict) and as_rows else {}
        items = members.get(pagination.get("items"))
        if data is None and self.output is Output.TABLE:
            streams.say("pandapon: done; the response has no data")
        elif items is not None:
            self._show_items(items)
            total = members.get(pagination.get("total"))
            if isinstance(total, int) and total > len(items):
                streams.say(f"pandapon: showing {len(items)} of {total}; --all fetches all pages")
        elif isinstance(data, list) and all(isinstance(item, dict) for item in data):
            show_rows(data, self.output)
        else:
            show_value(data, self.output)

    def show_all(self, client: PandaPon) -> None:
        """Fetch all pages, and show every item."""
        total: int | None = None

        def note_total(page: Any) -> None:
            nonlocal total
            total = document.total(self.method.operation.id, page)

        items = self.method.follow(client, note_total, **self.arguments)
        rows = prompts.with_progress(
            map(_plain, items), self.method.id, lambda: total, streams=self.output is not Output.TABLE
        )
        self._show_items(rows)

    def _show_items(self, rows: Any) -> None:
        columns = document.item_columns(self.method.operation.id)
        show_rows(rows, self.output, columns, nothing=f"{self.method.id}: the list is empty")

    @contextmanager
    def explain_failure(self) -> Iterator[None]:
        """If a change was made, or may have been, add what interrupted it and the command that checks it."""
        try:
            yield
        except SignerRequiredError as error:
            command = command_for(self.profile)
            error.add_note(f"Name the function in the profile: {command} logistics_signer=MODULE:FUNCTION")
            raise
        except BaseException as error:
            ours = isinstance(error, PandaPonError) and not self._answered
            if self._sent and not ours and not self.method.operation.safe_to_retry:
                raise self._lost(error) from error
            look_up = getattr(error, "look_up", None)
            if look_up:
                vars(error)["look_up"] = LookUp(look_up.sentence, look_up.reference)
                error.add_note(self._next_step())
            raise

    def _lost(self, error: BaseException) -> PandaPonError:
        operation = self.method.operation
        reason = str(error) if isinstance(error, OSError | PandaPonError) else type(error).__name__
        reason = "interrupted" if isinstance(error, KeyboardInterrupt) else reason
        if self._answered:
            text = f"the change was made, but its response could not be shown: {reason}. Do not repeat it"
            return CarriedOutError(text, operation=operation.id)
        lost = OutcomeUnknownError(reason, LookUp(operation.look_up), operation=operation.id)
        lost.add_note(self._next_step())
        return lost

    def _next_step(self) -> str:
        operation = self.method.operation
        if not operation.look_up_method:
            return ""
        sent = self._written()
        words = [
            f"{name}={shlex.quote(str(sent[wire]))}"
            for name, wire in operation.look_up_arguments
            if sent.get(wire) is not None
        ]
        # Without all its arguments, the look-up lists everything.
        words = words if len(words) == len(operation.look_up_arguments) else []
        profile = ["--profile", shlex.quote(self.profile)] if self.profile else []
        return f"Next: {' '.join(['pandapon call', operation.look_up_method, *words, *profile])}"

    def _written(self) -> dict[str, Any]:
        """The arguments by their wire names."""
        wires = {parameter.name: parameter.wire for parameter in self.method.parameters}
        return {wires.get(name, name): value for name, value in self.arguments.items()}

    def _shown(self, path: str, value: Any) -> str:
        text = as_cell(value)
        unit = unit_of(self.method.parameters, path)
        if unit == "fen" and re.fullmatch("-?[0-9]+", text):
            return f"{text} fen, {fen_to_yuan(int(text))} yuan"
        return f"{text} yuan" if unit == "yuan" and text else text


def _plain(data: Any) -> Any:
    """Data in the API's own form."""
    if isinstance(data, list):
        return [_plain(item) for item in data]
    return data.to_dict() if hasattr(data, "to_dict") else data
