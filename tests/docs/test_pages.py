"""The pages of the site, as they are written before a builder sees them, and what is added after the build."""

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
import yaml

import pandapon
import pandapon.facts
import pandapon.limits
import pandapon.purchases
import pandapon.recording
import pandapon.warehouse
import pandapon.webhooks
from docs.website.elsewhere import FENCED, BrokenLinkError, moved
from docs.website.links import problems
from docs.website.plain import finish, navigation
from docs.website.write import pages, published
from pandapon import PandaPonError
from pandapon_api.api.taobao_orders import TaobaoOrders
from pandapon_api.models import TaobaoOrder

ROOT = Path(__file__).parents[2]
CLONES = {"contributing.md", "generator.md", "changelog.md", "benchmarks.md", "website.md"}
"""Pages for those who work in a clone."""

BUILT = "<html><head></head><body><article></article></body></html>"


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    return pages(ROOT)


def links_of(place: str, text: str) -> Iterator[str]:
    """The pages to which a page links, from the top of the site."""
    for target in re.findall(r"\]\(([^)#:\s]+\.md)(?:#[^)]*)?\)", text):
        yield (Path("/", place).parent / target).resolve().as_posix().lstrip("/")


def section(text: str, name: str) -> str:
    return text.partition(f"{{ #{name} }}\n")[2].partition("\n## ")[0]


def test_every_page_is_in_the_navigation(written: dict[str, str]) -> None:
    listed = list(navigation())
    assert len(listed) == len(set(listed))
    assert set(listed) == {*written}, "add the page to mkdocs.yml, or take it away"


def test_every_link_between_pages_leads_to_a_page(written: dict[str, str]) -> None:
    assert [
        (place, target) for place, text in written.items() for target in links_of(place, text) if target not in written
    ] == []


def test_a_link_to_a_file_without_a_page_stops_the_build() -> None:
    with pytest.raises(BrokenLinkError, match=r"docs/a\.md links to noxfile\.py"):
        moved("[nox](../noxfile.py)", "docs/a.md", "a.md", {"a.md"})


def test_links_in_code_stay(written: dict[str, str]) -> None:
    code = "```python\nx = a[0](b.md)\n```\n"
    assert moved(code, "docs/a.md", "a.md", {"a.md"}) == code


@pytest.mark.parametrize("flavour", ["iter", "create", "find_by_seller_order_number"])
def test_an_operation_has_its_arguments_and_links_to_the_model_of_its_result(
    written: dict[str, str], flavour: str
) -> None:
    text = section(written["reference/taobao_orders.md"], flavour)
    method = getattr(TaobaoOrders, flavour)
    assert [
        name for name in inspect.signature(method).parameters if name != "self" and f"| `{name}` |" not in text
    ] == []
    model = "TaobaoOrderCreated" if flavour == "create" else "TaobaoOrder"
    assert re.search(rf"\*\*(Returns|Yields)\*\*.*\[{model}\]\(taobao_orders-results\.md#{model}\)", text)


def test_a_model_has_its_fields(written: dict[str, str]) -> None:
    text = section(written["reference/taobao_orders-results.md"], "TaobaoOrder")
    fields = [name for name in TaobaoOrder.__annotations__ if name != "extra"]
    assert [name for name in fields if f"| `{name}` |" not in text] == []
    assert "[OrderStatus](taobao-enums.md#OrderStatus)" in text


def every_error(kind: type[BaseException] = PandaPonError) -> Iterator[type[BaseException]]:
    for below in kind.__subclasses__():
        yield from (below, *every_error(below))


def test_every_error_has_a_page(written: dict[str, str]) -> None:
    ours = [one for one in every_error() if one.__module__.partition(".")[0] in ("pandapon", "pandapon_api")]
    assert len(ours) > 15
    for error in ours:
        assert written[f"errors/{error.__name__}.md"].startswith(f"# {error.__name__}\n")


def test_the_page_of_an_error_says_who_raises_it_and_which_guides_explain_it(written: dict[str, str]) -> None:
    text = written["errors/OutcomeUnknownError.md"]
    assert "from pandapon import OutcomeUnknownError\n" in text
    assert "(../retries.md)" in text
    assert "- [`RefusedError`](RefusedError.md)" in written["errors/ApiError.md"]
    assert re.search(r"## Who raises it\n\n\d+ methods of the \[operations\]", written["errors/TransportError.md"])
    assert re.search(r"## Who raises it\n\n\d+ methods of the \[operations\]", text)
    assert "`pp.taobao_orders.create_once`" in written["errors/UndecidedError.md"]


