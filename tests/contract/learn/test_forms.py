"""A report comes from outside: a fact of another form is refused, and its value is not shown."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from pandapon_contract import learn
from pandapon_contract.document import Document
from tests.contract.learn.facts import report, seen, shown

GOOD: dict[str, Any] = orjson.loads(report(seen("zone", value="+08:00")).to_json())["facts"][0]
MEMBER = {"kind": "member", "subject": ["TaobaoOrder", "orderNo"]}

BAD: list[tuple[dict[str, Any], str]] = [
    ({"kind": "secret"}, "its kind is not one of endpoint, status"),
    ({"evidence": "hearsay"}, "its evidence is neither documented nor observed"),
    ({"evidence": "documented"}, "it names no page as its source"),
    ({"observations": 0}, "it has no number of observations"),
    ({"observations": True}, "it has no number of observations"),
    ({"date": "yesterday"}, "its date is not a day"),
    ({"date": 20261129}, "its date is not a day"),
    ({"subject": ["a"]}, "its subject is not that of a fact about zone"),
    ({**MEMBER, "subject": ["TaobaoOrder"], "value": None}, "its subject is not that of a fact about member"),
    ({**MEMBER, "subject": ["TaobaoOrder", "x" * 300], "value": None}, "its subject is not that of"),
    ({**MEMBER, "subject": ["TaobaoOrder", "a\nb"], "value": None}, "its subject is not that of"),
    ({**MEMBER, "value": {"type": "date"}}, "its value is not that of a fact about member"),
    ({**MEMBER, "value": "integer"}, "its value is not that of a fact about member"),
    ({"value": "Asia/Shanghai"}, "its value is not that of a fact about zone"),
    ({"value": "+25:00"}, "its value is not that of a fact about zone"),
    ({"kind": "nonce", "subject": ["length"], "value": True}, "its subject is not one of required"),
    ({"kind": "page-size", "subject": ["a.b"], "value": 0}, "its value is not that of a fact about page-size"),
    ({"kind": "endpoint", "subject": ["a.b"], "value": {"method": "GET", "path": "a"}}, "its value is not that of"),
    ({"kind": "endpoint", "subject": ["a.b"], "value": {"method": "GET", "path": "/a/../b"}}, "its value is not that"),
    ({"kind": "endpoint", "subject": ["a.b"], "value": {"method": "TRACE", "path": "/a"}}, "its value is not that of"),
    ({"kind": "enum", "subject": ["a.B", "7"], "value": "7"}, "its value is not that of a fact about enum"),
]


def file_of(folder: Path, **change: Any) -> Path:
    tree = orjson.loads(report(seen("zone", value="+08:00")).to_json())
    tree["facts"] = [{**GOOD, **change}]
    file = folder / "report.json"
    file.write_bytes(orjson.dumps(tree))
    return file


def test_a_good_one(document: Document, tmp_path: Path) -> None:
    assert learn.read(file_of(tmp_path), document).facts == (seen("zone", value="+08:00"),)


@pytest.mark.parametrize(("change", "says"), BAD)
def test_a_bad_fact(document: Document, tmp_path: Path, change: dict[str, Any], says: str) -> None:
    with pytest.raises(learn.UnreadableError, match="fact 1 cannot be used: ") as error:
        learn.read(file_of(tmp_path, **change), document)
    assert says in str(error.value)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"report": 1}',
        b'{"report": 1, "facts": 7, "findings": []}',
        b'{"report": 2, "facts": [], "findings": []}',
        b"[1]",
        b"overlay: 1.0.0",
        b"\xff\xfe",
        b'{"report": 1, "facts": [{"kind": ["zone"], "subject": [], "value": 1}], "findings": []}',
    ],
)
def test_a_file_that_is_no_report(document: Document, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(learn.UnreadableError) as error:
        learn.read(file, document)
    assert str(file) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_not_there(document: Document, tmp_path: Path) -> None:
    with pytest.raises(learn.UnreadableError, match="cannot be read: No such file"):
        learn.read(tmp_path / "gone.json", document)


def test_a_file_that_is_too_large(document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pandapon_contract.learn.inputs.LARGEST", 100)
    with pytest.raises(learn.UnreadableError, match="larger than 100 bytes"):
        learn.read(file_of(tmp_path), document)


def test_members_of_a_value_that_we_do_not_know_are_ignored(document: Document) -> None:
    fact = shown("member", "TaobaoOrder", "colour", value={"type": "string", "secret": "Zhang San"})
    overlay = learn.overlay(learn.combine([report(fact)]), document)
    assert "Zhang" not in str(overlay)
