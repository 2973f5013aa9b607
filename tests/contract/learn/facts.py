"""Facts, made short, and what a document says after learning them."""

from pathlib import Path
from typing import Any

import orjson

from pandapon_contract import learn
from pandapon_contract.document import Document
from pandapon_contract.report import Fact, Report

PAGE = "https://doc-en.pandapon.com/api-263477605"
PARTS = Path(__file__).parents[2] / "generator" / "golden" / "pandapon_api" / "openapi.json"


def parts() -> Document:
    """A small invented API, in which several operations share a path."""
    return Document(orjson.loads(PARTS.read_bytes()))


def seen(kind: str, *subject: str, value: Any, count: int = 3, date: str = "2026-11-29") -> Fact:
    return Fact(kind=kind, subject=subject, value=value, evidence="observed", observations=count, date=date)


def shown(kind: str, *subject: str, value: Any, source: str = PAGE, date: str = "2026-11-28") -> Fact:
    return Fact(kind=kind, subject=subject, value=value, evidence="documented", source=source, date=date)


def report(*facts: Fact, kind: Any = "check") -> Report:
    return Report(kind=kind, spec_version="0.6.0", date="2026-11-29", summary="A test.", facts=facts)


def learnt(document: Document, *facts: Fact) -> learn.Learnt:
    return learn.learn(learn.combine([report(*facts)]), document)
