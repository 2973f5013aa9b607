# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaOrderRating`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    INT,
    STR,
    integer,
    members,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("starLevel", "content", "receiverNick", "posterNick", "publishTime"))


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
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaOrderRating").get
        return cls(
            star_level=v if (v := get("starLevel")).__class__ in INT else integer(v, "AlibabaOrderRating.starLevel", strict),
            content=v if (v := get("content")).__class__ in STR else text(v, "AlibabaOrderRating.content", strict),
            receiver_nick=v if (v := get("receiverNick")).__class__ in STR else text(v, "AlibabaOrderRating.receiverNick", strict),
            poster_nick=v if (v := get("posterNick")).__class__ in STR else text(v, "AlibabaOrderRating.posterNick", strict),
            publish_time=None if (v := get("publishTime")) is None else time(v, "AlibabaOrderRating.publishTime", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
