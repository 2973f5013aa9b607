# Generated from spec/ by `nox -s generate`; not to be edited.
"""`TaobaoImLinkRequest`, a schema of the API."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Self

from attrs import define, field

from .._codec import (
    json_value,
    missing,
    names,
    new,
    spread,
    text,
)
from .._extra import NOTHING
from .._sending import (
    any_out,
    json_out,
    map_out,
    model_out,
    secret_out,
    text_out,
)
from .taobao_im_page_params import TaobaoImPageParams

if TYPE_CHECKING:
    from ..dicts import TaobaoImPageParamsDict
    from ..enums.taobao import ImPage

_NAMES = names("loginName", "password", "pageName", "pageParamMap")
_ALL = itemgetter(*_NAMES)
_NONE = dict.fromkeys(_NAMES)


@define(kw_only=True)
class TaobaoImLinkRequest:
    """Who chats, and about what.

    Evidence: documented.
    """

    login_name: str
    """Log-in name of the account that chats. Evidence: documented."""
    password: str = field(repr=False)
    """Password of that account: a secret, keep it out of logs. Evidence: documented."""
    page_name: ImPage | str
    """Page that the link opens. Clients of the upstream send `imDialog`. Values: `pandapon.ImPage`. Evidence:
    documented."""
    page_param_map: TaobaoImPageParams | TaobaoImPageParamsDict
    """Subject of the chat; a JSON object sent as a string. Evidence: documented."""
    extra: Mapping[str, Any] | None = NOTHING
    """Fields that the specification does not have, by wire name; empty if there are none."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Read the wire form. With `strict`, a scalar of another type raises `ResponseShapeError`."""
        try:
            if len(data) == 4:
                values, extra = _ALL(data), NOTHING
            else:
                values, extra = spread(data, _NONE, "TaobaoImLinkRequest")
        except (KeyError, TypeError):
            values, extra = spread(data, _NONE, "TaobaoImLinkRequest")
        self: Any = new(cls)
        self.extra = extra
        (self.login_name, self.password, self.page_name, self.page_param_map) = values
        self.login_name = (
            missing("TaobaoImLinkRequest.loginName")
            if self.login_name is None
            else self.login_name
            if type(self.login_name) is str
            else text(self.login_name, "TaobaoImLinkRequest.loginName", strict)
        )
        self.password = (
            missing("TaobaoImLinkRequest.password")
            if self.password is None
            else self.password
            if type(self.password) is str
            else text(self.password, "TaobaoImLinkRequest.password", strict)
        )
        self.page_name = (
            missing("TaobaoImLinkRequest.pageName")
            if self.page_name is None
            else self.page_name
            if type(self.page_name) is str
            else text(self.page_name, "TaobaoImLinkRequest.pageName", strict)
        )
        self.page_param_map = (
            missing("TaobaoImLinkRequest.pageParamMap")
            if self.page_param_map is None
            else TaobaoImPageParams.from_dict(json_value(self.page_param_map, "TaobaoImLinkRequest.pageParamMap"), strict=strict)
        )
        read: Self = self
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form. Fields that are None are left out.

        Raises:
            InvalidArgumentError: a field has a wrong type.
        """
        data: dict[str, Any] = {}
        data["loginName"] = text_out(self.login_name, "login_name")
        data["password"] = secret_out(self.password, "password")
        data["pageName"] = text_out(self.page_name, "page_name")
        data["pageParamMap"] = json_out(self.page_param_map, "page_param_map", model_out, TaobaoImPageParams)
        if self.extra:
            data.update(map_out(self.extra, "extra", any_out))
        return data
