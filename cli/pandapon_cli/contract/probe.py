"""`pandapon contract probe`: the plan, the questions to the user, and the report."""

from __future__ import annotations

import copy
import os
from datetime import UTC, datetime
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import orjson

from pandapon import facts
from pandapon.client import PandaPon
from pandapon_api import OPERATIONS, ConfigurationError, InvalidArgumentError
from pandapon_api._corrections import Corrected, corrected_operations
from pandapon_api._paths import with_paths
from pandapon_cli import folders
from pandapon_cli.exit_codes import ExitCode
from pandapon_cli.output.streams import console, say
from pandapon_cli.output.tables import grid
from pandapon_cli.profiles.connect import find_settings, open_client
from pandapon_cli.prompts import agree, confirm
from pandapon_contract import learn as learning
from pandapon_contract.document import Document, bundled
from pandapon_contract.probe.guide import Probed, guide, plan
from pandapon_contract.probe.run import Group, Run
from pandapon_contract.probe.safety import Safety
from pandapon_contract.probe.sender import Sender
from pandapon_contract.probe.state import State
from pandapon_contract.report import Report

from . import Format
from .show import show

REFUSAL = "the probe calls the API"
OVERLAYS = (".yaml", ".yml")


def probe(
    profile: str | None,
    *,
    max_calls: int,
    rate: float,
    yes: bool,
    resume: bool,
    state: Path | None,
    write: Path | None,
    output: Format,
) -> int:
    """Run the command; returns its exit code."""
    known = bundled()
    written = _Written(write, known)
    document = in_force(known, profile)
    with open_client(profile) as client:
        about = {"address": client.base_url, "document": sha256(orjson.dumps(document.tree)).hexdigest()}
        kept = State(state or folders.data("probe.json"), about)
        if resume:
            kept.load()
        elif kept.file is not None and kept.file.exists():
            raise InvalidArgumentError(
                f"{kept.file} is a probe that did not finish; continue it with --resume, or delete the file"
            )
        sender = Sender(client=client, safety=Safety(known, document), max_calls=max_calls, rate=rate)
        run = Run(document=document, sender=sender, state=kept, date=f"{datetime.now(UTC):%Y-%m-%d}")
        _show_plan(run, client, max_calls)
        if _is_foreign(client.base_url, document):
            question = f"{client.base_url} is neither PandaPon nor this machine. Send it signed calls?"
            confirm(question, REFUSAL, yes=yes)
        try:
            probed = guide(run, lambda group: _agree(run, group, yes=yes), _say)
        except KeyboardInterrupt:
            if kept.file is not None and kept.file.exists():
                say("pandapon: what was asked so far is kept; continue with --resume")
            raise
    written.write(probed.report)
    show(probed.report, output)
    if probed.finished:
        kept.forget()
    return _code(probed)


class _Written:
    """The file of `--write`: a report, or an overlay that keeps the facts that it has."""

    def __init__(self, file: Path | None, document: Document) -> None:
        if file is not None and file.suffix not in (".json", *OVERLAYS):
            raise InvalidArgumentError(f"--write is {file}; give a file that ends with .json, .yaml or .yml")
        self.file, self.document = file, document
        self.before: list[learning.Input] = []
        if file is not None and file.suffix in OVERLAYS and file.exists():
            try:
                self.before.append(learning.read(file, document))
            except learning.UnreadableError as error:
                raise InvalidArgumentError(str(error)) from None

    def write(self, report: Report) -> None:
        if self.file is None:
            return
        if self.file.suffix not in OVERLAYS:
            self.file.write_bytes(report.to_json())
            return
        combined = learning.combine([learning.of_report(report, "the probe"), *self.before], "")
        learnt = learning.learn(combined, self.document)
        if not learnt.overlay.actions:
            say(f"pandapon: nothing was written to {self.file}: the specification says all of it already")
            return
        learning.write(learnt, combined, self.document, self.file)
        say(f"pandapon: {len(learnt.overlay.actions)} actions were written to {self.file}")
        for conflict in combined.conflicts:
            about = " ".join((conflict.kind, *conflict.subject))
            say(f"pandapon: contradicting facts about {about}; compare them with `pandapon contract learn`")


def in_force(known: Document, profile: str | None) -> Document:
    """The bundled document with the facts and the paths that the client would use.

    Raises:
        ConfigurationError: they cannot be used.
    """
    settings = find_settings(profile)
    tree = copy.deepcopy(known.tree)
    file = settings["facts"].value if "facts" in settings else os.environ.get("PANDAPON_FACTS")
    learnt: dict[str, Corrected] = {}
    if file:
        tree = facts.apply(facts.read(file), tree)
        learnt = corrected_operations(facts.corrections(file), OPERATIONS)
    paths = settings["paths"].value if "paths" in settings else {}
    for name, corrected in with_paths(paths, OPERATIONS, learnt).items():
        operation, own = Document(tree).operation(name), corrected.operation
        if operation is None or (own.method, own.path) == (operation.method, operation.path):
            continue
        if operation.safe and own.method != operation.method:
            raise ConfigurationError(
                f"paths[{name!r}] is {paths[name]!r}; the probe needs the method as a fact, which says where each "
                "parameter goes: pandapon contract learn"
            )
        for each in tree["paths"][operation.path][operation.method.lower()].get("parameters", ()):
            if each["name"] in corrected.places:
                each["in"] = corrected.places[each["name"]].where
        item = tree["paths"].setdefault(own.path, {})
        if own.method.lower() in item:
            raise ConfigurationError(
                f"paths[{name!r}] is {paths[name]!r}, where another operation is; the probe needs one each"
            )
        item[own.method.lower()] = tree["paths"][operation.path].pop(operation.method.lower())
    return Document(tree)


def _is_foreign(address: str, document: Document) -> bool:
    host = urlsplit(address).hostname or ""
    if host == urlsplit(document.tree["servers"][0]["url"]).hostname:
        return False
    try:
        return not ip_address(host).is_loopback
    except ValueError:
        return host != "localhost"


def _show_plan(run: Run, client: PandaPon, max_calls: int) -> None:
    say(
        f"pandapon: {client.base_url}: reads only, {run.sender.rate:g} a second, at most {max_calls} calls now; some "
        "are meant to be refused"
    )
    rows = [[str(value) for value in row.values()] for row in plan(run)]
    console(stderr=True).print(grid(("group", "question", "calls"), rows))


def _agree(run: Run, group: Group, *, yes: bool) -> bool:
    return agree(f"{group.question} Ask, with about {group.calls(run)} calls?", REFUSAL, yes=yes)


def _say(text: str) -> None:
    say(f"pandapon: {text}")


def _code(probed: Probed) -> int:
    if probed.cut:
        return ExitCode.NO_ANSWER
    return ExitCode.OK if probed.report.agrees and not probed.nothing else ExitCode.REFUSED
