"""Every name that generated code or Python itself uses, as a parameter and as a member of a body and a response.

Either the specification is refused, or what is built is sound: a type checker and an import find nothing.
"""

import ast
import builtins
import keyword
import re
import shutil
from pathlib import Path

import pytest

from generator.build import build
from generator.load import load
from generator.spec.document import members
from generator.spec.naming import python_name, python_name_of
from generator.spec.problems import SpecError
from generator.spec.vocabulary import MONEY
from tests.generator.built import GOLDEN, SPEC, imported, mypy

pytestmark = pytest.mark.slow

TIME = '"{0}": "2024-02-01 08:30:00",'

PLACES = {
    "parameter": (
        "work_orders.yaml",
        "        - name: lang\n",
        "        - {{name: {0}, in: query, description: x, schema: {{type: string}}}}\n",
        ("work_orders/search", '"lang"', '"{0}": "x",'),
    ),
    "parameter of pages": (
        "parts.yaml",
        "        - name: minWeight\n",
        "        - {{name: {0}, in: query, description: x, schema: {{type: string}}}}\n",
        ("parts/list", '"minWeight"', '"{0}": "x",'),
    ),
    "member of a body": (
        "parts.yaml",
        "        dueAt:\n",
        "        {0}: {{type: string, format: local-date-time, description: x}}\n",
        ("parts/create", '"dueAt"', TIME),
    ),
    "member of an answer": (
        "parts.yaml",
        "        soldAt:\n",
        "        {0}: {{type: string, format: local-date-time, description: x}}\n",
        ("parts/get", '"soldAt"', TIME),
    ),
}


def used() -> list[str]:
    """Every identifier of the package and of its runtime, every word and every builtin of Python."""
    found = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
    found |= {"self", "cls", "data", "strict", "values", "item", "items", "page", "key"}
    for file in [*GOLDEN.rglob("*.py"), *(Path(__file__).parents[2] / "generator/runtime").glob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [getattr(node, name, None) for name in ("id", "arg", "attr", "name")]
            found |= {name for name in names if isinstance(name, str)}
    tree = load(SPEC).document.tree
    taken = {python_name(name) for _, wire, member, _ in members(tree) for name in (wire, python_name_of(wire, member))}
    names = [name for name in sorted(found) if re.fullmatch("[a-zA-Z][A-Za-z0-9_]*", name)]
    by_python_name = {python_name(name): name for name in names if not MONEY.search(name)}
    return [name for python, name in by_python_name.items() if python not in taken]


def changed(folder: Path, names: dict[str, list[str]]) -> Path:
    spec = Path(shutil.copytree(SPEC, folder, dirs_exist_ok=True))
    for place, (file, at, line, (example, shown_at, shown)) in PLACES.items():
        insert(spec / file, at, "".join(line.format(f'"{name}"') for name in names[place]))
        insert(spec / f"examples/{example}.json", shown_at, "".join(shown.format(name) for name in names[place]))
    return spec


def insert(file: Path, at: str, added: str) -> None:
    text = file.read_text("utf-8")
    assert at in text
    file.write_text(text.replace(at, added + at, 1), "utf-8")


def refused(spec: Path) -> dict[int, str]:
    """The lines and texts of what is wrong with a specification."""
    try:
        load(spec)
    except SpecError as error:
        return dict(enumerate(map(str, error.problems)))
    return {}


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[str]]]:
    """A specification with every name that is not refused, and the names."""
    folder = tmp_path_factory.mktemp("names") / "spec"
    names = {place: used() for place in PLACES}
    owners = {
        "parameter": "work_orders.search",
        "parameter of pages": "parts.list",
        "member of a body": "PartCreate|parts.create",
        "member of an answer": "PartTimes|PartDetail",
    }
    for _ in range(8):  # what one step of the lint refuses hides what the next one would
        complaints = refused(changed(folder, names))
        if not complaints:
            return folder, names
        before = {place: list(group) for place, group in names.items()}
        for complaint in complaints.values():
            for place, owner in owners.items():
                hit = re.search(rf"(?:name|unit|word): (?:{owner})\.(\w+)(?: and \S+\.(\w+))? ", complaint)
                if hit:
                    names[place] = [name for name in names[place] if name not in hit.groups()]
        assert names != before, complaints
    raise AssertionError(complaints)


def test_what_is_refused(taken: tuple[Path, dict[str, list[str]]]) -> None:
    """What the code itself uses where the name would stand, and no more."""
    _, names = taken
    left = {place: set(used()) - set(group) for place, group in names.items()}
    assert {"extra", "path_text", "query_text"} <= left["parameter"]
    assert not {"client", "body", "error", "sync_detailed", "operation"} & left["parameter"]
    assert {"paginate", "time_out", "concurrency", "prefetch"} <= left["parameter of pages"]
    assert {"extra", "from_dict", "to_dict", "field"} <= left["member of an answer"]
    for name in ("data", "strict", "values", "cls", "item", "response", "array", "boolean"):
        assert name not in left["member of an answer"]
    assert all(len(group) > 300 for group in names.values())


def test_what_is_taken_works(taken: tuple[Path, dict[str, list[str]]]) -> None:
    spec, _ = taken
    build(spec, spec.parent / "named_api")
    with imported(spec.parent / "named_api") as package:
        assert package.models.PartTimes.from_dict({"cls": "2024-01-02 03:04:05"}).cls.year == 2024
    assert mypy(spec.parent, "-p", "named_api") == ""
