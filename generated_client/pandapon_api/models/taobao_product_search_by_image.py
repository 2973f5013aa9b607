# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoProductSearchByImage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    STR,
    array,
    members,
    text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("picUrl", "imageId", "includeTags", "language"))


@define(kw_only=True)
class TaobaoProductSearchByImage:
    """The picture to search by. Upstream one of `picUrl` and `imageId` is given.

    Evidence: upstream.
    """

    pic_url: str | None = None
    """Address of the picture; `pic_url` upstream. Whether it is required is not documented. Evidence: upstream."""
    image_id: str | None = None
    """Id of an uploaded picture; `image_id` upstream. PandaPon shows no call that uploads one. Whether it is required is
    not documented. Evidence: upstream."""
    include_tags: list[str] | None = None
    """Campaign tags that the goods should have; `include_tags` upstream. Whether it is required is not documented.
    Evidence: upstream."""
    language: str | None = None
    """Language of the translation: en, vi, ru, ko or ja. Values: `pandapon.Language`. Whether it is required is not
    documented. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoProductSearchByImage").get
        return cls(
            pic_url=v if (v := get("picUrl")).__class__ in STR else text(v, "TaobaoProductSearchByImage.picUrl", strict),
            image_id=v if (v := get("imageId")).__class__ in STR else text(v, "TaobaoProductSearchByImage.imageId", strict),
            include_tags=None
            if (v := get("includeTags")) is None
            else [
                item if item.__class__ is str else text(item, "TaobaoProductSearchByImage.includeTags[]", strict)
                for item in array(v, "TaobaoProductSearchByImage.includeTags")
            ],
            language=v if (v := get("language")).__class__ in STR else text(v, "TaobaoProductSearchByImage.language", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.pic_url is not None:
            data["picUrl"] = self.pic_url
        if self.image_id is not None:
            data["imageId"] = self.image_id
        if self.include_tags is not None:
            data["includeTags"] = self.include_tags
        if self.language is not None:
            data["language"] = self.language
        if self.extra:
            data.update(self.extra)
        return data
