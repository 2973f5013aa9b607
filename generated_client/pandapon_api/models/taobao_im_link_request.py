# Generated from specification 0.3.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""`TaobaoImLinkRequest`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .._codec import (
    json_text,
    json_value,
    members,
    missing,
    text,
    unknown,
)
from .taobao_im_page_params import TaobaoImPageParams

_KNOWN: frozenset[str] = frozenset(("loginName", "password", "pageName", "pageParamMap"))


@define(kw_only=True)
class TaobaoImLinkRequest:
    """Who chats, and about what.

    Evidence: documented.
    """

    login_name: str
    """Log-in name of the account that chats. Evidence: documented."""
    password: str = field(repr=False)
    """Password of that account: a secret, keep it out of logs. Evidence: documented."""
    page_name: str
    """Page that the link opens. Clients of the upstream send `imDialog`. Values: `pandapon.ImPage`. Evidence:
    documented."""
    page_param_map: TaobaoImPageParams
    """What the chat is about; a JSON object sent as text. Evidence: documented."""
    extra: dict[str, Any] | None = None
    """Members that the specification does not know, by wire name. None when there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        get = members(data, "TaobaoImLinkRequest").get
        return cls(
            login_name=missing("TaobaoImLinkRequest.loginName")
            if (v := get("loginName")) is None
            else v
            if v.__class__ is str
            else text(v, "TaobaoImLinkRequest.loginName", strict),
            password=missing("TaobaoImLinkRequest.password")
            if (v := get("password")) is None
            else v
            if v.__class__ is str
            else text(v, "TaobaoImLinkRequest.password", strict),
            page_name=missing("TaobaoImLinkRequest.pageName")
            if (v := get("pageName")) is None
            else v
            if v.__class__ is str
            else text(v, "TaobaoImLinkRequest.pageName", strict),
            page_param_map=missing("TaobaoImLinkRequest.pageParamMap")
            if (v := get("pageParamMap")) is None
            else TaobaoImPageParams.from_dict(json_value(v, "TaobaoImLinkRequest.pageParamMap"), strict=strict),
            extra=None if data.keys() <= _KNOWN else unknown(data, _KNOWN),
        )

    def to_dict(self) -> dict[str, Any]:
        """The wire form. Members that are None are left out."""
        data: dict[str, Any] = {}
        data["loginName"] = self.login_name
        data["password"] = self.password
        data["pageName"] = self.page_name
        data["pageParamMap"] = json_text(self.page_param_map.to_dict())
        if self.extra:
            data.update(self.extra)
        return data
