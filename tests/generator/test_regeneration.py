"""The habit that carries the project: change the specification, regenerate, and the typed client is another one."""

import shutil
from pathlib import Path

import pytest

from generator import SPEC
from generator.build import build
from tests.generator.built import files, mypy

pytestmark = pytest.mark.slow

FIELD = """        dispatchPlace:
          type: string
          description: Place the goods are sent from.
"""
RENAMED = """        dispatchTown:
          type: integer
          description: Number of the town that the goods are sent from.
"""

OLD = """from pandapon_api.models import TaobaoPreviewSeller
seller = TaobaoPreviewSeller(dispatch_place="Yiwu")
place: str | None = seller.dispatch_place
"""
NEW = """from pandapon_api.models import TaobaoPreviewSeller
seller = TaobaoPreviewSeller(dispatch_town=7)
town: int | None = seller.dispatch_town
"""


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real package, built after one field was renamed."""
    folder = tmp_path_factory.mktemp("regenerated")
    spec = Path(shutil.copytree(SPEC, folder / "spec"))
    change(spec / "taobao_orders.yaml", FIELD, RENAMED)
    example = spec / "examples/taobao_orders/render.json"
    (line,) = [line for line in example.read_text("utf-8").splitlines() if '"dispatchPlace"' in line]
    change(example, line, '"dispatchTown": 7,')
    build(spec, folder / "pandapon_api")
    return folder


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real package, built from the specification as it is."""
    folder = tmp_path_factory.mktemp("unchanged")
    build(SPEC, folder / "pandapon_api")
    return folder


def test_the_model_has_the_new_attribute(regenerated: Path) -> None:
    model = (regenerated / "pandapon_api/models/taobao_preview_seller.py").read_text("utf-8")
    assert "dispatchPlace" not in model
    assert "dispatch_place" not in model
    assert (
        "    dispatch_town: int | None = None\n"
        '    """Number of the town that the goods are sent from. Evidence: upstream."""\n'
    ) in model
    assert "self.dispatch_town = integer(self.dispatch_town, " in model
    assert 'data["dispatchTown"] = self.dispatch_town' in model


def test_nothing_else_changed(regenerated: Path, unchanged: Path) -> None:
    before, after = (files(folder / "pandapon_api") for folder in (unchanged, regenerated))
    assert before.keys() == after.keys()
    changed = [name for name in before if before[name] != after[name]]
    assert sorted(changed) == ["models/taobao_preview_seller.py", "openapi.json"]


def test_a_type_checker_takes_the_new_name_and_refuses_the_old_one(regenerated: Path) -> None:
    (regenerated / "old.py").write_text(OLD, "utf-8")
    (regenerated / "new.py").write_text(NEW, "utf-8")
    complaints = mypy(regenerated, "old.py", "new.py").splitlines()
    assert [complaint.split(": ")[0] for complaint in complaints] == ["old.py:2", "old.py:3"]
    assert 'Unexpected keyword argument "dispatch_place" for "TaobaoPreviewSeller"' in complaints[0]
    assert '"TaobaoPreviewSeller" has no attribute "dispatch_place"' in complaints[1]


def test_before_the_change_the_old_name_is_taken(unchanged: Path) -> None:
    """So what the test above refuses is refused because of the change."""
    (unchanged / "old.py").write_text(OLD, "utf-8")
    assert mypy(unchanged, "old.py") == ""
