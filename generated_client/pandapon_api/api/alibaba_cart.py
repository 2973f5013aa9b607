# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `alibaba_cart`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._codec import (
    boolean,
    missing,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._request import Request
from .._sending import (
    query_text,
)
from ..models.alibaba_cart_add import AlibabaCartAdd
from ..models.alibaba_cart_contents import AlibabaCartContents
from ..models.alibaba_cart_create_order import AlibabaCartCreateOrder
from ..models.alibaba_cart_delete import AlibabaCartDelete
from ..models.alibaba_cart_preview_order import AlibabaCartPreviewOrder
from ..models.alibaba_cart_update_quantity import AlibabaCartUpdateQuantity
from ..models.alibaba_order_preview import AlibabaOrderPreview
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import AlibabaCartAddressDict, AlibabaCartSkuPropertyDict, AlibabaServerDateTimeDict
    from ..enums.alibaba_orders import AlibabaFlow, AlibabaTradeType
    from ..models.alibaba_cart_address import AlibabaCartAddress
    from ..models.alibaba_cart_sku_property import AlibabaCartSkuProperty
    from ..models.alibaba_server_date_time import AlibabaServerDateTime

CREATE_ORDER = Endpoint(
    OPERATIONS["alibaba_cart.create_order"],
    body_of(AlibabaCartCreateOrder),
    lambda data, strict: data,
)


def _read_delete(data: Any, strict: bool) -> bool | None:
    return None if data is None else data if type(data) is bool else boolean(data, "data", strict)


DELETE = Endpoint(
    OPERATIONS["alibaba_cart.delete"],
    body_of(AlibabaCartDelete),
    _read_delete,
)
PREVIEW_ORDER = Endpoint(
    OPERATIONS["alibaba_cart.preview_order"],
    body_of(AlibabaCartPreviewOrder),
    lambda data, strict: None if data is None else AlibabaOrderPreview.from_dict(data, strict=strict),
)


def _read_update_quantity(data: Any, strict: bool) -> bool | None:
    return None if data is None else data if type(data) is bool else boolean(data, "data", strict)


UPDATE_QUANTITY = Endpoint(
    OPERATIONS["alibaba_cart.update_quantity"],
    body_of(AlibabaCartUpdateQuantity),
    _read_update_quantity,
)
ADD = Endpoint(
    OPERATIONS["alibaba_cart.add"],
    body_of(AlibabaCartAdd),
    lambda data, strict: data,
)


def _list(_operation: Operation, /, *, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text({}, extra),
    )


LIST = Endpoint(
    OPERATIONS["alibaba_cart.list"],
    _list,
    lambda data, strict: missing("data") if data is None else AlibabaCartContents.from_dict(data, strict=strict),
)


