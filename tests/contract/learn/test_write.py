"""The file: YAML that the client reads, in one step, over nothing else, and without anybody's data."""

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from pandapon.facts import apply, read
from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.learn.gate import PrivateError, check
from pandapon_contract.learn.write import OverwriteError
from pandapon_contract.report import Fact
from tests.contract.learn.facts import report, seen, shown

FACTS = (
    shown("endpoint", "taobao_orders.cancel", value={"method": "POST", "path": "/open/order/close"}),
    seen("member", "TaobaoOrder", "colour", value={"type": "string"}),
    seen("zone", value="+09:00"),
)


def written(document: Document, file: Path, *facts: Fact) -> learn.Learnt:
    combined = learn.combine([report(*facts)])
    found = learn.learn(combined, document)
    learn.write(found, combined, document, file)
    return found


def test_the_client_reads_it(document: Document, tmp_path: Path) -> None:
    file = tmp_path / "facts.overlay.yaml"
    found = written(document, file, *FACTS)
    overlay = read(file)
    assert overlay.actions == found.overlay.actions
    assert overlay.spec_version == document.version
    assert apply(overlay, document.tree) == found.document.tree
    text = file.read_text("utf-8")
    assert text.startswith("# Facts about the PandaPon OpenAPI")
    assert text.index("x-fact: endpoint") < text.index("x-fact: member") < text.index("x-fact: zone")
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


def test_the_same_facts_write_the_same_bytes(document: Document, tmp_path: Path) -> None:
    written(document, tmp_path / "a.yaml", *FACTS)
    written(document, tmp_path / "b.yaml", *reversed(FACTS))
    assert (tmp_path / "a.yaml").read_bytes() == (tmp_path / "b.yaml").read_bytes()


@pytest.mark.parametrize("content", ["orders: []\n", "overlay: 1.0.0\n", "", "\0"])
def test_another_file_is_not_overwritten(document: Document, tmp_path: Path, content: str) -> None:
    file = tmp_path / "notes.yaml"
    file.write_text(content, "utf-8")
    with pytest.raises(OverwriteError, match="is not overwritten"):
        written(document, file, *FACTS)
    assert file.read_text("utf-8") == content


def test_facts_that_were_learnt_before_are_not_lost(document: Document, tmp_path: Path) -> None:
    file = tmp_path / "facts.overlay.yaml"
    written(document, file, *FACTS)
    before = file.read_bytes()
    with pytest.raises(OverwriteError, match="it has 2 facts that these inputs lack; pass it as an input too"):
        written(document, file, FACTS[0])
    assert file.read_bytes() == before
    written(document, file, *FACTS, seen("timestamp-unit", value="ms"))
    assert {action.fact for action in read(file).actions} == {"endpoint", "member", "zone", "timestamp-unit"}


def test_a_folder_that_cannot_be_written(document: Document, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        written(document, tmp_path / "nowhere" / "facts.yaml", *FACTS)


def test_an_error_leaves_no_half_written_file(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space left"):
        written(document, tmp_path / "facts.yaml", *FACTS)
    assert list(tmp_path.iterdir()) == []


PRIVATE: list[Fact] = [
    seen("member", "TaobaoOrder", "13800138000", value={"type": "string"}),
    seen("member", "TaobaoOrder", "order 7 of Zhang San", value={"type": "string"}),
    seen("member", "TaobaoOrder", "id_20240102030405", value={"type": "string"}),
    seen("parameter", "taobao_orders.page", "zhang@example.com/x", value={"in": "query", "type": "string"}),
    shown("zone", value="+09:00", source="/home/zhang/Downloads/page.html"),
    shown("zone", value="+09:00", source="https://zhang:secret@doc.example.com/page"),
    shown("zone", value="+09:00", source="https://doc.example.com/page?token=secret"),
]


@pytest.mark.parametrize("fact", PRIVATE, ids=lambda fact: "_".join(fact.subject or (fact.source,))[-24:])
def test_what_may_be_data_is_not_written(document: Document, tmp_path: Path, fact: Fact) -> None:
    with pytest.raises(PrivateError, match="nothing was written") as error:
        written(document, tmp_path / "facts.yaml", fact)
    assert not {part for part in (*fact.subject, fact.source) if part and part in str(error.value)} - {"TaobaoOrder"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"update": {"x-times": {"zone": "Zhang San, Main Street 7"}}},
        {"update": {"13800138000": {}}},
        {"update": [{"about": ["secret_example"]}]},
        {"target": "$.paths['/open/order/page'].get.parameters[?@.name=='Zhang San']"},
        {"update": None, "copy": "$.paths['/Zhang/San']"},
        {"subject": ("Zhang San",)},
    ],
)
def test_every_text_of_an_action_is_checked(document: Document, change: dict[str, Any]) -> None:
    combined = learn.combine([report(FACTS[2])])
    overlay = learn.overlay(combined, document)
    check(overlay, combined.facts, document)
    forged = evolve(overlay, actions=(evolve(overlay.actions[0], **change),))
    with pytest.raises(PrivateError) as error:
        check(forged, combined.facts, document)
    assert "Zhang" not in str(error.value)


def test_the_name_of_a_page_is_a_source(document: Document, tmp_path: Path) -> None:
    written(document, tmp_path / "facts.yaml", shown("zone", value="+09:00", source="Error codes.html"))
    assert read(tmp_path / "facts.yaml").actions[0].source == "Error codes.html"
