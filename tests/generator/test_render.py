"""openapi-python-client in use: anything it would skip is an error, and so is a template that produces broken code."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client import Project
from openapi_python_client.parser.errors import ErrorLevel, GeneratorError, ParseError

from generator import GENERATOR_VERSION
from generator.__main__ import main
from generator.build import build
from generator.load import load
from generator.render import package as rendering
from generator.render.package import HEADER
from generator.render.transform import transform
from generator.spec.problems import BuildError, SpecError
from tests.generator.built import SPEC, files, imported, rendered
from tests.generator.refusals import refusals
from tests.support.quick import first


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_a_document_that_it_cannot_read(
    spec: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """JSON Schema lets a constant be anything, openapi-python-client only a single value."""

    def with_a_constant(bundled: dict[str, Any]) -> dict[str, Any]:
        document = transform(bundled)
        document["paths"]["/parts"]["get"]["parameters"][0]["schema"]["const"] = [1]
        return document

    monkeypatch.setattr(rendering, "transform", with_a_constant)
    (complaint,) = refusals(spec, capsys, "build")
    assert complaint.startswith("spec/openapi.yaml:1: openapi-python-client: Failed to parse OpenAPI document ")
    assert "paths./parts.get.parameters" in complaint
    assert "schema.const" in complaint.replace("other.", "")


def test_an_operation_that_it_skips(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name with a full stop is no parameter of a path in its eyes."""
    change(spec / "work_orders.yaml", "{floor}", "{floor.no}")
    change(spec / "work_orders.yaml", "name: floor", "name: floor.no")
    change(spec / "examples/work_orders/count.json", '"floor"', '"floor.no"')
    assert main(["--spec", str(spec), "lint"]) == 0
    (complaint,) = refusals(spec, capsys, "build")
    assert complaint.startswith(
        "spec/openapi.yaml:1: openapi-python-client: WARNING parsing GET /work/floors/{floor.no}/count "
        "within work_orders. Endpoint will not be generated. Incorrect path templating"
    )


def test_what_it_would_skip_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    skipped = [
        ParseError(header="WARNING parsing GET /parts within parts.", detail="Cannot parse\n  the response"),
        GeneratorError(level=ErrorLevel.WARNING, header="Something else", detail=None),
    ]
    monkeypatch.setattr(Project, "build", lambda project: skipped)
    with pytest.raises(SpecError) as caught:
        build(SPEC, tmp_path / "package")
    assert str(caught.value) == (
        "spec/openapi.yaml:1: openapi-python-client: Something else\n"
        "spec/openapi.yaml:1: openapi-python-client: "
        "WARNING parsing GET /parts within parts. Cannot parse the response"
    )
    assert not (tmp_path / "package").exists()


def test_nothing_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(SPEC), "--package", str(tmp_path / "package"), "build"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the templates, to be changed."""
    copied = Path(shutil.copytree(rendering.TEMPLATES, tmp_path / "templates"))
    monkeypatch.setattr(rendering, "TEMPLATES", copied)
    return copied


@pytest.mark.parametrize("broken", first(1, ["def (:\n", "x = (\n", "    x = 1\n"]))
@pytest.mark.parametrize("name", ["operations.py.jinja", "models_init.py.jinja"])
def test_a_template_that_gives_broken_code(templates: Path, tmp_path: Path, name: str, broken: str) -> None:
    (templates / name).write_text(broken, "utf-8")
    with pytest.raises(BuildError, match="a template produced code that ruff refuses") as caught:
        build(SPEC, tmp_path / "package")
    assert Path(name).stem.replace("models_init", "__init__") in str(caught.value)
    assert not (tmp_path / "package").exists()


def test_templates_are_formatted_and_sorted(templates: Path, tmp_path: Path) -> None:
    (templates / "operations.py.jinja").write_text(
        "import sys, os\nfrom typing import List\nx : List[str]=  []\n", "utf-8"
    )
    build(SPEC, tmp_path / "package")
    header, body = (tmp_path / "package/operations.py").read_text("utf-8").split("\n", 1)
    assert header == "# Generated from spec/ by `nox -s generate`; not to be edited."
    assert body == "x: list[str] = []\n"


def test_every_rendered_file_says_where_it_comes_from(built: Path) -> None:
    texts = [text.decode() for name, text in rendered(files(built)).items() if name.endswith(".py")]
    assert len(texts) > 30
    assert {text.split("\n")[0] + "\n" for text in texts} == {HEADER}


def test_the_versions_are_in_one_module(built: Path) -> None:
    assert [name for name, text in files(built).items() if b"7.8.9" in text and name != "openapi.json"] == [
        "operations.py"
    ]
    assert GENERATOR_VERSION in (built / "operations.py").read_text("utf-8")


def test_what_it_is_given(spec: Path) -> None:
    """Operations without tags in their names, and models without members: those are ours to write."""
    given = transform(load(spec).bundled)
    assert [item["operationId"] for path in given["paths"].values() for item in path.values()] == [
        "list",
        "create",
        "get",
        "remove",
        "categories",
        "colours",
        "page",
        "search",
        "count",
        "close",
        "start",
        "history",
        "settings",
    ]
    assert "webhooks" not in given
    schemas = given["components"]["schemas"]
    assert "Envelope" not in schemas
    assert (schemas["Part"], schemas["PartDetail"], schemas["Moment"]) == ({"type": "object"}, {"type": "object"}, {})


def test_the_specification_is_not_changed_by_it(spec: Path) -> None:
    specification = load(spec)
    transform(specification.bundled)
    assert specification.bundled == load(spec).bundled


def test_a_component_that_is_another_name_of_one(spec: Path, tmp_path: Path) -> None:
    """It is no model of its own: what refers to it gets the model behind it."""
    alias = "    Vague:\n      $ref: '#/components/schemas/Loose'\n      description: Loose.\n      x-evidence: none\n"
    change(spec / "common.yaml", "    Loose:\n", f"{alias}    Loose:\n")
    change(spec / "parts.yaml", "schemas/Loose'", "schemas/Vague'")
    build(spec, tmp_path / "renamed_api")
    with imported(tmp_path / "renamed_api") as package:
        models = package.models
        assert not hasattr(models, "Vague")
        assert models.PartDetail.from_dict({"loose": {"x": 1}}).loose == models.Loose(extra={"x": 1})
