"""The reference of the public names: pages of mkdocstrings directives, generated during the build and not stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from attrs import frozen
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.pages.public_names import Definition, public_modules

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated_client"

METHODS = ("merge_init_into_class: false", "show_root_heading: false", "show_root_toc_entry: false")
"""For the methods of a tag, whose class users do not create."""

PLAIN = ("show_attribute_values: false",)
"""For a page with `OPERATIONS` on it, whose value has thousands of lines."""

TABLE = ("members: false", "inherited_members: false")
"""For classes with a table of their fields or members."""


@frozen
class Reference:
    """A page of the reference, and the Python names of the objects on it."""

    place: str
    title: str
    objects: tuple[str, ...]
    options: tuple[str, ...] = ()
    """Options of mkdocstrings for this page."""

    def text(self) -> str:
        """The page in Markdown."""
        options = "".join(f"      {option}\n" for option in self.options)
        directives = (f"::: {name}\n    options:\n      show_source: false\n{options}" for name in self.objects)
        return "\n".join([f"# {self.title}\n", *directives])


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages into the navigation, before the pages for contributors."""
    assert config.nav is not None
    config.nav.insert(-1, {"Reference": [{page.title: page.place} for page in pages()]})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages."""
    for page in pages():
        files.append(File.generated(config, page.place, content=page.text()))
    return files


@cache
def pages() -> tuple[Reference, ...]:
    """All of them, in the order of the navigation."""
    package, *modules = public_modules(ROOT)
    parts: dict[str, list[str]] = {"clients": [], "errors": [], "helpers": [], "enums": []}
    for definition in package.definitions:
        parts[_part(definition)].append(_path(definition.file, definition.name))
    return (
        _page("clients", "Clients", _clients(parts["clients"])),
        *(_page(file.stem, f"pp.{file.stem}", [_class_in(file)], METHODS) for file in _files("api")),
        _page("errors", "Errors and warnings", parts["errors"]),
        _page("helpers", "Classes and functions", parts["helpers"], PLAIN),
        _page("enums", "Enums", parts["enums"], TABLE),
        *(_page(m.name, m.name, [_path(one.file, one.name) for one in m.definitions]) for m in modules),
        *(_page(f"models-{name}", title, map(_class_in, files), TABLE) for name, title, files in _models()),
    )


def _page(name: str, title: str, objects: Iterable[str], options: tuple[str, ...] = ()) -> Reference:
    return Reference(f"reference/{name}.md", title, tuple(objects), options)


def _part(definition: Definition) -> str:
    if definition.name.endswith(("Error", "Warning")):
        return "errors"
    if definition.file.name == "client.py":
        return "clients"
    return "enums" if "enums" in definition.file.parts else "helpers"


def _clients(paths: list[str]) -> list[str]:
    """`PandaPon` first; the generated clients, where the arguments are explained, after it."""
    return sorted(sorted(paths, reverse=True), key=lambda path: path.partition(".")[0])


def _path(file: Path, name: str) -> str:
    return ".".join([*file.with_suffix("").parts[1:], name])


def _files(folder: str) -> list[Path]:
    return sorted((GENERATED / "pandapon_api" / folder).glob("[a-z]*.py"))


def _class_in(file: Path) -> str:
    """The class of a generated module: its only one, or the sync one, which comes before the async one."""
    name = file.read_text("utf-8").partition("\nclass ")[2].partition(":")[0].partition("(")[0]
    return _path(file.relative_to(GENERATED.parent), name)


def _models() -> Iterator[tuple[str, str, list[Path]]]:
    files = _files("models")
    for name, title in ("taobao", "Models of Taobao"), ("alibaba", "Models of 1688"):
        yield name, title, [file for file in files if file.stem.startswith(name)]
    yield "others", "Other models", [file for file in files if not file.stem.startswith(("taobao", "alibaba"))]
