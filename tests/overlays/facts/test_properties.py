"""Overlays of any actions: a change stays a change, and everything goes to the address of the client."""

from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import strategies as st

from pandapon import OPERATIONS
from pandapon.facts import OverlayError, apply, corrections, read
from pandapon.facts.guard import NEVER, operations
from pandapon.facts.runtime import bundled
from pandapon_api import Client
from pandapon_api._request import Request
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import action, endpoint, overlay
from tests.support.search_effort import search

NAMES = st.sampled_from(sorted(OPERATIONS))
METHODS = st.sampled_from(["get", "post", "put", "patch", "delete"])
PATHS = st.sampled_from(sorted({operation.path for operation in OPERATIONS.values()}))
WORDS = st.sampled_from(["open", "order", "page", "cancel", "refund", "{id}", "{refundId}", "v9", "..", "@x", ""])
OTHER_PATHS = st.lists(WORDS, min_size=1, max_size=5).map(lambda words: "/" + "/".join(words))
MOVES = st.builds(lambda name, method, path: endpoint(name, method=method, path=path), NAMES, METHODS | st.just(""),
                  PATHS | OTHER_PATHS | st.just(""))  # fmt: skip


def places(document: Any) -> list[str]:
    """Where an action may be aimed: every node down to what an operation or a scheme has."""
    found = ["$"]
    for top, node in document.items():
        found.append(f"$['{top}']")
        if top == "paths":
            for path, item in node.items():
                for method, entry in item.items():
                    here = f"$.paths['{path}']"
                    found += [here, f"{here}.{method}", *(f"{here}.{method}['{word}']" for word in entry)]
        elif isinstance(node, dict):
            found += [f"$['{top}']['{name}']" for name in node]
    schemes = document["components"]["securitySchemes"]
    return [
        *found,
        *(f"$.components.securitySchemes.{name}['{word}']" for name, node in schemes.items() for word in node),
    ]


TARGETS = st.sampled_from(places(bundled()))
KEYS = st.sampled_from(
    [*NEVER, "servers", "security", "url", "path", "get", "post", "operationId", "tags", "in", "name"]
)
LEAVES = st.sampled_from([True, False, None, "https://example.com", "query", "path", 0, [], {}])
UPDATES = st.dictionaries(KEYS, LEAVES | st.dictionaries(KEYS, LEAVES, max_size=2), max_size=3) | LEAVES
STROKES = (
    st.builds(lambda target, update: [action(target, update=update)], TARGETS, UPDATES)
    | st.builds(lambda target, source: [action(target, copy=source)], TARGETS, TARGETS)
    | TARGETS.map(lambda target: [action(target, remove=True)])
    | NAMES.map(endpoint)
)


def safe_ones(document: Any) -> dict[str, bool]:
    return {entry["operationId"]: entry["x-safe-to-retry"] for _, _, entry in operations(document)}


def never(node: Any) -> list[Any]:
    found = [[word, node[word]] for word in NEVER if word in node] if isinstance(node, dict) else []
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return found + [each for part in inner for each in never(part)]


def ordered(found: list[Any]) -> list[str]:
    return sorted(map(repr, found))


BEFORE = bundled()
FIXED = ordered(never(BEFORE))


def check(actions: list[list[Any]]) -> bool:
    """Whether the overlay is accepted; if it is, everything that must not change is as before."""
    try:
        found = read(overlay(*actions))
        after = apply(found, BEFORE)
        known = corrections(found)
    except OverlayError:
        return False
    assert safe_ones(after) == safe_ones(BEFORE)
    assert ordered(never(after)) == FIXED
    for word in ("openapi", "info", "servers", "security", "tags"):
        assert after[word] == BEFORE[word]
    _check_paths(after)
    with Client(*FAKE_KEYS, corrections=known) as client:
        for name, operation in OPERATIONS.items():
            sent = client.operation(name)
            assert sent.safe_to_retry is operation.safe_to_retry
            assert not (sent.safe_to_retry and sent.method in ("PUT", "PATCH", "DELETE"))
            assert (sent.refusals, sent.look_up, sent.auth) == (operation.refusals, operation.look_up, operation.auth)
            values = dict.fromkeys(_parameters(sent.path), "..%2F@example.com%2F")
            url = urlsplit(str(httpx.URL(Request(sent, values).url(client.base_url, sent.path))))
            assert (url.scheme, url.netloc, url.query) == ("https", "api.pandapon.com", "")
    return True


def _parameters(path: str) -> list[str]:
    return [part.strip("{}") for part in path.split("/") if part.startswith("{")]


def _check_paths(after: Any) -> None:
    """No read has the method and path of a change, whatever stands for the parameters."""
    entries = [
        (method, path.casefold().split("/"), entry["x-safe-to-retry"]) for method, path, entry in operations(after)
    ]
    old = {(method, tuple(path.casefold().split("/"))) for method, path, _ in operations(BEFORE)}
    for method, path, safe in entries:
        if (method, tuple(path)) in old:
            continue
        for other_method, other, other_safe in entries:
            same = len(path) == len(other) and all("{" in a + b or a == b for a, b in zip(path, other, strict=True))
            assert not (same and method == other_method and safe != other_safe)


@pytest.mark.parametrize(
    ("overlays", "cases"),
    [
        pytest.param(MOVES, 10, id="a few moves"),
        pytest.param(STROKES, 20, id="a few of any actions"),
        pytest.param(MOVES, 60, id="moves", marks=pytest.mark.slow),
        pytest.param(STROKES, 100, id="any actions", marks=pytest.mark.slow),
    ],
)
def test_what_no_overlay_changes(overlays: st.SearchStrategy[list[Any]], cases: int) -> None:
    accepted = 0

    def count(actions: list[list[Any]]) -> None:
        nonlocal accepted
        accepted += check(actions)

    search(st.lists(overlays, min_size=1, max_size=3), count, cases)
    assert accepted
