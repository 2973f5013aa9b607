"""The pages of the reference, and one page for each error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from griffe import Class, DocstringSectionKind, Expr, Function

from generator.pages.markdown import table

from .elsewhere import relative
from .names import Names, Part, first_line, methods_of
from .render import Renderer

INDEX = "reference/index.md"
ERRORS = "errors/index.md"
FEW = 12
"""The most callers that the page of an error lists one by one."""

NAMED = re.compile(r"`(\w+Error)`")
"""A more exact error, in the text about the one that is raised."""


def reference(names: Names, guides: Mapping[str, str]) -> dict[str, str]:
    """Return the pages by place; `guides` are the other pages, which the pages of errors link to."""
    pages = {part.place: _operations(names, part) for part in names.operations}
    pages |= {part.place: _part(names, part) for part in names.parts}
    raisers = _raisers(names)
    for error in names.errors:
        place = f"errors/{error.name}.md"
        pages[place] = "\n".join(_error(names, error, place, raisers.get(error.name, []), guides))
    return {**pages, INDEX: "\n".join(_index(names)), ERRORS: "\n".join(_errors(names))}


def _operations(names: Names, part: Part) -> str:
    (facade,) = part.objects
    renderer = Renderer(names, part.place)
    lines = [f"# {part.title}", "", part.about, ""]
    lines += [f"`AsyncPandaPon` has the same methods, to be awaited. {_explorer(part)}", ""]
    rows = [(renderer.link(f"`{m.name}`", part.place, m.name), first_line(m)) for m in methods_of(facade).values()]
    lines += [*table(("method", "what it does"), rows), ""]
    for method in methods_of(facade).values():
        lines += renderer.shown(method, anchor=method.name, caller=f"{part.title}.")
    return "\n".join(lines)


def _explorer(part: Part) -> str:
    tag = part.title.removeprefix("pp.").replace("_", "-")
    viewer = relative("explorer/index.html", part.place)
    return f"Requests and responses in the [API explorer]({viewer}#tag/{tag})."


def _part(names: Names, part: Part) -> str:
    renderer = Renderer(names, part.place)
    lines = [f"# {part.title}", "", part.about, ""]
    if len(part.objects) > 1:
        rows = [(renderer.link(f"`{one.name}`", part.place, one.name), first_line(one)) for one in part.objects]
        lines += [*table(("name", "what it is"), rows), ""]
    for one in part.objects:
        lines += renderer.shown(one)
    return "\n".join(lines)


def _error(names: Names, error: Class, place: str, raisers: list[str], guides: Mapping[str, str]) -> Iterator[str]:
    renderer = Renderer(names, place)
    yield from [f"# {error.name}", ""]
    if module := names.public.get(error.name):
        yield from ["```python", f"from {module} import {error.name}", "```", ""]
    text = list(renderer.shown(error, anchor="what-happened"))[2:]
    yield from (re.sub(rf"{{ #{error.name}\.(\w+) }}", r"{ #\1 }", line) for line in text)
    below = [
        one
        for one in names.errors
        if error.path in {base.canonical_path for base in one.bases if isinstance(base, Expr)}
    ]
    if below:
        yield from ["## More exactly", ""]
        yield from [
            *(f"- {renderer.link(f'`{one.name}`', f'errors/{one.name}.md')}: {first_line(one)}" for one in below),
            "",
        ]
    if raisers:
        yield from ["## Who raises it", "", _callers(renderer, names, raisers), ""]
    said = {at: text.count(f"`{error.name}") for at, text in guides.items() if at not in ("api.md", "changelog.md")}
    about = sorted((at for at, times in said.items() if times), key=lambda at: -said[at])
    if about:
        yield from ["## Guides", ""]
        yield from [*(f"- [{title_of(guides[at])}]({relative(at, place)})" for at in about), ""]
    yield from [f"[All errors and warnings]({relative(ERRORS, place)})", ""]


def _raisers(names: Names) -> dict[str, list[str]]:
    """Return the documented callables that raise each error, by the error's name."""
    found: dict[str, list[str]] = {}
    owners = [one for part in (*names.operations, *names.parts) for one in part.objects]
    for owner in owners:
        for function in (owner, *methods_of(owner).values()):
            if isinstance(function, Function) and function.docstring:
                for section in function.docstring.parsed:
                    if section.kind is DocstringSectionKind.raises:
                        for item in section.value:
                            for error in (str(item.annotation), *NAMED.findall(item.description)):
                                found.setdefault(error, []).append(function.path)
    return {error: sorted(set(paths)) for error, paths in found.items()}


def _callers(renderer: Renderer, names: Names, paths: list[str]) -> str:
    operations = names.title_of_operations
    listed = [path for path in paths if names.places.get(path)]
    of_operations = [path for path in listed if names.places[path][0] in operations]
    if len(of_operations) > FEW:
        others = [path for path in listed if path not in of_operations]
        text = f"{len(of_operations)} methods of the [operations]({relative(INDEX, renderer.place)})"
        return ", ".join([text, *(_caller(renderer, names, path) for path in others)]) + "."
    return ", ".join(_caller(renderer, names, path) for path in listed) + "."


def _caller(renderer: Renderer, names: Names, path: str) -> str:
    place, anchor = names.places[path]
    tag = names.title_of_operations.get(place)
    shown = f"{tag}.{anchor}" if tag else anchor or path.rpartition(".")[2]
    return renderer.link(f"`{shown}`", place, anchor)


def _index(names: Names) -> Iterator[str]:
    renderer = Renderer(names, INDEX)
    yield from [
        "# Reference",
        "",
        "Every public name of `pandapon`, from the docstrings: `help(...)` shows the same.",
        "",
    ]
    yield from ["## Operations", ""]
    rows = [(renderer.link(f"`{part.title}`", part.place), part.about) for part in names.operations]
    yield from [*table(("methods", "about"), rows), ""]
    yield from ["## Everything else", ""]
    yield from ["A model that several tags use is on the page of the first.", ""]
    rows = [(renderer.link(part.title, part.place), part.about) for part in names.parts]
    rows.insert(1, (renderer.link("Errors and warnings", ERRORS), "A page for each."))
    yield from [*table(("page", "about"), rows), ""]
    yield from ["## Names from A to Z", ""]
    every = sorted(names.by_name, key=str.lower)
    letters = sorted({name[0].upper() for name in every})
    for letter in letters:
        links = [renderer.link(f"`{n}`", *names.places[names.by_name[n]]) for n in every if n[0].upper() == letter]
        yield from [f"**{letter}** " + " · ".join(links), ""]


def _errors(names: Names) -> Iterator[str]:
    renderer = Renderer(names, ERRORS)
    yield from ["# Errors and warnings", ""]
    yield from [
        "Each has its own page with a stable address. `except PandaPonError` catches every error of a call;",
        f"[Errors and retries]({relative('retries.md', ERRORS)}) explains what to do.",
        "",
    ]
    rows = [(renderer.link(f"`{one.name}`", f"errors/{one.name}.md"), first_line(one)) for one in names.errors]
    yield from [*table(("error", "what happened"), rows), ""]


def title_of(text: str) -> str:
    """Return the first heading of a page."""
    return next((line[2:] for line in text.splitlines() if line.startswith("# ")), "")
