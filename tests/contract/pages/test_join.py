"""Entries of the documentation find their operation by page number, path and title, and are never guessed."""

import pytest
from attrs import evolve

from pandapon_contract.document import bundled
from pandapon_contract.pages.join import Join, Joined
from pandapon_contract.pages.known import Site, known
from pandapon_contract.pages.page import Entry, Saved, Text
from tests.support.saved_pages import EN, ORDERS, differing, facts, report, shown, text, tree

EN_SITE = known().site("doc-en.pandapon.com")
assert EN_SITE is not None


def joined(*entries: Entry, site: Site = EN_SITE, saved: Saved | None = None) -> list[Joined]:
    return Join(bundled()).all([(saved or tree(*entries), site)])


def one(entry: Entry, site: Site = EN_SITE) -> str:
    (found,) = joined(entry, site=site)
    return found.one


def test_every_operation_and_message_has_its_page() -> None:
    ours = Join(bundled()).ours
    assert set(known().pages) == set(ours)
    assert len({(page.folder, page.titles["en"]) for page in known().pages.values()}) == len(ours)


def test_no_page_number_has_two_operations_but_the_one_that_nobody_could_read() -> None:
    numbers = [number for page in known().pages.values() for number in page.pages.values()]
    assert {number for number in numbers if numbers.count(number) > 1} == {250496545}


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(263477611, id="English"),
        pytest.param(250313075, id="Chinese, by the distance of the numbers"),
        pytest.param(289120991, id="version 2"),
        pytest.param(289190442, id="Thai, by the distance from version 2"),
    ],
)
def test_by_number(number: int) -> None:
    assert one(Entry(title="?", page=number, method="GET", path="/quite/new")) == "taobao_orders.page"


def test_by_a_number_that_only_one_operation_names_as_its_source() -> None:
    assert one(Entry(title="?", page=147289688, path="/x")) == "alibaba_products.get"


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/open/order/page", "taobao_orders.page"),
        ("/open/order/page/", "taobao_orders.page"),
        ("/open/order/{orderId}", "taobao_orders.get"),
        ("/open/order/:id", "taobao_orders.get"),
        ("/open/order/page?status=1", "taobao_orders.page"),
        ("/v2/taobao/order/page", "taobao_orders.page"),
        ("/v2/open/address/list", "addresses.list"),
        ("/v2/alibaba/order/cancel", "alibaba_orders.cancel"),
        ("1688_ORDER_BUYER_VIEW_ORDER_PRICE_MODIFY", "alibaba_order_price_changed"),
        ("/open/quite/new", ""),
        ("", ""),
    ],
)
def test_by_path(path: str, operation: str) -> None:
    assert one(Entry(title="?", method="GET", path=path)) == operation


def test_by_a_candidate_for_the_path() -> None:
    operation = next(each for each in bundled().operations() if each.alternatives)
    assert one(Entry(title="?", path=operation.alternatives[0])) == operation.id


def test_by_title_and_folder() -> None:
    entry = Entry(title="create  an ORDER", folder=("API", "1688", "Shopping cart"), method="POST", path="/new")
    assert one(entry) == "alibaba_cart.create_order"


def test_a_title_that_several_have_is_not_guessed() -> None:
    (found,) = joined(Entry(title="Create an order", method="POST", path="/new"))
    assert found.one == ""
    assert set(found.ours) == {
        "taobao_orders.create",
        "taobao_cart.create_order",
        "alibaba_orders.create",
        "alibaba_cart.create_order",
    }


def test_number_and_title_outvote_a_path() -> None:
    entry = evolve(ORDERS, path="/open/order/cancel", folder=("Taobao", "Order"))
    assert one(entry) == "taobao_orders.page"


def test_a_number_against_a_path_is_not_guessed() -> None:
    found = report(tree(Entry(title="?", page=263477611, method="POST", path="/open/order/cancel")))
    (finding,) = [each for each in found.findings if each.place == "page ?"]
    assert (finding.verdict, finding.theirs) == ("differs", "POST /open/order/cancel")
    assert set(str(finding.ours).split(" or ")) == {"taobao_orders.page", "taobao_orders.cancel"}
    assert found.facts == ()
    assert found.summary == "0 of 75 paths settled, 0 corrected, 1 not clear"


def test_page_numbers_that_contradict_the_paths_of_a_site_are_not_used() -> None:
    operations = [each for each in Join(bundled()).ours.values() if "en" in each.page.pages and each.operation]
    shifted = [
        Entry(title="?", page=each.page.pages["en"] + 1, method=each.method, path=each.path) for each in operations
    ]
    moved = Entry(title="?", page=263477611, method="GET", path="/open/quite/new")
    found = report(tree(*(entry for entry in shifted if entry.page != moved.page), moved))
    assert not list(found.of("differs"))
    assert ("page ?", "missing here", None, "GET /open/quite/new") in differing(found)


