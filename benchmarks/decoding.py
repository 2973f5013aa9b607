"""Bytes to models and back, and the memory of models: ours, the peers' and the JSON decoder alone."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

import msgspec

from . import payloads
from .contenders import Contender, Peer, contenders
from .tables import Table
from .timing import compare

SIZES = (1, 20, 100, 1000)
NOTE = "Only the peers named `times` decode times, and none of them repairs a wrong type; ours does both."


def decode(peers: Iterable[Peer], rounds: int) -> Iterator[Table]:
    """Order pages of all sizes, with and without decoding `subOrderResult`, and a product."""
    found = contenders(peers)
    for size in SIZES:
        content = payloads.order_page(size)
        for one in found:
            _check(one, content, size)
        yield _compared(f"decode {size} orders", {one.name: partial(one.page, content) for one in found}, rounds)
        inner = {one.name: partial(_with_results, one, content) for one in found}
        yield _compared(f"decode {size} orders and their results", inner, rounds)
    content = payloads.product()
    yield _compared("decode a product", {one.name: partial(one.product, content) for one in found}, rounds)
    yield Table("decode", "memory of an order", "kB", {one.name: [_weight(one)] for one in found}, "By tracemalloc.")


def encode(peers: Iterable[Peer], rounds: int) -> Iterator[Table]:
    """The body of a new order."""
    work = {one.name: one.encode for one in contenders(peers)}
    yield Table("encode", "encode a new order", "µs", compare(work, rounds))


def _with_results(one: Contender, content: bytes) -> object:
    return one.results(one.page(content))


def _check(one: Contender, content: bytes, size: int) -> None:
    """Check that a contender decodes the right orders."""
    if (read := one.ids(one.page(content))) != [str(payloads.ID + number) for number in range(size)]:
        raise RuntimeError(f"{one.name} decoded other orders than were sent: {read[:3]} …")


def _compared(work: str, runners: Mapping[str, Callable[[], object]], rounds: int) -> Table:
    """Compare the contenders that can do the work."""
    refused = [name for name, run in runners.items() if _refuses(run)]
    able = {name: run for name, run in runners.items() if name not in refused}
    note = f"{NOTE} Refused what the API sends: {', '.join(refused)}." if refused else NOTE
    return Table("decode", work, "µs", compare(able, rounds), note)


def _refuses(run: Callable[[], object]) -> bool:
    try:
        run()
    except (ValueError, TypeError, KeyError, msgspec.ValidationError):
        return True
    return False


def _weight(one: Contender) -> float:
    """Bytes of memory per order in a decoded page of 1,000."""
    content = payloads.order_page(1000)
    one.page(content)
    gc.collect()
    tracemalloc.start()
    page = one.page(content)
    gc.collect()
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del page
    return held / 1000
