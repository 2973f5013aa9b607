"""The conformance kit says of a transport whether it can be trusted, and what it does wrong."""

import os
import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from pandapon import ConfigurationError
from pandapon.conformance.judge import ABOUT_MONEY, Promise, faults
from pandapon.conformance.losses import Case, End, cases
from pandapon.conformance.matrix import run
from pandapon.conformance.subject import subject
from tests.reliability.resend.transports import Leaking

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "conformance.md").read_text("utf-8")
TRANSPORTS = "tests.reliability.resend.transports"

CHOSEN = [
    case
    for n, case in enumerate(cases())
    if n % 5 == 0 or (case.answer.status in (302, 503) and case.answer.end is not End.SILENCE)
]
BRIEF = [case for case in CHOSEN if case.answer.end is not End.SILENCE]
"""Without timeouts."""


SAFE = "{} does not deserve truthful=True; without it, pandapon makes every change at most once"


def broken(name: str, chosen: list[Case] = BRIEF, *, truthful: bool = True) -> set[Promise]:
    found = run(subject(f"{TRANSPORTS}:{name}"), chosen, truthful=truthful, clients=8)
    return {fault.promise for fault in faults(found)}


@pytest.mark.parametrize("name", ["good", "good_async", "good_httpx2", "good_client"])
def test_a_good_one_breaks_no_promise(name: str) -> None:
    assert broken(name, CHOSEN) == set()


@pytest.mark.parametrize(
    ("name", "promises"),
    [
        ("Lying", {Promise.TRUE}),
        ("LyingBlindly", {Promise.TRUE}),
        ("LyingAsync", {Promise.TRUE}),
        ("Repeating", {Promise.SENT_ONCE, Promise.READ_ONCE}),
        ("RepeatingAsync", {Promise.SENT_ONCE, Promise.READ_ONCE}),
        ("Copying", {Promise.SENT_ONCE, Promise.READ_ONCE}),
        ("Following", {Promise.NO_REDIRECTS}),
        ("Truncating", {Promise.WHOLE}),
    ],
)
def test_a_bad_one_is_caught(name: str, promises: set[Promise]) -> None:
    assert broken(name) == promises


def test_a_lie_about_a_change_is_caught() -> None:
    changes = [case for case in BRIEF if case.kind.is_change]
    assert broken("LyingBlindly", changes) == {Promise.TRUE}


def test_one_without_time_outs_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pandapon.conformance.server.PATIENCE", 1.0)
    silent = [case for case in CHOSEN if case.answer.end is End.SILENCE]
    assert Promise.ON_TIME in broken("Deaf", silent[:2])


def test_one_that_leaves_connections_open_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pandapon.conformance.server.CLOSING", 0.2)
    try:
        assert Promise.CLOSED in broken("Leaking", BRIEF)
    finally:
        while Leaking.kept:
            httpx.HTTPTransport.close(Leaking.kept.pop())


@pytest.mark.parametrize("name", ["Lying", "LyingBlindly", "LyingAsync", "Repeating", "RepeatingAsync"])
def test_without_trust_the_client_protects_changes(name: str) -> None:
    changes = [case for case in BRIEF if case.kind.is_change]
    assert broken(name, changes, truthful=False).isdisjoint(ABOUT_MONEY)


@pytest.mark.parametrize(("name", "promise"), [("Copying", Promise.SENT_ONCE), ("Following", Promise.NO_REDIRECTS)])
def test_a_copy_that_the_client_cannot_see_is_caught_without_trust(name: str, promise: Promise) -> None:
    changes = [case for case in BRIEF if case.kind.is_change]
    assert broken(name, changes, truthful=False) == {promise}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (f"{TRANSPORTS}:nothing", "returned int, which is neither a transport nor a client"),
        (f"{TRANSPORTS}:missing", "cannot be imported"),
        ("nowhere:make", "cannot be imported"),
        ("nowhere", "it must be 'module:function'"),
        ("", "it must be 'module:function'"),
    ],
)
def test_what_cannot_be_tested(name: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        subject(name)


def kit(*options: str) -> subprocess.CompletedProcess[str]:
    """Run the kit in a process of its own, as a user does."""
    command = [sys.executable, "-m", "pytest", "-p", "no:asyncio", "-p", "no:cacheprovider", "-q", "-c", "/dev/null"]
    command += ["--rootdir", str(ROOT), "--pyargs", "pandapon.conformance", *options]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT)


def verdict(name: str) -> tuple[int, str, str]:
    done = kit("--pandapon-transport", f"{TRANSPORTS}:{name}")
    (line,) = re.findall(r"^=+ pandapon =+\n(.*)$", done.stdout, re.MULTILINE)
    return done.returncode, line.replace(f"{TRANSPORTS}:", ""), done.stdout


def masked(printed: str) -> list[str]:
    """What the kit printed, without what differs from run to run: figures, lines of `=`, and which cases are shown."""
    lines = (re.sub(r"[=_]{3,}|\d+", "", line).strip() for line in printed.splitlines())
    return [line for line in lines if line and "connection" not in line.partition(":")[0]]


@pytest.mark.slow
def test_the_page_shows_what_is_printed(tmp_path: Path) -> None:
    (code,) = re.findall(r'```python title="shop.py"\n(.*?)```', PAGE, re.DOTALL)
    (command, shown) = re.findall(r"```console\n\$ ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)[0]
    (tmp_path / "shop.py").write_text(code, "utf-8")
    words = [sys.executable, "-m", *command.split(), "-p", "no:asyncio", "-p", "no:cacheprovider"]
    terminal = {name: value for name, value in os.environ.items() if name not in ("CI", "BUILD_NUMBER")}
    terminal["COLUMNS"] = "100"
    done = subprocess.run(words, capture_output=True, encoding="utf-8", cwd=tmp_path, env=terminal)
    assert masked(done.stdout) == masked(shown)


def test_the_page_lists_every_promise() -> None:
    rows = re.findall(r"^\| `(\w+)` \| it (.*) \|$", PAGE, re.MULTILINE)
    assert rows == [(promise.name.lower(), promise.value) for promise in Promise]


@pytest.mark.slow
def test_the_kit_on_a_good_one() -> None:
    code, line, _ = verdict("good_async")
    assert (code, line) == (0, "good_async deserves truthful=True: pandapon can rely on what it reports")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "sentence", "line"),
    [
        ("Lying", "it says that nothing was sent, although it was (", SAFE),
        ("Repeating", "it sends a change more than once (", SAFE),
        (
            "Copying",
            "it sends a change more than once (",
            "do not use {} with pandapon, not even without truthful=True",
        ),
    ],
)
def test_the_kit_on_a_bad_one(name: str, sentence: str, line: str) -> None:
    code, said, printed = verdict(name)
    assert (code, said) == (1, line.format(name))
    assert sentence in printed
    assert "WARNING" not in printed


def test_the_kit_wants_to_know_what_to_test() -> None:
    done = kit()
    assert done.returncode != 0
    assert "say what to test: --pandapon-transport mymodule:make_transport" in done.stdout
