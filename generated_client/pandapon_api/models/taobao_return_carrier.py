# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoReturnCarrier`, a schema of the API."""

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

_NAMES = names("logisticCompanyCode", "logisticsCompanyCode", "logisticsCompanyName")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoReturnCarrier:
    """The carrier of a return. The code has two spellings: taobao_refunds.cancel shows the one without the s, PandaPon's
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
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 3:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoReturnCarrier")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoReturnCarrier")
        self: Any = new(cls)
        self.extra = extra
        (self.logistics_company_code_misspelt, self.logistics_company_code, self.logistics_company_name) = values
        if self.logistics_company_code_misspelt is not None and type(self.logistics_company_code_misspelt) is not str:
            self.logistics_company_code_misspelt = text(self.logistics_company_code_misspelt, "TaobaoReturnCarrier.logisticCompanyCode", strict)
        if self.logistics_company_code is not None and type(self.logistics_company_code) is not str:
            self.logistics_company_code = text(self.logistics_company_code, "TaobaoReturnCarrier.logisticsCompanyCode", strict)
        if self.logistics_company_name is not None and type(self.logistics_company_name) is not str:
            self.logistics_company_name = text(self.logistics_company_name, "TaobaoReturnCarrier.logisticsCompanyName", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
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
