"""`pandapon sandbox`: the sandbox's own command line."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from typing import Any

import typer

from pandapon_api import ConfigurationError
from pandapon_cli.command import Command
from pandapon_cli.context import words_of
from pandapon_cli.options import new_app

app: typer.Typer = new_app()

NEEDED = ("jsonschema", "starlette", "uvicorn")
"""What the extra `sandbox` installs."""

RUN = "from pandapon_sandbox.__main__ import main; main(prog='pandapon sandbox')"
SANDBOX = (sys.executable, "-P", "-c", RUN)

PASSED_ON: dict[str, Any] = {"ignore_unknown_options": True, "allow_extra_args": True}


class SandboxHelp(Command):
    """A command whose help is the sandbox's own, or that of one of its actions."""

    def get_help(self, ctx: Any) -> str:
        """The sandbox's help."""
        return _help_of([word for word in words_of(ctx) if not word.startswith("-")][:1])

    def explains(self, words: list[str]) -> bool:
        """Whether the word is an action, which has a help of its own."""
        return len(words) == 1 and _help_of(words) != _help_of([])


@app.command(cls=SandboxHelp, context_settings={**PASSED_ON, "help_option_names": ["-h", "--help"]})
def sandbox(context: typer.Context) -> None:
    """Run a test server that answers like PandaPon, until Ctrl-C."""
    _need_extra()
    _become([*SANDBOX, *context.args])


def _help_of(action: list[str]) -> str:
    _need_extra()
    command = [*SANDBOX, *action, "--help"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    return done.stdout.rstrip("\n").replace("usage:", "Usage:", 1)


def _need_extra() -> None:
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise ConfigurationError(f"{', '.join(missing)} not installed; run: pip install 'pandapon[sandbox]'")


def _become(command: list[str]) -> None:
    """Replace this process by the sandbox, so that signals and the exit code are its own."""
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606
    raise typer.Exit(subprocess.run(command, check=False).returncode)  # noqa: S603
