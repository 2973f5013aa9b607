"""Visit every page in every window size, and report what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, TimeoutError, expect, sync_playwright

from pandapon_sandbox import serve

from .serving import served
from .visits import SANDBOX, SITE, Visit

PICTURES = Path(".screenshots")
PATIENCE = 20_000
"""Milliseconds to wait for something to be seen."""

QUIETLY = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)

TOO_WIDE = """() => [...document.querySelectorAll(".md-typeset__scrollwrap")].filter(
  box => box.scrollWidth > box.clientWidth && !box.querySelector("th:nth-child(4)")
).length"""
"""The number of tables that scroll sideways although they have three columns at most."""

Scheme = Literal["light", "dark"]
WIDTHS = {"phone": (390, 844), "desk": (1280, 900)}
SCHEMES: tuple[Scheme, Scheme] = ("light", "dark")

BRIGHTNESS = """() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number);
  return (red + green + blue) / 3;
}"""


def problems(browser: Browser, address: str, visits: Iterable[Visit]) -> Iterator[str]:
    """Make all visits, and yield a line for each thing that is wrong."""
    for visit, device, scheme in product(visits, WIDTHS, SCHEMES):
        width, height = WIDTHS[device]
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        found: list[str] = []
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        _listen(page, address, found)
        try:
            page.goto(address + visit.path)
            visit.look(page)
        except (AssertionError, TimeoutError) as error:
            found.append(str(error).partition("\n  - ")[0])
        found += _shape(page, width, scheme)
        page.screenshot(path=PICTURES / f"{visit.name}-{device}-{scheme}.png")
        context.close()
        yield from (f"{visit.name}, {device}, {scheme}: {problem}" for problem in found)


def _listen(page: Page, address: str, found: list[str]) -> None:
    own = (f"{address}/", "data:", "blob:")
    page.on("request", lambda asked: None if asked.url.startswith(own) else found.append(f"fetches {asked.url}"))
    page.on(
        "response",
        lambda answer: (
            None if answer.ok or answer.status == 304 else found.append(f"{answer.url} answered {answer.status}")
        ),
    )
    page.on("console", lambda line: found.append(f"console: {line.text}") if line.type == "error" else None)
    page.on("pageerror", lambda error: found.append(f"script failed: {error}"))


def _shape(page: Page, width: int, scheme: Scheme) -> Iterator[str]:
    try:
        page.wait_for_function("width => document.documentElement.scrollWidth <= width", arg=width)
    except TimeoutError:
        yield f"is {page.evaluate('document.documentElement.scrollWidth')} pixels wide"
    if tables := page.evaluate(TOO_WIDE):
        yield f"has {tables} tables of three columns that do not fit"
    brightness = page.evaluate(BRIGHTNESS)
    if (brightness > 127) is not (scheme == "light"):
        yield f"has a background of brightness {brightness:.0f}"


def main() -> None:
    """Look at the site in site/ and at a sandbox, with the Chromium that is named; after it, names of single visits."""
    wanted = sys.argv[2:]
    expect.set_options(timeout=PATIENCE)
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright, served(Path("site")) as site, serve() as sandbox:
        browser = playwright.chromium.launch(executable_path=sys.argv[1], args=list(QUIETLY))
        of_site, of_sandbox = (
            [one for one in visits if one.name in wanted or not wanted] for visits in (SITE, SANDBOX)
        )
        found = [*problems(browser, site, of_site), *problems(browser, sandbox.base_url, of_sandbox)]
        browser.close()
    looked_at = len(WIDTHS) * len(SCHEMES) * len([*of_site, *of_sandbox])
    print(*found, f"{looked_at} looks, {len(found)} problems; the pictures are in {PICTURES}/", sep="\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
