"""Whole realities: what differs is found by calls or listed as not visible, nothing is invented, and it is learnt."""

import copy
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import orjson
import pytest

from pandapon import OPERATIONS, ApiError, PandaPon
from pandapon_contract.document import bundled
from pandapon_contract.learn import combine, learn, write
from pandapon_contract.report import Fact, Finding, Report
from pandapon_sandbox import Code, Settings, serve
from tests.support.credentials import FAKE_KEYS
from tests.support.facts import no_facts_in_force  # noqa: F401
from tests.support.loop import TODAY, WRONG, Loop, loop
from tests.support.quick import first
from tests.support.realities import Difference, Reality, move, reality, settings_of

pytestmark = [
    pytest.mark.filterwarnings("ignore::pandapon_api.UnverifiedPathWarning"),
    pytest.mark.usefixtures("no_facts_in_force"),
]

PAGE = "https://doc-en.pandapon.com/api-263477611"
ORDERS = 300
"""Enough rows to see that pages are cut."""
REALITIES, EACH = 17, 12

Place = tuple[str, str]
"""An operation, and a place in its answer."""

PLACES: dict[tuple[str, str], set[Place]] = {}
HOMES: dict[str, set[Place]] = {}
"""Where each member is answered, and each component."""
for _operation in bundled().operations():
    for _member in bundled().members(_operation.answer, "data") if _operation.answer else ():
        _place = f"response {_member.place}"
        PLACES.setdefault((_member.owner, _member.name), set()).add((_operation.id, _place))
        HOMES.setdefault(_member.owner, set()).add((_operation.id, _place.removesuffix(f".{_member.name}")))

SETTINGS = {
    "nonce required": ("nonce", ("required",), False),
    "nonce length": ("nonce", ("length-checked",), False),
    "nonce reuse": ("nonce", ("reuse-refused",), False),
}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Loop:
    """The loop over the specification as it is."""
    with serve(Settings(orders=ORDERS)) as running:
        return loop(running.base_url, tmp_path_factory.mktemp("usual"))


@pytest.mark.parametrize("seed", first(1, range(REALITIES)))
def test_every_difference_is_found_or_not_visible(seed: int, usual: Loop, tmp_path: Path) -> None:
    one = reality(seed, EACH)
    with serve(settings_of(one, tmp_path, orders=ORDERS)) as running:
        found = loop(running.base_url, tmp_path)
    moved = {each.subject[0] for each in one.differences if each.kind.startswith(("path", "method"))}
    lost = moved - {fact.subject[0] for fact in found.probe.facts if fact.kind == "endpoint"}
    for difference in one.differences:
        if is_visible(difference, one, usual, lost):
            assert is_found(difference, found), difference.what
        else:
            assert is_listed(difference, found), difference.what
    known = set(map(key, usual.wrong()))
    assert [each for each in found.wrong() if key(each) not in known and not is_of(each, one)] == []
    assert [name for name in found.failed if name not in lost] == []
    assert [each for each in found.again.of(*WRONG) if each.operation not in lost] == []


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("taobao_refunds.render_return_logistics", "/open/order/refund/logistics/render"),
        ("alibaba_products.get_category", "/alibaba/product/category/query"),
    ],
)
def test_a_read_that_moved_is_found_and_works(name: str, path: str, tmp_path: Path) -> None:
    tree = copy.deepcopy(bundled().tree)
    move(tree, name, path=path)
    with serve(settings_of(Reality((), orjson.dumps(tree), {}), tmp_path)) as running:
        found = loop(running.base_url, tmp_path)
    assert not found.failed
    operation = found.learnt.document.operation(name)
    assert operation is not None
    assert (operation.path, operation.path_evidence) == (path, "observed")


def test_without_differences_the_check_is_clean(usual: Loop) -> None:
    assert not usual.failed
    assert list(usual.again.of(*WRONG)) == []
    assert {each.kind for each in usual.check.of(*WRONG)} == {"timestamp-unit"}


def key(finding: Finding) -> tuple[str, ...]:
    return finding.kind, finding.operation, finding.place, str(finding.theirs).partition(" (")[0]


def places(difference: Difference) -> set[Place]:
    """Where a member of the answers would be seen."""
    owner, name = difference.subject
    if difference.kind == "member new":
        return {(operation, f"{home}.{name}") for operation, home in HOMES[owner]}
    return PLACES[owner, name]


def renamed(difference: Difference) -> set[Place]:
    return {(operation, f"{place}New") for operation, place in places(difference)}


