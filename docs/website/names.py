"""The public names, read from the source by griffe, and the page of the reference on which each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import cast

from attrs import define, field, frozen
from griffe import Alias, Attribute, Class, Expr, ExprName, Function, GriffeLoader, Module, Object

from generator.pages.public_names import Definition, public_modules

MODELS = "pandapon_api.models."
ENUMS = {"OpenIntEnum", "OpenStrEnum"}
LARGEST = 250
"""The most fields on a page of models; an area with more has pages for requests and for results."""


WHAT = {"models": "takes and returns", "results": "returns", "requests": "takes"}


@frozen
class Part:
    """A page of the reference, and the objects on it."""

    place: str
    title: str
    about: str
    objects: tuple[Object, ...]


@define
class Names:
    """Every public object of the packages, with its place."""

    root: Path
    places: dict[str, tuple[str, str]] = field(factory=dict, init=False)
    """By canonical path: page and anchor."""

    def __attrs_post_init__(self) -> None:
        for part in self.parts:
            for one in part.objects:
                self.places[one.path] = part.place, one.name
                self.places |= {f"{one.path}.{name}": (part.place, f"{one.name}.{name}") for name in methods_of(one)}
        for error in self.errors:
            place = f"errors/{error.name}.md"
            self.places[error.path] = place, ""
            self.places |= {f"{error.path}.{name}": (place, name) for name in methods_of(error)}
        for part in self.operations:
            (facade,) = part.objects
            self.places |= {f"{facade.path}.{name}": (part.place, name) for name in methods_of(facade)}
            self.places[facade.path] = part.place, ""

    @cached_property
    def by_name(self) -> dict[str, str]:
        """Paths by public names; of two with the same name, the first in the reference."""
        found: dict[str, str] = {}
        for one in (*self.errors, *(one for part in self.parts for one in part.objects)):
            found.setdefault(one.name, one.path)
        return found

    @cached_property
    def public(self) -> dict[str, str]:
        """The module to import each public name from; of several, the first."""
        found: dict[str, str] = {}
        for module, _, definitions in self.modules:
            for one in definitions:
                found.setdefault(one.name, module)
        return found

    @cached_property
    def title_of_operations(self) -> dict[str, str]:
        """The titles of the pages of operations, such as `pp.taobao_orders`, by place."""
        return {part.place: part.title for part in self.operations}

    @property
    def facades(self) -> dict[str, str]:
        """The paths of the classes of methods, by tag."""
        return {part.title.removeprefix("pp."): part.objects[0].path for part in self.operations}

    @cached_property
    def _loaded(self) -> dict[str, Module]:
        paths = [self.root / "overlays", self.root / "generated_client"]
        settings = {"warn_missing_types": False, "warn_unknown_params": False}
        loader = GriffeLoader(search_paths=paths, docstring_parser="google", docstring_options=settings)  # type: ignore[arg-type]
        found = {name: loader.load(name) for name in ("pandapon_api", "pandapon")}
        loader.resolve_aliases(implicit=False)
        return cast(dict[str, Module], found)

    def at(self, path: str) -> Object:
        """Return the object of a dotted path."""
        package, _, rest = path.partition(".")
        found = self._loaded[package][rest]
        return cast(Object, found.final_target if isinstance(found, Alias) else found)

    @cached_property
    def modules(self) -> list[tuple[str, str, list[Definition]]]:
        """The public modules: name, first line, definitions."""
        return [(module.name, module.about, module.definitions) for module in public_modules(self.root)]

    @cached_property
    def operations(self) -> list[Part]:
        """A page for each tag, with the class of its methods."""
        return [
            Part(f"reference/{file.stem}.md", f"pp.{file.stem}", first_line(facade), (facade,))
            for file in self._files("api")
            if (facade := next(_classes(self.at(f"pandapon_api.api.{file.stem}"))))
        ]

    @cached_property
    def errors(self) -> list[Class]:
        """Every warning, and every `PandaPonError`, exported or not: a message names the page of its class."""
        found = {one.path: one for package in self._loaded.values() for one in _all_classes(package)}
        return sorted((one for one in found.values() if _has_page(one)), key=lambda one: one.name)

    @cached_property
    def models(self) -> list[Part]:
        """Pages of models: by the operations that use them, in two parts where they are many."""
        modules = [self.at(f"pandapon_api.models.{file.stem}") for file in self._files("models")]
        rest = {one.name: one for module in modules for one in _classes(module)}
        parts: list[Part] = []
        for page in self.operations:
            (facade,) = page.objects
            tag = page.title.removeprefix("pp.")
            methods = [one for one in members_of(facade).values() if isinstance(one, Function)]
            received = _reached((one.returns for one in methods), rest)
            sent = _reached(facade.module.imports.values(), rest) - received
            groups = {"models": received | sent}
            if sum(len(members_of(rest[name])) for name in groups["models"]) > LARGEST:
                groups = {"results": received, "requests": sent}
            for group, names in groups.items():
                divided = list(_pages(rest.pop(name) for name in sorted(names)))
                for number, objects in enumerate(divided, 1):
                    about = f"What `{page.title}` {WHAT[group]}"
                    about += f", from `{objects[0].name}` to `{objects[-1].name}`." if divided[1:] else "."
                    name = f"reference/{tag}-{group}{'' if number == 1 else f'-{number}'}.md"
                    title = f"{tag}: {group}{'' if number == 1 else f', {number}'}"
                    parts.append(Part(name, title, about, objects))
        about = "Pushed messages, and what is inside JSON strings."
        return [*parts, Part("reference/other-models.md", "Other models", about, tuple(rest.values()))]

    @cached_property
    def enums(self) -> list[Part]:
        """A page of value lists for each area."""
        return [
            Part(f"reference/{f.stem}-enums.md", f"{f.stem}: enums", first_line(module), tuple(_classes(module)))
            for f in self._files("enums")
            if (module := self.at(f"pandapon_api.enums.{f.stem}"))
        ]

    @cached_property
    def parts(self) -> list[Part]:
        """All pages but those of the operations and of the errors."""
        (_, _, own), *modules = self.modules
        public = [self._object(one) for one in own if "enums" not in one.file.parts or one.file.name == "enums.py"]
        public = [one for one in public if not one.name.endswith(("Error", "Warning"))]
        clients = [one for one in public if one.module.name == "client"]
        helpers = [one for one in public if one not in clients]
        clients.sort(key=lambda one: (one.path.startswith("pandapon_api"), one.name.startswith("Async")))
        return [
            Part("reference/clients.md", "Clients", "The classes that you create, and their settings.", tuple(clients)),
            Part("reference/helpers.md", "Classes and functions", "Everything else in `pandapon`.", tuple(helpers)),
            *self.models,
            *self.enums,
            *(self._module(*module) for module in modules),
        ]

    def _module(self, name: str, about: str, definitions: list[Definition]) -> Part:
        found = [self._object(one) for one in definitions]
        kept = tuple(one for one in found if not one.name.endswith(("Error", "Warning")))
        return Part(f"reference/{name}.md", name, about, kept)

    def _object(self, one: Definition) -> Object:
        parts = one.file.with_suffix("").parts[1:]
        return self.at(".".join([*(part for part in parts if part != "__init__"), one.name]))

    def _files(self, folder: str) -> list[Path]:
        return sorted((self.root / "generated_client/pandapon_api" / folder).glob("[a-z]*.py"))


def _pages(classes: Iterable[Class]) -> Iterator[tuple[Object, ...]]:
    """Yield the classes in groups that fit on a page."""
    page: list[Object] = []
    fields = 0
    for one in classes:
        more = len(members_of(one))
        if page and fields + more > LARGEST:
            yield tuple(page)
            page, fields = [], 0
        page.append(one)
        fields += more
    if page:
        yield tuple(page)


def _reached(start: Iterable[object], among: Mapping[str, Class]) -> set[str]:
    """Return the names of the models in annotations or paths, and of those that they contain."""
    seen: set[str] = set()
    ahead = _mentioned(start)
    while ahead:
        name = ahead.pop()
        if name in among and name not in seen:
            seen.add(name)
            members = members_of(among[name]).values()
            ahead |= _mentioned(one.annotation for one in members if isinstance(one, Attribute))
    return seen


def _mentioned(annotations: Iterable[object]) -> set[str]:
    """Return the names in annotations; of a dict's type, that of its model."""
    names: set[str] = set()
    for one in annotations:
        if isinstance(one, Expr):
            names |= {part.name for part in one.iterate(flat=True) if isinstance(part, ExprName)}
        elif isinstance(one, str):
            names.add(one.rpartition(".")[2])
    return {name.removesuffix("Dict") for name in names}


