"""A version gets its tag only if its changelog, its tree and its tag allow it."""

import importlib.util
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 1, 31)
CHANGELOG = """# Changelog

## [Unreleased]
{unreleased}
## [1.2.3]{day}

### Added

{entry}

## [1.2.2] - 2026-01-01

- old
"""

Repository = Callable[..., Path]


def load() -> Any:
    spec = importlib.util.spec_from_file_location("release", ROOT / ".ci" / "release.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


release = load()


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Example", "-c", "user.email=example@example.com")
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """`repository(...)` is a clean one with version 1.2.3 and such a changelog."""

    def make(*, unreleased: str = "", day: str = " - 2026-01-31", entry: str = "- new") -> Path:
        (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n')
        text = CHANGELOG.format(unreleased=unreleased, day=day, entry=entry)
        (tmp_path / "CHANGELOG.md").write_text(text)
        git(tmp_path, "init")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-m", "all of it")
        return tmp_path

    return make


def obstacles(root: Path) -> list[str]:
    return list(release.obstacles(root, release.version_of(root), TODAY))


@pytest.mark.parametrize("day", ["2026-01-30", "2026-01-31", "2026-02-01"])
def test_nothing_stands_in_the_way(repository: Repository, day: str) -> None:
    assert obstacles(repository(day=f" - {day}")) == []


@pytest.mark.parametrize(
    ("changelog", "said"),
    [
        ({"day": ""}, "CHANGELOG.md has no section `## [1.2.3] - 2026-01-31`"),
        ({"day": " - 2026-01-20"}, "CHANGELOG.md dates 1.2.3 to 2026-01-20, but today is 2026-01-31"),
        ({"day": " - 2026-13-31"}, "CHANGELOG.md dates 1.2.3 to 2026-13-31, but today is 2026-01-31"),
        ({"day": " - soon"}, "CHANGELOG.md dates 1.2.3 to soon, but today is 2026-01-31"),
        ({"entry": ""}, "CHANGELOG.md has no entry for 1.2.3"),
        ({"unreleased": "\n- late\n"}, "CHANGELOG.md has entries under [Unreleased]: move them to [1.2.3]"),
    ],
)
def test_the_changelog(repository: Repository, changelog: dict[str, str], said: str) -> None:
    assert obstacles(repository(**changelog)) == [said]


def test_no_section_at_all(repository: Repository) -> None:
    root = repository()
    text = (root / "pyproject.toml").read_text().replace("1.2.3", "1.3.0")
    (root / "pyproject.toml").write_text(text)
    git(root, "commit", "-am", "raise it")
    assert obstacles(root) == ["CHANGELOG.md has no section `## [1.3.0] - 2026-01-31`"]


def test_the_tag_exists(repository: Repository) -> None:
    root = repository()
    git(root, "tag", "-a", "v1.2.3", "-m", "pandapon 1.2.3")
    assert obstacles(root) == ["the tag v1.2.3 exists: raise `version` in pyproject.toml"]


def test_something_is_not_committed(repository: Repository) -> None:
    root = repository()
    (root / "new.py").touch()
    assert obstacles(root) == ["not everything is committed: new.py"]


@pytest.mark.parametrize(
    ("tag", "said"), [("v1.2.3", None), ("v1.2.4", "the tag is v1.2.4, but pyproject.toml has 1.2.3")]
)
def test_the_tag_of_ci(repository: Repository, monkeypatch: pytest.MonkeyPatch, tag: str, said: str | None) -> None:
    monkeypatch.setattr(release, "ROOT", repository(day=" - 2020-01-01"))
    assert release.main(["tagged", tag]) == said


def test_the_tag_is_made(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(day=f" - {date.today().isoformat()}")
    monkeypatch.setattr(release, "ROOT", root)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Example")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "example@example.com")
    assert release.main(["check"]) is None
    assert release.main(["tag"]) is None
    assert release.git(root, "cat-file", "-t", "v1.2.3") == "tag"
    assert release.main(["tag"]) == "the tag v1.2.3 exists: raise `version` in pyproject.toml"


def test_this_changelog_can_be_read() -> None:
    names = release.HEADING.split((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))[1::3]
    assert names[0] == "Unreleased"
    assert len(names) == len(set(names))
