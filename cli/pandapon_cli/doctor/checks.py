"""The checks of `pandapon doctor`, one after the other."""

from __future__ import annotations

import os
import platform
import stat
import warnings
from collections.abc import Iterator
from copy import copy
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any

from attrs import frozen

from pandapon.client import PandaPon
from pandapon.webhooks import InboxError
from pandapon_api import SPEC_VERSION, ApiError, ConfigurationError, InsecureTransportWarning, PandaPonError
from pandapon_api._advice import TESTED
from pandapon_api._engines.choice import chosen
from pandapon_api.auth import TimestampUnit
from pandapon_cli.errors import code_of
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.profiles import store
from pandapon_cli.profiles.connect import (
    CREDENTIALS,
    Setting,
    command_for,
    find_settings,
    missing_credentials,
    open_client,
)
from pandapon_cli.webhooks.inbox import existing_inbox, place_of

from .facts import in_force
from .probe import Probe, probe

SKEW = 60.0
"""Seconds by which a clock may be wrong. The API is documented to tolerate ten minutes."""

NO_CERTIFICATE = (
    "the certificate is not trusted; if a proxy decrypts TLS, set SSL_CERT_FILE to its certificate; "
    "if there is no such proxy, someone may be intercepting the connection"
)


@frozen
class Check:
    """The result of one check."""

    name: str
    found: str
    advice: str = ""
    """What to do; empty if the check passed."""
    code: ExitCode = ExitCode.OK

    @property
    def ok(self) -> bool:
        """Whether the check passed."""
        return self.code is ExitCode.OK


def checks(profile: str | None, inbox: str | None) -> Iterator[Check]:
    """Run all checks, even after a failed one. A check that depends on a failed one is left out."""
    here = f"Python {platform.python_version()} on {platform.system()}"
    yield Check("versions", f"pandapon {version('pandapon')}, specification {SPEC_VERSION}, {here}")
    settings: dict[str, Setting] = {}
    yield from _catch_errors("profile file", _profile_file())
    yield from _catch_errors("credentials", _credentials(settings, profile))
    usable = True
    for check in chain(_catch_errors("facts", _facts(settings)), _catch_errors("engine", _engine(settings))):
        usable = usable and check.ok
        yield check
    if usable:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", InsecureTransportWarning)
            yield from _catch_errors("connection", _calls(settings, profile))
    yield from _catch_errors("inbox", _inbox(inbox))


def _catch_errors(name: str, checks: Iterator[Check]) -> Iterator[Check]:
    """Yield checks, and a failed one in place of one that raises."""
    try:
        yield from checks
    except (PandaPonError, OSError) as error:
        yield Check(name, str(error), "fix what the message names", code_of(error))
    except Exception as error:
        yield Check(name, f"{type(error).__name__}: {error}", "please report this message", ExitCode.FAULT)


def _profile_file() -> Iterator[Check]:
    try:
        file = store.path()
        mode = file.stat().st_mode
    except (ConfigurationError, FileNotFoundError, NotADirectoryError):
        return
    rights = stat.S_IMODE(mode)
    if stat.S_ISDIR(mode):
        yield Check(
            "profile file", f"{file} is a folder", "set PANDAPON_CONFIG to the path of a file", ExitCode.CONFIGURATION
        )
    elif os.name == "posix" and rights & 0o077:
        advice = f"other users of this machine can read it; run: chmod 600 {file}"
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


def _facts(settings: dict[str, Setting]) -> Iterator[Check]:
    if "facts" in settings:
        given = settings["facts"]
        yield Check("facts", f"{given.value} from {given.origin}: {in_force(given.value)}")


def _engine(settings: dict[str, Setting]) -> Iterator[Check]:
    """Which engine carries the calls of each client."""
    given = settings.get("transport", Setting(None, "the default"))
    sync, other = (chosen(given.value, None, is_async=is_async) for is_async in (False, True))
    found = f"{sync} {version(sync)}" + (f", async {other} {version(other)}" if other != sync else "")
    yield Check("engine", f"{found}; {given.origin}")


