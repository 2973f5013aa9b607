# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`FreightInfo`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("serviceId", "companyName", "serviceCategory"))


@define(kw_only=True)
class FreightInfo:
    """A carrier's service. The members are read from the pages' samples.

    Evidence: sample.
    """

    service_id: str | None = None
    """Id of the service; `1` in the sample. Whether it is required is not documented. Evidence: sample."""
    company_name: str | None = None
    """Name of the carrier. Whether it is required is not documented. Evidence: sample."""
    service_category: str | None = None
    """Kind of service; the values are not documented. Whether it is required is not documented. Evidence: sample."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "FreightInfo").get
        return cls(
            service_id=v if (v := get("serviceId")).__class__ in STR else text(v, "FreightInfo.serviceId", strict),
            company_name=v if (v := get("companyName")).__class__ in STR else text(v, "FreightInfo.companyName", strict),
            service_category=v if (v := get("serviceCategory")).__class__ in STR else text(v, "FreightInfo.serviceCategory", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.service_id is not None:
            data["serviceId"] = self.service_id
        if self.company_name is not None:
            data["companyName"] = self.company_name
        if self.service_category is not None:
            data["serviceCategory"] = self.service_category
        if self.extra:
            data.update(self.extra)
        return data
