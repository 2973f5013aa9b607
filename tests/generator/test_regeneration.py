"""The core workflow: change the specification, regenerate, and the typed client changes."""

import shutil
from pathlib import Path

import pytest

from generator import PACKAGE, ROOT, SPEC
from generator.build import build, write_pages
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

VERSION = ("openapi.yaml", "\n  version: ", "\n  version: 9.")
PLACE = "taobao_orders.yaml", "Place the goods are sent from.", "Town that the goods are sent from."
PLACES = "taobao_orders.yaml", "dispatchPlace:\n          type: string", "dispatchPlace:\n          type: integer"
PLACE_SHOWN = "examples/taobao_orders/render.json", '"dispatchPlace": "示例省示例市"', '"dispatchPlace": 7'
TOTAL = "taobao_orders.yaml", "Planned total; in the sample the sum", "Total as planned; in the sample the sum"
TOTALS = (
    "taobao_orders.yaml",
    "integer\n          format: int64\n          description: Planned total;",
    "string\n          description: Planned total;",
)
TOTAL_SHOWN = "examples/taobao_orders/create.json", '"purchaseAmount": 400', '"purchaseAmount": "400"'


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


@pytest.mark.parametrize(
    "corrections",
    [(PLACE,), (PLACES, PLACE_SHOWN), (TOTAL,), (TOTALS, TOTAL_SHOWN)],
    ids=["description of a member", "type of a member", "description of an argument", "type of an argument"],
)
def test_a_corrected_field_changes_few_files(tmp_path: Path, corrections: tuple[tuple[str, str, str], ...]) -> None:
    """In the package, the pages of docs/ and README.md together, with a new version of the specification."""
    for folder in ("spec", "generated_client", "docs", "overlays"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "README.md", tmp_path / "README.md")
    for name, old, new in (VERSION, *corrections):
        change(tmp_path / "spec" / name, old, new)
    before = files(tmp_path)
    write_pages(build(tmp_path / "spec", tmp_path / PACKAGE.relative_to(ROOT)), tmp_path)
    after = files(tmp_path)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert {"generated_client/pandapon_api/openapi.json", "generated_client/pandapon_api/operations.py"} < changed
    assert len(changed) <= 10, changed


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
