"""One specification gives one package on every machine; `check` detects any other package."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import ROOT
from generator.__main__ import main
from generator.build import build
from tests.generator.built import SPEC, files


@pytest.fixture
def package(built: Path, tmp_path: Path) -> Path:
    """A copy of the built package, to be changed."""
    return Path(shutil.copytree(built, tmp_path / built.name))


def check(package: Path) -> int:
    return main(["--spec", str(SPEC), "--package", str(package), "check"])


@pytest.mark.slow
def test_the_committed_package_is_what_the_specification_gives(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0, capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_whoever_builds_it(built: Path, tmp_path: Path, seed: str) -> None:
    """Another process with another order of sets, another working directory, another place of the specification."""
    spec = shutil.copytree(SPEC, tmp_path / "elsewhere" / "description")
    package = tmp_path / seed / built.name
    command = [sys.executable, "-m", "generator", "--spec", str(spec), "--package", str(package), "build"]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert files(package) == files(built)


def test_no_drift(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (package / "__pycache__").mkdir(exist_ok=True)
    (package / "__pycache__" / "x.pyc").write_bytes(b"\xff")
    assert check(package) == 0
    assert capsys.readouterr() == ("", "")


def test_an_edited_file(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = package / "models" / "maker.py"
    changed.write_text(changed.read_text("utf-8").replace("Who makes parts.", "Who sells parts."), "utf-8")
    before = files(package)
    assert check(package) == 1
    diff = capsys.readouterr().out.splitlines()
    assert diff[:2] == ["--- synthetic_api/models/maker.py", "+++ synthetic_api/models/maker.py (built)"]
    assert [line for line in diff[2:] if line[0] in "+-"] == [
        '-    """Who sells parts.',
        '+    """Who makes parts.',
    ]
    assert files(package) == before


def test_an_added_file(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (package / "models" / "mine.py").write_text("mine = 1\n", "utf-8")
    assert check(package) == 1
    assert capsys.readouterr().out.splitlines() == [
        "--- synthetic_api/models/mine.py",
        "+++ synthetic_api/models/mine.py (built)",
        "@@ -1 +0,0 @@",
        "-mine = 1",
    ]


@pytest.mark.parametrize(("name", "line"), [("api/__init__.py", "+# Generated from spec/"), ("py.typed", "+(em")])
def test_a_removed_file(package: Path, capsys: pytest.CaptureFixture[str], name: str, line: str) -> None:
    (package / name).unlink()
    assert check(package) == 1
    diff = capsys.readouterr().out.splitlines()
    assert diff[0] == f"--- synthetic_api/{name}"
    assert diff[3].startswith(line)


@pytest.mark.parametrize(
    "change",
    [
        lambda package: (package / ".DS_Store").write_bytes(b"\xff\xfe\x00"),
        lambda package: (package / "py.typed").write_bytes(b"\xff"),
        lambda package: (package / "types.py").write_bytes((package / "types.py").read_bytes().replace(b"\n", b"\r\n")),
    ],
    ids=["stranger", "no text", "line ends"],
)
def test_what_is_no_text_or_another_text(package: Path, change: Callable[[Path], object]) -> None:
    change(package)
    assert check(package) == 1


def test_a_package_that_was_never_built(tmp_path: Path, built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path / "synthetic_api") == 1
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("--- ")]
    assert told == [f"--- synthetic_api/{name}" for name in sorted(files(built))]


def test_building_replaces_everything(package: Path, built: Path) -> None:
    (package / "models" / "mine.py").write_text("mine = 1\n", "utf-8")
    (package / "types.py").unlink()
    assert main(["--spec", str(SPEC), "--package", str(package), "build"]) == 0
    assert files(package) == files(built)


def test_what_cannot_be_built_leaves_the_package_alone(
    package: Path, built: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (spec / "common.yaml").unlink()
    assert main(["--spec", str(spec), "--package", str(package), "build"]) == 2
    assert "is not defined" in capsys.readouterr().err
    assert files(package) == files(built)


def test_folders_are_made_where_they_are_missing(tmp_path: Path, built: Path) -> None:
    build(SPEC, tmp_path / "a" / "b" / built.name)
    assert files(tmp_path / "a" / "b" / built.name) == files(built)


@pytest.mark.parametrize("arguments", [[], ["make"], ["build", "lint"]])
def test_a_command_that_does_not_exist(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err


def test_as_a_program(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "--spec", str(tmp_path), "lint"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        f"{tmp_path.name}/openapi.yaml:1: yaml: the file is missing",
        f"1 problem(s) in {tmp_path}",
    ]
