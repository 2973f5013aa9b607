# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaCategory`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    array,
    boolean,
    id_number,
    integer_text,
    members,
    number_of_id,
    text,
    unknown,
)
from .alibaba_subcategory import AlibabaSubcategory

_KNOWN: frozenset[str] = frozenset(
    (
        "categoryId",
        "chineseName",
        "translatedName",
        "language",
        "leaf",
        "level",
        "parentCateId",
        "fromCache",
        "children",
    )
)


@define(kw_only=True)
class AlibabaCategory:
    """A category and the categories right below it.

    Evidence: upstream.
    """

    category_id: str | None = None
    """Category id. Evidence: upstream."""
    chinese_name: str | None = None
    """Name in Chinese. Evidence: upstream."""
    translated_name: str | None = None
    """Name in the language asked for. Evidence: upstream."""
    language: str | None = None
    """Language of the translated name. Values: `pandapon.AlibabaLanguage`. Evidence: upstream."""
    is_leaf: Any = None
    """Whether the category has no children; whether as text or as a boolean is not known. Wire name `leaf`. Evidence:
    upstream."""
    level: int | None = None
    """Level of the category, a number as text. Evidence: upstream."""
    parent_category_id: Any = None
    """Id of the parent category; whether as text or as a number is not known. Wire name `parentCateId`. Evidence:
    upstream."""
    from_cache: bool | None = None
    """Whether the answer comes from a cache. Evidence: upstream."""
    children: list[AlibabaSubcategory] | None = None
    """The direct children, without children of their own. Null on a leaf, and in the upstream's sample on a category
    that is none. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaCategory").get
        return cls(
            category_id=None if (v := get("categoryId")) is None else id_number(v, "AlibabaCategory.categoryId", strict),
            chinese_name=v if (v := get("chineseName")).__class__ in STR else text(v, "AlibabaCategory.chineseName", strict),
            translated_name=v if (v := get("translatedName")).__class__ in STR else text(v, "AlibabaCategory.translatedName", strict),
            language=v if (v := get("language")).__class__ in STR else text(v, "AlibabaCategory.language", strict),
            is_leaf=get("leaf"),
            level=None if (v := get("level")) is None else integer_text(v, "AlibabaCategory.level", strict),
            parent_category_id=get("parentCateId"),
            from_cache=v if (v := get("fromCache")).__class__ in BOOL else boolean(v, "AlibabaCategory.fromCache", strict),
            children=None
            if (v := get("children")) is None
            else [AlibabaSubcategory.from_dict(item, strict=strict) for item in array(v, "AlibabaCategory.children")],
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.category_id is not None:
            data["categoryId"] = number_of_id(self.category_id)
        if self.chinese_name is not None:
            data["chineseName"] = self.chinese_name
        if self.translated_name is not None:
            data["translatedName"] = self.translated_name
        if self.language is not None:
            data["language"] = self.language
        if self.is_leaf is not None:
            data["leaf"] = self.is_leaf
        if self.level is not None:
            data["level"] = str(self.level)
        if self.parent_category_id is not None:
            data["parentCateId"] = self.parent_category_id
        if self.from_cache is not None:
            data["fromCache"] = self.from_cache
        if self.children is not None:
            data["children"] = [item.to_dict() for item in self.children]
        if self.extra:
            data.update(self.extra)
        return data
