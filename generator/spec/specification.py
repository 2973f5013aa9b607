"""A specification that can be built."""

from __future__ import annotations

from attrs import frozen

from .source import Source, Tree


@frozen
class Specification:
    """A checked specification."""

    document: Source
    bundled: Tree
    """The document with its examples in place, as it ships in `openapi.json`."""

    @property
    def version(self) -> str:
        return str(self.document.tree["info"]["version"])
