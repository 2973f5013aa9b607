"""Checks a release, and creates its tag.

python .ci/release.py check           lists the obstacles; exit code 1 if there are any
python .ci/release.py tag             creates the tag if there are none
python .ci/release.py tagged v1.2.3   checks that this tag belongs to the version; for CI
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEADING = re.compile(r"^## \[([^\]]+)\](?: - (\S+))?$", re.MULTILINE)


def main(arguments: list[str]) -> str | None:
    """Return None if all is well, or the problem to exit with."""
    version = version_of(ROOT)
    today = datetime.now(UTC).date()
    match arguments:
        case ["check"]:
            return "\n".join(obstacles(ROOT, version, today)) or None
        case ["tag"]:
            found = "\n".join(obstacles(ROOT, version, today))
            if not found:
                git(ROOT, "tag", "-a", f"v{version}", "-m", f"pandapon {version}")
                print(f"v{version} is tagged. Run `git push origin v{version}`; CI then builds and publishes it.")
            return found or None
        case ["tagged", tag]:
            found = "\n".join(wrong_in_changelog(ROOT, version))
            return found or (None if tag == f"v{version}" else f"the tag is {tag}, but pyproject.toml has {version}")
        case _:
            return __doc__


def version_of(root: Path) -> str:
    """The version in pyproject.toml."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def obstacles(root: Path, version: str, today: date) -> Iterator[str]:
    """Yield the obstacles to tagging this version today."""
    yield from wrong_in_changelog(root, version, today)
    if git(root, "tag", "--list", f"v{version}"):
        yield f"the tag v{version} exists: raise `version` in pyproject.toml"
    if changed := git(root, "status", "--porcelain"):
        yield f"not everything is committed: {', '.join(line[3:] for line in changed.splitlines())}"


def wrong_in_changelog(root: Path, version: str, today: date | None = None) -> Iterator[str]:
    """Yield what the changelog lacks for this version; without `today` any date is accepted."""
    parts = HEADING.split((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    sections = {name: (day, text) for name, day, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)}
    day, text = sections.get(version, (None, ""))
    if day is None:
        yield f"CHANGELOG.md has no section `## [{version}] - {today or 'YYYY-MM-DD'}`"
    elif "- " not in text:
        yield f"CHANGELOG.md has no entry for {version}"
    elif not is_near(day, today):
        yield f"CHANGELOG.md dates {version} to {day}, but today is {today}"
    if "- " in sections.get("Unreleased", (None, ""))[1]:
        yield f"CHANGELOG.md has entries under [Unreleased]: move them to [{version}]"


def is_near(day: str, today: date | None) -> bool:
    """Whether a string is today's date somewhere on earth."""
    try:
        return abs(date.fromisoformat(day) - (today or date.fromisoformat(day))) <= timedelta(days=1)
    except ValueError:
        return False


def git(root: Path, *arguments: str) -> str:
    """The output of a git command."""
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
