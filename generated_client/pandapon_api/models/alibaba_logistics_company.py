# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`AlibabaLogisticsCompany`, a schema of the API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from .._codec import (
    BOOL,
    STR,
    boolean,
    id_number,
    members,
    number_of_id,
    text,
    time,
    time_text,
    unknown,
)

_KNOWN: frozenset[str] = frozenset(("id", "companyName", "companyNo", "companyPhone", "supportPrint", "spelling", "gmtCreate", "gmtModified"))


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
    """Whether labels can be printed; text in the older SDK. Evidence: upstream."""
    spelling: str | None = None
    """Name of the carrier in pinyin. Evidence: upstream."""
    gmt_create: datetime.datetime | None = None
    """When the row was created; not in every SDK. Evidence: upstream."""
    gmt_modified: datetime.datetime | None = None
    """When the row was changed last; not in every SDK. Evidence: upstream."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "AlibabaLogisticsCompany").get
        return cls(
            id=None if (v := get("id")) is None else id_number(v, "AlibabaLogisticsCompany.id", strict),
            company_name=v if (v := get("companyName")).__class__ in STR else text(v, "AlibabaLogisticsCompany.companyName", strict),
            company_no=v if (v := get("companyNo")).__class__ in STR else text(v, "AlibabaLogisticsCompany.companyNo", strict),
            company_phone=v if (v := get("companyPhone")).__class__ in STR else text(v, "AlibabaLogisticsCompany.companyPhone", strict),
            support_print=v if (v := get("supportPrint")).__class__ in BOOL else boolean(v, "AlibabaLogisticsCompany.supportPrint", strict),
            spelling=v if (v := get("spelling")).__class__ in STR else text(v, "AlibabaLogisticsCompany.spelling", strict),
            gmt_create=None if (v := get("gmtCreate")) is None else time(v, "AlibabaLogisticsCompany.gmtCreate", strict),
            gmt_modified=None if (v := get("gmtModified")) is None else time(v, "AlibabaLogisticsCompany.gmtModified", strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
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
