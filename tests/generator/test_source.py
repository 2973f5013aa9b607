"""Reading YAML: types of scalars, positions, and merging files into one document."""

from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.spec.problems import SpecError
from generator.spec.source import bundle, files, read
from tests.generator.refusals import refusals


def scalar(tmp_path: Path, text: str) -> Any:
    (tmp_path / "x.yaml").write_text(f"value: {text}\n", "utf-8")
    return read(tmp_path / "x.yaml").tree["value"]


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "no", "on", "off", "y", "n", "Yes", "NO", "True", "FALSE"),  # only true and false are booleans
        *("2024-01-01", "2024-01-01 10:00:00", "2024-01-01T10:00:00Z", "12:30", "12:30:00"),  # times are none of JSON's
        *("007", "0x1F", "0o17", "1_000", "+7", ".5", "5.", ".nan", ".inf", "1.2.3", "<<", "="),
    ],
)
def test_text(tmp_path: Path, text: str) -> None:
    assert scalar(tmp_path, text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-7", -7),
        ("1000000000000000001", 1000000000000000001),
        ("18446744073709551615", 2**64 - 1),
        ("0.5", 0.5),
        ("-2.50", -2.5),
        ("2e3", 2000.0),
        ("1.5E-2", 0.015),
        ("'7'", "7"),
        ("!!str 7", "7"),
    ],
)
def test_what_json_knows(tmp_path: Path, text: str, value: Any) -> None:
    found = scalar(tmp_path, text)
    assert found == value
    assert type(found) is type(value)


def test_a_whole_number_is_a_key_in_text(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("200: a\ntrue: b\n", "utf-8")
    assert read(tmp_path / "x.yaml").tree == {"200": "a", "true": "b"}


def test_the_code_of_a_response_may_stand_without_quotes(spec: Path) -> None:
    changed = spec / "parts.yaml"
    changed.write_text(changed.read_text("utf-8").replace("'200':", "200:"), "utf-8")
    assert main(["--spec", str(spec), "lint"]) == 0


def test_an_anchor_is_read_twice(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a: &a {b: [1]}\nc: *a\n", "utf-8")
    tree = read(tmp_path / "x.yaml").tree
    assert tree == {"a": {"b": [1]}, "c": {"b": [1]}}
    assert tree["a"] is not tree["c"]


def test_every_node_knows_its_line(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a:\n  b:\n    - 1\n\n    - c: 2\n", "utf-8")
    source = read(tmp_path / "x.yaml", Path("shown.yaml"))
    pointers = [(), ("a",), ("a", "b"), ("a", "b", 0), ("a", "b", 1, "c")]
    assert [str(source.place(pointer)) for pointer in pointers] == [f"shown.yaml:{line}" for line in (1, 1, 2, 3, 5)]
    assert source.place(("a", "b", 7, "x")) == source.place(("a", "b"))


def test_problems_are_told_with_the_file_as_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a: 1\nb: 2\na: 3\nb: 4\n", "utf-8")
    with pytest.raises(SpecError) as caught:
        read(tmp_path / "x.yaml")
    file = tmp_path / "x.yaml"
    assert str(caught.value) == (
        f"{file}:3: duplicate-key: 'a' is written twice\n{file}:4: duplicate-key: 'b' is written twice"
    )


@pytest.mark.parametrize("content", ["", "# nothing\n", "- a\n", "text\n"])
def test_a_file_that_holds_no_mapping(spec: Path, capsys: pytest.CaptureFixture[str], content: str) -> None:
    (spec / "addresses.yaml").write_text(content, "utf-8")
    assert refusals(spec, capsys) == ["spec/addresses.yaml:1: yaml: the file must be a mapping"]


@pytest.mark.parametrize("name", ["common.yaml", "examples/parts/get.json"])
def test_a_file_that_is_not_utf_8(spec: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (spec / name).write_bytes(b"{\n\n# caf\xe9\n}")
    complaints = refusals(spec, capsys)
    assert f"spec/{name}:3: yaml: the file is not UTF-8" in complaints


def test_all_files_are_read_before_anything_is_told(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "addresses.yaml").write_text("a: ]", "utf-8")
    (spec / "zoo.yaml").write_text("openapi: 3.1.0\n", "utf-8")
    assert refusals(spec, capsys) == [
        "spec/addresses.yaml:1: yaml: did not find expected node content",
        "spec/zoo.yaml:1: defined-twice: 'openapi' is already defined at spec/openapi.yaml:1",
    ]


@pytest.mark.parametrize("name", ["spec", "nowhere"])
def test_there_is_no_openapi_yaml(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (tmp_path / "spec").mkdir()
    assert refusals(tmp_path / name, capsys) == [f"{name}/openapi.yaml:1: yaml: the file is missing"]


def test_openapi_yaml_and_common_yaml_come_first(spec: Path) -> None:
    (spec / "addresses.yaml").write_text("x-a: 1\n", "utf-8")
    names = ["openapi", "common", "addresses", "enums", "parts", "tables", "work_orders"]
    assert [file.name for file in files(spec)] == [f"{name}.yaml" for name in names]


def test_one_path_may_be_spread_over_files(spec: Path) -> None:
    moved = spec / "moved.yaml"
    moved.write_text("paths:\n  /parts:\n    put: {x-a: 1}\n", "utf-8")
    document = bundle(spec)
    assert list(document.tree["paths"]["/parts"]) == ["put", "get", "post"]
    assert str(document.place(("paths", "/parts", "put", "x-a"))) == "spec/moved.yaml:3"
    assert str(document.place(("paths", "/parts", "get"))) == "spec/parts.yaml:3"


def test_what_is_read_may_lie_anywhere(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(spec)
    assert main(["--spec", ".", "lint"]) == 0
    monkeypatch.chdir(spec.parent)
    assert main(["--spec", "spec", "lint"]) == 0