class AlibabaCart:
    """The 1688 shopping cart: fill it, change it, order from it."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(CREATE_ORDER)
    def create_order(
        self,
        *,
        flow: AlibabaFlow | str,
        cart_ids: Sequence[str],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        address_param: AlibabaCartAddress | AlibabaCartAddressDict | None = None,
        user_id: str | None = None,
        staff_name: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create orders from rows of the cart.

        Orders the given rows. The order must still be paid. No idempotency key is known, so sending the call twice
        may order twice. Whether the rows leave the cart is not known. Wraps the upstream's
        alibaba.trade.createCrossOrder or alibaba.trade.fastCreateOrder, probably once per merchant. The Taobao
        counterpart, POST /open/cart/create/order, takes other fields.

        Args:
            flow: Price and channel logic, as in alibaba_orders.create; the page allows null although it is
                required. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            cart_ids: Ids of the rows; the page allows null although it is required. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: Id of a promotion, the `promotionId` of a preview. Evidence: documented.
            trade_type: Trade type, such as `assureTrade`. Values: `pandapon.AlibabaTradeType`. Evidence:
                documented.
            address_param: Delivery address. Evidence: documented.
            user_id: User id. Evidence: documented.
            staff_name: Name of the employee. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Not known; returned as received. By analogy either the upstream's result of one new order
            (AlibabaOrderCreated) or, as in the batch creation of PandaPon's second version, an array of orders
            (AlibabaOrder).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/create/order`. Evidence: path documented; request complete; response none. PandaPon does
        not say whether it requires `message`, `address_param`, `user_id`, `staff_name`. Not safe to repeat: Read the
        order list (alibaba_orders.page) and look for the goods among the newest orders; alibaba_cart.list proves
        nothing, because ordered rows may stay in the cart.
        """
        return CREATE_ORDER.sync(
            self._client,
            flow=flow,
            cart_ids=cart_ids,
            message=message,
            shop_promotion_id=shop_promotion_id,
            trade_type=trade_type,
            address_param=address_param,
            user_id=user_id,
            staff_name=staff_name,
            extra=extra,
        )

    @checked(DELETE)
    def delete(self, *, ids: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None) -> bool | None:
        """Delete rows of the cart.

        Deletes rows of the cart. Only the title and the position in the menu are known. The method is that of the
        Taobao cart (analogy); path, field names and response are guesses. Deleting twice does no harm in itself.
        Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477663.

        Args:
            ids: Ids of the rows. The two known calls of this cart that take several rows name them `cartIds`, the
                Taobao cart `ids`. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the rows were deleted; by analogy with alibaba_cart.update_quantity.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/delete`. Evidence: path analogy; request none; response none. PandaPon does not say which
        of the optional arguments it requires. Not safe to repeat: Read the cart (alibaba_cart.list) and see whether
        the rows are gone.
        """
        return DELETE.sync(self._client, ids=ids, extra=extra)

    @checked(PREVIEW_ORDER)
    def preview_order(
        self,
        *,
        cart_ids: Sequence[str],
        address_param: AlibabaCartAddress | AlibabaCartAddressDict | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPreview | None:
        """Preview the price of an order from the cart.

        Previews the price of an order of the given rows. Creates nothing. Wraps the upstream's
        alibaba.createOrder.preview, probably once per merchant. The pages differ: the Chinese one has ten optional
        address fields; the older Vietnamese one has no `districtCode`, requires `fullName`, `mobile`, `phone`,
        `cityText`, `provinceText` and `address`, and makes `townText` optional. The upstream's error codes are
        500_001 to 500_009 (AlibabaOrderPreviewErrorCode).

        Args:
            cart_ids: Ids of the rows. Evidence: documented.
            address_param: Delivery address. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            By analogy with alibaba_orders.preview. The cart may hold goods of several merchants, so an array of
            previews is as likely as one.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/preview/order`. Evidence: path documented; request complete; response none. PandaPon does
        not say which of the optional arguments it requires.
        """
        return PREVIEW_ORDER.sync(self._client, cart_ids=cart_ids, address_param=address_param, extra=extra)

    @checked(UPDATE_QUANTITY)
    def update_quantity(
        self,
        *,
        quantity: int | None = None,
        id: str | None = None,
        update_time: AlibabaServerDateTime | AlibabaServerDateTimeDict | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Change the quantity of a row of the cart.

        Changes the quantity of a row. Judging by its name it sets the quantity, so repeating it should do no harm;
        the page does not say whether the quantity is absolute.

        Args:
            quantity: New quantity. Evidence: documented.
            id: Id of the row. Evidence: documented.
            update_time: Time of the change. A class of the server that leaked onto the page and has no use for a
                caller: leave it out. Evidence: documented.
            product_no: Product number. Evidence: documented.
            container: Container number. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the change was stored.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/edit-quantity`. Evidence: path documented; request complete; response complete. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: Read the cart
        (alibaba_cart.list) and compare the quantity of the row.
        """
        return UPDATE_QUANTITY.sync(
            self._client,
            quantity=quantity,
            id=id,
            update_time=update_time,
            product_no=product_no,
            container=container,
            extra=extra,
        )

    @checked(ADD)
    def add(
        self,
        *,
        offer_id: str | None = None,
        spec_id: str | None = None,
        sku_id: str | None = None,
        item_title: str | None = None,
        item_picture: str | None = None,
        price: Decimal | int | str | None = None,
        quantity: int | None = None,
        amount_on_sale: int | None = None,
        properties: Sequence[AlibabaCartSkuProperty | AlibabaCartSkuPropertyDict] | None = None,
        seller_open_id: str | None = None,
        seller_nick_name: str | None = None,
        user_id: str | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Put goods into the cart.

        Adds a row to the cart. Only the title and the position in the menu are known. Path and method follow the
        Taobao cart (POST /open/cart/add) and the prefix of this cart. No field of the body is known either. The
        fields below are those of a row in PandaPon's second version, without its id, and three fields of sister
        calls; they are only a starting point. The Taobao cart of the second version also takes `priceRanges` with
        `startQuantity` and `price`, and `quoteType`, which are 1688 concepts, so this call may have them. Whether
        adding the same SKU again adds to the quantity is not known.

        Args:
            offer_id: 1688 goods id. Evidence: analogy.
            spec_id: Spec id of the SKU. Evidence: analogy.
            sku_id: SKU id. Evidence: analogy.
            item_title: Title of the goods. Evidence: analogy.
            item_picture: URL of a picture. Wire name `itemPic`. Evidence: analogy.
            price: Price of one piece. The unit is not known; the second version's cart list has a decimal number,
                so it looks like yuan. Unit not known. Evidence: analogy.
            quantity: Number of pieces. Evidence: analogy.
            amount_on_sale: Stock of the SKU. Evidence: analogy.
            properties: Properties of the SKU as a string; that it is a JSON array, as in the Taobao cart, is an
                analogy. Evidence: analogy.
            seller_open_id: Encrypted shop id. Evidence: analogy.
            seller_nick_name: Name of the shop. Evidence: analogy.
            user_id: User id, as in the Taobao cart. Evidence: analogy.
            product_no: Product number, as in alibaba_cart.update_quantity. Evidence: analogy.
            container: Container number, as in alibaba_cart.update_quantity. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/add`. Evidence: path analogy; request none; response none. PandaPon does not say which of
        the optional arguments it requires. Not safe to repeat: Read the cart (alibaba_cart.list) and look for the SKU
        and its quantity.
        """
        return ADD.sync(
            self._client,
            offer_id=offer_id,
            spec_id=spec_id,
            sku_id=sku_id,
            item_title=item_title,
            item_picture=item_picture,
            price=price,
            quantity=quantity,
            amount_on_sale=amount_on_sale,
            properties=properties,
            seller_open_id=seller_open_id,
            seller_nick_name=seller_nick_name,
            user_id=user_id,
            product_no=product_no,
            container=container,
            extra=extra,
        )

    @checked(LIST)
    def list(self, *, extra: Mapping[str, str] | None = None) -> AlibabaCartContents:
        """List what is in the cart.

        Lists the rows of the cart, grouped by shop. No page of this version was seen. The path is that of PandaPon's
        second version without /v2; method and response are those of its page, which has no parameters except the
        headers. Whether a user id is taken here is not known. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477667.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/cart/list`. Evidence: path v2; request partial; response partial.
        """
        return LIST.sync(self._client, extra=extra)


class AsyncAlibabaCart:
    """The 1688 shopping cart: fill it, change it, order from it."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(CREATE_ORDER)
    async def create_order(
        self,
        *,
        flow: AlibabaFlow | str,
        cart_ids: Sequence[str],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: AlibabaTradeType | str | None = None,
        address_param: AlibabaCartAddress | AlibabaCartAddressDict | None = None,
        user_id: str | None = None,
        staff_name: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create orders from rows of the cart.

        Orders the given rows. The order must still be paid. No idempotency key is known, so sending the call twice
        may order twice. Whether the rows leave the cart is not known. Wraps the upstream's
        alibaba.trade.createCrossOrder or alibaba.trade.fastCreateOrder, probably once per merchant. The Taobao
        counterpart, POST /open/cart/create/order, takes other fields.

        Args:
            flow: Price and channel logic, as in alibaba_orders.create; the page allows null although it is
                required. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            cart_ids: Ids of the rows; the page allows null although it is required. Evidence: documented.
            message: Note to the seller. Evidence: documented.
            shop_promotion_id: Id of a promotion, the `promotionId` of a preview. Evidence: documented.
            trade_type: Trade type, such as `assureTrade`. Values: `pandapon.AlibabaTradeType`. Evidence:
                documented.
            address_param: Delivery address. Evidence: documented.
            user_id: User id. Evidence: documented.
            staff_name: Name of the employee. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Not known; returned as received. By analogy either the upstream's result of one new order
            (AlibabaOrderCreated) or, as in the batch creation of PandaPon's second version, an array of orders
            (AlibabaOrder).

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/create/order`. Evidence: path documented; request complete; response none. PandaPon does
        not say whether it requires `message`, `address_param`, `user_id`, `staff_name`. Not safe to repeat: Read the
        order list (alibaba_orders.page) and look for the goods among the newest orders; alibaba_cart.list proves
        nothing, because ordered rows may stay in the cart.
        """
        return await CREATE_ORDER.asyncio(
            self._client,
            flow=flow,
            cart_ids=cart_ids,
            message=message,
            shop_promotion_id=shop_promotion_id,
            trade_type=trade_type,
            address_param=address_param,
            user_id=user_id,
            staff_name=staff_name,
            extra=extra,
        )

    @checked_async(DELETE)
    async def delete(self, *, ids: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None) -> bool | None:
        """Delete rows of the cart.

        Deletes rows of the cart. Only the title and the position in the menu are known. The method is that of the
        Taobao cart (analogy); path, field names and response are guesses. Deleting twice does no harm in itself.
        Judging by its neighbours' numbers, the page is https://doc-en.pandapon.com/api-263477663.

        Args:
            ids: Ids of the rows. The two known calls of this cart that take several rows name them `cartIds`, the
                Taobao cart `ids`. Evidence: guess.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the rows were deleted; by analogy with alibaba_cart.update_quantity.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/delete`. Evidence: path analogy; request none; response none. PandaPon does not say which
        of the optional arguments it requires. Not safe to repeat: Read the cart (alibaba_cart.list) and see whether
        the rows are gone.
        """
        return await DELETE.asyncio(self._client, ids=ids, extra=extra)

    @checked_async(PREVIEW_ORDER)
    async def preview_order(
        self,
        *,
        cart_ids: Sequence[str],
        address_param: AlibabaCartAddress | AlibabaCartAddressDict | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaOrderPreview | None:
        """Preview the price of an order from the cart.

        Previews the price of an order of the given rows. Creates nothing. Wraps the upstream's
        alibaba.createOrder.preview, probably once per merchant. The pages differ: the Chinese one has ten optional
        address fields; the older Vietnamese one has no `districtCode`, requires `fullName`, `mobile`, `phone`,
        `cityText`, `provinceText` and `address`, and makes `townText` optional. The upstream's error codes are
        500_001 to 500_009 (AlibabaOrderPreviewErrorCode).

        Args:
            cart_ids: Ids of the rows. Evidence: documented.
            address_param: Delivery address. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            By analogy with alibaba_orders.preview. The cart may hold goods of several merchants, so an array of
            previews is as likely as one.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/preview/order`. Evidence: path documented; request complete; response none. PandaPon does
        not say which of the optional arguments it requires.
        """
        return await PREVIEW_ORDER.asyncio(self._client, cart_ids=cart_ids, address_param=address_param, extra=extra)

    @checked_async(UPDATE_QUANTITY)
    async def update_quantity(
        self,
        *,
        quantity: int | None = None,
        id: str | None = None,
        update_time: AlibabaServerDateTime | AlibabaServerDateTimeDict | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Change the quantity of a row of the cart.

        Changes the quantity of a row. Judging by its name it sets the quantity, so repeating it should do no harm;
        the page does not say whether the quantity is absolute.

        Args:
            quantity: New quantity. Evidence: documented.
            id: Id of the row. Evidence: documented.
            update_time: Time of the change. A class of the server that leaked onto the page and has no use for a
                caller: leave it out. Evidence: documented.
            product_no: Product number. Evidence: documented.
            container: Container number. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Whether the change was stored.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/edit-quantity`. Evidence: path documented; request complete; response complete. PandaPon
        does not say which of the optional arguments it requires. Not safe to repeat: Read the cart
        (alibaba_cart.list) and compare the quantity of the row.
        """
        return await UPDATE_QUANTITY.asyncio(
            self._client,
            quantity=quantity,
            id=id,
            update_time=update_time,
            product_no=product_no,
            container=container,
            extra=extra,
        )

    @checked_async(ADD)
    async def add(
        self,
        *,
        offer_id: str | None = None,
        spec_id: str | None = None,
        sku_id: str | None = None,
        item_title: str | None = None,
        item_picture: str | None = None,
        price: Decimal | int | str | None = None,
        quantity: int | None = None,
        amount_on_sale: int | None = None,
        properties: Sequence[AlibabaCartSkuProperty | AlibabaCartSkuPropertyDict] | None = None,
        seller_open_id: str | None = None,
        seller_nick_name: str | None = None,
        user_id: str | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Put goods into the cart.

        Adds a row to the cart. Only the title and the position in the menu are known. Path and method follow the
        Taobao cart (POST /open/cart/add) and the prefix of this cart. No field of the body is known either. The
        fields below are those of a row in PandaPon's second version, without its id, and three fields of sister
        calls; they are only a starting point. The Taobao cart of the second version also takes `priceRanges` with
        `startQuantity` and `price`, and `quoteType`, which are 1688 concepts, so this call may have them. Whether
        adding the same SKU again adds to the quantity is not known.

        Args:
            offer_id: 1688 goods id. Evidence: analogy.
            spec_id: Spec id of the SKU. Evidence: analogy.
            sku_id: SKU id. Evidence: analogy.
            item_title: Title of the goods. Evidence: analogy.
            item_picture: URL of a picture. Wire name `itemPic`. Evidence: analogy.
            price: Price of one piece. The unit is not known; the second version's cart list has a decimal number,
                so it looks like yuan. Unit not known. Evidence: analogy.
            quantity: Number of pieces. Evidence: analogy.
            amount_on_sale: Stock of the SKU. Evidence: analogy.
            properties: Properties of the SKU as a string; that it is a JSON array, as in the Taobao cart, is an
                analogy. Evidence: analogy.
            seller_open_id: Encrypted shop id. Evidence: analogy.
            seller_nick_name: Name of the shop. Evidence: analogy.
            user_id: User id, as in the Taobao cart. Evidence: analogy.
            product_no: Product number, as in alibaba_cart.update_quantity. Evidence: analogy.
            container: Container number, as in alibaba_cart.update_quantity. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Nothing is known about the response; it is returned as received.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived; `OutcomeUnknownError` if the call may have taken effect anyway.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/cart/add`. Evidence: path analogy; request none; response none. PandaPon does not say which of
        the optional arguments it requires. Not safe to repeat: Read the cart (alibaba_cart.list) and look for the SKU
        and its quantity.
        """
        return await ADD.asyncio(
            self._client,
            offer_id=offer_id,
            spec_id=spec_id,
            sku_id=sku_id,
            item_title=item_title,
            item_picture=item_picture,
            price=price,
            quantity=quantity,
            amount_on_sale=amount_on_sale,
            properties=properties,
            seller_open_id=seller_open_id,
            seller_nick_name=seller_nick_name,
            user_id=user_id,
            product_no=product_no,
            container=container,
            extra=extra,
        )

    @checked_async(LIST)
    async def list(self, *, extra: Mapping[str, str] | None = None) -> AlibabaCartContents:
        """List what is in the cart.

        Lists the rows of the cart, grouped by shop. No page of this version was seen. The path is that of PandaPon's
        second version without /v2; method and response are those of its page, which has no parameters except the
        headers. Whether a user id is taken here is not known. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477667.

        Args:
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /alibaba/cart/list`. Evidence: path v2; request partial; response partial.
        """
        return await LIST.asyncio(self._client, extra=extra)
