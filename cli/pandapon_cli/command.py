"""How a command reads its options and runs: one exit code, one place for what all commands share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from . import global_options
from .context import remember_words
from .errors import report_errors
from .output import streams
from .output.pager import pager

INTERVAL = "5"
"""Seconds between two runs of `--watch` without a number."""


class Command(TyperCommand):
    """A command. A failure becomes a line on stderr and an exit code before Typer sees it; stdout is for data."""

    paged = False
    """Whether its output is shown in a pager if it goes to a terminal."""

    def __init__(self, name: str | None, **settings: Any) -> None:
        super().__init__(name, **settings)
        self.params.extend(global_options.of_command(name, self.params))

    def explains(self, words: list[str]) -> bool:
        """Whether `pandapon help` can say more about these words behind the name of the command."""
        return False

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the words, which are kept for the help, as it is shown before they are parsed."""
        remember_words(ctx, args)
        if any(param.name == "watch" for param in self.params):
            args = _with_interval(args)
        if not ctx.resilient_parsing and not {*ctx.help_option_names} & {*args}:
            self._refuse_repeated(ctx, args)
        return super().parse_args(ctx, args)

    def _refuse_repeated(self, ctx: Any, args: list[str]) -> None:
        """Refuse an option that is given twice, unless its values add up or both mean the same."""
        order = self.make_parser(ctx).parse_args(args=list(args))[2]
        params: list[Any] = self.params
        for param in params:
            times = sum(each is param for each in order)
            if param.param_type_name != "option" or times < 2 or param.multiple:
                continue
            if not param.is_flag or param.secondary_opts:
                often = "twice" if times == 2 else f"{times} times"
                ctx.fail(f"{max(param.opts, key=len)} is given {often}; it takes one value")

    def invoke(self, ctx: Any) -> int:
        """Run the command, once or until Ctrl-C.

        Returns:
            An exit code.
        """
        with streams.reserve_stdout():
            if seconds := ctx.params.get("watch"):
                from .watch import watch

                return watch(lambda: self._run(ctx, None, watched=True), seconds, ctx.command_path)
            show = pager() if self.paged and not ctx.meta.get("pandapon.no_pager") else None
            return self._run(ctx, show)

    def _run(self, ctx: Any, show: Callable[[str], None] | None, *, watched: bool = False) -> int:
        from .output.select import selecting

        query, fields = ctx.meta.get("pandapon.query"), ctx.meta.get("pandapon.fields")
        with report_errors(quiet_interrupt=watched) as outcome, streams.held(show), selecting(query, fields or ()):
            super().invoke(ctx)
        return outcome.code


class PagedCommand(Command):
    """A command whose output may be long."""

    paged = True


class Group(TyperGroup):
    """A group that takes the options of its commands before their name, too."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._shared = global_options.of_group()
        self.params.extend(self._shared)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the group's own options, and keep the others for the command."""
        moved, rest = self._split(args)
        ctx.meta["pandapon.moved"] = moved
        return super().parse_args(ctx, rest)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Hand the kept options to the command."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, command, [*ctx.meta.get("pandapon.moved", ()), *rest]

    def _split(self, args: list[str]) -> tuple[list[str], list[str]]:
        """The shared options before the name of the command, and everything else."""
        flags = {name: param.is_flag for param in self._shared for name in param.opts}
        moved: list[str] = []
        rest: list[str] = []
        words = list(args)
        while words and words[0].startswith("-") and words[0] not in ("-", "--"):
            word = words.pop(0)
            name = word.partition("=")[0] if word.startswith("--") else word[:2]
            if name not in flags:
                rest.append(word)
            elif flags[name] or name != word:
                moved.append(word)
            elif words:
                moved += [word, words.pop(0)]
            else:
                rest.append(word)  # which lacks its value
        return moved, [*rest, *words]


class App(typer.Typer):
    """A Typer app whose commands are ours."""

    def command(self, name: str | None = None, *, cls: type[TyperCommand] | None = None, **settings: Any) -> Any:
        """Define a command; the arguments are those of `typer.Typer.command`."""
        return super().command(name, cls=cls or Command, **settings)


def _with_interval(args: list[str]) -> list[str]:
    """The words with a number behind `--watch`, which may be left out."""
    found: list[str] = []
    for place, word in enumerate(args):
        found.append(word)
        following = args[place + 1] if place + 1 < len(args) else ""
        if word == "--watch" and not re.fullmatch(r"[0-9]{1,5}(\.[0-9]+)?", following):
            found[-1] = f"--watch={INTERVAL}"
    return found
