# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoProductRowTranslation`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("language", "title", "mainImageUrl"))


@define(kw_only=True)
class TaobaoProductRowTranslation:
    """What a search shows of the goods in another language.

    Evidence: upstream.
    """

    language: str | None = None
    """Code of the language. Evidence: upstream."""
    title: str | None = None
    """Title in that language. Evidence: upstream."""
    main_image_url: str | None = None
    """Address of the main picture for that language. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoProductRowTranslation").get
        return cls(
            language=v if (v := get("language")).__class__ in STR else text(v, "TaobaoProductRowTranslation.language", strict),
            title=v if (v := get("title")).__class__ in STR else text(v, "TaobaoProductRowTranslation.title", strict),
            main_image_url=v if (v := get("mainImageUrl")).__class__ in STR else text(v, "TaobaoProductRowTranslation.mainImageUrl", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
