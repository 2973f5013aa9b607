"""stdout holds only data, valid in every encoding, and the exit code is right if it cannot be written."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from pandapon_sandbox import Running
from tests.cli.processes import PROGRAM, environment

pytestmark = pytest.mark.slow

TEXT = "尺寸 é \x85 😀 \u2028 ~"
HALF = "half \ud83d end"
ENCODINGS: dict[str, tuple[dict[str, str], str]] = {
    "UTF-8": ({"PYTHONIOENCODING": "utf-8"}, "utf-8"),
    "ASCII": ({"PYTHONIOENCODING": "ascii"}, "ascii"),
    "ASCII, strict": ({"PYTHONIOENCODING": "ascii:strict"}, "ascii"),
    "Latin-1": ({"PYTHONIOENCODING": "latin-1"}, "latin-1"),
    "Windows": ({"PYTHONIOENCODING": "cp1252"}, "cp1252"),
    "DOS": ({"PYTHONIOENCODING": "cp437"}, "cp437"),
    "Chinese": ({"PYTHONIOENCODING": "gb18030"}, "gb18030"),
    "Japanese": ({"PYTHONIOENCODING": "shift_jis"}, "shift_jis"),
    "UTF-16": ({"PYTHONIOENCODING": "utf-16"}, "utf-16"),
    "C": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "ascii"),
    "POSIX": ({"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "ascii"),
}
LOAD: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "jsonl": lambda text: [json.loads(line) for line in text.split("\n") if line],
    "yaml": yaml.safe_load,
}

HALVED = """
from pandapon_cli.operations import call
from pandapon_cli import main
show = call.Call._show
call.Call._show = lambda self, data: show(self, [{**each, "nick": "half \\ud83d end"} for each in data])
main()
"""
"""The command line, with a text in its data that no answer can bring in every encoding."""


def surroundings(home: Path, sandbox: Running | None, **more: str) -> dict[str, str]:
    own = environment(home, sandbox)
    del own["PYTHONIOENCODING"]
    return own | more


def run(*arguments: str, env: dict[str, str], home: Path, program: list[str] = PROGRAM, **more: Any) -> Any:
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | more
    return subprocess.run([*program, *arguments], env=env, cwd=home, timeout=120, check=False, **streams)


@pytest.mark.parametrize("output", LOAD)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_data_is_valid_and_complete_in_every_encoding(
    encoding: str, output: str, sandbox: Running, tmp_path: Path
) -> None:
    more, name = ENCODINGS[encoding]
    sandbox.app.state.faults.break_next("other_data", "addresses.list", value=[{"id": "1", "name": TEXT, TEXT: None}])
    env = surroundings(tmp_path, sandbox, **more)
    done = run("call", "addresses.list", "-o", output, env=env, home=tmp_path)
    assert done.returncode == 0, done.stderr
    (item,) = LOAD[output](done.stdout.decode(name))
    assert (item["name"], TEXT in item) == (TEXT, True)


@pytest.mark.parametrize("output", LOAD)
@pytest.mark.parametrize("encoding", ["UTF-8", "ASCII", "Windows", "Chinese", "C"])
def test_half_an_emoji_is_written_as_its_escape(encoding: str, output: str, sandbox: Running, tmp_path: Path) -> None:
    more, name = ENCODINGS[encoding]
    sandbox.app.state.faults.break_next("other_data", "addresses.list", value=[{"id": "1", "name": TEXT}])
    program = [sys.executable, "-c", HALVED]
    env = surroundings(tmp_path, sandbox, **more)
    done = run("call", "addresses.list", "-o", output, env=env, home=tmp_path, program=program)
    assert done.returncode == 0, done.stderr
    (item,) = LOAD[output](done.stdout.decode(name))
    assert (item["name"], item["nick"]) == (TEXT, HALF)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_table_can_be_read_in_every_encoding(encoding: str, sandbox: Running, tmp_path: Path) -> None:
    more, name = ENCODINGS[encoding]
    sandbox.app.state.faults.break_next("other_data", "addresses.list", value=[{"id": "1", "name": "a尺b"}])
    done = run("call", "addresses.list", env=surroundings(tmp_path, sandbox, **more), home=tmp_path)
    assert done.returncode == 0, done.stderr
    text = done.stdout.decode(name)
    assert "a尺b" in text or "a\\u5c3ab" in text


@pytest.mark.parametrize("encoding", ["UTF-8", "C", "POSIX"])
def test_a_value_is_sent_as_it_was_typed(encoding: str, sandbox: Running, tmp_path: Path) -> None:
    env = surroundings(tmp_path, sandbox, **ENCODINGS[encoding][0])
    done = run("call", "taobao_orders.page", "sellerNick=尺é😀", env=env, home=tmp_path)
    assert done.returncode == 0, done.stderr
    (entry,) = sandbox.app.state.journal
    assert parse_qs(entry.query)["sellerNick"] == ["尺é😀"]


STRUCTLOG = """
import sys

class Logger:
    def __getattr__(self, level):
        return lambda event, **more: print(level, event, more)

def get_logger(*_):
    return Logger()

def is_configured():
    return True

def __getattr__(name):
    raise AttributeError(name)
