"""The visited pages: what to do on each, and what must then be visible."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import frozen
from playwright.sync_api import Page, expect


@frozen
class Visit:
    """One page, looked at."""

    name: str
    path: str
    look: Callable[[Page], None]
    """Raises AssertionError or a time-out where something is not as it should be."""


def read(*words: str) -> Callable[[Page], None]:
    """The page has these texts, to be seen."""

    def look(page: Page) -> None:
        for text in words:
            expect(page.locator("article").get_by_text(text).first).to_be_visible()

    return look


def search(page: Page) -> None:
    """Two words lead to the page about them."""
    page.keyboard.press("/")
    page.locator("input:visible").first.fill("lost responses")
    expect(
        page.locator("a[href*='retries/']:visible").filter(has_text=re.compile("lost", re.IGNORECASE)).first
    ).to_be_visible()


def calls(page: Page) -> None:
    """Every call has its arguments, and the tables fit a desktop window."""
    read("pp.taobao_products.search_by_image(...)", "include_tags")(page)
    if page.viewport_size and page.viewport_size["width"] >= DESK:
        wide = page.evaluate(WIDE_TABLES)
        assert wide == 0, f"{wide} tables are wider than the page"


def call(page: Page) -> None:
    """A call leads to its place in the reference."""
    page.get_by_role("link", name="pp.taobao_orders.create(...)").click()
    expect(page.locator("#create")).to_be_in_viewport()


def model_of_result(page: Page) -> None:
    """The model of a result is one click from its operation."""
    page.locator("article").get_by_role("link", name="TaobaoOrderCreated").first.click()
    expect(page.locator("#TaobaoOrderCreated")).to_be_in_viewport()


def every_reference(page: Page) -> None:
    """No page of the reference is higher than a reader scrolls, and the index leads to all."""
    places = page.eval_on_selector_all(
        "article table a", "links => [...new Set(links.map(one => one.href.split('#')[0]))]"
    )
    assert len(places) > 40
    for place in places if page.viewport_size and page.viewport_size["width"] >= DESK else ():
        page.goto(place)
        height = page.evaluate("document.documentElement.scrollHeight")
        assert height < HIGHEST, f"{place} is {height} pixels high"


def forward(page: Page) -> None:
    """Next and previous lead through the guides."""
    page.locator("a.md-footer__link--next").click()
    expect(page.locator("article h1")).to_have_text(re.compile("Authentication"))
    page.locator("a.md-footer__link--prev").click()
    expect(page.locator("article h1")).to_have_text(re.compile("Quickstart"))


def as_markdown(page: Page) -> None:
    """The page as Markdown is one click away."""
    address = page.get_by_role("link", name="This page as Markdown").evaluate("one => one.href")
    answer = page.request.get(address)
    assert answer.ok
    assert answer.text().startswith("# OutcomeUnknownError")


def leave_explorer(page: Page) -> None:
    """The explorer of the site sends nothing, and leads back to the guides."""
    link = page.get_by_role("link", name="the guides").first
    expect(link).to_be_visible()
    expect(page.get_by_role("button", name="Test Request")).to_have_count(0)
    link.click()
    expect(page.locator("article h1")).to_have_text(re.compile("pandapon"))


def explore(page: Page) -> None:
    """An operation is there with its evidence, its name in Python and its samples."""
    expect(page.get_by_text("pp.taobao_orders.create(...)").first).to_be_in_viewport()
    expect(page.get_by_text("path documented; request complete; response upstream.").first).to_be_visible()
    expect(page.get_by_text("order_line_list").first).to_be_attached()
    expect(page).to_have_title("PandaPon API explorer")


def send(page: Page) -> None:
    """A request that the page sends is signed, and the sandbox answers it."""
    explore(page)
    page.get_by_role("button", name="Test Request").first.click()
    with page.expect_response(lambda answer: answer.url.endswith("/open/order")) as sent:
        page.get_by_role("button", name="Send").first.click()
    assert sent.value.json()["code"] == 200, sent.value.text()
    expect(page.get_by_text("200 OK").first).to_be_visible()


WIDE_TABLES = """
[...document.querySelectorAll("article table")]
  .filter(one => one.scrollWidth > one.parentElement.clientWidth + 1).length
"""

EXPLORER = "#tag/taobao-orders/POST/open/order"
DESK = 1280
HIGHEST = 40_000

SITE = (
    Visit("home", "/", read("Money is never spent twice.")),
    Visit("quickstart", "/quickstart/", read("Install and start a sandbox", "from_env")),
    Visit("retries", "/retries/", read("Which requests are retried", "OutcomeUnknownError")),
    Visit("coverage", "/coverage/", read("names-only", "taobao_products.search_by_image")),
    Visit("api", "/api/", calls),
    Visit("call", "/api/", call),
    Visit("operations", "/reference/taobao_orders/", read("order_line_list", "Create an order.")),
    Visit("result", "/reference/taobao_orders/#create", model_of_result),
    Visit("models", "/reference/taobao_refunds-models/", read("TaobaoCancelledRefund", "purchase_order_line")),
    Visit("enums", "/reference/alibaba_payments-enums/", read("AlibabaAccountPeriodType", "DAY_OF_EACH_MONTH")),
    Visit("error", "/errors/OutcomeUnknownError/", as_markdown),
    Visit("reference", "/reference/", every_reference),
    Visit("next", "/quickstart/", forward),
    Visit("search", "/", search),
    Visit("explorer", f"/explorer/index.html{EXPLORER}", explore),
    Visit("back", "/explorer/index.html", leave_explorer),
)

SANDBOX = (Visit("sandbox-docs", f"/docs/{EXPLORER}", explore), Visit("sandbox-sent", f"/docs/{EXPLORER}", send))
