# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaOrderRating`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    integer,
    names,
    new,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names("starLevel", "content", "receiverNick", "posterNick", "publishTime")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaOrderRating:
    """A rating.

    Evidence: upstream.
    """

    star_level: int | None = None
    """Number of stars. Evidence: upstream."""
    content: str | None = None
    """Text of the rating. Evidence: upstream."""
    receiver_nick: str | None = None
    """Nickname of the one who is rated. Evidence: upstream."""
    poster_nick: str | None = None
    """Nickname of the one who rates. Evidence: upstream."""
    publish_time: datetime.datetime | None = None
    """When the rating was published. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 5:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaOrderRating")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaOrderRating")
        self: Any = new(cls)
        self.extra = extra
        (self.star_level, self.content, self.receiver_nick, self.poster_nick, self.publish_time) = values
        if self.star_level is not None and type(self.star_level) is not int:
            self.star_level = integer(self.star_level, "AlibabaOrderRating.starLevel", strict)
        if self.content is not None and type(self.content) is not str:
            self.content = text(self.content, "AlibabaOrderRating.content", strict)
        if self.receiver_nick is not None and type(self.receiver_nick) is not str:
            self.receiver_nick = text(self.receiver_nick, "AlibabaOrderRating.receiverNick", strict)
        if self.poster_nick is not None and type(self.poster_nick) is not str:
            self.poster_nick = text(self.poster_nick, "AlibabaOrderRating.posterNick", strict)
        if self.publish_time is not None:
            self.publish_time = time(self.publish_time, "AlibabaOrderRating.publishTime", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.star_level is not None:
            data["starLevel"] = self.star_level
        if self.content is not None:
            data["content"] = self.content
        if self.receiver_nick is not None:
            data["receiverNick"] = self.receiver_nick
        if self.poster_nick is not None:
            data["posterNick"] = self.poster_nick
        if self.publish_time is not None:
            data["publishTime"] = time_text(self.publish_time, "alibaba-date-time:string")
        if self.extra:
            data.update(self.extra)
        return data
