"""What a text page says: its tables, the codes of an error table, and its words about the signed headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .known import plain
from .page import Text
from .tables import LONGEST_TEXT, Table, tables

SUCCESS = "200"

CODES = {
    "error code",
    "errorcode",
    "return code",
    "response code",
    "错误码",
    "错误代码",
    "返回码",
    "返回代码",
    "响应码",
}
"""Columns that hold codes of answers wherever they are."""

CODE = {"code", "代码", "编码", "码"}
"""Columns that hold them if the page or the heading speaks of such codes."""

ABOUT = {
    *("message", "error message", "msg", "errormsg", "description", "meaning", "explanation", "reason", "about"),
    *(
        "说明",
        "描述",
        "含义",
        "信息",
        "错误信息",
        "错误描述",
        "错误说明",
        "返回信息",
        "消息",
        "提示",
        "提示信息",
        "原因",
        "备注",
    ),
}
HTTP = {"http status", "http status code", "http code", "http状态", "http状态码", "http 状态码"}

OF_ERRORS = re.compile(r"error|return code|response code|错误|返回码|响应码|状态码")
SIGNED = re.compile(r"(?i)time\s?stamp|nonce|时间戳|随机(?:字符)?串")
SENTENCE = re.compile(r"(?<=[.!?。！？；;])\s+|\n+|(?<=[。！？；])")

MOST_WORDS, LONGEST_WORDS = 50, 400


@frozen(kw_only=True)
class Code:
    """A line of an error table."""

    code: str
    means: str
    about: str
    http_status: int | None = None

    @property
    def value(self) -> dict[str, Any]:
        """What a fact says."""
        status = {} if self.http_status is None else {"http-status": self.http_status}
        return {"means": self.means, **({"about": self.about} if self.about else {}), **status}


def codes(text: Text) -> list[Code]:
    """The codes of the error tables of a page, each once."""
    found: dict[str, Code] = {}
    for table in tables(text.markdown):
        for code in _codes(table, text.title):
            found.setdefault(code.code, code)
    return list(found.values())


def as_tables(text: Text) -> list[dict[str, Any]]:
    """The tables of a page, and its words about the signed headers, as a report shows them."""
    found: list[dict[str, Any]] = [
        {
            "title": f"{text.title}: {table.heading}" if table.heading else text.title,
            "columns": list(table.columns),
            "rows": [list(row) for row in table.rows],
        }
        for table in tables(text.markdown)
    ]
    words = [[sentence] for sentence in _about_signing(text.markdown[:LONGEST_TEXT])]
    if words:
        title = f"{text.title}: its words about timestamp and nonce, not interpreted"
        found.append({"title": title, "columns": ["words"], "rows": words[:MOST_WORDS]})
    return found


def _codes(table: Table, title: str) -> Iterator[Code]:
    columns = [plain(column) for column in table.columns]
    spoken = OF_ERRORS.search(plain(f"{title} {table.heading}")) is not None
    at = _place(columns, CODES | CODE if spoken else CODES)
    about, http = _place(columns, ABOUT), _place(columns, HTTP)
    if at is None or about is None:
        return
    for row in table.rows:
        if re.fullmatch(r"-?\d{1,9}", row[at]):
            status = int(row[http]) if http is not None and re.fullmatch(r"[1-5]\d\d", row[http]) else None
            yield Code(code=row[at], means=_meaning(row[at], row[about]), about=row[about], http_status=status)


def _meaning(code: str, about: str) -> str:
    """200 is success. Another code that a table calls success is for a person to judge."""
    if code == SUCCESS:
        return "success"
    return "unknown" if re.search(r"success|succeed|成功", about.casefold()) else "refusal"


def _place(columns: list[str], names: set[str]) -> int | None:
    return next((number for number, column in enumerate(columns) if column in names), None)


def _about_signing(markdown: str) -> Iterator[str]:
    for sentence in SENTENCE.split(markdown):
        if SIGNED.search(sentence) and not sentence.lstrip().startswith("|"):
            yield " ".join(sentence.split())[:LONGEST_WORDS]
