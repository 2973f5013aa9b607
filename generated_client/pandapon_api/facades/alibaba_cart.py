# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""The operations of `alibaba_cart` as methods, for `Client` and for `AsyncClient`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..api.alibaba_cart import (
    add as _add,
    create_order as _create_order,
    delete as _delete,
    list_ as _list,
    preview_order as _preview_order,
    update_quantity as _update_quantity,
)
from ..models.alibaba_cart_add import AlibabaCartAdd
from ..models.alibaba_cart_create_order import AlibabaCartCreateOrder
from ..models.alibaba_cart_delete import AlibabaCartDelete
from ..models.alibaba_cart_preview_order import AlibabaCartPreviewOrder
from ..models.alibaba_cart_update_quantity import AlibabaCartUpdateQuantity

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models.alibaba_cart_address import AlibabaCartAddress
    from ..models.alibaba_cart_contents import AlibabaCartContents
    from ..models.alibaba_cart_sku_property import AlibabaCartSkuProperty
    from ..models.alibaba_order_preview import AlibabaOrderPreview
    from ..models.alibaba_server_date_time import AlibabaServerDateTime


class AlibabaCart:
    """The 1688 shopping cart: fill it, change it, order from it."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_order(
        self,
        *,
        flow: str,
        cart_ids: builtins.list[str],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: str | None = None,
        address_param: AlibabaCartAddress | None = None,
        user_id: str | None = None,
        staff_name: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Create orders from rows of the cart.

        Orders the given rows; what is ordered has still to be paid. No idempotency key is known, so sending the call
        twice may order twice. Whether the rows leave the cart is not known. Wraps the upstream's
        alibaba.trade.createCrossOrder or alibaba.trade.fastCreateOrder, probably once per merchant. The Taobao
        counterpart, POST /open/cart/create/order, takes other members.

        Args:
            flow: Price and channel logic, as in alibaba_orders.create; the page allows null although it is
                required. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            cart_ids: Ids of the rows; the page allows null although it is required. Evidence: documented.
            message: Note to the seller. Whether it is required is not documented. Evidence: documented.
            shop_promotion_id: Id of a promotion, the `promotionId` of a preview. Evidence: documented.
            trade_type: Trade type, such as `assureTrade`. Values: `pandapon.AlibabaTradeType`. Evidence:
                documented.
            address_param: Delivery address. Whether it is required is not documented. Evidence: documented.
            user_id: User id. Whether it is required is not documented. Evidence: documented.
            staff_name: Name of the employee. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Not known; passed on as received. By analogy either the upstream's result of one new order
            (AlibabaOrderCreated) or, as in the batch creation of PandaPon's second version, an array of orders
            (AlibabaOrder).

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/create/order`. Evidence: path documented; request complete; response none. Not safe to
        repeat: Read the order list (alibaba_orders.page) and look for the goods among the newest orders;
        alibaba_cart.list proves nothing, as ordered rows may stay in the cart.

        Sources:
            - https://doc-en.pandapon.com/api-263477662
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.createCrossOrder-1.md
        """
        return _create_order.sync(
            client=self._client,
            body=AlibabaCartCreateOrder(
                flow=flow,
                message=message,
                shop_promotion_id=shop_promotion_id,
                trade_type=trade_type,
                address_param=address_param,
                cart_ids=cart_ids,
                user_id=user_id,
                staff_name=staff_name,
                extra=extra,
            ),
        )

    def delete(
        self,
        *,
        ids: builtins.list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> bool | None:
        """Delete rows of the cart.

        Takes rows out of the cart. Only the title and the place in the menu are known: the method is that of the
        Taobao cart (analogy), and path, member names and answer are guesses. Deleting twice does no harm in itself.
        By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477663.

        Args:
            ids: Ids of the rows. The two known calls of this cart that take several rows name them `cartIds`, the
                Taobao cart `ids`. Whether it is required is not documented. Evidence: guess.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Whether the rows were deleted; by analogy with alibaba_cart.update_quantity.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/delete`. Evidence: path analogy; request none; response none. Not safe to repeat: Read the
        cart (alibaba_cart.list) and see whether the rows are gone.

        Sources:
            - https://doc-en.pandapon.com/api-263477664
        """
        return _delete.sync(
            client=self._client,
            body=AlibabaCartDelete(
                ids=ids,
                extra=extra,
            ),
        )

    def preview_order(
        self,
        *,
        cart_ids: builtins.list[str],
        address_param: AlibabaCartAddress | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaOrderPreview | None:
        """Preview the price of an order from the cart.

        Says what ordering the given rows would cost. Creates nothing. Wraps the upstream's
        alibaba.createOrder.preview, probably once per merchant. The pages differ: the Chinese one has ten optional
        address members; the older Vietnamese one has no `districtCode`, requires `fullName`, `mobile`, `phone`,
        `cityText`, `provinceText` and `address`, and makes `townText` optional. The upstream's error codes are
        500_001 to 500_009 (AlibabaOrderPreviewErrorCode).

        Args:
            cart_ids: Ids of the rows. Evidence: documented.
            address_param: Delivery address. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            By analogy with alibaba_orders.preview. The cart may hold goods of several merchants, so an array of
            previews is as likely as one.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/preview/order`. Evidence: path documented; request complete; response none.

        Sources:
            - https://doc.pandapon.com/api-250313128
            - https://doc-vnm.pandapon.com/api-250496591
        """
        return _preview_order.sync(
            client=self._client,
            body=AlibabaCartPreviewOrder(
                address_param=address_param,
                cart_ids=cart_ids,
                extra=extra,
            ),
        )

    def update_quantity(
        self,
        *,
        quantity: int | None = None,
        id: str | None = None,
        update_time: AlibabaServerDateTime | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> bool | None:
        """Change the quantity of a row of the cart.

        Changes how many pieces a row holds. By its name it sets the quantity, so repeating it should do no harm; the
        page does not say whether the quantity is absolute.

        Args:
            quantity: New quantity. Whether it is required is not documented. Evidence: documented.
            id: Id of the row. Whether it is required is not documented. Evidence: documented.
            update_time: Time of the change. A class of the server that leaked onto the page and of no use to a
                caller: leave it out. Whether it is required is not documented. Evidence: documented.
            product_no: Product number. Whether it is required is not documented. Evidence: documented.
            container: Container number. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Whether the change was stored.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/edit-quantity`. Evidence: path documented; request complete; response complete. Not safe
        to repeat: Read the cart (alibaba_cart.list) and compare the quantity of the row.

        Sources:
            - https://doc.pandapon.com/api-250313129
        """
        return _update_quantity.sync(
            client=self._client,
            body=AlibabaCartUpdateQuantity(
                quantity=quantity,
                id=id,
                update_time=update_time,
                product_no=product_no,
                container=container,
                extra=extra,
            ),
        )

    def add(
        self,
        *,
        offer_id: str | None = None,
        spec_id: str | None = None,
        sku_id: str | None = None,
        item_title: str | None = None,
        item_picture: str | None = None,
        price: Decimal | None = None,
        quantity: int | None = None,
        amount_on_sale: int | None = None,
        properties: builtins.list[AlibabaCartSkuProperty] | None = None,
        seller_open_id: str | None = None,
        seller_nick_name: str | None = None,
        user_id: str | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Put goods into the cart.

        Adds a row to the cart. Only the title and the place in the menu are known: path and method follow the Taobao
        cart (POST /open/cart/add) and the prefix of this cart. No member of the body is known either. Those below are
        what PandaPon's second version shows of a row, without its id, and three members of sister calls: a starting
        point, nothing more. The Taobao cart of the second version also takes `priceRanges` with `startQuantity` and
        `price`, and `quoteType`, which are 1688 notions, so this call may have them. Whether adding the same SKU
        again adds to the quantity is not known.

        Args:
            offer_id: 1688 goods id. Whether it is required is not documented. Evidence: analogy.
            spec_id: Spec id of the SKU. Whether it is required is not documented. Evidence: analogy.
            sku_id: SKU id. Whether it is required is not documented. Evidence: analogy.
            item_title: Title of the goods. Whether it is required is not documented. Evidence: analogy.
            item_picture: Address of a picture. Whether it is required is not documented. Wire name `itemPic`.
                Evidence: analogy.
            price: Price of one piece. The unit is not known; the second version's cart list has a decimal number,
                so yuan by its look. Unit not known. Whether it is required is not documented. Evidence: analogy.
            quantity: Number of pieces. Whether it is required is not documented. Evidence: analogy.
            amount_on_sale: Stock of the SKU. Whether it is required is not documented. Evidence: analogy.
            properties: Properties of the SKU as text; that it is a JSON array, as in the Taobao cart, is an
                analogy. Whether it is required is not documented. Evidence: analogy.
            seller_open_id: Encrypted shop id. Whether it is required is not documented. Evidence: analogy.
            seller_nick_name: Name of the shop. Whether it is required is not documented. Evidence: analogy.
            user_id: User id, as in the Taobao cart. Whether it is required is not documented. Evidence: analogy.
            product_no: Product number, as in alibaba_cart.update_quantity. Whether it is required is not
                documented. Evidence: analogy.
            container: Container number, as in alibaba_cart.update_quantity. Whether it is required is not
                documented. Evidence: analogy.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/add`. Evidence: path analogy; request none; response none. Not safe to repeat: Read the
        cart (alibaba_cart.list) and look for the SKU and its quantity.

        Sources:
            - https://doc-en.pandapon.com/api-263477666
            - https://doc.pandapon.com/api-250313100
            - https://doc-env2.pandapon.com/api-289121002
            - https://doc-cnv2.pandapon.com/api-288837580
        """
        return _add.sync(
            client=self._client,
            body=AlibabaCartAdd(
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
            ),
        )

    def list(
        self,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> AlibabaCartContents:
        """List what is in the cart.

        Lists the rows of the cart, grouped by shop. No page of this version was seen: the path is that of PandaPon's
        second version without /v2, method and answer are those of its page, which has no parameters besides the
        headers. Whether a user id is taken here is not known. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477667.

        Args:
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /alibaba/cart/list`. Evidence: path v2; request partial; response partial.

        Sources:
            - https://doc-cnv2.pandapon.com/api-288837580
            - https://doc-en.pandapon.com/api-263477666
        """
        return _list.sync(
            client=self._client,
            extra=extra,
        )


class AsyncAlibabaCart:
    """The 1688 shopping cart: fill it, change it, order from it."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_order(
        self,
        *,
        flow: str,
        cart_ids: builtins.list[str],
        message: str | None = None,
        shop_promotion_id: str | None = None,
        trade_type: str | None = None,
        address_param: AlibabaCartAddress | None = None,
        user_id: str | None = None,
        staff_name: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Create orders from rows of the cart.

        Orders the given rows; what is ordered has still to be paid. No idempotency key is known, so sending the call
        twice may order twice. Whether the rows leave the cart is not known. Wraps the upstream's
        alibaba.trade.createCrossOrder or alibaba.trade.fastCreateOrder, probably once per merchant. The Taobao
        counterpart, POST /open/cart/create/order, takes other members.

        Args:
            flow: Price and channel logic, as in alibaba_orders.create; the page allows null although it is
                required. Values: `pandapon.AlibabaFlow`. Evidence: documented.
            cart_ids: Ids of the rows; the page allows null although it is required. Evidence: documented.
            message: Note to the seller. Whether it is required is not documented. Evidence: documented.
            shop_promotion_id: Id of a promotion, the `promotionId` of a preview. Evidence: documented.
            trade_type: Trade type, such as `assureTrade`. Values: `pandapon.AlibabaTradeType`. Evidence:
                documented.
            address_param: Delivery address. Whether it is required is not documented. Evidence: documented.
            user_id: User id. Whether it is required is not documented. Evidence: documented.
            staff_name: Name of the employee. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Not known; passed on as received. By analogy either the upstream's result of one new order
            (AlibabaOrderCreated) or, as in the batch creation of PandaPon's second version, an array of orders
            (AlibabaOrder).

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/create/order`. Evidence: path documented; request complete; response none. Not safe to
        repeat: Read the order list (alibaba_orders.page) and look for the goods among the newest orders;
        alibaba_cart.list proves nothing, as ordered rows may stay in the cart.

        Sources:
            - https://doc-en.pandapon.com/api-263477662
            - GitHub Natawat-d/1688_Platform 1688-api-docs/en/com.alibaba.trade.alibaba.trade.createCrossOrder-1.md
        """
        return await _create_order.asyncio(
            client=self._client,
            body=AlibabaCartCreateOrder(
                flow=flow,
                message=message,
                shop_promotion_id=shop_promotion_id,
                trade_type=trade_type,
                address_param=address_param,
                cart_ids=cart_ids,
                user_id=user_id,
                staff_name=staff_name,
                extra=extra,
            ),
        )

    async def delete(
        self,
        *,
        ids: builtins.list[str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> bool | None:
        """Delete rows of the cart.

        Takes rows out of the cart. Only the title and the place in the menu are known: the method is that of the
        Taobao cart (analogy), and path, member names and answer are guesses. Deleting twice does no harm in itself.
        By its neighbours' numbers the page is https://doc-en.pandapon.com/api-263477663.

        Args:
            ids: Ids of the rows. The two known calls of this cart that take several rows name them `cartIds`, the
                Taobao cart `ids`. Whether it is required is not documented. Evidence: guess.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Whether the rows were deleted; by analogy with alibaba_cart.update_quantity.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/delete`. Evidence: path analogy; request none; response none. Not safe to repeat: Read the
        cart (alibaba_cart.list) and see whether the rows are gone.

        Sources:
            - https://doc-en.pandapon.com/api-263477664
        """
        return await _delete.asyncio(
            client=self._client,
            body=AlibabaCartDelete(
                ids=ids,
                extra=extra,
            ),
        )

    async def preview_order(
        self,
        *,
        cart_ids: builtins.list[str],
        address_param: AlibabaCartAddress | None = None,
        extra: dict[str, Any] | None = None,
    ) -> AlibabaOrderPreview | None:
        """Preview the price of an order from the cart.

        Says what ordering the given rows would cost. Creates nothing. Wraps the upstream's
        alibaba.createOrder.preview, probably once per merchant. The pages differ: the Chinese one has ten optional
        address members; the older Vietnamese one has no `districtCode`, requires `fullName`, `mobile`, `phone`,
        `cityText`, `provinceText` and `address`, and makes `townText` optional. The upstream's error codes are
        500_001 to 500_009 (AlibabaOrderPreviewErrorCode).

        Args:
            cart_ids: Ids of the rows. Evidence: documented.
            address_param: Delivery address. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            By analogy with alibaba_orders.preview. The cart may hold goods of several merchants, so an array of
            previews is as likely as one.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/preview/order`. Evidence: path documented; request complete; response none.

        Sources:
            - https://doc.pandapon.com/api-250313128
            - https://doc-vnm.pandapon.com/api-250496591
        """
        return await _preview_order.asyncio(
            client=self._client,
            body=AlibabaCartPreviewOrder(
                address_param=address_param,
                cart_ids=cart_ids,
                extra=extra,
            ),
        )

    async def update_quantity(
        self,
        *,
        quantity: int | None = None,
        id: str | None = None,
        update_time: AlibabaServerDateTime | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> bool | None:
        """Change the quantity of a row of the cart.

        Changes how many pieces a row holds. By its name it sets the quantity, so repeating it should do no harm; the
        page does not say whether the quantity is absolute.

        Args:
            quantity: New quantity. Whether it is required is not documented. Evidence: documented.
            id: Id of the row. Whether it is required is not documented. Evidence: documented.
            update_time: Time of the change. A class of the server that leaked onto the page and of no use to a
                caller: leave it out. Whether it is required is not documented. Evidence: documented.
            product_no: Product number. Whether it is required is not documented. Evidence: documented.
            container: Container number. Whether it is required is not documented. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Whether the change was stored.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/edit-quantity`. Evidence: path documented; request complete; response complete. Not safe
        to repeat: Read the cart (alibaba_cart.list) and compare the quantity of the row.

        Sources:
            - https://doc.pandapon.com/api-250313129
        """
        return await _update_quantity.asyncio(
            client=self._client,
            body=AlibabaCartUpdateQuantity(
                quantity=quantity,
                id=id,
                update_time=update_time,
                product_no=product_no,
                container=container,
                extra=extra,
            ),
        )

    async def add(
        self,
        *,
        offer_id: str | None = None,
        spec_id: str | None = None,
        sku_id: str | None = None,
        item_title: str | None = None,
        item_picture: str | None = None,
        price: Decimal | None = None,
        quantity: int | None = None,
        amount_on_sale: int | None = None,
        properties: builtins.list[AlibabaCartSkuProperty] | None = None,
        seller_open_id: str | None = None,
        seller_nick_name: str | None = None,
        user_id: str | None = None,
        product_no: str | None = None,
        container: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Put goods into the cart.

        Adds a row to the cart. Only the title and the place in the menu are known: path and method follow the Taobao
        cart (POST /open/cart/add) and the prefix of this cart. No member of the body is known either. Those below are
        what PandaPon's second version shows of a row, without its id, and three members of sister calls: a starting
        point, nothing more. The Taobao cart of the second version also takes `priceRanges` with `startQuantity` and
        `price`, and `quoteType`, which are 1688 notions, so this call may have them. Whether adding the same SKU
        again adds to the quantity is not known.

        Args:
            offer_id: 1688 goods id. Whether it is required is not documented. Evidence: analogy.
            spec_id: Spec id of the SKU. Whether it is required is not documented. Evidence: analogy.
            sku_id: SKU id. Whether it is required is not documented. Evidence: analogy.
            item_title: Title of the goods. Whether it is required is not documented. Evidence: analogy.
            item_picture: Address of a picture. Whether it is required is not documented. Wire name `itemPic`.
                Evidence: analogy.
            price: Price of one piece. The unit is not known; the second version's cart list has a decimal number,
                so yuan by its look. Unit not known. Whether it is required is not documented. Evidence: analogy.
            quantity: Number of pieces. Whether it is required is not documented. Evidence: analogy.
            amount_on_sale: Stock of the SKU. Whether it is required is not documented. Evidence: analogy.
            properties: Properties of the SKU as text; that it is a JSON array, as in the Taobao cart, is an
                analogy. Whether it is required is not documented. Evidence: analogy.
            seller_open_id: Encrypted shop id. Whether it is required is not documented. Evidence: analogy.
            seller_nick_name: Name of the shop. Whether it is required is not documented. Evidence: analogy.
            user_id: User id, as in the Taobao cart. Whether it is required is not documented. Evidence: analogy.
            product_no: Product number, as in alibaba_cart.update_quantity. Whether it is required is not
                documented. Evidence: analogy.
            container: Container number, as in alibaba_cart.update_quantity. Whether it is required is not
                documented. Evidence: analogy.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            Nothing is known about the answer; it is passed on as received.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /alibaba/cart/add`. Evidence: path analogy; request none; response none. Not safe to repeat: Read the
        cart (alibaba_cart.list) and look for the SKU and its quantity.

        Sources:
            - https://doc-en.pandapon.com/api-263477666
            - https://doc.pandapon.com/api-250313100
            - https://doc-env2.pandapon.com/api-289121002
            - https://doc-cnv2.pandapon.com/api-288837580
        """
        return await _add.asyncio(
            client=self._client,
            body=AlibabaCartAdd(
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
            ),
        )

    async def list(
        self,
        *,
        extra: Mapping[str, str] | None = None,
    ) -> AlibabaCartContents:
        """List what is in the cart.

        Lists the rows of the cart, grouped by shop. No page of this version was seen: the path is that of PandaPon's
        second version without /v2, method and answer are those of its page, which has no parameters besides the
        headers. Whether a user id is taken here is not known. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477667.

        Args:
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /alibaba/cart/list`. Evidence: path v2; request partial; response partial.

        Sources:
            - https://doc-cnv2.pandapon.com/api-288837580
            - https://doc-en.pandapon.com/api-263477666
        """
        return await _list.asyncio(
            client=self._client,
            extra=extra,
        )
