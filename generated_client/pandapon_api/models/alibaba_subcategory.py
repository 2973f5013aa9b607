# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaSubcategory`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    id_number,
    integer_text,
    names,
    new,
    number_of_id,
    spread,
    text,
)
from .._extra import NOTHING
from .._members import member, members_of, wire_value
from ..enums.alibaba_products import AlibabaLanguage

_AlibabaLanguage = members_of(AlibabaLanguage)
_NAMES = names("categoryId", "chineseName", "translatedName", "language", "leaf", "level", "parentCateId", "fromCache")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaSubcategory:
    """A child of the requested category.

    Evidence: upstream.
    """

    category_id: str | None = None
    """Category id. Evidence: upstream."""
    chinese_name: str | None = None
    """Name in Chinese. Evidence: upstream."""
    translated_name: str | None = None
    """Name in the requested language. Evidence: upstream."""
    language: AlibabaLanguage | str | None = None
    """Language of the translated name. Values: `pandapon.AlibabaLanguage`. Evidence: upstream."""
    is_leaf: Any = None
    """Whether the category has no children; whether as a string or as a boolean is not known. Wire name `leaf`.
    Evidence: upstream."""
    level: int | None = None
    """Level of the category, a number as a string. Evidence: upstream."""
    parent_category_id: Any = None
    """Id of the parent category; whether as a string or as a number is not known. Wire name `parentCateId`. Evidence:
    upstream."""
    from_cache: bool | None = None
    """Whether the response comes from a cache. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaSubcategory")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaSubcategory")
        self: Any = new(cls)
        self.extra = extra
        (self.category_id, self.chinese_name, self.translated_name, self.language, self.is_leaf, self.level, self.parent_category_id, self.from_cache) = values
        if self.chinese_name is not None and type(self.chinese_name) is not str:
            self.chinese_name = text(self.chinese_name, "AlibabaSubcategory.chineseName", strict)
        if self.translated_name is not None and type(self.translated_name) is not str:
            self.translated_name = text(self.translated_name, "AlibabaSubcategory.translatedName", strict)
        if self.from_cache is not None and type(self.from_cache) is not bool:
            self.from_cache = boolean(self.from_cache, "AlibabaSubcategory.fromCache", strict)
        try:
            if self.language is not None:
                self.language = _AlibabaLanguage[self.language]
        except (KeyError, TypeError):
            if self.language is not None:
                self.language = member(AlibabaLanguage, self.language, "AlibabaSubcategory.language", strict)
        if self.category_id is not None:
            self.category_id = id_number(self.category_id, "AlibabaSubcategory.categoryId", strict)
        if self.level is not None:
            self.level = integer_text(self.level, "AlibabaSubcategory.level", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.category_id is not None:
            data["categoryId"] = number_of_id(self.category_id)
        if self.chinese_name is not None:
            data["chineseName"] = self.chinese_name
        if self.translated_name is not None:
            data["translatedName"] = self.translated_name
        if self.language is not None:
            data["language"] = wire_value(self.language)
        if self.is_leaf is not None:
            data["leaf"] = self.is_leaf
        if self.level is not None:
            data["level"] = str(self.level)
        if self.parent_category_id is not None:
            data["parentCateId"] = self.parent_category_id
        if self.from_cache is not None:
            data["fromCache"] = self.from_cache
        if self.extra:
            data.update(self.extra)
        return data
