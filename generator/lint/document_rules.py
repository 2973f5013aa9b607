"""The rules for what is declared once: version, server, signatures, paths, and the characters allowed in strings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.spec.document import messages, operations
from generator.spec.source import Finding, Pointer, Source
from generator.spec.vocabulary import QUERY_SIGNED, SCHEMES, SIGNED

from .registry import rule

_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[^{}/\s\"\\]+\})*)+")
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]*")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@rule("version")
def _version(document: Source) -> Iterator[Finding]:
    version = document.tree["info"]["version"]
    if not _VERSION.fullmatch(version):
        yield ("info", "version"), f"{version!r} is not a version; write it as 1.2.3"


@rule("server")
def _server(document: Source) -> Iterator[Finding]:
    servers = document.tree.get("servers") or []
    if not servers:
        yield (), "openapi.yaml needs a server: its URL is the client's base_url"
    for index, server in enumerate(servers):
        if index:
            yield ("servers", index), "only one server is allowed: its URL is the client's base_url"
        elif not _ADDRESS.fullmatch(server["url"]):
            yield ("servers", index, "url"), f"{server['url']!r} must be the whole URL, without variables or query"


@rule("security")
def _security(document: Source) -> Iterator[Finding]:
    tree = document.tree
    schemes = tree.get("components", {}).get("securitySchemes", {})
    for name, scheme in schemes.items():
        is_read = (scheme.get("type"), scheme.get("in"), scheme.get("name"))
        if name not in SCHEMES:
            yield ("components", "securitySchemes", name), f"calls are signed only by {', '.join(SCHEMES)}"
        elif is_read != ("apiKey", *SCHEMES[name]):
            where, sent = SCHEMES[name]
            yield ("components", "securitySchemes", name), f"{name} is sent in the {where} as {sent}; declare it so"
    common = tree.get("security")
    if _schemes(common) is None or not set(_schemes(common) or ()) <= schemes.keys() & SIGNED:
        yield (
            ("security",),
            f"every call is signed: write one requirement of {', '.join(sorted(SIGNED))}",
        )
    for operation in operations(tree):
        own = operation.tree.get("security", common)
        here = (*operation.pointer, "security")
        if own != common and not (set(_schemes(own) or ()) == QUERY_SIGNED <= schemes.keys()):
            yield (
                here,
                f"{operation.id}: a call is signed like all others, or by {' and '.join(sorted(QUERY_SIGNED))}",
            )
        elif own != common:
            taken = {SCHEMES[name][1] for name in QUERY_SIGNED}
            for index, parameter in enumerate(operation.parameters):
                if parameter["name"] in taken:
                    pointer = (*operation.pointer, "parameters", index)
                    yield pointer, f"{operation.id}: {parameter['name']} is part of the signature"
    for message in messages(tree):
        if message.tree.get("security") != []:
            yield (*message.pointer, "security"), f"{message.name}: messages are not signed; write security: []"


def _schemes(requirements: Any) -> list[str] | None:
    """Return the schemes of the only requirement; None if there are several or a scheme has scopes."""
    if not isinstance(requirements, list) or len(requirements) != 1 or any(requirements[0].values()):
        return None
    return list(requirements[0]) or None


@rule("path")
def _paths(document: Source) -> Iterator[Finding]:
    for path in document.tree.get("paths", {}):
        if not _PATH.fullmatch(path):
            yield ("paths", path), f"{path!r} is not a path that can be sent as is"
    for operation in operations(document.tree):
        for path in operation.tree.get("x-path-alternatives", []):
            if not _PATH.fullmatch(str(path)):
                yield (*operation.pointer, "x-path-alternatives"), f"{operation.id}: {path!r} is not a path"


@rule("text")
def _texts(document: Source) -> Iterator[Finding]:
    yield from _unprintable(document.tree, ())


def _unprintable(node: Any, pointer: Pointer) -> Iterator[Finding]:
    if isinstance(node, str):
        found = _UNPRINTABLE.search(node)
        if found:
            yield pointer, f"the string contains {found[0]!a}, which is not allowed"
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _unprintable(str(key), (*pointer, key))
            yield from _unprintable(value, (*pointer, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _unprintable(value, (*pointer, index))