def is_visible(difference: Difference, one: Reality, usual: Loop, lost: set[str]) -> bool:
    """Whether a read of the usual traffic shows it, and was not lost for another reason."""
    if difference.kind.startswith(("path", "method")):
        operation = OPERATIONS[difference.subject[0]]
        return operation.safe_to_retry and operation.auth == "header-signature"
    if difference.kind.startswith(("member", "enum")):
        owner, _ = difference.subject
        seen = {(each.operation, each.place) for each in usual.check.of("agrees") if each.kind == "member"}
        here = HOMES[owner] if difference.kind == "member new" else places(difference)
        if difference.kind == "member gone":
            return False
        if difference.kind == "member new":
            known = {(op, place.rpartition(".")[0]) for op, place in seen}
            return any(place in known for place in here if place[0] not in lost)
        return any(place in seen for place in here if place[0] not in lost)
    if difference.kind == "zone":
        return False
    kinds = {each.kind for each in one.differences}
    return difference.kind != "code nonce" or not {"nonce reuse", "nonce length"} & kinds


def is_found(difference: Difference, found: Loop) -> bool:
    wrong = {(each.kind, each.operation, each.place): each for each in found.wrong()}
    facts = {(each.kind, each.subject): each.value for report in (found.probe, found.check) for each in report.facts}
    kind, settings = difference.kind, difference.settings
    if kind.startswith(("path", "method")):
        return ("endpoint", difference.subject[0], "path") in wrong
    if kind == "member renamed":
        return any(("member", *place) in wrong for place in renamed(difference))
    if kind.startswith("member"):
        return any(("member", *place) in wrong for place in places(difference))
    if kind == "enum":
        return any(("enum", *place) in wrong for place in places(difference))
    if kind.startswith("code"):
        (number,) = settings["codes"].values()
        return ("code", (str(number),)) in facts
    if kind == "refusal status":
        return any(value.get("http-status") == 401 for (what, _), value in facts.items() if what == "code")
    if kind in SETTINGS:
        what, subject, value = SETTINGS[kind]
        return facts.get((what, subject)) is value
    if kind == "page-size":
        return settings["max_page_size"] in [value for (what, _), value in facts.items() if what == "page-size"]
    return facts.get((kind, ())) == settings["timestamp_unit"]


def is_listed(difference: Difference, found: Loop) -> bool:
    """Whether a report says that no call shows it."""
    silent = [*of(found.probe), *of(found.check)]
    if difference.kind.startswith(("path", "method")):
        return any(each.operation == difference.subject[0] for each in silent)
    if difference.kind.startswith(("member", "enum")):
        subject = HOMES[difference.subject[0]] if difference.kind == "member new" else places(difference)
        listed = {(each.operation, each.place) for each in silent}
        return any(place in listed or (place[0], "path") in listed for place in subject)
    return any(each.kind == difference.kind.split()[0] for each in silent)


def of(report: Report) -> Iterator[Finding]:
    yield from report.of("never seen", "not visible", "missing there")


def is_of(finding: Finding, one: Reality) -> bool:
    """Whether a difference of the reality explains a finding."""
    if finding.kind == "endpoint":
        return any(each.subject == (finding.operation,) for each in one.differences)
    if finding.kind in ("member", "enum"):
        about = [each for each in one.differences if each.kind.startswith(("member", "enum"))]
        explained = set().union(*(places(each) | renamed(each) for each in about))
        return (finding.operation, finding.place) in explained
    if finding.kind == "code":
        codes = {one.settings.get("codes", {}).get(code, int(code)) for code in Code}
        return int(finding.place.split()[-1]) in codes
    return any(each.kind.split()[0] == finding.kind for each in one.differences)


def test_a_sandbox_and_a_client_take_the_same_file(tmp_path: Path) -> None:
    """The sandbox reads overlays with code of its own."""
    file = tmp_path / "facts.overlay.yaml"
    given = (
        ("endpoint", ("taobao_orders.page",), {"method": "POST", "path": "/open/orders"}),
        ("endpoint", ("taobao_orders.cancel",), {"method": "POST", "path": "/open/order/stop"}),
        ("timestamp-unit", (), "ms"),
        ("zone", (), "+09:00"),
        ("nonce", ("reuse-refused",), False),
        ("member", ("TaobaoOrder", "remark"), {"type": "string"}),
    )
    facts = tuple(
        Fact(kind=kind, subject=subject, value=value, evidence="documented", source=PAGE, date=TODAY)
        for kind, subject, value in given
    )
    document = bundled()
    report = Report(kind="pages", spec_version=document.version, date=TODAY, summary="", facts=facts)
    combined = combine([report])
    learnt = learn(combined, document)
    write(learnt, combined, document, file)
    with serve(Settings(facts=file, orders=3)) as running:
        shown = httpx.get(f"{running.base_url}/docs/openapi.json").json()
        with PandaPon(*FAKE_KEYS, base_url=running.base_url, facts=file) as client:
            page = client.taobao_orders.page()
            with pytest.raises(ApiError) as refused:
                client.taobao_orders.cancel(order_id=page.orders[0].id or "")
        with pytest.raises(ApiError), PandaPon(*FAKE_KEYS, base_url=running.base_url) as client:
            client.taobao_orders.page()
    assert shown == learnt.document.tree
    assert page.total == 4
    assert page.orders[0].create_time is not None
    assert page.orders[0].create_time.utcoffset() == timedelta(hours=9)
    assert refused.value.code == Code.WRONG_STATE, "it was asked at the new path"