def test_the_page_of_an_error_has_its_import_and_leads_to_the_others(written: dict[str, str]) -> None:
    for place, text in written.items():
        if place.startswith("errors/") and place != "errors/index.md":
            assert "[All errors and warnings](index.md)" in text
            for module, name in re.findall(r"^from (\S+) import (\w+)$", text, re.MULTILINE):
                assert getattr(import_module(module), name)
    assert "from pandapon.limits import LimiterUnavailableError\n" in written["errors/LimiterUnavailableError.md"]


def test_links_name_pages_and_no_files(written: dict[str, str]) -> None:
    assert "[Clients and connections](clients.md#httpx2)" in written["testing.md"]
    outside = {place: FENCED.sub("", text) for place, text in written.items()}
    assert [place for place, text in outside.items() if re.search(r"\[[\w./-]+\.md\]\(", text)] == []


def test_pages_of_one_area_say_what_is_on_them(written: dict[str, str]) -> None:
    shown = re.findall(r"\| (What `pp\.[^|]*) \|$", written["reference/index.md"], re.MULTILINE)
    assert len(shown) > 10
    assert len(shown) == len(set(shown))


def test_names_in_guides_and_tables_are_links(written: dict[str, str]) -> None:
    assert "[`OutcomeUnknownError`](errors/OutcomeUnknownError.md)" in written["retries.md"]
    (row,) = [line for line in written["api.md"].splitlines() if "`pp.taobao_orders.page(...)`" in line]
    assert "(reference/taobao_orders.md#page)" in row
    assert "(reference/taobao_orders-results.md#TaobaoOrderPage)" in row
    assert "[TaobaoProductRow](reference/taobao_products-models.md#TaobaoProductRow)" in written["api.md"]


def test_the_index_names_every_public_name(written: dict[str, str]) -> None:
    index = written["reference/index.md"]
    assert [name for name in pandapon.__all__ if f"[`{name}`](" not in index] == []


def test_on_the_day_of_release_the_commands_install_the_published_packages(written: dict[str, str]) -> None:
    text = "pip install '.[cli,sandbox]' ./sandbox/pandapon_explorer  # in a clone; once\n"
    assert published(text) == "pip install 'pandapon[cli,sandbox]' pandapon-explorer  # once\n"
    assert published("pip install '.[fast]'  # in a clone\n") == "pip install 'pandapon[fast]'\n"
    texts = {place: published(text) for place, text in written.items() if place not in CLONES}
    assert [place for place, text in texts.items() if re.search(r"'\.\[|in a clone|From a clone", text)] == []


def test_every_page_is_there_as_markdown_and_llms_txt_lists_it(written: dict[str, str], tmp_path: Path) -> None:
    source, site = tmp_path / "pages", tmp_path / "site"
    for place, text in written.items():
        (source / place).parent.mkdir(parents=True, exist_ok=True)
        (source / place).write_text(text, "utf-8")
        built = (
            site / (place.removesuffix(".md") if not place.endswith("index.md") else Path(place).parent) / "index.html"
        )
        built.parent.mkdir(parents=True, exist_ok=True)
        built.write_text(BUILT, "utf-8")
    finish(source, site)
    assert problems(site) == []
    listed = re.findall(r"^- \[.+?\]\(([^)]+)\): \S", (site / "llms.txt").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(written)
    plain = (site / "reference/taobao_orders.md").read_text("utf-8")
    assert plain.startswith("# pp.taobao_orders\n")
    assert not re.search(r"</?code>|\{ #", plain)
    assert '<a href="../taobao_orders.md">' in (site / "reference/taobao_orders/index.html").read_text("utf-8")


def test_the_skill_for_coding_agents_has_a_name_and_says_when_to_use_it(written: dict[str, str]) -> None:
    skill = written["SKILL.md"]
    head = yaml.safe_load(skill.split("---\n")[1])
    assert head["name"] == "pandapon"
    assert 40 < len(head["description"]) < 1000
    for rule in ("sandbox", "create_once", "look_up", "never"):
        assert rule in skill
