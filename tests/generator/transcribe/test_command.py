"""`python -m generator transcribe` on saved files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import yaml

from generator.__main__ import main

PAGE = """# 取消订单

## OpenAPI Specification

```yaml
openapi: 3.0.1
info: {title: '', version: 1.0.0}
paths:
  /v2/order/cancel:
    post:
      summary: 取消订单
      parameters:
        - {name: access-key, in: header, required: true, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [orderId], properties: {orderId: {type: integer, title: 订单}}}
      responses:
        '200':
          content:
            application/json:
              schema: {type: object, properties: {code: {type: integer}, data: {type: boolean}}}
```
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "api-289120983.md"
    file.write_text(PAGE, "utf-8")
    return file


def test_a_draft_is_printed(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transcribe", str(page), "--area", "orders", "--evidence", "v2"]) == 0
    printed = capsys.readouterr()
    name, _, text = printed.out.partition("\n")
    assert name == "# orders.yaml"
    operation = yaml.safe_load(text.split("# examples/")[0])["paths"]["/v2/order/cancel"]["post"]
    assert operation["operationId"] == "orders_cancel"
    assert operation["x-evidence"] == {"path": "v2", "request": "complete", "response": "complete"}
    assert "declare the tag orders in spec/openapi.yaml" in printed.err


def test_a_draft_is_written_once(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["transcribe", str(page), "--area", "orders", "--write", str(tmp_path / "spec")]
    assert main(command) == 0
    written = {file.relative_to(tmp_path).as_posix() for file in (tmp_path / "spec").rglob("*") if file.is_file()}
    assert written == {"spec/orders.yaml", "spec/examples/orders/cancel.json"}
    (tmp_path / "spec/orders.yaml").write_text("corrected: true\n", "utf-8")
    assert main(command) == 2
    assert "is not overwritten" in capsys.readouterr().err
    assert (tmp_path / "spec/orders.yaml").read_text("utf-8") == "corrected: true\n"


@pytest.mark.parametrize("area", ["", "Orders", "a-b", "../x", "class", "包裹"])
def test_an_area_that_cannot_be_a_tag(page: Path, capsys: pytest.CaptureFixture[str], area: str) -> None:
    assert main(["transcribe", str(page), "--area", area]) == 2
    assert "cannot be a tag" in capsys.readouterr().err


def test_a_damaged_page_costs_a_sentence_and_the_others_are_read(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = page.with_name("api-1.md")
    damaged.write_text("", "utf-8")
    assert main(["transcribe", str(damaged), str(page), "--area", "orders"]) == 0
    assert str(damaged) in capsys.readouterr().err
    assert main(["transcribe", str(damaged), "--area", "orders"]) == 2
    assert "no page shows an operation" in capsys.readouterr().err


def test_without_the_extra(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "pandapon_contract.pages.reader", None)
    assert main(["transcribe", str(page), "--area", "orders"]) == 2
    assert "pip install -e '.[contract]'" in capsys.readouterr().err
