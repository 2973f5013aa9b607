"""What is built from the synthetic specification, letter by letter.

What is copied from generator/runtime is not among the expected files. After a change of the generator that is meant,
renew them and look at their diff:

    python -m tests.generator
"""

import difflib
from pathlib import Path

import pytest

from generator.build import build
from generator.render.environment import RUNTIME
from tests.generator.built import GOLDEN, SPEC, files, rendered

EXPECTED = files(GOLDEN)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    package = tmp_path_factory.mktemp("golden") / GOLDEN.name
    build(SPEC, package)
    return files(package)


def test_the_files(fresh: dict[str, bytes]) -> None:
    assert sorted(rendered(fresh)) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_content(fresh: dict[str, bytes], name: str) -> None:
    before, after = (content[name].decode().splitlines(keepends=True) for content in (EXPECTED, fresh))
    diff = "".join(difflib.unified_diff(before, after, f"golden/{name}", f"built/{name}"))
    assert not diff, f"\n{diff}"
    assert fresh[name] == EXPECTED[name]


@pytest.mark.parametrize("module", sorted(RUNTIME.glob("*.py")), ids=lambda module: module.name)
def test_the_runtime_is_copied(fresh: dict[str, bytes], module: Path) -> None:
    assert fresh[module.name] == module.read_bytes()


def test_nothing_depends_on_the_name_of_the_package(fresh: dict[str, bytes], built: Path) -> None:
    assert files(built) == fresh
