"""Saved pages as objects, and drafts of them with their blanks filled in."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

from generator import SPEC
from generator.transcribe.operation import Draft
from generator.transcribe.text import files
from pandapon_contract.pages.page import Entry, Parameter, Response, Saved, Shown

AREA = "parcels"


def saved(method: str, path: str, *, status: str = "released", page: int = 7, **shown: Any) -> Saved:
    """A page that shows one operation."""
    entry = Entry(
        title="包裹", page=page, method=method, path=path, status=status, address=f"https://doc.example.com/api-{page}"
    )
    return Saved(file=f"api-{page}.data", form="data", shown=Shown(entry=entry, **shown))


def enveloped(data: Any, *examples: Any) -> tuple[Response, ...]:
    """The answers of a page: the envelope around data, and an error that is not transcribed."""
    members = {"code": {"type": "integer"}, "data": data, "msg": {"type": "string"}}
    answer = Response(
        code="200", schema={"type": "object", "properties": members}, examples=tuple(map(json.dumps, examples))
    )
    return (Response(code="400", schema={"type": "object"}), answer)


LIST = saved(
    "GET",
    "/v2/parcel/list",
    description="Lists the parcels.",
    parameters=(
        Parameter(name="access-key", place="header", required=True, schema={"type": "string"}),
        Parameter(name="page", place="query", required=True, schema={"type": "integer"}, description="Page number."),
        Parameter(name="size", place="query", schema={"type": "integer", "format": "int32"}, description="每页数量"),
        Parameter(name="state", place="query", required=False, schema={"type": "integer", "enum": [0, 10, 20]}),
        Parameter(name="ids", place="query", required=False, schema={"type": "array", "items": {"type": "string"}}),
        Parameter(name="X-Trace", place="header", required=False, schema={"type": "string"}),
    ),
    responses=enveloped(
        {
            "type": "array",
            "items": {
                "type": "object",
                "description": "One parcel.",
                "required": ["id", "lines"],
                "properties": {
                    "id": {"type": "integer", "description": "Id of the parcel."},
                    "totalFee": {"type": "number", "description": "运费"},
                    "createTime": {"type": "string", "example": "2025-03-01 12:00:00", "title": "Created"},
                    "lines": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"skuId": {"type": "string", "format": "int64"}}},
                    },
                    "notes": {"type": "object", "additionalProperties": {"type": "string"}},
                    "raw": {},
                },
            },
        },
        {"code": 200, "data": [{"id": 99887766, "secretName": "Alice"}]},
    ),
)

SEND = saved(
    "POST",
    "/v2/parcel/{parcelId}/send",
    status="developing",
    page=8,
    parameters=(Parameter(name="parcelId", place="path", schema={"type": "string"}),),
    body_type="application/json",
    body={"type": "object", "properties": {"remark": {"type": "string", "nullable": True, "description": "A note."}}},
    responses=(Response(code="200", examples=('{"code": 200, "data": {"sent": true, "at": "2025-03-01 12:00:00"}}',)),),
)


def draft(*pages: Saved, evidence: str = "documented") -> Draft:
    found = Draft(AREA, evidence)
    for each in pages:
        assert each.shown is not None
        found.add(each, each.shown)
    return found


def completed(texts: dict[str, str], folder: Path) -> Path:
    """A copy of spec/ with the draft, as a person leaves it: the tag declared, every blank filled in."""
    spec = Path(shutil.copytree(SPEC, folder / "spec"))
    for name, text in texts.items():
        decided = re.sub(r"# Is it harmless.*\n.*\n", "x-safe-to-retry: true\n", text.replace("'...'", "Some words."))
        (spec / name).parent.mkdir(exist_ok=True)
        (spec / name).write_text(decided, "utf-8")
    return declared(spec)


def declared(spec: Path) -> Path:
    """The tag of the draft in openapi.yaml."""
    file = spec / "openapi.yaml"
    tag = f"tags:\n  - name: {AREA}\n    description: Parcels.\n"
    file.write_text(file.read_text("utf-8").replace("tags:\n", tag, 1), "utf-8")
    return spec


__all__ = ["AREA", "LIST", "SEND", "completed", "declared", "draft", "enveloped", "files", "saved"]
