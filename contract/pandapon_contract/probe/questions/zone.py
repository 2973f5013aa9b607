"""In which zone are times without one?

An age is no evidence: the newest order may be old. A new one is: a row that appears between two looks at a list, while
the list counts one more, was created between their `Date` headers, and that leaves one zone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import evolve

from pandapon_api.clock import seconds_of
from pandapon_contract.document import Operation
from pandapon_contract.probe.exchange import Exchange, at
from pandapon_contract.probe.requests import is_plain_list, request_for
from pandapon_contract.probe.run import Group, Run, compared
from pandapon_contract.probe.safety import is_verified

LOOKS = 4
PAUSE = 30.0
"""Seconds between two looks."""
SIZE = 50
QUARTER = 15 * 60
ERROR = 5
"""Seconds by which a time and a `Date` may differ: they are whole seconds, of two clocks of one server."""
WEST, EAST = -12 * 3600, 14 * 3600
MINUTES = (0, 30, 45)
"""Those of zones that exist."""
STEP = "zone"


def _list(run: Run) -> tuple[Operation, str] | None:
    """A list of the account whose rows have the time of their creation, and the name of that member."""
    for operation in filter(is_verified, run.reads):
        items = operation.entry.get("x-pagination", {})
        if operation.answer is None or not is_plain_list(run.document, operation) or "total" not in items:
            continue
        for member in run.document.members(operation.answer):
            place = member.place.removeprefix(f"{items['items']}[].")
            if place == member.name and member.schema.get("format") == "local-date-time" and "create" in place.lower():
                return operation, place
    return None


def _ask(run: Run) -> None:
    found = _list(run)
    if found is None or run.known(STEP):
        return
    operation, member = found
    call = request_for(run.document, operation, size=SIZE)
    before = run.send(call)
    zone = ""
    for _ in range(LOOKS - 1):
        run.sender.sleep(PAUSE)
        after = run.send(call)
        zone = _zone_of_new_rows(before, after, operation.entry["x-pagination"], member)
        if zone:
            break
        before = after
    least = _least_zone(before, operation.entry["x-pagination"], member)
    run.keep(STEP, evolve(run.outcome(before), zone=zone, least_zone=least))


def _zone_of_new_rows(before: Exchange, after: Exchange, pagination: Mapping[str, Any], member: str) -> str:
    """The zone in which the rows that are new were created between two answers; empty if there is not exactly one."""
    old, new = (sorted(_times(each, pagination, member)) for each in (before, after))
    counts = [at(each.tree, f"data.{pagination['total']}") for each in (before, after)]
    dates = [seconds_of(each.headers.get("date", "")) for each in (before, after)]
    begin, end = dates
    if not old or begin is None or end is None or not all(isinstance(count, int) for count in counts):
        return ""
    came = [each for each in new if each > old[-1]]
    if not came or counts[1] - counts[0] != len(came) or end - begin > QUARTER - 2 * ERROR:
        return ""
    zones = {
        zone
        for zone in range(WEST, EAST + 1, QUARTER)
        if zone // 60 % 60 in MINUTES and all(begin - ERROR <= time - zone <= end + ERROR for time in came)
    }
    return zone_text(zones.pop()) if len(zones) == 1 else ""


def _least_zone(exchange: Exchange, pagination: Mapping[str, Any], member: str) -> str:
    """The westernmost zone in which no row is in the future."""
    date = seconds_of(exchange.headers.get("date", ""))
    newest = max(_times(exchange, pagination, member), default=None)
    if date is None or newest is None:
        return ""
    least = math.ceil((newest - ERROR - date) / QUARTER) * QUARTER
    return zone_text(least) if WEST <= least <= EAST else ""


def _times(exchange: Exchange, pagination: Mapping[str, Any], member: str) -> Iterator[float]:
    """The times of the rows, read as if they were UTC."""
    rows = at(exchange.tree, f"data.{pagination['items']}")
    for row in rows if isinstance(rows, list) else ():
        text = at(row, member)
        if isinstance(text, str):
            try:
                yield datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC).timestamp()
            except ValueError:
                continue


def zone_text(seconds: int) -> str:
    """`+08:00`."""
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"


def _seconds(zone: str) -> int:
    sign = -1 if zone.startswith("-") else 1
    return sign * (int(zone[1:3]) * 60 + int(zone[4:6])) * 60


def _conclude(run: Run) -> None:
    found = run.known(STEP)
    if found is None:
        return
    ours = str(run.document.tree.get("x-times", {}).get("zone", "+08:00"))
    place = "zone of times without one"
    if found.zone:
        note = "a row appeared between two looks at the list"
        run.find("zone", place, compared(ours, found.zone), ours=ours, theirs=found.zone, count=2, note=note)
        run.learn("zone", value=found.zone, count=2)
    elif found.least_zone and _seconds(found.least_zone) > _seconds(ours):
        note = f"the newest row would be in the future; the zone is {found.least_zone} or further east"
        run.find("zone", place, "differs", ours=ours, count=1, note=note)
    else:
        note = "no new row appeared while the probe looked; run it again while an order is created"
        run.find("zone", place, "not visible", ours=ours, count=1, note=note)


GROUP = Group(
    name="zone",
    question="In which zone are times such as createTime? Seen only if an order is created in the meantime.",
    calls=lambda run: LOOKS if _list(run) else 0,
    ask=_ask,
    conclude=_conclude,
)
