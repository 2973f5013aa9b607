"""Help, signatures and reprs show nothing of the process's environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]

MARKS = {
    "PANDAPON_ACCESS_KEY": "marked-key",
    "PANDAPON_ACCESS_SECRET": "marked-secret",
    "PANDAPON_USER_ID": "marked-user",
    "PANDAPON_BASE_URL": "https://marked-address.example",
    "PANDAPON_PROFILE": "marked-profile",
    "PANDAPON_CONFIG": "/nonexistent/marked-config",
    "PANDAPON_INBOX": "/nonexistent/marked-inbox",
    "HTTPS_PROXY": "http://user:marked-password@127.0.0.1:9",
    "HTTP_PROXY": "http://user:marked-password@127.0.0.1:9",
    "ALL_PROXY": "http://user:marked-password@127.0.0.1:9",
    "NO_PROXY": "marked-host.example",
    "HOME": "/nonexistent/marked-home",
    "XDG_CONFIG_HOME": "/nonexistent/marked-config-home",
    "XDG_DATA_HOME": "/nonexistent/marked-data-home",
    "XDG_CACHE_HOME": "/nonexistent/marked-cache-home",
    "USER": "marked-person",
    "LOGNAME": "marked-person",
    "SOMETHING_ELSE": "marked-variable",
}

SHOWN = """
import importlib
import inspect
import pkgutil
import pydoc

packages = [importlib.import_module(name) for name in ("pandapon", "pandapon_api", "pandapon_cli", "pandapon_sandbox")]
modules = [*packages]
for package in packages:
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not found.name.endswith("__main__"):
            modules.append(importlib.import_module(found.name))
generated = ("pandapon_api.models.", "pandapon_api.enums.")  # few templates write hundreds of them
seen = set()
for module in modules:
    print("#", module.__name__)
    if not module.__name__.startswith(generated):
        print(pydoc.plain(pydoc.render_doc(module)))
    for name, value in {**vars(module), **{n: getattr(module, n) for n in getattr(module, "__all__", ())}}.items():
        if name.startswith("__"):
            continue
        print(name, repr(value))
        if not str(getattr(value, "__module__", "")).startswith("pandapon"):
            continue
        inside = inspect.getmembers(value) if inspect.isclass(value) else []
        for member in [value, *(member for _, member in inside)]:
            known = (getattr(member, "__module__", ""), getattr(member, "__qualname__", repr(member)))
            if callable(member) and known not in seen:
                seen.add(known)
                try:
                    print(inspect.signature(member), pydoc.getdoc(member))
                except ValueError:  # a builtin without one
                    print(pydoc.getdoc(member))
"""

COMMANDS = """
import click
import typer
from pandapon_cli.app import app

def show(command, name, above=None):
    context = click.Context(command, info_name=name, parent=above)
    print("#", command.get_help(context))
    print([vars(parameter) for parameter in command.params])
    for inner in command.list_commands(context) if hasattr(command, "list_commands") else []:
        show(command.resolve_command(context, [inner])[1], inner, context)

show(typer.main.get_command(app), "pandapon")
"""


@pytest.mark.parametrize(("script", "least"), [(SHOWN, 100), (COMMANDS, 15)], ids=["packages", "commands"])
def test_nothing_of_the_environment_is_shown(script: str, least: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, env=os.environ | MARKS
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("# ") > least
    assert [line for line in done.stdout.splitlines() if "marked-" in line] == []


def test_the_marks_would_be_seen() -> None:
    script = "import os, pydoc\ndef use(variables=os.environ): ...\nprint(pydoc.plain(pydoc.render_doc(use)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, env=os.environ | MARKS
    )
    assert "marked-secret" in done.stdout
