"""Pages of the site that come from other folders: their READMEs, the changelog, the API explorer.

In the repository all of them are linked as files. A link is turned into one to the page that the site builds from the
file; a link to a file without a page stops the build.
"""

from __future__ import annotations

import logging
import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Link, Navigation
from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.hooks.pages")

EXPLORER, VIEWER = "sandbox/pandapon_sandbox/explorer", "sandbox/pandapon_explorer"

ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "benchmarks/README.md": "benchmarks.md",
    "benchmarks/results.md": "benchmark-results.md",
    "cli/README.md": "cli.md",
    "contract/README.md": "contract.md",
    "examples/README.md": "examples.md",
    "generator/README.md": "generator.md",
    "overlays/README.md": "overlays.md",
    "sandbox/README.md": "sandbox.md",
    "spec/README.md": "spec.md",
    "generated_client/pandapon_api/openapi.json": "explorer/openapi.json",
    f"{EXPLORER}/index.html": "explorer/index.html",
    f"{EXPLORER}/explorer.css": "explorer/explorer.css",
    f"{EXPLORER}/explorer.js": "explorer/explorer.js",
    f"{VIEWER}/scalar.js": "explorer/scalar.js",
    f"{VIEWER}/LICENSE-scalar.txt": "explorer/LICENSE-scalar.txt",
}
"""Files outside docs/, and their places on the site."""

CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)#\s]+)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and files from elsewhere."""
    root = Path(config.docs_dir).parent
    for source, place in ELSEWHERE.items():
        files.append(File.generated(config, place, abs_src_path=str(root / source)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn links between files of the repository into links between pages of the site.

    GitHub needs `|` escaped in a table even in code, where Python-Markdown then shows the backslash.
    """
    origin = next((source for source, place in ELSEWHERE.items() if place == page.file.src_uri), None)
    folder = posixpath.dirname(origin or f"docs/{page.file.src_uri}")

    def moved(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, match[1]))
        place = ELSEWHERE.get(target) or target.removeprefix("docs/")
        if files.get_file_from_path(place) is None:
            log.warning("%s links to %s, of which the site has no page", origin or page.file.src_uri, target)
        return posixpath.relpath(place, posixpath.dirname(page.file.src_uri) or ".")

    return CODE.sub(lambda code: code[0].replace("\\|", "|"), LINK.sub(moved, markdown))


def on_post_build(config: MkDocsConfig) -> None:
    """Give the explorer the address of the guides: a sandbox has none."""
    page = Path(config.site_dir, "explorer", "index.html")
    page.write_text(page.read_text("utf-8").replace("<html ", '<html data-guides="../" '), "utf-8")


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Add a link to the explorer, which is not a page of this theme."""
    look_up = next(item for item in nav.items if item.title == "Look up")
    look_up.children.insert(0, Link("API explorer", "explorer/index.html"))
    return nav
