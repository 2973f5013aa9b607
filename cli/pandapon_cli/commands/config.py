"""`pandapon config`: profiles in a file."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from pandapon_api import InvalidArgumentError
from pandapon_cli import completion, prompts
from pandapon_cli.options import OutputOption, ProfileOption, new_app
from pandapon_cli.output import Output, streams
from pandapon_cli.output.show import show_rows
from pandapon_cli.profiles import connect, store
from pandapon_cli.profiles.keyring import forget_secret, keep_secret
from pandapon_cli.profiles.settings import SETTINGS, check, masked, names_of, parse

EPILOG = """\
settings:

\b
{settings}

The access secret is typed without being shown, or read from stdin with --secret-stdin. It is never
taken from the command line, which other users can read.

examples:

\b
  pandapon config set
  pandapon config set access_secret --keyring
  pandapon config set --profile sandbox user_id=1000000000001 base_url=http://127.0.0.1:8081
  pandapon config set paths.taobao_orders.cancel=/open/order/cancel
""".format(settings="\n".join(f"  {name:17} {text}" for name, text in SETTINGS.items()))

app: typer.Typer = new_app(
    no_args_is_help=True,
    help="Save credentials and settings in profiles.",
    epilog="""\
A profile named by --profile is used alone. Otherwise the variables PANDAPON_ACCESS_KEY,
PANDAPON_ACCESS_SECRET, PANDAPON_USER_ID and PANDAPON_BASE_URL take precedence, and the profile
named by PANDAPON_PROFILE, or by `pandapon config use`, or else `default`, supplies the rest.

examples:

\b
  pandapon config set
  pandapon config show
""",
)


@app.command(name="set", epilog=EPILOG)
def set_(
    settings: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...",
            help="Settings; an empty value removes one.",
            autocompletion=completion.settings,
        ),
    ] = None,
    profile: ProfileOption = None,
    secret_stdin: Annotated[bool, typer.Option("--secret-stdin", help="Read the secret from stdin.")] = False,
    keyring: Annotated[bool, typer.Option("--keyring", help="Store the secret in the system's keyring.")] = False,
) -> None:
    """Change the settings of a profile.

    Without arguments, you are asked for key, user, secret and address.
    """
    name = store.name_of(profile)
    kept = store.read(name, must_exist=False)
    words = [word for word in settings or () if word != "access_secret"]
    changes = parse(words)
    if secret_stdin:
        secret = _read_piped_secret()
    elif not settings:
        changes, secret = _ask_credentials(kept)
    else:
        secret = "" if words == settings else _ask_secret(kept)
    check(kept, changes, secret or str(kept.get("access_secret", "")))
    if keyring and secret:
        keep_secret(name, secret)
        changes |= {"access_secret": None, store.IN_KEYRING: True}
    elif secret:
        changes |= {"access_secret": secret, store.IN_KEYRING: None}
    store.change(name, **changes)
    streams.say(f"pandapon: saved profile {name} in {store.path()}")


@app.command(epilog="example:\n\n\b\n  pandapon config show --profile sandbox")
def show(profile: ProfileOption = None, output: OutputOption = Output.TABLE) -> None:
    """Show the settings a command would use, and their sources.

    Secrets are not shown.
    """
    known = connect.find_settings(profile)
    found = [(name, masked(name, setting.value), setting.origin) for name, setting in known.items() if name != "paths"]
    if "paths" in known:
        paths = known["paths"]
        found += [(f"paths.{operation}", path, paths.origin) for operation, path in paths.value.items()]
    found += [(name, "not set", "") for name in connect.CREDENTIALS if name not in known]
    show_rows(({"setting": name, "value": value, "source": origin} for name, value, origin in found), output)


@app.command(
    epilog="""\
examples:

\b
  pandapon config use shop
  pandapon config use              # which one is it?
  pandapon config use default      # undo it
"""
)
def use(
    profile: Annotated[
        str | None,
        typer.Argument(metavar="[PROFILE]", help="The profile to use.", autocompletion=completion.profiles),
    ] = None,
) -> None:
    """Use a profile from now on, if neither --profile nor PANDAPON_PROFILE names another. Without one, show it."""
    if profile is None:
        streams.emit(store.name_of(None))
        return
    store.use(profile)
    streams.say(f"pandapon: profile {profile} is used from now on")
    if others := connect.overriding(profile):
        streams.say(f"pandapon: but these variables are set and take precedence: {', '.join(others)}")


@app.command(
    epilog="""\
