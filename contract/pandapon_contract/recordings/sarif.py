"""A report of recordings as SARIF 2.1.0, for tools that show findings next to the specification."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import orjson

from pandapon_contract.report import Finding, Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
DOCUMENT = "openapi.json"

RULES = {
    "endpoint": "A path answers as the specification says.",
    "parameter": "A request is accepted with the parameters that the specification says.",
    "member": "A member has the type that the specification says.",
    "enum": "A value is in its value list.",
    "code": "A code has the meaning and the HTTP status that the specification says.",
    "message-type": "The type of a pushed message is known.",
    "timestamp-unit": "The timestamp counts in the unit that the specification says.",
    "page-size": "A page is as long as requested.",
}
"""A rule for each kind of finding."""


def sarif(report: Report) -> bytes:
    """The findings of a report that differ from the specification, as SARIF."""
    rules = [{"id": name, "shortDescription": {"text": text}} for name, text in RULES.items()]
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "pandapon contract check", "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "properties": {"specVersion": report.spec_version, "summary": report.summary},
                "invocations": [
                    {
                        "executionSuccessful": True,
                        "toolExecutionNotifications": [
                            {"level": "warning", "message": {"text": f"{file} {reason}"}}
                            for file, reason in report.unread.items()
                        ],
                    }
                ],
                "results": [_result(report.findings[seen["finding"]], seen) for seen in report.extra.get("seen", ())],
            }
        ],
    }
    return orjson.dumps(log, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _result(finding: Finding, seen: dict[str, Any]) -> dict[str, Any]:
    logical = [{"fullyQualifiedName": f"{finding.operation} {finding.place}".strip(), "kind": "member"}]
    result: dict[str, Any] = {
        "ruleId": finding.kind,
        "ruleIndex": [*RULES].index(finding.kind),
        "level": "warning" if finding.verdict == "differs" else "note",
        "message": {"text": _sentence(finding)},
        "occurrenceCount": max(finding.count, 1),
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": DOCUMENT}},
                "logicalLocations": [*logical, {"fullyQualifiedName": f"#{seen['pointer']}", "kind": "object"}],
            }
        ],
    }
    if "file" in seen:
        entry = {"fullyQualifiedName": f"log.entries[{seen['entry']}]", "kind": "object"}
        artifact = {"uri": quote(PurePath(seen["file"]).as_posix())}
        result["relatedLocations"] = [{"physicalLocation": {"artifactLocation": artifact}, "logicalLocations": [entry]}]
    return result


def _sentence(finding: Finding) -> str:
    where = f"{finding.operation}: {finding.place}" if finding.operation else finding.place
    sides = [
        f"{side}: {text}" for side, text in (("ours", finding.ours), ("theirs", finding.theirs)) if text is not None
    ]
    return "; ".join([f"{where} {finding.verdict}", *sides, *([finding.note] if finding.note else [])])
