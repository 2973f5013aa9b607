"""The package is replaced as a whole or not at all, and nothing else is."""

import errno
import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import exchange as module
from generator.__main__ import main
from generator.build import build
from generator.exchange import exchange
from tests.generator.built import SPEC, files
from tests.generator.refusals import refusals
from tests.support.quick import first

KILLED = """
import os, signal, sys
from generator.__main__ import main

event, count, spec, package = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
started = False

def watch(name, arguments):
    global count, started
    started = started or (name == "os.mkdir" and ".build-" in str(arguments[0]))
    if started and name == event:
        count -= 1
        if count == 0:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(watch)
main(["--spec", spec, "--package", package, "build"])
"""
"""Builds, and is killed at an event of the interpreter, counted from when the new package is begun."""


@pytest.fixture
def old(tmp_path: Path, spec: Path) -> Path:
    """A package of an older version."""
    package = tmp_path / "place" / "parts_api"
    older = spec / "openapi.yaml"
    text = older.read_text("utf-8")
    older.write_text(text.replace("7.8.9", "7.8.8"), "utf-8")
    build(spec, package)
    older.write_text(text, "utf-8")
    return package


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(
    ("event", "count"),
    [
        *(("open", 1), ("open", 40), ("open", 120)),
        *(("subprocess.Popen", 1), ("subprocess.Popen", 2), ("subprocess.Popen", 3)),
        *(("ctypes.dlopen", 1), ("ctypes.dlsym", 1)),
        *(("shutil.rmtree", 1), ("os.remove", 9), ("os.rmdir", 1)),
    ],
)
def test_a_build_that_is_killed(old: Path, spec: Path, built: Path, event: str, count: int) -> None:
    before = files(old)
    done = subprocess.run([sys.executable, "-c", KILLED, event, str(count), str(spec), str(old)])
    assert done.returncode == -signal.SIGKILL
    assert files(old) in (before, files(built))


def test_what_the_old_package_was_is_gone(old: Path, spec: Path, built: Path) -> None:
    build(spec, old)
    assert files(old) == files(built)
    assert [path.name for path in old.parent.iterdir()] == [old.name]


@pytest.mark.slow
def test_two_builds_at_once(old: Path, spec: Path, built: Path) -> None:
    command = [sys.executable, "-m", "generator", "--spec", str(spec), "--package", str(old), "build"]
    builds = [subprocess.Popen(command) for _ in range(3)]
    assert [build.wait() for build in builds] == [0, 0, 0]
    assert files(old) == files(built)
    assert [path.name for path in old.parent.iterdir()] == [old.name]


@pytest.mark.parametrize("module_name", first(1, ["operations.py", "client.py", "openapi.json", "types.py"]))
def test_a_full_disk(
    old: Path,
    spec: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    module_name: str,
) -> None:
    before = files(old)
    real = io.open

    def opened(file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if str(file).endswith(module_name) and set(mode) & set("wax+"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))
        return real(file, mode, *rest, **named)

    monkeypatch.setattr(io, "open", opened)
    monkeypatch.setattr("builtins.open", opened)
    assert main(["--spec", str(spec), "--package", str(old), "build"]) == 2
    assert "No space left on device" in capsys.readouterr().err
    assert files(old) == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


@pytest.mark.parametrize("swapped", [True, False])
def test_the_exchange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, swapped: bool) -> None:
    """With the system's own swap, and without."""
    if not swapped:
        monkeypatch.setattr(module, "_swapped", lambda *_: False)
    for name in ("fresh/new", "place/old"):
        (tmp_path / name).mkdir(parents=True)
    exchange(tmp_path / "fresh", tmp_path / "place")
    assert [path.name for path in (tmp_path / "place").iterdir()] == ["new"]


def test_an_exchange_that_fails_halfway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_swapped", lambda *_: False)
    (tmp_path / "place/old").mkdir(parents=True)
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "fresh", tmp_path / "place")
    assert [path.name for path in (tmp_path / "place").iterdir()] == ["old"]


