"""What a saved page says, whatever form it was saved in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

Schema = Mapping[str, Any]
"""JSON Schema with every reference resolved, and only `type` (a string, or absent), `nullable`, `format`, `properties`,
`required`, `items`, `additionalProperties`, `enum`, `title`, `description`, `example`, `default`.
What is cut, because it is cyclic or too deep, is an empty schema."""


class PageError(ValueError):
    """A file that is not a page of the documentation, in one sentence."""


@frozen(kw_only=True)
class Entry:
    """An operation in the navigation tree, or in a list of links."""

    title: str
    page: int | None = None
    """The page number: 263477605."""
    method: str = ""
    """In capitals; empty if the form does not show it."""
    path: str = ""
    status: str = ""
    """A word of the tool: `released`, `developing`; empty if the form does not show it."""
    folder: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    address: str = ""


@frozen(kw_only=True)
class Parameter:
    """A parameter of the page shown."""

    name: str
    place: str
    """`query`, `path`, `header` or `cookie`."""
    required: bool | None = None
    """None if the page does not say."""
    schema: Schema = field(factory=dict)
    description: str = ""
    example: Any = None


@frozen(kw_only=True)
class Response:
    """An answer of the page shown."""

    code: str
    name: str = ""
    schema: Schema | None = None
    examples: tuple[str, ...] = ()
    """As text."""


@frozen(kw_only=True)
class Shown:
    """The operation that a page shows in full."""

    entry: Entry
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    body_type: str = ""
    """`application/json`, `multipart/form-data`; empty without a body."""
    body_required: bool | None = None
    body: Schema | None = None
    body_examples: tuple[str, ...] = ()
    responses: tuple[Response, ...] = ()
    updated: str = ""
    """The day of the last change, `2025-03-01`, if the form shows it."""


@frozen(kw_only=True)
class Text:
    """A text page: the manual, error codes."""

    title: str
    markdown: str = field(repr=False)
    page: int | None = None


@frozen(kw_only=True)
class Saved:
    """One saved file."""

    file: str
    form: str
    """`html`, `data`, `mhtml`, `md` or `llms`."""
    address: str = ""
    """Where it was saved from, as far as the file or its name tells."""
    language: str = ""
    """`zh`, `en`, `vi`, `es`, `th`, as far as the address tells."""
    tree: tuple[Entry, ...] = ()
    shown: Shown | None = None
    text: Text | None = None
