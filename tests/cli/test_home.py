"""A home folder that is missing or unreadable: the environment is enough, and anything missing is reported."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pandapon_sandbox import Running
from tests.cli.processes import PROGRAM, Done, credentials, environment

pytestmark = pytest.mark.slow

Make = Callable[[Path], dict[str, str]]


def folder(path: Path) -> str:
    path.mkdir(parents=True)
    return str(path)


def file(path: Path) -> str:
    path.write_text("")
    return str(path)


def loop(path: Path) -> str:
    path.symlink_to(path)
    return str(path)


ODD: dict[str, Make] = {
    "home is a file": lambda at: {"HOME": file(at / "file")},
    "home is missing": lambda at: {"HOME": str(at / "nowhere")},
    "home is empty": lambda at: {"HOME": ""},
    "home is a loop": lambda at: {"HOME": loop(at / "loop")},
    "XDG folders are files": lambda at: dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), file(at / "file")),
    "XDG folders are missing": lambda at: dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(at / "nowhere")),
    "XDG folders are loops": lambda at: dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), loop(at / "loop")),
    "the file is a folder": lambda at: {"PANDAPON_CONFIG": folder(at / "profiles.toml")},
    "the file is below a file": lambda at: {"PANDAPON_CONFIG": file(at / "file") + "/profiles.toml"},
    "the name is too long": lambda at: {"PANDAPON_CONFIG": str(at / ("x" * 300))},
}
UNREADABLE = ("home is a loop", "XDG folders are loops", "the file is a folder", "the name is too long")


def surroundings(case: str, at: Path) -> dict[str, str]:
    own = environment(at)
    for name in ("HOME", "PANDAPON_CONFIG", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        own.pop(name, None)
    return own | {"HOME": str(at)} | ODD[case](at)


def run(env: dict[str, str], home: Path, *arguments: str) -> Done:
    command = [*PROGRAM, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=env, cwd=home, timeout=120)


@pytest.mark.parametrize("case", ODD)
def test_the_environment_is_enough(case: str, tmp_path: Path, shared_sandbox: Running) -> None:
    env = surroundings(case, tmp_path) | credentials(shared_sandbox)
    done = run(env, tmp_path, "call", "taobao_orders.page", "-o", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["total"] == 1
    assert done.stderr.count("\n") == ("only the environment is used, as it has all credentials" in done.stderr)


@pytest.mark.parametrize("case", ODD)
def test_what_is_missing_is_said_in_a_sentence(case: str, tmp_path: Path) -> None:
    env = surroundings(case, tmp_path)
    done = run(env, tmp_path, "call", "taobao_orders.page")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1), done.stderr
    assert ("cannot read the profiles: " if case in UNREADABLE else "no access_key, ") in done.stderr


@pytest.mark.parametrize("case", ODD)
def test_the_doctor_reports_every_check(case: str, tmp_path: Path, shared_sandbox: Running) -> None:
    env = surroundings(case, tmp_path) | credentials(shared_sandbox)
    done = run(env, tmp_path, "doctor", "-o", "json")
    checks = {check["check"]: check["state"] for check in json.loads(done.stdout)}
    assert {"versions", "credentials", "connection", "clock", "call", "inbox"} <= set(checks)
    assert bool(done.returncode) == ("red" in checks.values())
    assert checks["call"] == "green"
    assert "Traceback" not in done.stderr


AS_NOBODY = """
import contextlib, io, json, os, pwd, sys
from pandapon_cli import app
home, *words = sys.argv[1:]
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    app.run(words)  # loads everything it needs, which other users may not be allowed to read
if home:
    os.environ["HOME"] = home
else:
    del os.environ["HOME"]
if os.geteuid() == 0:
    os.setresuid(-1, 54321, -1)

def unknown(user):
    raise KeyError(user)

pwd.getpwuid = pwd.getpwnam = unknown
sys.exit(app.run(words))
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such users")
@pytest.mark.parametrize("home", ["", "closed"], ids=["no home", "a home that is closed"])
def test_a_user_whom_the_system_does_not_know(home: str, tmp_path: Path, shared_sandbox: Running) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    bare = {name: value for name, value in environment(tmp_path).items() if name[:3] not in ("XDG", "PAN", "COV")}
    full = bare | credentials(shared_sandbox)

    def nobody(env: dict[str, str], *words: str) -> Done:
        script = [sys.executable, "-c", AS_NOBODY, home and str(tmp_path / home), *words]
        return subprocess.run(script, capture_output=True, encoding="utf-8", env=env, cwd=tmp_path, timeout=120)

    done = nobody(full, "call", "taobao_orders.page", "-o", "json")
    assert (done.returncode, json.loads(done.stdout)["total"]) == (0, 1), done.stderr
    done = nobody(bare, "call", "taobao_orders.page")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1), done.stderr
    done = nobody(full, "doctor", "-o", "json")
    assert {check["check"] for check in json.loads(done.stdout)} >= {"credentials", "connection", "call", "inbox"}
    done = nobody(bare, "config", "set", "user_id=1")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1), done.stderr
    assert not (tmp_path / "~").exists()
