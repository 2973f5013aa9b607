# Generated from spec/ by `nox -s generate`; not to be edited.
"""`FreightInfo`, a schema of the API."""

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
from .._sending import (
    any_out,
    id_out,
    map_out,
    text_out,
)

_NAMES = names("serviceId", "companyName", "serviceCategory")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class FreightInfo:
    """A carrier's service. The fields are read from the pages' samples.

    Evidence: sample. PandaPon does not say which of the optional fields it requires.
    """

    service_id: str | None = None
    """Id of the service; `1` in the sample. Evidence: sample."""
    company_name: str | None = None
    """Name of the carrier. Evidence: sample."""
    service_category: str | None = None
    """Kind of service; the values are not documented. Evidence: sample."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "FreightInfo")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "FreightInfo")
        self: Any = new(cls)
        self.extra = extra
        (self.service_id, self.company_name, self.service_category) = values
        if self.service_id is not None and type(self.service_id) is not str:
            self.service_id = text(self.service_id, "FreightInfo.serviceId", strict)
        if self.company_name is not None and type(self.company_name) is not str:
            self.company_name = text(self.company_name, "FreightInfo.companyName", strict)
        if self.service_category is not None and type(self.service_category) is not str:
            self.service_category = text(self.service_category, "FreightInfo.serviceCategory", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        if self.service_id is not None:
            data["serviceId"] = id_out(self.service_id, "service_id")
        if self.company_name is not None:
            data["companyName"] = text_out(self.company_name, "company_name")
        if self.service_category is not None:
            data["serviceCategory"] = text_out(self.service_category, "service_category")
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
