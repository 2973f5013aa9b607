"""What has to be true before a version gets its tag, and the tag.

python .ci/release.py check           says what stands in the way; exit code 1 when anything does
python .ci/release.py tag             makes the tag, when nothing does
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
    """What to exit with: None when all is well, or what is wrong."""
    version = version_of(ROOT)
    today = datetime.now(UTC).date()
    match arguments:
        case ["check"]:
            return "\n".join(obstacles(ROOT, version, today)) or None
        case ["tag"]:
            found = "\n".join(obstacles(ROOT, version, today))
            if not found:
                git(ROOT, "tag", "-a", f"v{version}", "-m", f"pandapon {version}")
                print(f"v{version} is tagged. `git push origin v{version}` has CI build and publish it.")
            return found or None
        case ["tagged", tag]:
            found = "\n".join(wrong_in_changelog(ROOT, version))
            return found or (None if tag == f"v{version}" else f"the tag is {tag}, and pyproject.toml says {version}")
        case _:
            return __doc__


def version_of(root: Path) -> str:
    """The version in pyproject.toml."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def obstacles(root: Path, version: str, today: date) -> Iterator[str]:
    """What stands in the way of tagging this version today, a line each."""
    yield from wrong_in_changelog(root, version, today)
    if git(root, "tag", "--list", f"v{version}"):
        yield f"the tag v{version} exists: raise `version` in pyproject.toml"
    if changed := git(root, "status", "--porcelain"):
        yield f"not everything is committed: {', '.join(line[3:] for line in changed.splitlines())}"


def wrong_in_changelog(root: Path, version: str, today: date | None = None) -> Iterator[str]:
    """What the changelog lacks for this version; without `today` its date may be any."""
    parts = HEADING.split((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    sections = {name: (day, text) for name, day, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)}
    day, text = sections.get(version, (None, ""))
    if day is None:
        yield f"CHANGELOG.md has no section `## [{version}] - {today or 'YYYY-MM-DD'}`"
    elif "- " not in text:
        yield f"CHANGELOG.md says nothing about {version}"
    elif not is_near(day, today):
        yield f"CHANGELOG.md dates {version} to {day}, and today is {today}"
    if "- " in sections.get("Unreleased", (None, ""))[1]:
        yield f"CHANGELOG.md has entries under [Unreleased]: move them to [{version}]"


def is_near(day: str, today: date | None) -> bool:
    """Whether a text is a date, and that of today, somewhere on earth."""
    try:
        return abs(date.fromisoformat(day) - (today or date.fromisoformat(day))) <= timedelta(days=1)
    except ValueError:
        return False


def git(root: Path, *arguments: str) -> str:
    """What git answers."""
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
