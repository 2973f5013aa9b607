"""Models and enums as tables: the docstring of each field or member becomes a row below the docstring of the class."""

from __future__ import annotations

from typing import Any

from griffe import (
    Attribute,
    Class,
    Docstring,
    DocstringAttribute,
    DocstringSection,
    DocstringSectionAttributes,
    DocstringSectionText,
    Extension,
    Parser,
)

from generator.pages.markdown import table

MODELS = "pandapon_api.models."
ENUMS = {"OpenIntEnum", "OpenStrEnum"}


class Fields(Extension):
    """A griffe extension, loaded by mkdocstrings."""

    def on_class_members(self, *, cls: Class, **kwargs: Any) -> None:
        """Add the table to a model or an enum."""
        fields = [member for member in cls.members.values() if isinstance(member, Attribute) and member.docstring]
        if ENUMS & {str(base) for base in cls.bases}:
            _append(cls, _members(fields))
        elif cls.path.startswith(MODELS):
            _append(cls, _fields(fields))


def _append(cls: Class, section: DocstringSection) -> None:
    docstring = cls.docstring = cls.docstring or Docstring("", parent=cls)
    docstring.parsed = [*docstring.parse(Parser.google, warnings=False), section]


def _members(members: list[Attribute]) -> DocstringSection:
    rows = [(f"`{member.name}`", f"`{member.value}`", _about(member)) for member in members]
    return DocstringSectionText("\n".join(table(("member", "value", "meaning"), rows)))


def _fields(fields: list[Attribute]) -> DocstringSection:
    rows = [DocstringAttribute(field.name, description=_about(field), annotation=field.annotation) for field in fields]
    return DocstringSectionAttributes(rows, title="Fields:")


def _about(attribute: Attribute) -> str:
    return " ".join(attribute.docstring.value.split()) if attribute.docstring else ""
