# Generated from spec/ by `nox -s generate`; not to be edited.
"""`Client` and `AsyncClient`: the operations of each tag, and their signatures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from ._api import Api
from ._client import AsyncClientBase, SyncClientBase
from ._client_base import ClientBase
from ._operation import Operation
from .auth import QueryAuth, SignatureAuth
from .operations import ABOUT_CODES, CODES, OPERATIONS, REFUSALS, SPEC_VERSION

if TYPE_CHECKING:
    from .api.parts import AsyncParts, Parts
    from .api.work_orders import AsyncWorkOrders, WorkOrders


def _sign(client: ClientBase[Any], operation: Operation) -> SignatureAuth | QueryAuth:
    """Return the auth of the operation's security scheme."""
    return client.auth


API: Final = Api(
    OPERATIONS, "https://api.example.com/v1", _sign, f"pandapon_api/{SPEC_VERSION}", CODES, "s", ABOUT_CODES, REFUSALS
)


class Client(SyncClientBase):
    """The sync client. It opens connections on first use and keeps them until `close`."""

    _api = API

    @cached_property
    def parts(self) -> Parts:
        """Parts of "machines": look up, make, remove; C:\\new\\table, '''three quotes''' and {braces} are kept."""
        from .api.parts import Parts

        return Parts(self)

    @cached_property
    def work_orders(self) -> WorkOrders:
        """Work orders."""
        from .api.work_orders import WorkOrders

        return WorkOrders(self)


class AsyncClient(AsyncClientBase):
    """The async client. It opens connections on first use and keeps them until `aclose`."""

    _api = API

    @cached_property
    def parts(self) -> AsyncParts:
        """Parts of "machines": look up, make, remove; C:\\new\\table, '''three quotes''' and {braces} are kept."""
        from .api.parts import AsyncParts

        return AsyncParts(self)

    @cached_property
    def work_orders(self) -> AsyncWorkOrders:
        """Work orders."""
        from .api.work_orders import AsyncWorkOrders

        return AsyncWorkOrders(self)