"""
SIGNER = """
import sys, warnings
print("printed on import")
def sign(unsigned):
    print("printed by a signer")
    sys.stdout.write("written by a signer")
    warnings.warn("a warning")
    return {"timestamp": "1", "sign": "S" * 32}
"""


def test_what_a_logging_library_prints_is_not_among_the_data(sandbox: Running, tmp_path: Path) -> None:
    (tmp_path / "structlog.py").write_text(STRUCTLOG)
    sandbox.app.state.faults.break_next("reset_before", "taobao_orders.page", 2)
    env = surroundings(tmp_path, sandbox, PYTHONPATH=os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    done = run("call", "taobao_orders.page", "-o", "json", env=env, home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["total"] == 1
    assert sandbox.app.state.journal.arrived() == {"taobao_orders.page": 3}


def test_what_a_signer_prints_is_not_among_the_data(sandbox: Running, tmp_path: Path) -> None:
    (tmp_path / "signer.py").write_text(SIGNER)
    env = surroundings(tmp_path, None)
    settings = ("access_key=ak_example", "user_id=1", f"base_url={sandbox.base_url}", "logistics_signer=signer:sign")
    run("config", "set", "--secret-stdin", *settings, env=env, home=tmp_path, stdin=None, input=b"secret_example\n")
    words = ("call", "logistics.create_order", "renderId=1", "--yes", "-o", "json")
    done = run(*words, env=env, home=tmp_path)
    assert b"printed by a signer" in done.stderr
    assert b"signer" not in done.stdout
    assert done.stdout == b"" or json.loads(done.stdout) is not ...


def pay(sandbox: Running) -> tuple[str, ...]:
    order = next(iter(sandbox.app.state.orders))
    return ("call", "taobao_orders.pay", f"orderId={order['id']}", "--yes", "-o", "json")


def paid(sandbox: Running) -> int:
    return int(sandbox.app.state.journal.handled()["taobao_orders.pay"])


def in_shell(redirection: str, *words: str, env: dict[str, str], home: Path) -> Any:
    command = f'"$@" {redirection}'
    return run(*words, env=env, home=home, program=["sh", "-c", command, "sh", *PROGRAM])


needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="the redirections are those of a POSIX shell")


@needs_sh
@pytest.mark.parametrize("words", [("operations",), ("--help",), ("config", "path"), ("config", "set", "user_id=1")])
def test_nothing_is_done_where_stdout_is_closed(words: tuple[str, ...], tmp_path: Path) -> None:
    env = surroundings(tmp_path, None)
    done = in_shell(">&-", *words, env=env, home=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (6, 1)
    assert b"stdout is closed" in done.stderr
    assert not Path(env["PANDAPON_CONFIG"]).exists()


@needs_sh
def test_no_change_is_made_where_stdout_is_closed(sandbox: Running, tmp_path: Path) -> None:
    done = in_shell(">&-", *pay(sandbox), env=surroundings(tmp_path, sandbox), home=tmp_path)
    assert (done.returncode, paid(sandbox)) == (6, 0)


@needs_sh
@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", "<&-", "<&- 2>&-"])
def test_without_the_other_streams_stdout_still_holds_data_alone(
    redirection: str, sandbox: Running, tmp_path: Path
) -> None:
    if "/dev/full" in redirection and not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full on this machine, where every write fails")
    env = surroundings(tmp_path, sandbox)
    done = in_shell(
        redirection, "call", "taobao_orders.get", "id=1022505290408395575", "-o", "json", env=env, home=tmp_path
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["id"] == "1022505290408395575"
    done = in_shell(redirection, "call", "taobao_orders.cancel", "orderId=5", "--yes", env=env, home=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    sandbox.app.state.faults.break_next("reset_after", "taobao_orders.pay")
    done = in_shell(redirection, *pay(sandbox), env=env, home=tmp_path)
    assert (done.returncode, done.stdout, paid(sandbox)) == (5, b"", 1)


@needs_sh
@pytest.mark.parametrize("both", [False, True], ids=["stdout", "both"])
@pytest.mark.parametrize("output", ["json", "jsonl", "yaml", "table"])
def test_a_change_whose_answer_nobody_can_read_was_made(
    both: bool, output: str, sandbox: Running, tmp_path: Path
) -> None:
    """The reading end is closed from the start, so that the first byte fails."""
    reading, writing = os.pipe()
    os.close(reading)
    more: dict[str, Any] = {"stdout": writing} | ({"stderr": writing} if both else {})
    done = run(*pay(sandbox)[:-1], output, env=surroundings(tmp_path, sandbox), home=tmp_path, **more)
    os.close(writing)
    assert (done.returncode, paid(sandbox)) == (5, 1)
    if not both:
        assert b"the change was made, but its response could not be shown" in done.stderr
        assert b"Do not repeat it" in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this machine, where every write fails")
def test_a_change_whose_answer_finds_no_room_was_made(sandbox: Running, tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        done = run(*pay(sandbox), env=surroundings(tmp_path, sandbox), home=tmp_path, stdout=full)
    assert (done.returncode, paid(sandbox)) == (5, 1)
    assert b"No space left on device" in done.stderr
