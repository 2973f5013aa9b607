"""A small specification that uses every feature of the generator, and the package built from it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import stamina

from generator.build import build
from tests.generator.built import SPEC, imported
from tests.generator.wire import Wire


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the specification, to be changed."""
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package built from the specification, under a name of its own."""
    package = tmp_path_factory.mktemp("built") / "synthetic_api"
    build(SPEC, package)
    return package


@pytest.fixture(scope="session")
def synthetic(built: Path) -> Iterator[ModuleType]:
    """The same, imported."""
    with imported(built) as package:
        yield package


@pytest.fixture
def warnings_of_paths(synthetic: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test begins as a process does that has warned of no path yet."""
    monkeypatch.setattr(synthetic._client_base, "_warned", set())


@pytest.fixture(params=["sync", "async"])
def wire(request: pytest.FixtureRequest, synthetic: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """A client of either flavour whose requests go nowhere. It has warned of all paths before."""
    if "warnings_of_paths" not in request.fixturenames:
        monkeypatch.setattr(synthetic._client_base, "_warned", set(synthetic.OPERATIONS))
    with stamina.set_testing(True, attempts=3, cap=True):
        yield Wire(synthetic, request.param)
