"""Text pages: their tables are shown, and error tables become codes."""

from copy import deepcopy

import pytest
from attrs import evolve

from pandapon_contract.document import Document, bundled
from pandapon_contract.pages.tables import tables
from tests.support.saved_pages import DAY, EN, differing, facts, report, text

ENGLISH = """\
Every answer has a code.

## Return codes

| Code | HTTP status | Message |
|:----:|-------------|---------|
| 200 | 200 | success |
| **40001** | 401 | signature \\| wrong |
| `0` | | success too |
| E1 | 500 | not a number |
| 5xx |
"""

CHINESE = """\
# 错误码

| 错误码 | 说明 |
| --- | --- |
| 200 | 成功 |
| 500 | 系统异常<br/>请重试 |
"""

HTML = """\
Words.

<table><thead><tr><th>返回码</th><th colspan="1">说明</th></tr></thead>

<tbody><tr><td><p>200</p></td><td>成功</td></tr>
<tr><td>1001</td><td>签名&amp;时间</td></tr></tbody></table>
"""


def test_an_english_table() -> None:
    found = report(text(ENGLISH))
    assert facts(found, "code") == {
        ("200",): {"means": "success", "about": "success", "http-status": 200},
        ("40001",): {"means": "refusal", "about": "signature | wrong", "http-status": 401},
        ("0",): {"means": "unknown", "about": "success too"},
    }
    assert {(fact.source, fact.date) for fact in found.facts} == {(f"{EN}/doc-6055771", DAY)}
    (table,) = found.extra["tables"]
    assert table["title"] == "Error codes: Return codes"
    assert table["columns"] == ["Code", "HTTP status", "Message"]
    assert table["rows"][-1] == ["5xx", "", ""]


@pytest.mark.parametrize(
    ("markdown", "codes"), [(CHINESE, ["200", "500"]), (HTML, ["200", "1001"])], ids=["Markdown", "HTML"]
)
def test_a_chinese_table(markdown: str, codes: list[str]) -> None:
    found = report(text(markdown, "返回说明"))
    assert [subject[0] for subject in facts(found, "code")] == codes
    assert facts(found, "code")["200",] == {"means": "success", "about": "成功"}


def test_what_we_know_is_compared() -> None:
    document = Document(deepcopy(bundled().tree))
    code = document.components["Envelope"]["properties"]["code"]
    code["x-codes"] = {"200": {"means": "success"}, "500": {"means": "unknown"}}
    found = report(text(CHINESE), document=document)
    assert [(finding.place, finding.verdict) for finding in found.findings if finding.kind == "code"] == [
        ("code 200", "agrees"),
        ("code 500", "differs"),
    ]


@pytest.mark.parametrize(
    ("title", "header"),
    [
        pytest.param("Logistics companies", "code | description", id="codes of something else"),
        pytest.param("Error codes", "name | description", id="no column of codes"),
        pytest.param("Error codes", "code | colour", id="no column that explains them"),
    ],
)
def test_another_table_is_shown_and_no_more(title: str, header: str) -> None:
    found = report(text(f"| {header} |\n| --- | --- |\n| 12 | x |", title))
    assert found.facts == ()
    assert found.extra["tables"][0]["rows"] == [["12", "x"]]


def test_a_code_is_said_once() -> None:
    found = report(text(CHINESE + CHINESE.replace("成功", "好")))
    assert facts(found, "code")["200",]["about"] == "成功"
    assert [row[0] for row in differing(found)] == ["code 500"]


def test_the_words_about_signing_are_shown_and_not_interpreted() -> None:
    manual = "Send the timestamp in milliseconds. Anything else. The nonce-str has 32 bits.\n\n请求头包含时间戳。其他。"
    found = report(text(manual, "API calling instructions", 6055770))
    assert found.facts == ()
    (table,) = found.extra["tables"]
    assert table["rows"] == [
        ["Send the timestamp in milliseconds."],
        ["The nonce-str has 32 bits."],
        ["请求头包含时间戳。"],
    ]


def test_version_2_has_codes_of_its_own() -> None:
    page = evolve(text(CHINESE), address="https://doc-cnv2.pandapon.com/doc-6521893")
    found = report(page)
    assert found.facts == ()
    assert len(found.extra["tables"]) == 1


@pytest.mark.parametrize(
    "markdown",
    [
        "|" * 300_000,
        "| a " * 9_000 + "\n" + "|---" * 9_000 + "\n" + "| 1 " * 9_000,
        "| a |\n|---|\n" + "| 1 |\n" * 5_000,
        "<table>" * 20_000,
        "<table><tr><td>" * 10_000,
        "[" * 200_000 + "`" * 200_000,
        "# " * 200_000,
        ">" * 200_000,
    ],
    ids=["bars", "columns", "rows", "tables", "nested", "brackets", "headings", "quotes"],
)
def test_a_hostile_text_is_bounded(markdown: str) -> None:
    found = tables(markdown)
    assert len(found) <= 100
    assert all(len(table.rows) <= 1000 and len(table.columns) <= 20 for table in found)
