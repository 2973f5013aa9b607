"""What is built from the synthetic specification, letter by letter.

After a change of the generator that is meant, renew the expected files and look at their diff:

    python -m generator --spec tests/generator/spec --package tests/generator/golden/pandapon_api build
"""

import difflib
from pathlib import Path

import pytest

from generator.build import build
from tests.generator.built import SPEC, files

GOLDEN = Path(__file__).parent / "golden" / "pandapon_api"
EXPECTED = files(GOLDEN)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    package = tmp_path_factory.mktemp("golden") / GOLDEN.name
    build(SPEC, package)
    return files(package)


def test_the_files(fresh: dict[str, bytes]) -> None:
    assert sorted(fresh) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_content(fresh: dict[str, bytes], name: str) -> None:
    before, after = (content[name].decode().splitlines(keepends=True) for content in (EXPECTED, fresh))
    diff = "".join(difflib.unified_diff(before, after, f"golden/{name}", f"built/{name}"))
    assert not diff, f"\n{diff}"
    assert fresh[name] == EXPECTED[name]


def test_nothing_depends_on_the_name_of_the_package(fresh: dict[str, bytes], built: Path) -> None:
    assert files(built) == fresh
