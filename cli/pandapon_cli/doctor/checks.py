"""What `pandapon doctor` looks at, one check after the other."""

from __future__ import annotations

import os
import platform
import stat
import warnings
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import frozen

from pandapon.client import PandaPon
from pandapon.webhooks import InboxError
from pandapon_api import SPEC_VERSION, ApiError, ConfigurationError, InsecureTransportWarning, PandaPonError
from pandapon_cli.errors import code_of
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.profiles import store
from pandapon_cli.profiles.connect import CREDENTIALS, Setting, find_settings, missing_credentials, open_client
from pandapon_cli.webhooks.inbox import existing_inbox, inbox_path

from .probe import Probe, probe

SKEW = 60.0
"""Seconds by which a clock may be wrong. The API is documented to tolerate ten minutes."""

NO_CERTIFICATE = (
    "the certificate is not trusted: a proxy that opens TLS needs SSL_CERT_FILE to name its certificate; "
    "if there is none, somebody is listening"
)


@frozen
class Check:
    """A line of the doctor."""

    name: str
    found: str
    advice: str = ""
    """What to do; empty where all is well."""
    code: ExitCode = ExitCode.OK

    @property
    def ok(self) -> bool:
        """Whether the line is green."""
        return self.code is ExitCode.OK


def checks(profile: str | None, inbox: Path | None) -> Iterator[Check]:
    """All checks, whatever becomes of the one before. What needs one that is red is left out."""
    yield Check("versions", f"pandapon {version('pandapon')}, specification {SPEC_VERSION}, {_python()}")
    settings: dict[str, Setting] = {}
    yield from _catch_errors("profile file", _profile_file())
    yield from _catch_errors("credentials", _credentials(settings, profile))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", InsecureTransportWarning)
        yield from _catch_errors("connection", _calls(settings, profile))
    yield from _catch_errors("inbox", _inbox(inbox))


def _catch_errors(name: str, checks: Iterator[Check]) -> Iterator[Check]:
    """Checks; a red one in the place of one that cannot be carried out."""
    try:
        yield from checks
    except (PandaPonError, OSError) as error:
        yield Check(name, str(error), "correct what it names", code_of(error))
    except Exception as error:
        yield Check(name, f"{type(error).__name__}: {error}", "report what is written here", ExitCode.FAULT)


def _python() -> str:
    return f"httpx {version('httpx')}, Python {platform.python_version()} on {platform.system()}"


def _profile_file() -> Iterator[Check]:
    try:
        file = store.path()
        mode = file.stat().st_mode
    except (ConfigurationError, FileNotFoundError, NotADirectoryError):
        return
    rights = stat.S_IMODE(mode)
    if stat.S_ISDIR(mode):
        yield Check("profile file", f"{file} is a folder", "name a file by PANDAPON_CONFIG", ExitCode.CONFIGURATION)
    elif os.name == "posix" and rights & 0o077:
        advice = f"others on this machine may read it: chmod 600 {file}"
        yield Check("profile file", f"{file}, rights {rights:o}", advice, ExitCode.CONFIGURATION)
    else:
        yield Check("profile file", str(file))


def _credentials(settings: dict[str, Setting], profile: str | None) -> Iterator[Check]:
    settings |= find_settings(profile)
    missing = [name for name in CREDENTIALS if name not in settings or not settings[name].value]
    if missing:
        yield Check("credentials", "incomplete", missing_credentials(missing, profile), ExitCode.CONFIGURATION)
    else:
        yield Check("credentials", "; ".join(f"{name} from {settings[name].origin}" for name in CREDENTIALS))


def _calls(settings: dict[str, Setting], profile: str | None) -> Iterator[Check]:
    complete = all(name in settings and settings[name].value for name in CREDENTIALS)
    try:
        client = open_client(profile) if complete else _unsigned(settings)
    except PandaPonError as error:
        yield Check("address", str(error), "correct the setting that it names", code_of(error))
        return
    with client:
        seen = probe(client)
        yield _connection(client.base_url, seen)
        if seen.problem:
            return
        yield _clock(seen)
        if complete:
            yield from _catch_errors("call", _call(client))


def _unsigned(settings: dict[str, Setting]) -> PandaPon:
    """A client that may look at the address, but has nothing to sign a call with."""
    address = {"base_url": settings["base_url"].value} if "base_url" in settings else {}
    return PandaPon("unsigned", "unsigned", "0", **address)


def _connection(address: str, seen: Probe) -> Check:
    if seen.untrusted:
        return Check("connection", f"{address}: {seen.problem}", NO_CERTIFICATE, ExitCode.NO_ANSWER)
    if seen.problem:
        advice = "look at the network, at HTTPS_PROXY, and at PANDAPON_BASE_URL or the base_url of the profile"
        return Check("connection", f"{address}: {seen.problem}", advice, ExitCode.NO_ANSWER)
    if seen.tls:
        return Check("connection", f"{address}, {seen.tls}")
    if _is_local(address):
        return Check("connection", f"{address}, on this machine, without TLS")
    advice = "anyone on the way can read and change what is sent: use an address that begins with https"
    return Check("connection", f"{address}, without TLS", advice, ExitCode.CONFIGURATION)


def _is_local(address: str) -> bool:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", InsecureTransportWarning)
        PandaPon("unsigned", "unsigned", "0", base_url=address).close()
    return not told


def _clock(seen: Probe) -> Check:
    if seen.offset is None:
        return Check("clock", "the answer does not tell the time, so it cannot be compared")
    if abs(seen.offset) <= SKEW:
        return Check("clock", f"{abs(seen.offset):.0f} s off")
    found = f"{abs(seen.offset):.0f} s {'behind' if seen.offset > 0 else 'ahead'}"
    advice = "set it, and keep it right by NTP: calls that are more than ten minutes off are refused"
    return Check("clock", found, advice, ExitCode.CONFIGURATION)


def _call(client: PandaPon) -> Iterator[Check]:
    try:
        page = client.taobao_orders.page(page_num=1, page_size=1)
    except ApiError as error:
        advice = "compare key, secret and user id with the console, then: pandapon config set"
        yield Check("call", str(error), advice, ExitCode.REFUSED)
    except PandaPonError as error:
        yield Check("call", str(error), "try again; if it stays, report what is written here", code_of(error))
    else:
        yield Check("call", f"taobao_orders.page answers; it lists {page.total} orders")


def _inbox(given: Path | None) -> Iterator[Check]:
    try:
        path = inbox_path(given)
    except ConfigurationError as error:
        yield Check("inbox", f"none: {error}")
        return
    if given is None and not path.exists():
        yield Check("inbox", f"none yet at {path}; `pandapon webhooks listen` makes one")
        return
    try:
        with existing_inbox(given) as inbox:
            inbox.check()
            counts: Any = inbox.counts()
    except InboxError as error:
        yield Check("inbox", str(error), "mend what it names; pushes are refused until then", ExitCode.FILE)
        return
    state = f"{path}: {counts.waiting} wait, {counts.running} running, {counts.done} done, {counts.dead} set aside"
    if counts.dead:
        option = f" --inbox {path}" if given else ""
        advice = f"look at them by `pandapon webhooks dead{option}`; `pandapon webhooks retry` puts one back"
        yield Check("inbox", state, advice, ExitCode.FILE)
    else:
        yield Check("inbox", state)
