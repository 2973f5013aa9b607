"""The document decides which operations exist, including those without a handler."""

import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from pandapon_sandbox import Code, Settings, create_app
from pandapon_sandbox.protocol.document import bundled_document, load
from tests.support.sandbox_caller import Caller, Open

NOTE = {
    "type": "object",
    "properties": {
        "size": {"type": "integer", "format": "int64"},
        "inner": {
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": {"$ref": "#/components/schemas/Note"},
        },
        "any": {"type": "string", "contentMediaType": "application/json"},
        "picture": {"type": "string", "contentMediaType": "image/png"},
    },
}


def operation(name: str, data: Any, **more: Any) -> dict[str, Any]:
    answer = {"application/json": {"example": {"code": 200, **data}}}
    return {"operationId": f"notes_{name}", "tags": ["notes"], "responses": {"200": {"content": answer}}, **more}


def taking_note(required: bool) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Note"}
    return {"required": required, "content": {"application/json": {"schema": schema}}}


SMALL = {
    "security": [{"signature": []}],
    "paths": {
        "/notes/{id}": {
            "get": operation(
                "get",
                {"data": {"items": [1]}},
                parameters=[{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            )
        },
        "/notes/put": {"post": operation("put", {}, requestBody=taking_note(required=False))},
        "/notes/must": {"post": operation("must", {"data": True}, requestBody=taking_note(required=True))},
        "/notes/page": {
            "get": operation(
                "page",
                {"data": []},
                security=[{"querySign": [], "queryTime": []}],
                parameters=[{"name": "word", "in": "query", "required": True, "schema": {"type": "string"}}],
            )
        },
    },
    "components": {
        "schemas": {"Note": NOTE},
        "securitySchemes": {
            "signature": {"type": "apiKey", "in": "header", "name": "signature"},
            "querySign": {"type": "apiKey", "in": "query", "name": "sign"},
            "queryTime": {"type": "apiKey", "in": "query", "name": "timestamp"},
        },
    },
}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.json"
    path.write_bytes(orjson.dumps(SMALL))
    return path


@pytest.fixture
def caller(open_sandbox: Open, small: Path) -> Caller:
    return open_sandbox(document=small)


def test_the_bundled_document_is_found_without_importing_its_package() -> None:
    loaded = "pandapon_api" in sys.modules
    path = bundled_document()
    assert (path.parent.name, path.name) == ("pandapon_api", "openapi.json")
    assert ("pandapon_api" in sys.modules) == loaded


def test_without_a_document_there_is_no_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandapon_api", None)
    with pytest.raises(FileNotFoundError, match=r"Settings\.document"):
        create_app(Settings())


def test_the_operations_of_the_bundled_document() -> None:
    by_name = {operation.name: operation for operation in load()}
    page = by_name["taobao_orders.page"]
    assert (page.method, page.path, page.signed, page.body) == ("GET", "/open/order/page", True, None)
    assert [parameter.name for parameter in page.parameters][:3] == ["orderNo", "pageNum", "pageSize"]
    assert by_name["taobao_orders.create"].body_required


def test_paths_with_placeholders_come_last(small: Path) -> None:
    assert [operation.path for operation in load(small)] == ["/notes/put", "/notes/must", "/notes/page", "/notes/{id}"]


def test_an_operation_without_a_handler_answers_with_its_example(caller: Caller) -> None:
    assert caller.get("/notes/7")["data"] == {"items": [1]}
    assert caller.get("/notes/page", word="x", sign="sign_example", timestamp="any")["data"] == []


def test_a_documented_answer_may_be_without_data(caller: Caller) -> None:
    answer = caller.post("/notes/put", {})
    assert (answer["code"], answer["data"]) == (Code.OK, None)


def test_a_path_parameter_is_checked(caller: Caller) -> None:
    assert caller.get("/notes/seven")["msg"] == "Bad request: id: type must be integer."


def test_an_operation_may_be_signed_in_the_query(caller: Caller) -> None:
    query = {"word": "x", "sign": "sign_example", "timestamp": "any"}
    assert caller.http.get("/notes/page", params=query).json()["code"] == Code.OK
    assert caller.http.get("/notes/page", params=query | {"sign": "other"}).json()["code"] == Code.WRONG_SIGNATURE
    del query["sign"]
    answer = caller.http.get("/notes/page", params=query).json()
    assert answer["msg"] == "Bad request: the parameter sign is missing."


def test_a_required_parameter(caller: Caller) -> None:
    assert caller.get("/notes/page", sign="x", timestamp="x", word="")["msg"].endswith("the parameter word is missing.")


def test_an_optional_body_may_be_missing(caller: Caller) -> None:
    assert caller.envelope(caller.send("POST", "/notes/put"))["code"] == Code.OK


def test_a_required_body_may_not(caller: Caller) -> None:
    answer = caller.envelope(caller.send("POST", "/notes/must"))
    assert answer["msg"] == "Bad request: the content type is '' instead of application/json."


def test_json_inside_json_inside_json(caller: Caller) -> None:
    note: dict[str, Any] = {"size": 1}
    for _ in range(3):
        note = {"inner": orjson.dumps(note).decode()}
    assert caller.post("/notes/must", note)["code"] == Code.OK
    note = {"size": 2**63}
    for _ in range(2):
        note = {"inner": orjson.dumps(note).decode()}
    assert caller.post("/notes/must", note)["msg"] == "Bad request: body.inner.inner.size: format must be int64."


def test_embedded_json_of_any_form(caller: Caller) -> None:
    assert caller.post("/notes/must", {"any": "[]", "picture": "no JSON"})["code"] == Code.OK
    answer = caller.post("/notes/must", {"any": "no JSON"})
    assert answer["msg"] == "Bad request: body.any: contentMediaType must be application/json."