examples:

\b
  pandapon config unset timeout proxy
  pandapon config unset access_secret --profile sandbox
  pandapon config unset paths.taobao_orders.cancel
"""
)
def unset(
    settings: Annotated[
        list[str],
        typer.Argument(metavar="NAME...", help="Settings to remove.", autocompletion=completion.kept_settings),
    ],
    profile: ProfileOption = None,
) -> None:
    """Remove settings from a profile."""
    name = store.name_of(profile)
    kept = store.read(name)
    missing = [each for each in settings if each not in names_of(kept)]
    if missing:
        known = ", ".join(names_of(kept)) or "none"
        raise InvalidArgumentError(f"profile {name} does not set {', '.join(missing)}; it sets: {known}")
    changes = parse([f"{each}=" for each in settings if each != "access_secret"])
    if "access_secret" in settings:
        if kept.get(store.IN_KEYRING):
            forget_secret(name)
        changes |= {"access_secret": None, store.IN_KEYRING: None}
    store.change(name, **changes)
    streams.say(f"pandapon: removed {', '.join(settings)} from profile {name} in {store.path()}")


@app.command(name="list", epilog="example:\n\n\b\n  pandapon config list")
def list_(output: OutputOption = Output.TABLE) -> None:
    """List the profiles."""
    used = store.name_of(None)
    rows = [
        {
            "profile": name,
            "used": "yes" if name == used else "",
            "access_key": profile.get("access_key", ""),
            "user_id": profile.get("user_id", ""),
            "base_url": masked("base_url", profile.get("base_url", "")),
            "secret": "keyring" if profile.get(store.IN_KEYRING) else "file" if profile.get("access_secret") else "",
        }
        for name, profile in store.all_known().items()
    ]
    show_rows(rows, output, ("profile", "used", "access_key", "user_id", "base_url", "secret"))


@app.command(epilog="example:\n\n\b\n  pandapon config remove sandbox --yes")
def remove(
    profile: Annotated[str, typer.Argument(help="The profile to remove.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Remove a profile and its secret."""
    kept = store.read(profile)
    prompts.confirm(f"Remove profile {profile} and its secret?", f"profile {profile} would be removed", yes=yes)
    if kept.get(store.IN_KEYRING):
        forget_secret(profile)
    store.remove(profile)
    streams.say(f"pandapon: removed profile {profile} from {store.path()}")


@app.command(epilog='example:\n\n\b\n  $EDITOR "$(pandapon config path)"')
def path() -> None:
    """Show the path of the profiles file.

    To use another file, set the variable PANDAPON_CONFIG.
    """
    streams.emit(store.path())


def _ask_credentials(kept: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Ask for the credentials on the terminal."""
    _need_terminal()
    changes = {name: typer.prompt(name, default=kept.get(name), err=True).strip() for name in ("access_key", "user_id")}
    secret = _ask_secret(kept)
    base_url = typer.prompt("base_url (Enter for the real API)", default=kept.get("base_url", ""), err=True).strip()
    return {**changes, "base_url": base_url or None}, secret


def _ask_secret(kept: dict[str, Any]) -> str:
    """Ask for the secret on the terminal, without showing it; an empty one keeps the current secret."""
    _need_terminal()
    has_one = "access_secret" in kept or kept.get(store.IN_KEYRING)
    label = "access_secret (not shown; Enter keeps the current one)" if has_one else "access_secret (not shown)"
    typed = typer.prompt(label, default="" if has_one else None, hide_input=True, show_default=False, err=True)
    return str(typed).strip()


def _read_piped_secret() -> str:
    try:
        secret = sys.stdin.buffer.readline().decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise InvalidArgumentError("the secret on stdin is not UTF-8") from None
    if not secret:
        raise InvalidArgumentError("stdin has no secret in its first line; nothing was saved")
    return secret


def _need_terminal() -> None:
    if not sys.stdin.isatty():
        raise InvalidArgumentError(
            "stdin is not a terminal, so there is no way to ask; pass NAME=VALUE and --secret-stdin"
        )
