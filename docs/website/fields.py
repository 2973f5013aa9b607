"""Models and enums as tables: what stands under each field or member becomes a row of the class's docstring."""

from __future__ import annotations

from typing import Any

from griffe import Attribute, Class, Docstring, DocstringAttribute, DocstringSectionAttributes, Extension, Parser

MODELS = "pandapon_api.models."
ENUMS = {"OpenIntEnum", "OpenStrEnum"}


class Fields(Extension):
    """A griffe extension, loaded by mkdocstrings."""

    def on_class_members(self, *, cls: Class, **kwargs: Any) -> None:
        """Add the table to a model or an enum."""
        enum = bool(ENUMS & {str(base) for base in cls.bases})
        if not enum and not cls.path.startswith(MODELS):
            return
        fields = [member for member in cls.members.values() if isinstance(member, Attribute) and member.docstring]
        docstring = cls.docstring = cls.docstring or Docstring("", parent=cls)
        rows = [_row(field, enum) for field in fields]
        docstring.parsed = [  # type: ignore[misc]
            *docstring.parse(Parser.google, warnings=False),
            DocstringSectionAttributes(rows, title="Members:" if enum else "Fields:"),
        ]


def _row(field: Attribute, enum: bool) -> DocstringAttribute:
    about = field.docstring.value if field.docstring else ""
    if enum:
        return DocstringAttribute(field.name, description=f"`{field.value}`: {about}")
    return DocstringAttribute(field.name, description=about, annotation=field.annotation)
