# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoProductSearchByImage`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define

from .._codec import (
    array,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    id_out,
    list_out,
    map_out,
    text_out,
)

if TYPE_CHECKING:
    from ..enums.taobao import Language

_NAMES = names("picUrl", "imageId", "includeTags", "language")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoProductSearchByImage:
    """The picture to search by. Upstream takes either `picUrl` or `imageId`.

    Evidence: upstream. PandaPon does not say which of the optional fields it requires.
    """

    pic_url: str | None = None
    """URL of the picture; `pic_url` upstream. Evidence: upstream."""
    image_id: str | None = None
    """Id of an uploaded picture; `image_id` upstream. PandaPon shows no call to upload one. Evidence: upstream."""
    include_tags: Sequence[str] | None = None
    """Campaign tags that the goods should have; `include_tags` upstream. Evidence: upstream."""
    language: Language | str | None = None
    """Language of the translation: en, vi, ru, ko or ja. Values: `pandapon.Language`. Evidence: upstream."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoProductSearchByImage")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoProductSearchByImage")
        self: Any = new(cls)
        self.extra = extra
        (self.pic_url, self.image_id, self.include_tags, self.language) = values
        if self.pic_url is not None and type(self.pic_url) is not str:
            self.pic_url = text(self.pic_url, "TaobaoProductSearchByImage.picUrl", strict)
        if self.image_id is not None and type(self.image_id) is not str:
            self.image_id = text(self.image_id, "TaobaoProductSearchByImage.imageId", strict)
        if self.language is not None and type(self.language) is not str:
            self.language = text(self.language, "TaobaoProductSearchByImage.language", strict)
        if self.include_tags is not None:
            self.include_tags = [
                item if type(item) is str else text(item, "TaobaoProductSearchByImage.includeTags[]", strict)
                for item in array(self.include_tags, "TaobaoProductSearchByImage.includeTags")
            ]
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.pic_url is not None:
            data["picUrl"] = text_out(self.pic_url, "pic_url")
        if self.image_id is not None:
            data["imageId"] = id_out(self.image_id, "image_id")
        if self.include_tags is not None:
            data["includeTags"] = list_out(self.include_tags, "include_tags", text_out)
        if self.language is not None:
            data["language"] = text_out(self.language, "language")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
