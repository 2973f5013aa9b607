# Generated from spec/ by `nox -s generate`; not to be edited.
"""`AlibabaLogisticsCompany`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Self

from attrs import define

from .._codec import (
    boolean,
    id_number,
    names,
    new,
    number_of_id,
    spread,
    text,
    time,
    time_text,
)
from .._extra import NOTHING

_NAMES = names("id", "companyName", "companyNo", "companyPhone", "supportPrint", "spelling", "gmtCreate", "gmtModified")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class AlibabaLogisticsCompany:
    """A carrier.

    Evidence: upstream.
    """

    id: str | None = None
    """Id of the row. Evidence: upstream."""
    company_name: str | None = None
    """Name of the carrier in Chinese. Evidence: upstream."""
    company_no: str | None = None
    """Code of the carrier, such as `ZTO` or `HTKY`; goes into `logisticsCompanyNo` of alibaba_refunds.submit_return.
    Evidence: upstream."""
    company_phone: str | None = None
    """Service number of the carrier. Evidence: upstream."""
    support_print: bool | None = None
    """Whether labels can be printed; a string in the older SDK. Evidence: upstream."""
    spelling: str | None = None
    """Name of the carrier in pinyin. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the row was created; not in every SDK. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the row was changed last; not in every SDK. Evidence: upstream."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 8:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "AlibabaLogisticsCompany")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "AlibabaLogisticsCompany")
        self: Any = new(cls)
        self.extra = extra
        (self.id, self.company_name, self.company_no, self.company_phone, self.support_print, self.spelling, self.gmt_create, self.gmt_modified) = values
        if self.company_name is not None and type(self.company_name) is not str:
            self.company_name = text(self.company_name, "AlibabaLogisticsCompany.companyName", strict)
        if self.company_no is not None and type(self.company_no) is not str:
            self.company_no = text(self.company_no, "AlibabaLogisticsCompany.companyNo", strict)
        if self.company_phone is not None and type(self.company_phone) is not str:
            self.company_phone = text(self.company_phone, "AlibabaLogisticsCompany.companyPhone", strict)
        if self.support_print is not None and type(self.support_print) is not bool:
            self.support_print = boolean(self.support_print, "AlibabaLogisticsCompany.supportPrint", strict)
        if self.spelling is not None and type(self.spelling) is not str:
            self.spelling = text(self.spelling, "AlibabaLogisticsCompany.spelling", strict)
        if self.id is not None:
            self.id = id_number(self.id, "AlibabaLogisticsCompany.id", strict)
        if self.gmt_create is not None:
            self.gmt_create = time(self.gmt_create, "AlibabaLogisticsCompany.gmtCreate", strict)
        if self.gmt_modified is not None:
            self.gmt_modified = time(self.gmt_modified, "AlibabaLogisticsCompany.gmtModified", strict)
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out."""
        data: dict[str, Any] = {}
        if self.id is not None:
            data["id"] = number_of_id(self.id)
        if self.company_name is not None:
            data["companyName"] = self.company_name
        if self.company_no is not None:
            data["companyNo"] = self.company_no
        if self.company_phone is not None:
            data["companyPhone"] = self.company_phone
        if self.support_print is not None:
            data["supportPrint"] = self.support_print
        if self.spelling is not None:
            data["spelling"] = self.spelling
        if self.gmt_create is not None:
            data["gmtCreate"] = time_text(self.gmt_create, "alibaba-date-time:string")
        if self.gmt_modified is not None:
            data["gmtModified"] = time_text(self.gmt_modified, "alibaba-date-time:string")
        if self.extra:
            data.update(self.extra)
        return data
