"""Small changes that make a valid specification invalid, and the generator's message for each."""

from pathlib import Path

import pytest
from attrs import frozen

from generator.__main__ import main


@frozen
class Case:
    """In `file`, the first `old` becomes `new`.

    Then `rule` says `says` about the line that holds `at`, or one so many lines `below` it.
    """

    rule: str
    file: str
    old: str
    new: str
    at: str
    says: str
    below: int = 0
    where: str = ""
    """The file of that line, if it is another one."""

    def __str__(self) -> str:
        return f"{self.rule}: {self.says}"

    def apply(self, spec: Path) -> str:
        """Change the specification; returns how the message begins."""
        changed = spec / self.file
        text = changed.read_text("utf-8")
        assert self.old in text, f"{self.file} has no {self.old!r}; the case is out of date"
        changed.write_text(text.replace(self.old, self.new, 1), "utf-8")
        where = self.where or self.file
        lines = (spec / where).read_text("utf-8").splitlines()
        (line,) = [number for number, content in enumerate(lines, 1) if self.at in content]
        return f"spec/{where}:{line + self.below}: {self.rule}: "


def refusals(spec: Path, capsys: pytest.CaptureFixture[str], command: str = "lint") -> list[str]:
    """The complaints about a specification that must be refused, one a line."""
    package = spec.parent / "package"
    assert main(["--spec", str(spec), "--package", str(package), command]) == 2
    assert not package.exists()
    output = capsys.readouterr()
    *complaints, count = output.err.splitlines()
    assert count == f"{len(complaints)} problem(s) in {spec}"
    assert output.out == ""
    return complaints