@pytest.mark.parametrize("content", [{}, {"notes.txt": "mine"}, {"__init__.py": "mine = 1\n"}, {"sub/deep.py": ""}])
def test_a_folder_that_is_not_ours(
    tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str], content: dict[str, str]
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, text in content.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    before = files(folder)
    code = main(["--spec", str(spec), "--package", str(folder), "build"])
    error = capsys.readouterr().err
    if content:
        assert code == 2
        assert "is not a generated package" in error
        assert files(folder) == before
    else:
        assert code == 0
        assert "client.py" in files(folder)


def test_the_current_folder_and_a_file(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    monkeypatch.chdir(tmp_path)
    for package in (".", "file", ".."):
        assert main(["--spec", str(spec), "--package", package, "build"]) == 2
        assert f"{package} is not a generated package" in capsys.readouterr().err
    assert (tmp_path / "file").read_text("utf-8") == "mine"
    assert spec.is_dir()


def test_through_a_link(old: Path, spec: Path, built: Path, tmp_path: Path) -> None:
    link = tmp_path / "linked_api"
    link.symlink_to(old)
    build(spec, link)
    assert link.is_symlink()
    assert files(old).keys() == files(built).keys()


def test_hidden_files_are_not_the_specification(spec: Path, tmp_path: Path, built: Path) -> None:
    """What Emacs, macOS and vim leave behind."""
    (spec / ".#parts.yaml").symlink_to("someone@somewhere.1234:56")
    (spec / "examples/parts/.#get.json").symlink_to("someone@somewhere.1234:56")
    (spec / "._parts.yaml").write_bytes(b"\x00\x05\x16\x07")
    (spec / ".parts.yaml.swp").write_bytes(b"b0VIM")
    (spec / "parts.yaml~").write_bytes(b"\xff")
    build(spec, tmp_path / built.name)
    assert files(tmp_path / built.name) == files(built)


def test_a_file_in_a_folder_and_a_short_ending_are_read(spec: Path, tmp_path: Path, built: Path) -> None:
    (spec / "work").mkdir()
    (spec / "work_orders.yaml").rename(spec / "work/orders.yml")
    build(spec, tmp_path / built.name)
    assert files(tmp_path / built.name) == files(built)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "more.YAML",
            "spec/more.YAML:1: file: the file is not read: the name of a specification file ends in .yaml or .yml",
        ),
        (
            "more.json",
            "spec/more.json:1: file: the file is not read: the name of a specification file ends in .yaml or .yml",
        ),
        ("deep/more.Yml", "spec/deep/more.Yml:1: file: the file is not read"),
        ("examples/parts/gett.json", "spec/examples/parts/gett.json:1: example: no operation or message"),
        ("examples/parts/get.yaml", "spec/examples/parts/get.yaml:1: example: no operation or message"),
        ("examples/deep/er/get.json", "spec/examples/deep/er/get.json:1: example: no operation or message"),
    ],
)
def test_what_is_not_read_is_named(spec: Path, capsys: pytest.CaptureFixture[str], name: str, says: str) -> None:
    (spec / name).parent.mkdir(parents=True, exist_ok=True)
    (spec / name).write_text("{}", "utf-8")
    assert any(complaint.startswith(says) for complaint in refusals(spec, capsys))


def test_a_file_that_cannot_be_read(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "gone.yaml").symlink_to("nowhere.yaml")
    assert refusals(spec, capsys) == ["spec/gone.yaml:1: file: the file cannot be read: No such file or directory"]


def test_a_specification_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(tmp_path / "nowhere"), "--package", str(tmp_path / "package"), "build"]) == 2
    assert "nowhere/openapi.yaml:1: yaml: the file is missing" in capsys.readouterr().err
    assert SPEC.is_dir()