def _calls(settings: dict[str, Setting], profile: str | None) -> Iterator[Check]:
    complete = all(name in settings and settings[name].value for name in CREDENTIALS)
    try:
        client = open_client(profile) if complete else _unsigned(settings)
    except PandaPonError as error:
        yield Check("address", str(error), "fix the setting that the message names", code_of(error))
        return
    with client:
        seen = probe(client)
        yield _connection(client.base_url, seen)
        if seen.problem:
            return
        yield _clock(seen)
        if complete:
            yield from _catch_errors("call", _call(client, command_for(profile)))


def _unsigned(settings: dict[str, Setting]) -> PandaPon:
    """A client that can reach the address, but has no credentials to sign a call with."""
    known: Any = {name: settings[name].value for name in ("base_url", "transport", "proxy") if name in settings}
    return PandaPon("unsigned", "unsigned", "0", **known)


def _connection(address: str, seen: Probe) -> Check:
    if seen.untrusted:
        return Check("connection", f"{address}: {seen.problem}", NO_CERTIFICATE, ExitCode.NO_ANSWER)
    if seen.problem:
        advice = "check the network, HTTPS_PROXY, and PANDAPON_BASE_URL or the base_url of the profile"
        return Check("connection", f"{address}: {seen.problem}", advice, ExitCode.NO_ANSWER)
    if seen.tls:
        return Check("connection", f"{address}, {seen.tls}")
    if _is_local(address):
        return Check("connection", f"{address}, on this machine, without TLS")
    advice = "anyone on the way can read and change requests; use an address that begins with https"
    return Check("connection", f"{address}, without TLS", advice, ExitCode.CONFIGURATION)


def _is_local(address: str) -> bool:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", InsecureTransportWarning)
        PandaPon("unsigned", "unsigned", "0", base_url=address).close()
    return not told


def _clock(seen: Probe) -> Check:
    if seen.offset is None:
        return Check("clock", "the response has no valid date, so the clock cannot be compared")
    if abs(seen.offset) <= SKEW:
        return Check("clock", f"{abs(seen.offset):.0f} s off")
    found = f"{abs(seen.offset):.0f} s {'behind' if seen.offset > 0 else 'ahead'}"
    advice = "set it, and keep it in sync with NTP; PandaPon refuses calls that are more than ten minutes off"
    return Check("clock", found, advice, ExitCode.CONFIGURATION)


def _call(client: PandaPon, command: str) -> Iterator[Check]:
    try:
        page = client.taobao_orders.page(page_num=1, page_size=1)
    except ApiError as error:
        advice = f"compare key, secret and user id with the console, then run: {command}"
        if error.signature_refused and (unit := _working_unit(client)):
            advice = f"it works with timestamp_unit={unit}; run: {command} timestamp_unit={unit}"
        yield Check("call", str(error).replace(TESTED, ""), advice, ExitCode.REFUSED)
    except PandaPonError as error:
        yield Check("call", str(error), "try again; if it fails again, please report this message", code_of(error))
    else:
        yield Check("call", f"taobao_orders.page works; it lists {page.total} orders")


def _working_unit(client: PandaPon) -> TimestampUnit | None:
    """The other unit of the timestamp, if the same read works with it."""
    other = client.with_options()
    other.auth = copy(client.auth)
    unit = other.auth.timestamp_unit = "s" if client.auth.timestamp_unit == "ms" else "ms"
    try:
        other.taobao_orders.page(page_num=1, page_size=1)
    except PandaPonError:
        return None
    return unit


def _inbox(given: str | None) -> Iterator[Check]:
    try:
        path = place_of(given)
    except ConfigurationError as error:
        yield Check("inbox", f"none: {error}")
        return
    if given is None and not Path(path).exists():
        yield Check("inbox", f"none yet at {path}; `pandapon webhooks listen` creates one")
        return
    try:
        with existing_inbox(given) as inbox:
            inbox.check()
            counts: Any = inbox.counts()
    except (ConfigurationError, InboxError) as error:
        yield Check("inbox", str(error), "fix what the message names; pushes are refused until then", ExitCode.FILE)
        return
    state = f"{path}: {counts.waiting} waiting, {counts.running} running, {counts.done} done, {counts.dead} dead"
    if counts.dead:
        option = f" --inbox {path}" if given else ""
        advice = f"list them with `pandapon webhooks dead{option}`; `webhooks retry KEY{option}` queues one again"
        yield Check("inbox", state, advice, ExitCode.FILE)
    else:
        yield Check("inbox", state)