def test_the_better_joined_page_has_the_operation_and_the_other_is_new() -> None:
    twin = Entry(title=ORDERS.title, page=999, method="POST", path="/open/order/page/v3")
    found = joined(twin, ORDERS)
    assert [each.one for each in found] == ["", "taobao_orders.page"]
    assert found[0].ours == ()


def test_two_pages_that_fit_alike_are_both_listed() -> None:
    first = Entry(title="Paging to query the order list", page=998, method="POST", path="/open/a")
    found = report(tree(first, evolve(first, page=999, path="/open/b")))
    assert [place[:3] for place in differing(found)] == [
        ("page Paging to query the order list", "differs", "taobao_orders.page")
    ] * 2
    assert "fits as well" in found.findings[0].note
    assert not facts(found, "endpoint")


def test_pages_of_two_languages_are_no_rivals() -> None:
    chinese = evolve(ORDERS, title="分页查询订单列表", page=250313075, path="/open/order/list")
    found = report(tree(ORDERS), tree(chinese, address="https://doc.pandapon.com/api-250313075"))
    values = [fact.value["path"] for fact in found.facts if fact.kind == "endpoint"]
    assert values == ["/open/order/page", "/open/order/list"]


def test_a_page_of_another_site_is_joined_with_nothing() -> None:
    found = report(tree(ORDERS, address="https://doc-en-ka.xportcn.com/api-338074935"))
    assert found.unread == {"page.html": "is a page of doc-en-ka.xportcn.com, not of PandaPon's documentation"}
    assert found.facts == ()
    assert {finding.verdict for finding in found.findings} == {"never seen"}


def test_a_host_that_only_ends_like_ours_is_another_site() -> None:
    assert report(tree(ORDERS, address="https://notpandapon.com/api-263477611")).unread


def test_titles_in_common_do_not_make_a_file_ours() -> None:
    entries = [Entry(title=page.titles["en"], path=f"/v1/{name}") for name, page in known().pages.items()]
    found = report(tree(*entries, address=""))
    assert "does not look like PandaPon's documentation" in found.unread["page.html"]
    assert found.facts == ()


def test_a_few_of_our_paths_do_not_make_a_file_ours() -> None:
    others = [Entry(title=f"Other {number}", path=f"/v1/{number}") for number in range(20)]
    assert report(tree(ORDERS, *others, address="")).unread


def test_a_tree_without_an_address_is_recognised_by_its_numbers_and_paths() -> None:
    entries = [Entry(title="?", page=263477605 + number, method="GET", path=f"/x/{number}") for number in range(10)]
    found = report(tree(*entries, address=""))
    assert not found.unread
    assert {fact.source for fact in found.facts} >= {f"{EN}/api-263477605"}


def test_a_single_page_that_is_not_known_goes_with_its_folder() -> None:
    files = [evolve(shown(), file=f"docs/{name}.md", address="") for name in ("first", "second")]
    new = evolve(shown(Entry(title="New", page=1, method="GET", path="/open/new")), file="docs/api-1.md", address="")
    other = evolve(shown(Entry(title="Other", page=2, path="/v1/x")), file="docs/api-2.md", address="")
    elsewhere = evolve(new, file="other/api-1.md")
    found = report(*files, new, other, elsewhere)
    assert set(found.unread) == {"docs/api-2.md", "other/api-1.md"}
    assert ("page New", "missing here", None, "GET /open/new") in differing(found)


def test_a_text_page_has_to_say_where_it_is_from() -> None:
    assert not report(text("words")).unread
    silent = Saved(file="codes.md", form="md", text=Text(title="Error codes", markdown="x", page=6055771))
    assert not report(silent).unread
    assert "which site" in report(evolve(silent, text=Text(title="Error codes", markdown="x"))).unread["codes.md"]


def test_version_2_is_reported_apart() -> None:
    entry = Entry(title="Order list", page=289120991, method="POST", path="/v2/taobao/order/page")
    odd = Entry(title="Order list", method="POST", path="/open/order/page")
    found = report(tree(entry, odd, address="https://doc-env2.pandapon.com/api-289120991"))
    assert found.facts == ()
    (table,) = found.extra["tables"]
    assert table["rows"][0] == ["Order list", "POST", "/v2/taobao/order/page", "taobao_orders.page", ""]
    assert found.summary == "0 of 75 paths settled, 0 corrected, 2 of version 2 apart"


def test_an_entry_of_version_2_in_a_tree_of_version_1_is_apart_too() -> None:
    found = report(tree(ORDERS, Entry(title="New list", page=7, method="POST", path="/v2/taobao/order/page")))
    assert facts(found, "endpoint") == {("taobao_orders.page",): {"method": "GET", "path": "/open/order/page"}}
    assert len(found.extra["tables"][0]["rows"]) == 1
