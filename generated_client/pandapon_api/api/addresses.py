# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `addresses`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._request import Request
from .._sending import (
    query_text,
)
from ..models.address_save import AddressSave
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase


def _list(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


LIST = Endpoint(
    OPERATIONS["addresses.list"],
    _list,
    lambda data, strict: data,
)
SAVE = Endpoint(
    OPERATIONS["addresses.save"],
    body_of(AddressSave),
    lambda data, strict: data,
)


class Addresses:
    """Delivery addresses stored at PandaPon."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(LIST)
    def list(self, *, extra: Mapping[str, str] | None = None) -> Any:
        """List the addresses stored at PandaPon.

        Reads your addresses. Only the title, the method and the position in the navigation tree are known. The path
        joins the prefix of its sibling `/open/address/addOrUpdate` with a verb of the same meaning; no parameter is
        known. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477668.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The format of the addresses is not known; they are returned as received. Presumably each has the fields
            that addresses.save takes (guess).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/address/list`. Evidence: path analogy; request none; response none.
        """
        return LIST.sync(self._client, extra=extra)

    @checked(SAVE)
    def save(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        province: str | None = None,
        city: str | None = None,
        district: str | None = None,
        address: str | None = None,
        phone: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add an address or change one.

        Stores an address at PandaPon. Presumably a request with `id` changes that address and one without adds a new
        one, judging by the page's title. Without `id`, sending the call twice may therefore add the address twice.
        The documented response has `code` and `msg` only: no request id, no developer id, no data.

        Args:
            id: Address id; presumably set to change an address and left out to add one, judging by the page's
                title. Evidence: documented.
            name: Name of the recipient. Evidence: documented.
            province: Province. Evidence: documented.
            city: City. Evidence: documented.
            district: District of the city. Evidence: documented.
            address: Street and house number. Evidence: documented.
            phone: Mobile phone number. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Not documented; if present, it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/address/addOrUpdate`. Evidence: path documented; request complete; response complete. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: Read the addresses
        (addresses.list) and look for this one before sending it again.
        """
        return SAVE.sync(
            self._client,
            id=id,
            name=name,
            province=province,
            city=city,
            district=district,
            address=address,
            phone=phone,
            extra=extra,
        )


class AsyncAddresses:
    """Delivery addresses stored at PandaPon."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(LIST)
    async def list(self, *, extra: Mapping[str, str] | None = None) -> Any:
        """List the addresses stored at PandaPon.

        Reads your addresses. Only the title, the method and the position in the navigation tree are known. The path
        joins the prefix of its sibling `/open/address/addOrUpdate` with a verb of the same meaning; no parameter is
        known. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477668.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The format of the addresses is not known; they are returned as received. Presumably each has the fields
            that addresses.save takes (guess).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/address/list`. Evidence: path analogy; request none; response none.
        """
        return await LIST.asyncio(self._client, extra=extra)

    @checked_async(SAVE)
    async def save(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        province: str | None = None,
        city: str | None = None,
        district: str | None = None,
        address: str | None = None,
        phone: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add an address or change one.

        Stores an address at PandaPon. Presumably a request with `id` changes that address and one without adds a new
        one, judging by the page's title. Without `id`, sending the call twice may therefore add the address twice.
        The documented response has `code` and `msg` only: no request id, no developer id, no data.

        Args:
            id: Address id; presumably set to change an address and left out to add one, judging by the page's
                title. Evidence: documented.
            name: Name of the recipient. Evidence: documented.
            province: Province. Evidence: documented.
            city: City. Evidence: documented.
            district: District of the city. Evidence: documented.
            address: Street and house number. Evidence: documented.
            phone: Mobile phone number. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Not documented; if present, it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/address/addOrUpdate`. Evidence: path documented; request complete; response complete. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: Read the addresses
        (addresses.list) and look for this one before sending it again.
        """
        return await SAVE.asyncio(
            self._client,
            id=id,
            name=name,
            province=province,
            city=city,
            district=district,
            address=address,
            phone=phone,
            extra=extra,
        )
