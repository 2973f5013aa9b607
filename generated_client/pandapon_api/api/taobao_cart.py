# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `taobao_cart`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import (
    boolean,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._request import Request
from .._sending import (
    query_text,
)
from ..models.taobao_cart_add import TaobaoCartAdd
from ..models.taobao_cart_delete import TaobaoCartDelete
from ..models.taobao_cart_order_create import TaobaoCartOrderCreate
from ..models.taobao_cart_order_preview import TaobaoCartOrderPreview
from ..models.taobao_cart_update_quantity import TaobaoCartUpdateQuantity
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import TaobaoCartAddressDict, TaobaoCartPropertyDict
    from ..enums.taobao import CartPlatform
    from ..models.taobao_cart_address import TaobaoCartAddress
    from ..models.taobao_cart_property import TaobaoCartProperty

CREATE_ORDER = Endpoint(
    OPERATIONS["taobao_cart.create_order"],
    body_of(TaobaoCartOrderCreate),
    lambda data, strict: data,
)
PREVIEW_ORDER = Endpoint(
    OPERATIONS["taobao_cart.preview_order"],
    body_of(TaobaoCartOrderPreview),
    lambda data, strict: data,
)


def _list(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


LIST = Endpoint(
    OPERATIONS["taobao_cart.list"],
    _list,
    lambda data, strict: data,
)
DELETE = Endpoint(
    OPERATIONS["taobao_cart.delete"],
    body_of(TaobaoCartDelete),
    lambda data, strict: data,
)
ADD = Endpoint(
    OPERATIONS["taobao_cart.add"],
    body_of(TaobaoCartAdd),
    lambda data, strict: data,
)


def _read_update_quantity(data: Any, strict: bool) -> bool | None:
    return None if data is None else data if type(data) is bool else boolean(data, "data", strict)


UPDATE_QUANTITY = Endpoint(
    OPERATIONS["taobao_cart.update_quantity"],
    body_of(TaobaoCartUpdateQuantity),
    _read_update_quantity,
)


class TaobaoCart:
    """The Taobao shopping cart: fill it, change it, order from it."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(CREATE_ORDER)
    def create_order(
        self,
        *,
        ids: Sequence[str] | None = None,
        order_address: TaobaoCartAddress | TaobaoCartAddressDict | None = None,
        user_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create an order from the cart.

        Orders the goods of some cart records for one address. No idempotency key is documented, so sending the call
        twice may order twice. The response is not known.

        Args:
            ids: Ids of the cart records. Evidence: documented.
            order_address: The delivery address; an object here, while taobao_orders.create takes a JSON string.
                Evidence: documented.
            user_id: User id, a string of digits. It is next to the address in the sample, as here; the field
                table puts it among the address's fields. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/create/order`. Evidence: path documented; request complete; response none. PandaPon does not
        say which of the optional arguments it requires. Not safe to repeat: Read the newest orders
        (taobao_orders.page) and look for these goods before sending it again.
        """
        return CREATE_ORDER.sync(self._client, ids=ids, order_address=order_address, user_id=user_id, extra=extra)

    @checked(PREVIEW_ORDER)
    def preview_order(
        self,
        *,
        ids: Sequence[str],
        order_address: TaobaoCartAddress | TaobaoCartAddressDict,
        user_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Preview an order from the cart.

        Previews the price of an order of some cart records. The path ends in `confirm/order`, but it only previews;
        the 1688 cart has `preview/order`. The response is not known; see taobao_orders.render for the upstream's
        preview.

        Args:
            ids: Ids of the cart records. Evidence: documented.
            order_address: The delivery address; an object here, while taobao_orders.render takes a JSON string.
                Evidence: documented.
            user_id: User id; next to the address, not inside it. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. For the upstream's preview see
            taobao_orders.render.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/confirm/order`. Evidence: path documented; request complete; response none. PandaPon does not
        say which of the optional arguments it requires.
        """
        return PREVIEW_ORDER.sync(self._client, ids=ids, order_address=order_address, user_id=user_id, extra=extra)

    @checked(LIST)
    def list(self, *, extra: Mapping[str, str] | None = None) -> Any:
        """List what is in the cart.

        Reads the cart. Only the title, the method and the position in the navigation tree are known. The path and the
        lack of parameters follow the second version's 1688 sibling, which takes only headers. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477634.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The format of the cart is not known; it is returned as received. The 1688 cart (second version) has
            `disableList` and `enableList`, lists of shops with `sellerOpenId`, `sellerNickName` and `cartItemInfos`.
            The records probably carry what taobao_cart.add takes, and a numeric id (guess).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/cart/list`. Evidence: path analogy; request none; response none.
        """
        return LIST.sync(self._client, extra=extra)

    @checked(DELETE)
    def delete(self, *, ids: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Remove goods from the cart.

        Deletes cart records. Only the title, the method and the position in the navigation tree are known. The path
        joins the siblings' prefix with the verb of the title, and the body is a guess. The 1688 sibling is not known
        either. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477635.

        Args:
            ids: Ids of the cart records, named as in taobao_cart.create_order. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. Changing a quantity in the 1688 cart
            returns a boolean.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/delete`. Evidence: path analogy; request none; response none. PandaPon does not say which of
        the optional arguments it requires. Not safe to repeat: Read the cart (taobao_cart.list) and see whether the
        records are still there.
        """
        return DELETE.sync(self._client, ids=ids, extra=extra)

    @checked(ADD)
    def add(
        self,
        *,
        mp_id: str,
        mp_sku_id: str,
        user_id: str | None = None,
        platform: CartPlatform | int | None = None,
        item_id: str | None = None,
        sku_id: str | None = None,
        item_title: str | None = None,
        item_picture: str | None = None,
        price: int | None = None,
        promotion_price: int | None = None,
        properties: Sequence[TaobaoCartProperty | TaobaoCartPropertyDict] | None = None,
        quantity: int | None = None,
        shop_id: str | None = None,
        shop_name: str | None = None,
        sku_quantity: int | None = None,
        user_nick: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Put goods into the cart.

        Adds one SKU to the cart. Nearly every field repeats one of the response of taobao_products.get, so call that
        first. Sending the call twice may add the goods twice. The response is not known.

        Args:
            mp_id: Distribution goods id, the `mpId` of taobao_products.get. Evidence: documented.
            mp_sku_id: Distribution SKU id, the `mpSkuId` of taobao_products.get. Evidence: documented.
            user_id: User id on the platform. Evidence: documented.
            platform: Platform of the goods; 1 in the sample. The meaning of the numbers is not documented.
                Values: `pandapon.CartPlatform`. Evidence: documented.
            item_id: Goods id. Evidence: documented.
            sku_id: SKU id. Evidence: documented.
            item_title: Title of the goods. Evidence: documented.
            item_picture: URL of the picture of the goods. Wire name `itemPic`. Evidence: documented.
            price: Price; fen is a guess. Unit not known. Evidence: documented.
            promotion_price: Price after discount; fen is a guess. Unit not known. Evidence: documented.
            properties: Properties of the SKU; a JSON array sent as a string in the sample. Evidence: documented.
            quantity: Number of pieces. Evidence: documented.
            shop_id: Id of the shop. Evidence: documented.
            shop_name: Name of the shop. Evidence: documented.
            sku_quantity: Number of pieces of the SKU in stock, as a string of digits. Evidence: documented.
            user_nick: Name of the seller, the `userNick` of taobao_products.get. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/add`. Evidence: path documented; request complete; response none. PandaPon does not say
        whether it requires `user_id`, `item_id`, `sku_id`, `item_title`, `item_picture`, `price`, `properties`,
        `quantity`, `shop_id`, `shop_name`, `sku_quantity`, `user_nick`. Not safe to repeat: Read the cart
        (taobao_cart.list) and look for the SKU and its quantity before sending it again.
        """
        return ADD.sync(
            self._client,
            mp_id=mp_id,
            mp_sku_id=mp_sku_id,
            user_id=user_id,
            platform=platform,
            item_id=item_id,
            sku_id=sku_id,
            item_title=item_title,
            item_picture=item_picture,
            price=price,
            promotion_price=promotion_price,
            properties=properties,
            quantity=quantity,
            shop_id=shop_id,
            shop_name=shop_name,
            sku_quantity=sku_quantity,
            user_nick=user_nick,
            extra=extra,
        )

    @checked(UPDATE_QUANTITY)
    def update_quantity(
        self, *, id: str | None = None, quantity: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool | None:
        """Change the quantity of goods in the cart.

        Sets the quantity of one cart record. Only the title, the method and the position in the navigation tree are
        known. Path, body and response follow the 1688 sibling `/alibaba/cart/edit-quantity`, whose page also shows
        fields of a server class (`updateTime` among them) that can be left out. Judging by its neighbours' numbers,
        the page is https://doc-en.pandapon.com/api-263477637.

        Args:
            id: Id of the cart record. Evidence: analogy.
            quantity: New number of pieces. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the quantity was changed, as the 1688 sibling returns it.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/edit-quantity`. Evidence: path analogy; request none; response none. PandaPon does not say
        which of the optional arguments it requires. Not safe to repeat: Read the cart (taobao_cart.list) and see
        which quantity the record has.
        """
        return UPDATE_QUANTITY.sync(self._client, id=id, quantity=quantity, extra=extra)


class AsyncTaobaoCart:
    """The Taobao shopping cart: fill it, change it, order from it."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(CREATE_ORDER)
    async def create_order(
        self,
        *,
        ids: Sequence[str] | None = None,
        order_address: TaobaoCartAddress | TaobaoCartAddressDict | None = None,
        user_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create an order from the cart.

        Orders the goods of some cart records for one address. No idempotency key is documented, so sending the call
        twice may order twice. The response is not known.

        Args:
            ids: Ids of the cart records. Evidence: documented.
            order_address: The delivery address; an object here, while taobao_orders.create takes a JSON string.
                Evidence: documented.
            user_id: User id, a string of digits. It is next to the address in the sample, as here; the field
                table puts it among the address's fields. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/create/order`. Evidence: path documented; request complete; response none. PandaPon does not
        say which of the optional arguments it requires. Not safe to repeat: Read the newest orders
        (taobao_orders.page) and look for these goods before sending it again.
        """
        return await CREATE_ORDER.asyncio(
            self._client, ids=ids, order_address=order_address, user_id=user_id, extra=extra
        )

    @checked_async(PREVIEW_ORDER)
    async def preview_order(
        self,
        *,
        ids: Sequence[str],
        order_address: TaobaoCartAddress | TaobaoCartAddressDict,
        user_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Preview an order from the cart.

        Previews the price of an order of some cart records. The path ends in `confirm/order`, but it only previews;
        the 1688 cart has `preview/order`. The response is not known; see taobao_orders.render for the upstream's
        preview.

        Args:
            ids: Ids of the cart records. Evidence: documented.
            order_address: The delivery address; an object here, while taobao_orders.render takes a JSON string.
                Evidence: documented.
            user_id: User id; next to the address, not inside it. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. For the upstream's preview see
            taobao_orders.render.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/confirm/order`. Evidence: path documented; request complete; response none. PandaPon does not
        say which of the optional arguments it requires.
        """
        return await PREVIEW_ORDER.asyncio(
            self._client, ids=ids, order_address=order_address, user_id=user_id, extra=extra
        )

    @checked_async(LIST)
    async def list(self, *, extra: Mapping[str, str] | None = None) -> Any:
        """List what is in the cart.

        Reads the cart. Only the title, the method and the position in the navigation tree are known. The path and the
        lack of parameters follow the second version's 1688 sibling, which takes only headers. Judging by its
        neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477634.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The format of the cart is not known; it is returned as received. The 1688 cart (second version) has
            `disableList` and `enableList`, lists of shops with `sellerOpenId`, `sellerNickName` and `cartItemInfos`.
            The records probably carry what taobao_cart.add takes, and a numeric id (guess).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/cart/list`. Evidence: path analogy; request none; response none.
        """
        return await LIST.asyncio(self._client, extra=extra)

    @checked_async(DELETE)
    async def delete(self, *, ids: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Remove goods from the cart.

        Deletes cart records. Only the title, the method and the position in the navigation tree are known. The path
        joins the siblings' prefix with the verb of the title, and the body is a guess. The 1688 sibling is not known
        either. Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477635.

        Args:
            ids: Ids of the cart records, named as in taobao_cart.create_order. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received. Changing a quantity in the 1688 cart
            returns a boolean.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/delete`. Evidence: path analogy; request none; response none. PandaPon does not say which of
        the optional arguments it requires. Not safe to repeat: Read the cart (taobao_cart.list) and see whether the
        records are still there.
        """
        return await DELETE.asyncio(self._client, ids=ids, extra=extra)

    @checked_async(ADD)
    async def add(
        self,
        *,
        mp_id: str,
        mp_sku_id: str,
        user_id: str | None = None,
        platform: CartPlatform | int | None = None,
        item_id: str | None = None,
        sku_id: str | None = None,
        item_title: str | None = None,
        item_picture: str | None = None,
        price: int | None = None,
        promotion_price: int | None = None,
        properties: Sequence[TaobaoCartProperty | TaobaoCartPropertyDict] | None = None,
        quantity: int | None = None,
        shop_id: str | None = None,
        shop_name: str | None = None,
        sku_quantity: int | None = None,
        user_nick: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Put goods into the cart.

        Adds one SKU to the cart. Nearly every field repeats one of the response of taobao_products.get, so call that
        first. Sending the call twice may add the goods twice. The response is not known.

        Args:
            mp_id: Distribution goods id, the `mpId` of taobao_products.get. Evidence: documented.
            mp_sku_id: Distribution SKU id, the `mpSkuId` of taobao_products.get. Evidence: documented.
            user_id: User id on the platform. Evidence: documented.
            platform: Platform of the goods; 1 in the sample. The meaning of the numbers is not documented.
                Values: `pandapon.CartPlatform`. Evidence: documented.
            item_id: Goods id. Evidence: documented.
            sku_id: SKU id. Evidence: documented.
            item_title: Title of the goods. Evidence: documented.
            item_picture: URL of the picture of the goods. Wire name `itemPic`. Evidence: documented.
            price: Price; fen is a guess. Unit not known. Evidence: documented.
            promotion_price: Price after discount; fen is a guess. Unit not known. Evidence: documented.
            properties: Properties of the SKU; a JSON array sent as a string in the sample. Evidence: documented.
            quantity: Number of pieces. Evidence: documented.
            shop_id: Id of the shop. Evidence: documented.
            shop_name: Name of the shop. Evidence: documented.
            sku_quantity: Number of pieces of the SKU in stock, as a string of digits. Evidence: documented.
            user_nick: Name of the seller, the `userNick` of taobao_products.get. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/add`. Evidence: path documented; request complete; response none. PandaPon does not say
        whether it requires `user_id`, `item_id`, `sku_id`, `item_title`, `item_picture`, `price`, `properties`,
        `quantity`, `shop_id`, `shop_name`, `sku_quantity`, `user_nick`. Not safe to repeat: Read the cart
        (taobao_cart.list) and look for the SKU and its quantity before sending it again.
        """
        return await ADD.asyncio(
            self._client,
            mp_id=mp_id,
            mp_sku_id=mp_sku_id,
            user_id=user_id,
            platform=platform,
            item_id=item_id,
            sku_id=sku_id,
            item_title=item_title,
            item_picture=item_picture,
            price=price,
            promotion_price=promotion_price,
            properties=properties,
            quantity=quantity,
            shop_id=shop_id,
            shop_name=shop_name,
            sku_quantity=sku_quantity,
            user_nick=user_nick,
            extra=extra,
        )

    @checked_async(UPDATE_QUANTITY)
    async def update_quantity(
        self, *, id: str | None = None, quantity: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool | None:
        """Change the quantity of goods in the cart.

        Sets the quantity of one cart record. Only the title, the method and the position in the navigation tree are
        known. Path, body and response follow the 1688 sibling `/alibaba/cart/edit-quantity`, whose page also shows
        fields of a server class (`updateTime` among them) that can be left out. Judging by its neighbours' numbers,
        the page is https://doc-en.pandapon.com/api-263477637.

        Args:
            id: Id of the cart record. Evidence: analogy.
            quantity: New number of pieces. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the quantity was changed, as the 1688 sibling returns it.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /open/cart/edit-quantity`. Evidence: path analogy; request none; response none. PandaPon does not say
        which of the optional arguments it requires. Not safe to repeat: Read the cart (taobao_cart.list) and see
        which quantity the record has.
        """
        return await UPDATE_QUANTITY.asyncio(self._client, id=id, quantity=quantity, extra=extra)
