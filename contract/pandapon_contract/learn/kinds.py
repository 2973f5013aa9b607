"""For each kind of fact: how it becomes actions, and what the document says about a subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pandapon_contract.document import Document
from pandapon_contract.report import Fact

from . import endpoints, lists, members, parameters, settings
from .plan import Plan

Planner = Callable[[Sequence[Fact], Document], Iterator[Plan]]
Stated = Callable[[Sequence[str], Document], Any]

KINDS: dict[str, tuple[Planner, Stated]] = {
    "endpoint": (endpoints.endpoints, endpoints.stated),
    "status": (settings.statuses, settings.stated_status),
    "parameter": (parameters.parameters, parameters.stated),
    "member": (members.members, members.stated),
    "enum": (lists.enums, lists.stated_enum),
    "code": (lists.codes, lists.stated_code),
    "message-type": (lists.message_types, lists.stated_message_type),
    "timestamp-unit": (settings.timestamp_unit, settings.stated_unit),
    "zone": (settings.zone, settings.stated_zone),
    "nonce": (settings.nonce, settings.stated_nonce),
    "page-size": (settings.page_sizes, settings.stated_page_size),
}


def stated(kind: str, subject: Sequence[str], document: Document) -> Any:
    """What the document says about the subject of a fact; None if nothing."""
    return KINDS[kind][1](subject, document)
