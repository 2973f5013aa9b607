"""openapi-python-client at work: what it would skip is an error, and so is a template that gives broken code."""

import importlib
import shutil
from pathlib import Path

import pytest
from openapi_python_client import Project
from openapi_python_client.parser.errors import ErrorLevel, GeneratorError, ParseError

from generator import render as rendering
from generator.__main__ import main
from generator.build import build
from generator.load import load
from generator.problems import SpecError
from generator.transform import transform
from tests.generator.built import SPEC, imported
from tests.generator.refusals import refusals


def test_a_document_that_it_cannot_read(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`deprecated` may be anything in JSON Schema's eyes when it is an extension's; here its own model stumbles."""
    changed = spec / "openapi.yaml"
    changed.write_text(
        changed.read_text("utf-8").replace("summary: A small", "contact: {email: 7}\n  summary: A small")
    )
    complaints = refusals(spec, capsys, "build")
    assert complaints


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


@pytest.mark.parametrize("broken", ["def (:\n", "x = (\n", "    x = 1\n"])
@pytest.mark.parametrize("name", ["_pages.py.jinja", "models_init.py.jinja"])
def test_a_template_that_gives_broken_code(templates: Path, tmp_path: Path, name: str, broken: str) -> None:
    (templates / name).write_text(broken, "utf-8")
    with pytest.raises(RuntimeError, match="a template gives code that ruff refuses") as caught:
        build(SPEC, tmp_path / "package")
    assert Path(name).stem.replace("models_init", "__init__") in str(caught.value)
    assert not (tmp_path / "package").exists()


def test_templates_are_formatted_and_sorted(templates: Path, tmp_path: Path) -> None:
    (templates / "_pages.py.jinja").write_text("import sys, os\nfrom typing import List\nx : List[str]=  []\n", "utf-8")
    build(SPEC, tmp_path / "package")
    header, body = (tmp_path / "package/_pages.py").read_text("utf-8").split("generate`.\n")
    assert header.startswith("# Generated from specification 7.8.9 by generator ")
    assert body == "x: list[str] = []\n"


def test_every_file_says_where_it_comes_from(built: Path) -> None:
    texts = [file.read_text("utf-8") for file in built.rglob("*.py")]
    assert len(texts) > 40
    assert {text.split("\n")[0].split(" by ")[0] for text in texts} == {"# Generated from specification 7.8.9"}


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
        "settings",
    ]
    assert "webhooks" not in given
    assert "Envelope" not in given["components"]["schemas"]


def test_the_specification_is_not_changed_by_it(spec: Path) -> None:
    specification = load(spec)
    transform(specification.bundled)
    assert specification.bundled == load(spec).bundled


def test_a_component_that_is_another_name_of_one(spec: Path, tmp_path: Path) -> None:
    """It is no model of its own: what refers to it gets the model behind it."""
    common, parts = spec / "common.yaml", spec / "parts.yaml"
    alias = "    Vague:\n      $ref: '#/components/schemas/Loose'\n      description: Loose.\n      x-evidence: none\n"
    common.write_text(common.read_text("utf-8").replace("    Loose:\n", f"{alias}    Loose:\n"), "utf-8")
    parts.write_text(parts.read_text("utf-8").replace("schemas/Loose'", "schemas/Vague'"), "utf-8")
    build(spec, tmp_path / "renamed_api")
    with imported(tmp_path / "renamed_api") as package:
        models = importlib.import_module(f"{package.__name__}.models")
        assert not hasattr(models, "Vague")
        assert package.models.PartDetail.from_dict({"loose": {"x": 1}}).loose == package.models.Loose(extra={"x": 1})
