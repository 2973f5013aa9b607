"""Files as browsers and proxies write them, and damaged ones."""

import gzip
import json
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from pandapon_contract.document import bundled
from pandapon_contract.recordings import entries as reader
from pandapon_contract.recordings.check import Check
from pandapon_contract.recordings.entries import Reading
from tests.support.har_writer import DAY, entry, har

ONE = entry("GET", "/open/product/get?itemId=1", {"code": 200, "data": None})
TWO = [ONE, entry("GET", "/open/order/page", {"code": 200, "data": {"total": 0, "data": []}})]
WHOLE = har(TWO, pages=[{"id": "page_1", "entries": [1, {"log": {"entries": [1]}}]}], browser={"name": "Firefox"})
PACKED = gzip.compress(WHOLE, mtime=0)


def read(tmp_path: Path, content: bytes, name: str = "a.har") -> tuple[int, str]:
    file = tmp_path / name
    file.write_bytes(content)
    reading = Reading(file)
    found = [*reading]
    assert len(found) == reading.found
    return len(found), reading.problem


@pytest.mark.parametrize(
    "content",
    [
        WHOLE,
        json.dumps(json.loads(WHOLE), indent=2).encode(),
        b"\xef\xbb\xbf" + WHOLE,
        PACKED,
        gzip.compress(WHOLE[:100], mtime=0) + gzip.compress(WHOLE[100:], mtime=0),
        b'{"comment": "x", ' + WHOLE[1:],
    ],
    ids=["line", "indented", "byte order mark", "gzip", "gzip in two members", "another member first"],
)
def test_a_whole_file(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, content) == (2, "")


def test_the_entries_are_those_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.har"
    file.write_bytes(WHOLE)
    assert [*Reading(file)] == TWO


CUT = WHOLE.rindex(b'"startedDateTime"') + 40


@pytest.mark.parametrize(
    ("content", "found", "problem"),
    [
        (b"", 0, "is empty"),
        (b"<html>", 0, "is damaged: it is not JSON"),
        (b'{"log": {}}', 0, "is not a HAR file: it has no log.entries"),
        (b'{"openapi": "3.1.0"\n}', 0, "is not a HAR file: it has no log.entries"),
        (WHOLE.decode().encode("utf-16"), 0, "is damaged: it is not JSON"),
        (WHOLE[:CUT], 1, "is cut: its JSON ends early; what came before it was read: 1"),
        (WHOLE[:CUT] + b"\x00" + WHOLE[CUT:], 1, "is damaged: it is not JSON; what came before it was read: 1"),
        (WHOLE + b"]", 2, "is damaged: it is not JSON; what came before it was read: 2"),
        (PACKED[:-8], 2, "is cut: its compression ends early; what came before it was read: 2"),
        (PACKED[:20] + b"\xff" * 40, 0, "is damaged: its compression is broken"),
        (b'{"log": {"entries": [{"time": ' + b"9" * 5000 + b"}]}}", 0, "is damaged: it is not JSON"),
        (b'{"log": {"entries": [{}, ' + b"[" * 9999, 1, "levels deep; what came before it was read: 1"),
    ],
    ids=count(1),
)
def test_a_damaged_file(tmp_path: Path, content: bytes, found: int, problem: str) -> None:
    number, sentence = read(tmp_path, content)
    assert number == found
    assert sentence.endswith(problem)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_file_that_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Callable[[bytes], bytes]
) -> None:
    monkeypatch.setattr(reader, "LARGEST", 1024 * 1024)
    padding = b" " * (1024 * 1024)
    sentence = "is larger than 1 MiB; record into smaller files; what came before it was read: 2"
    assert read(tmp_path, pack(WHOLE[:-2] + padding + WHOLE[-2:])) == (2, sentence)


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    reading = Reading(tmp_path / "none.har")
    assert ([*reading], reading.problem) == ([], "cannot be read: No such file or directory")


def test_json_lines(tmp_path: Path) -> None:
    assert read(tmp_path, b'{"a": 1}\n\n{"b": 2}', "messages.jsonl") == (2, "")
    assert read(tmp_path, b'{"a": 1}\n{"b": 2}\n', "messages.txt") == (2, "")
    assert read(tmp_path, gzip.compress(b'{"a": 1}\n'), "messages.jsonl.gz") == (1, "")
    sentence = "has lines that are not JSON: 1; what came before it was read: 2"
    assert read(tmp_path, b'{"a": 1}\n{"b"\n{"c": 2}\n', "messages.jsonl") == (2, sentence)


def test_a_line_without_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "LONGEST", 100)
    assert read(tmp_path, b'{"a": 1}\n"' + b"x" * 200_000, "messages.jsonl")[0] == 1


def test_a_damaged_file_does_not_keep_the_others_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "damaged.har").write_bytes(b"<html>")
    (tmp_path / "notes.txt").write_bytes(b"<html>")
    (tmp_path / "deep" / "whole.HAR").write_bytes(WHOLE)
    (tmp_path / "packed.har.gz").write_bytes(gzip.compress(WHOLE))
    run = Check(bundled(), DAY)
    run.read(tmp_path)
    assert run.unread == {str(tmp_path / "damaged.har"): "is damaged: it is not JSON"}
    assert (run.files, run.traffic.taken) == (2, 4)
