# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductRowTranslation`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING

_NAMES = names("language", "title", "mainImageUrl")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductRowTranslation:
    """The goods of a search row in another language.

    Evidence: upstream.
    """

    language: str | None = None
    """Code of the language. Evidence: upstream."""
    title: str | None = None
    """Title in that language. Evidence: upstream."""
    main_image_url: str | None = None
    """URL of the main picture for that language. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductRowTranslation")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductRowTranslation")
        self: Any = new(cls)
        self.extra = extra
        (self.language, self.title, self.main_image_url) = values
        if self.language is not None and type(self.language) is not str:
            self.language = text(self.language, "TaobaoProductRowTranslation.language", strict)
        if self.title is not None and type(self.title) is not str:
            self.title = text(self.title, "TaobaoProductRowTranslation.title", strict)
        if self.main_image_url is not None and type(self.main_image_url) is not str:
            self.main_image_url = text(self.main_image_url, "TaobaoProductRowTranslation.mainImageUrl", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.language is not None:
            data["language"] = self.language
        if self.title is not None:
            data["title"] = self.title
        if self.main_image_url is not None:
            data["mainImageUrl"] = self.main_image_url
        if self.extra:
            data.update(self.extra)
        return data
