# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""The operations of `addresses` as methods, for `Client` and for `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..api.addresses import (
    list_ as _list,
    save as _save,
)
from ..models.address_save import AddressSave

if TYPE_CHECKING:
    from ..client import AsyncClient, Client


class Addresses:
    """Delivery addresses kept at PandaPon."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> Any:
        """List the addresses kept at PandaPon.

        Reads your addresses. Only the title, the method and the place in the navigation tree are known: the path
        joins the prefix of its sibling `/open/address/addOrUpdate` with a verb of the same meaning, and no parameter
        is known. By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477668.

        Args:
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The form of the addresses is not known; it is passed on as received. Presumably each has the members that
            addresses.save takes (guess).

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/address/list`. Evidence: path analogy; request none; response none.

        Sources:
            - PandaPon navigation trees (English v1)
        """
        return _list.sync(
            client=self._client,
            extra=extra,
        )

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
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Add an address or change one.

        Keeps an address at PandaPon. Presumably an `id` changes that address and none adds a new one, which is read
        from the page's title; without `id`, sending the call twice may therefore add the address twice. The answer
        documents `code` and `msg` only: no request id, no developer id, no data.

        Args:
            id: Address id; presumably given to change an address and left out to add one, by the page's title.
                Whether it is required is not documented. Evidence: documented.
            name: Name of the person who receives the goods. Whether it is required is not documented. Evidence:
                documented.
            province: Province. Whether it is required is not documented. Evidence: documented.
            city: City. Whether it is required is not documented. Evidence: documented.
            district: District of the city. Whether it is required is not documented. Evidence: documented.
            address: Street and house number. Whether it is required is not documented. Evidence: documented.
            phone: Mobile phone number. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Not documented; should there be any, it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/address/addOrUpdate`. Evidence: path documented; request complete; response complete. Not safe to
        repeat: Read the addresses (addresses.list) and look for this one before sending it again.

        Sources:
            - https://doc-en.pandapon.com/api-263477669
        """
        return _save.sync(
            client=self._client,
            body=AddressSave(
                id=id,
                name=name,
                province=province,
                city=city,
                district=district,
                address=address,
                phone=phone,
                extra=extra,
            ),
        )


class AsyncAddresses:
    """Delivery addresses kept at PandaPon."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> Any:
        """List the addresses kept at PandaPon.

        Reads your addresses. Only the title, the method and the place in the navigation tree are known: the path
        joins the prefix of its sibling `/open/address/addOrUpdate` with a verb of the same meaning, and no parameter
        is known. By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477668.

        Args:
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The form of the addresses is not known; it is passed on as received. Presumably each has the members that
            addresses.save takes (guess).

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/address/list`. Evidence: path analogy; request none; response none.

        Sources:
            - PandaPon navigation trees (English v1)
        """
        return await _list.asyncio(
            client=self._client,
            extra=extra,
        )

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
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Add an address or change one.

        Keeps an address at PandaPon. Presumably an `id` changes that address and none adds a new one, which is read
        from the page's title; without `id`, sending the call twice may therefore add the address twice. The answer
        documents `code` and `msg` only: no request id, no developer id, no data.

        Args:
            id: Address id; presumably given to change an address and left out to add one, by the page's title.
                Whether it is required is not documented. Evidence: documented.
            name: Name of the person who receives the goods. Whether it is required is not documented. Evidence:
                documented.
            province: Province. Whether it is required is not documented. Evidence: documented.
            city: City. Whether it is required is not documented. Evidence: documented.
            district: District of the city. Whether it is required is not documented. Evidence: documented.
            address: Street and house number. Whether it is required is not documented. Evidence: documented.
            phone: Mobile phone number. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Not documented; should there be any, it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/address/addOrUpdate`. Evidence: path documented; request complete; response complete. Not safe to
        repeat: Read the addresses (addresses.list) and look for this one before sending it again.

        Sources:
            - https://doc-en.pandapon.com/api-263477669
        """
        return await _save.asyncio(
            client=self._client,
            body=AddressSave(
                id=id,
                name=name,
                province=province,
                city=city,
                district=district,
                address=address,
                phone=phone,
                extra=extra,
            ),
        )