def first_line(one: Object) -> str:
    return one.docstring.value.split("\n\n")[0].replace("\n", " ") if one.docstring else ""


def methods_of(one: Object) -> dict[str, Function]:
    """Return the methods of a class that the reference shows; of models and enums, none."""
    if one.path.startswith(MODELS) or (isinstance(one, Class) and ENUMS & {str(base) for base in one.bases}):
        return {}
    return {name: member for name, member in members_of(one).items() if isinstance(member, Function)}


def _classes(one: Object) -> Iterator[Class]:
    return (member for member in one.members.values() if isinstance(member, Class) and not member.name.startswith("_"))


def _all_classes(module: Object) -> Iterator[Class]:
    yield from _classes(module)
    for member in module.members.values():
        if isinstance(member, Module):
            yield from _all_classes(member)


def _has_page(one: Class) -> bool:
    is_ours = one.name.endswith("Warning") or any(kind.name == "PandaPonError" for kind in (one, *one.mro()))
    return is_ours and not one.name.startswith("_")


def members_of(one: Object) -> dict[str, Object]:
    """Return the public members of a class that have a docstring, there or in a class that it extends."""
    if not isinstance(one, Class):
        return {}
    found: dict[str, Object] = {}
    for kind in (one, *one.mro()):
        for name, member in kind.members.items():
            target = member.final_target if isinstance(member, Alias) else member
            if not name.startswith("_") and target.docstring:
                found.setdefault(name, target)
    order = [*one.members, *found]
    return dict(sorted(found.items(), key=lambda item: order.index(item[0])))
