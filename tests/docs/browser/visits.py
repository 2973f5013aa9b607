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
    box = page.locator("input[name=query]")
    if not box.is_visible():
        page.locator("header label[for=__search]").click()
    box.fill("lost answer")
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible()
    expect(page.locator(".md-search-result__link[href*='retries/']").first).to_be_attached()


def leave_explorer(page: Page) -> None:
    """The explorer of the site leads back to the guides."""
    page.get_by_role("link", name="the guides").first.click()
    expect(page.locator("article h1")).to_have_text(re.compile("pandapon"))


def explore(page: Page) -> None:
    """An operation of the API stands there with its evidence and its name in Python."""
    expect(page.get_by_text("pp.taobao_orders.create(...)").first).to_be_in_viewport()
    expect(page.get_by_text("path documented; request complete; response upstream.").first).to_be_visible()
    expect(page).to_have_title("PandaPon API explorer")


EXPLORER = "#tag/taobao-orders/POST/open/order"

SITE = (
    Visit("home", "/", read("Find the page for the job", "Money is never spent twice.")),
    Visit("quickstart", "/quickstart/", read("Install and start a sandbox", "from_env")),
    Visit("retries", "/retries/", read("What is tried again", "OutcomeUnknownError")),
    Visit("coverage", "/coverage/", read("names-only", "taobao_products.search_by_image")),
    Visit("api", "/api/", read("pp.taobao_products.search_by_image(...)")),
    Visit("operations", "/reference/taobao_orders/", read("order_line_list", "Create an order.")),
    Visit("models", "/reference/models-taobao/", read("TaobaoCancelledRefund", "purchase_order_line")),
    Visit("enums", "/reference/enums/", read("AlibabaAccountPeriodType", "DAY_OF_EACH_MONTH")),
    Visit("search", "/", search),
    Visit("explorer", f"/explorer/{EXPLORER}", explore),
    Visit("back", "/explorer/", leave_explorer),
)

SANDBOX = (Visit("sandbox-docs", f"/docs/{EXPLORER}", explore),)
