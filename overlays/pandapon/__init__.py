"""A typed client, sync and async, for the PandaPon OpenAPI: Taobao and 1688 for shops abroad.

with PandaPon.from_env() as pp:
    for order in pp.taobao_orders.iter(status=OrderStatus.SHIPPED):
        print(order.order_no)

It also exports the names of `pandapon_api` and `pandapon.enums`. Modules load when one of their names is first used.
"""

from typing import TYPE_CHECKING, Any

import pandapon_api
from pandapon_api.lazy import lazy

if TYPE_CHECKING:
    import pandapon_api.enums as _lists
    from pandapon_api import *  # noqa: F403

    from .alibaba_search import alibaba_filter_text, alibaba_sort
    from .client import AsyncPandaPon, PandaPon
    from .enums import *  # noqa: F403
    from .enums import order_status_of
    from .money import fen_to_yuan, yuan_to_fen
    from .order_sync import CheckpointError, CheckpointFile, FeedProgress, SyncProgress, UnsettledWindowError
    from .sub_order_result import SubOrderResult, SubOrderResultError
    from .waiting import WaitError, WaitTimeoutError

    __all__ = [
        "AsyncPandaPon",
        "CheckpointError",
        "CheckpointFile",
        "FeedProgress",
        "PandaPon",
        "SubOrderResult",
        "SubOrderResultError",
        "SyncProgress",
        "UnsettledWindowError",
        "WaitError",
        "WaitTimeoutError",
        "alibaba_filter_text",
        "alibaba_sort",
        "fen_to_yuan",
        "order_status_of",
        "yuan_to_fen",
    ]
    __all__ += _lists.__all__
    __all__ += pandapon_api.__all__

_OWN = {
    ".alibaba_search": ("alibaba_filter_text", "alibaba_sort"),
    ".client": ("AsyncPandaPon", "PandaPon"),
    ".enums": ("order_status_of",),
    ".money": ("fen_to_yuan", "yuan_to_fen"),
    ".order_sync": ("CheckpointError", "CheckpointFile", "FeedProgress", "SyncProgress", "UnsettledWindowError"),
    ".sub_order_result": ("SubOrderResult", "SubOrderResultError"),
    ".waiting": ("WaitError", "WaitTimeoutError"),
}
_HOME = {name: module for module, names in _OWN.items() for name in names}
_HOME |= dict.fromkeys(pandapon_api.__all__, "pandapon_api")


def _home(name: str) -> str | None:
    if name in _HOME or name.startswith("_"):
        return _HOME.get(name)
    return ".enums" if name in _enums() else None


def _enums() -> list[str]:
    from .enums import __all__ as names

    return names


if not TYPE_CHECKING:  # with these, a type checker would accept any name
    _load, _ = lazy(__name__, _home, ())

    def __getattr__(name: str) -> Any:
        """Load a name from its module. `__all__` is computed here too, so that the enums load only when used.

        Raises:
            AttributeError: there is no such name.
        """
        return sorted({*_HOME, *_enums()}) if name == "__all__" else _load(name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__getattr__("__all__")})
