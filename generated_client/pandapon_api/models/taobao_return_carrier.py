# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoReturnCarrier`, a schema of the API."""

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

_KNOWN: frozenset[str] = frozenset(("logisticCompanyCode", "logisticsCompanyCode", "logisticsCompanyName"))


@define(kw_only=True)
class TaobaoReturnCarrier:
    """The carrier of a return. The code has two spellings: cancelling a refund shows the one without the s, PandaPon's
    second version the other; expect either.

    Evidence: sample, v2.
    """

    logistics_company_code_misspelt: str | None = None
    """Code of the carrier, such as `SF`, in the spelling of taobao_refunds.cancel. Wire name `logisticCompanyCode` (the
    API's spelling). Evidence: sample."""
    logistics_company_code: str | None = None
    """Code of the carrier in the regular spelling. Evidence: v2."""
    logistics_company_name: str | None = None
    """Name of the carrier. Evidence: sample, v2."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoReturnCarrier").get
        return cls(
            logistics_company_code_misspelt=v
            if (v := get("logisticCompanyCode")).__class__ in STR
            else text(v, "TaobaoReturnCarrier.logisticCompanyCode", strict),
            logistics_company_code=v if (v := get("logisticsCompanyCode")).__class__ in STR else text(v, "TaobaoReturnCarrier.logisticsCompanyCode", strict),
            logistics_company_name=v if (v := get("logisticsCompanyName")).__class__ in STR else text(v, "TaobaoReturnCarrier.logisticsCompanyName", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        if self.logistics_company_code_misspelt is not None:
            data["logisticCompanyCode"] = self.logistics_company_code_misspelt
        if self.logistics_company_code is not None:
            data["logisticsCompanyCode"] = self.logistics_company_code
        if self.logistics_company_name is not None:
            data["logisticsCompanyName"] = self.logistics_company_name
        if self.extra:
            data.update(self.extra)
        return data
