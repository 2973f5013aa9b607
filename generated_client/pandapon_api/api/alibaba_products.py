# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `alibaba_products`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._batch import BatchResult, read_batch, read_batch_async
from .._codec import (
    array,
    missing,
    text,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._pagination import paginate, paginate_async
from ..models.alibaba_category import AlibabaCategory
from ..models.alibaba_category_get import AlibabaCategoryGet
from ..models.alibaba_image_product_page import AlibabaImageProductPage
from ..models.alibaba_open_uid_decrypt import AlibabaOpenUidDecrypt
from ..models.alibaba_product import AlibabaProduct
from ..models.alibaba_product_get import AlibabaProductGet
from ..models.alibaba_product_image_search import AlibabaProductImageSearch
from ..models.alibaba_product_page import AlibabaProductPage
from ..models.alibaba_product_recommend import AlibabaProductRecommend
from ..models.alibaba_product_related import AlibabaProductRelated
from ..models.alibaba_product_search import AlibabaProductSearch
from ..models.alibaba_product_store_search import AlibabaProductStoreSearch
from ..models.alibaba_recommended_product import AlibabaRecommendedProduct
from ..models.alibaba_related_product import AlibabaRelatedProduct
from ..models.alibaba_store_product_page import AlibabaStoreProductPage
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import AlibabaProductSortDict
    from ..enums.alibaba_products import AlibabaFilter, AlibabaLanguage
    from ..models.alibaba_image_product_row import AlibabaImageProductRow
    from ..models.alibaba_product_row import AlibabaProductRow
    from ..models.alibaba_product_sort import AlibabaProductSort
    from ..models.alibaba_store_product_row import AlibabaStoreProductRow

GET = Endpoint(
    OPERATIONS["alibaba_products.get"],
    body_of(AlibabaProductGet),
    lambda data, strict: missing("data") if data is None else AlibabaProduct.from_dict(data, strict=strict),
)


def _read_decrypt_open_uid(data: Any, strict: bool) -> str | None:
    return None if data is None else data if type(data) is str else text(data, "data", strict)


DECRYPT_OPEN_UID = Endpoint(
    OPERATIONS["alibaba_products.decrypt_open_uid"],
    body_of(AlibabaOpenUidDecrypt),
    _read_decrypt_open_uid,
)
SEARCH = Endpoint(
    OPERATIONS["alibaba_products.search"],
    body_of(AlibabaProductSearch),
    lambda data, strict: missing("data") if data is None else AlibabaProductPage.from_dict(data, strict=strict),
)
SEARCH_BY_IMAGE = Endpoint(
    OPERATIONS["alibaba_products.search_by_image"],
    body_of(AlibabaProductImageSearch),
    lambda data, strict: missing("data") if data is None else AlibabaImageProductPage.from_dict(data, strict=strict),
)
SEARCH_STORE = Endpoint(
    OPERATIONS["alibaba_products.search_store"],
    body_of(AlibabaProductStoreSearch),
    lambda data, strict: missing("data") if data is None else AlibabaStoreProductPage.from_dict(data, strict=strict),
)
GET_CATEGORY = Endpoint(
    OPERATIONS["alibaba_products.get_category"],
    body_of(AlibabaCategoryGet),
    lambda data, strict: None if data is None else AlibabaCategory.from_dict(data, strict=strict),
)


def _read_recommend(data: Any, strict: bool) -> list[AlibabaRecommendedProduct] | None:
    return (
        None
        if data is None
        else [AlibabaRecommendedProduct.from_dict(item, strict=strict) for item in array(data, "data")]
    )


RECOMMEND = Endpoint(
    OPERATIONS["alibaba_products.recommend"],
    body_of(AlibabaProductRecommend),
    _read_recommend,
)


def _read_related(data: Any, strict: bool) -> list[AlibabaRelatedProduct] | None:
    return (
        None if data is None else [AlibabaRelatedProduct.from_dict(item, strict=strict) for item in array(data, "data")]
    )


RELATED = Endpoint(
    OPERATIONS["alibaba_products.related"],
    body_of(AlibabaProductRelated),
    _read_related,
)


class AlibabaProducts:
    """1688 goods: search by keyword, picture and shop, look up, categories, recommendations."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(GET)
    def get(
        self,
        *,
        offer_id: str | None = None,
        country: AlibabaLanguage | str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaProduct:
        """Get the details of one product.

        Reads one 1688 product: text, pictures, SKUs, prices, stock and parcel data. Orders need the `specId` of an
        SKU and do not accept its `skuId`. The only page with content is an older Vietnamese one, which prints only
        six names of the response and describes many more fields without naming them; the other names are the
        upstream's (`product.search.queryProductDetail`). Two described fields have no upstream name and are missing
        here: the linked goods and the address of the shop. The newest upstream version also takes a `currency`, such
        as `HKD`; PandaPon's page has none. The response of a failed call is not known. Judging by its neighbours'
        numbers, the English page is https://doc-en.pandapon.com/api-263477638.

        Args:
            offer_id: Goods id on 1688; required upstream. Evidence: documented.
            country: Language of the translated text, despite its name. The page says to send `en` always; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            out_member_id: Your own id of the user who views it. Optional upstream; a third-party client sends an
                empty string. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/detail/get`. Evidence: path documented; request complete; response partial. PandaPon
        does not say which of the optional arguments it requires.
        """
        return GET.sync(self._client, offer_id=offer_id, country=country, out_member_id=out_member_id, extra=extra)

    @checked(GET)
    def get_many(
        self,
        offer_ids: Iterable[str],
        *,
        concurrency: int = 8,
        country: AlibabaLanguage | str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> BatchResult[AlibabaProduct]:
        """Get the details of one product. For many at once.

        Reads each `offer_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            offer_ids: Goods id on 1688; required upstream. Evidence: documented.
            concurrency: How many requests to send at the same time.
            country: Language of the translated text, despite its name. The page says to send `en` always; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            out_member_id: Your own id of the user who views it. Optional upstream; a third-party client sends an
                empty string. Evidence: documented.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(
            lambda _key: self.get(offer_id=_key, country=country, out_member_id=out_member_id, extra=extra),
            offer_ids,
            concurrency,
        )

    @checked(DECRYPT_OPEN_UID)
    def decrypt_open_uid(self, *, offer_id: Any, open_uid: str, extra: Mapping[str, Any] | None = None) -> str | None:
        """Convert a seller's encrypted id to a Wangwang chat link or nickname.

        Returns a way to chat with the seller of a product on Wangwang. Method and title are PandaPon's; path and body
        are those of a third-party client, which does not show the types. A sibling under another brand sends both
        fields as strings. Whether the response is a link or a nickname is not known: the title says link here and
        nickname in the second version. Upstream there is one call for each. `wangwangnick.openuid.decrypt` returns
        `wangwangNick` (string, evidence upstream), without an envelope; `account.wangwangUrl.get` returns the chat
        link in `result` (string, evidence upstream), next to code, message, retCodes (list of strings), subCode,
        subMessage and success. Both take only the open uid. Upstream allows the nickname call only when a user clicks
        a chat button, never in bulk or to display the nickname, and watches for misuse. Each repetition counts, so do
        not repeat it automatically in bulk. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477639.

        Args:
            offer_id: Goods id on 1688. Its type is not known; under another brand it is a string of digits.
                Evidence: client.
            open_uid: Encrypted id of the seller, such as `sellerOpenId` of a product; 25 characters in a sample
                of another brand. Evidence: client.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Either the link that opens a Wangwang chat or the Wangwang nickname; that it is a plain string is a guess.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/openuid/decrypt`. Evidence: path client; request names-only; response none.
        """
        return DECRYPT_OPEN_UID.sync(self._client, offer_id=offer_id, open_uid=open_uid, extra=extra)

    @checked(SEARCH)
    def search(
        self,
        *,
        keyword: str | None = None,
        begin_page: int | None = None,
        page_size: int | None = None,
        country: AlibabaLanguage | str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaProductPage:
        """Search products by keyword.

        Searches 1688 products by keyword, price, category and tags, page by page. The response of v1 is not
        documented: the page object is that of PandaPon's second version, the rows are the upstream's
        (`product.search.keywordQuery`). Very likely only the eight oldest fields of a row arrive (a strong guess):
        imageUrl, subject, subjectTrans, offerId, isJxhy, priceInfo, repurchaseRate and monthSold. Of the prices,
        expect only `price`. Upstream requires keyword, beginPage, pageSize and country. It also takes fields that
        PandaPon's page does not show: categoryIdList, regionOpp, productCollectionId, snId, keywordTranslate and
        saleFilterList.

        Args:
            keyword: Keywords. A third-party client leaves them empty to search by category; upstream requires
                them. Evidence: documented.
            begin_page: Page number; the first page is 1 (a third-party client starts at 0). Required upstream.
                Evidence: documented.
            page_size: Products per page; 20 and 5 in the samples. Clients of the upstream request at most 50,
                which is also one reseller's limit. Required upstream. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` for now; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                May be null; a third-party client sends an empty string. Values: `pandapon.AlibabaFilter`. Evidence:
                documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches; may be empty. Evidence: documented.
            price_start: Lowest wholesale price, such as `633.69`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            price_end: Highest wholesale price, such as `647.60`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            category_id: Only this category. A string here, a number in the searches by picture and shop; may be
                empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/keywords/query`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `country`, `out_member_id`,
        `price_start`, `price_end`, `category_id`.
        """
        return SEARCH.sync(
            self._client,
            keyword=keyword,
            begin_page=begin_page,
            page_size=page_size,
            country=country,
            filter_=filter_,
            sort=sort,
            out_member_id=out_member_id,
            price_start=price_start,
            price_end=price_end,
            category_id=category_id,
            extra=extra,
        )

    @checked(SEARCH)
    def iter_search(
        self,
        *,
        begin_page: int = 1,
        page_size: int = 50,
        keyword: str | None = None,
        country: AlibabaLanguage | str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[AlibabaProductRow]:
        """Search products by keyword.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords. A third-party client leaves them empty to search by category; upstream requires
                them. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` for now; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                May be null; a third-party client sends an empty string. Values: `pandapon.AlibabaFilter`. Evidence:
                documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches; may be empty. Evidence: documented.
            price_start: Lowest wholesale price, such as `633.69`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            price_end: Highest wholesale price, such as `647.60`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            category_id: Only this category. A string here, a number in the searches by picture and shop; may be
                empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/keywords/query`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `country`, `out_member_id`,
        `price_start`, `price_end`, `category_id`.
        """
        return paginate(
            lambda _number: self.search(
                keyword=keyword,
                begin_page=_number,
                page_size=page_size,
                country=country,
                filter_=filter_,
                sort=sort,
                out_member_id=out_member_id,
                price_start=price_start,
                price_end=price_end,
                category_id=category_id,
                extra=extra,
            ),
            lambda page: (page.products, page.total_records),
            operation="alibaba_products.search",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
        )

    @checked(SEARCH_BY_IMAGE)
    def search_by_image(
        self,
        *,
        image_base64: str,
        begin_page: int | None = None,
        page_size: int | None = None,
        country: AlibabaLanguage | str | None = None,
        region: str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        image_address: str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaImageProductPage:
        """Search products by picture.

        Searches 1688 products that look like a picture. The body holds the whole picture, so allow a generous
        timeout. Upstream (`product.search.imageQuery`) takes the id of an uploaded picture, not base64; PandaPon
        probably uploads it first (guess). Whether a picture link alone is enough is not known. Limits on size and
        format are not documented; one reseller of the same upload call names jpg, png, webp and 3 MB. The response of
        v1 is not documented: the page object is that of PandaPon's second version, which shows rows of eight fields
        as in the keyword search; the rows here are the upstream's. Newer upstream fields that PandaPon's page does
        not show: keyword, auxiliaryText, productCollectionId, keywordTranslate and itemTitle.

        Args:
            image_base64: The picture in bare base64, without a data-URL prefix; the sample is a JPEG. Required,
                although the page allows null. Wire name `imageBase64`. Evidence: documented.
            begin_page: Page number; the first page is 1. Evidence: documented.
            page_size: Products per page; upstream at most 50, and 20 is advised. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` always.
                Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            region: The part of the picture to search for, as four numbers such as `266,799,48,581`. Judging by
                upstream samples they are x1,x2,y1,y2 (guess). Evidence: documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            image_address: Link to the picture. Upstream only 1688's own (alicdn) links are reliable. Evidence:
                documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/image/query`. Evidence: path documented; request complete; response upstream. PandaPon
        does not say whether it requires `begin_page`, `page_size`, `country`, `region`, `price_start`, `price_end`,
        `category_id`, `out_member_id`.
        """
        return SEARCH_BY_IMAGE.sync(
            self._client,
            image_base64=image_base64,
            begin_page=begin_page,
            page_size=page_size,
            country=country,
            region=region,
            filter_=filter_,
            sort=sort,
            price_start=price_start,
            price_end=price_end,
            category_id=category_id,
            image_address=image_address,
            out_member_id=out_member_id,
            extra=extra,
        )

    @checked(SEARCH_BY_IMAGE)
    def iter_search_by_image(
        self,
        *,
        begin_page: int = 1,
        page_size: int = 50,
        image_base64: str,
        country: AlibabaLanguage | str | None = None,
        region: str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        image_address: str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[AlibabaImageProductRow]:
        """Search products by picture.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            image_base64: The picture in bare base64, without a data-URL prefix; the sample is a JPEG. Required,
                although the page allows null. Wire name `imageBase64`. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` always.
                Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            region: The part of the picture to search for, as four numbers such as `266,799,48,581`. Judging by
                upstream samples they are x1,x2,y1,y2 (guess). Evidence: documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            image_address: Link to the picture. Upstream only 1688's own (alicdn) links are reliable. Evidence:
                documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/image/query`. Evidence: path documented; request complete; response upstream. PandaPon
        does not say whether it requires `begin_page`, `page_size`, `country`, `region`, `price_start`, `price_end`,
        `category_id`, `out_member_id`.
        """
        return paginate(
            lambda _number: self.search_by_image(
                image_base64=image_base64,
                begin_page=_number,
                page_size=page_size,
                country=country,
                region=region,
                filter_=filter_,
                sort=sort,
                price_start=price_start,
                price_end=price_end,
                category_id=category_id,
                image_address=image_address,
                out_member_id=out_member_id,
                extra=extra,
            ),
            lambda page: (page.products, page.total_records),
            operation="alibaba_products.search_by_image",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
        )

    @checked(SEARCH_STORE)
    def search_store(
        self,
        *,
        keyword: str | None = None,
        begin_page: int | None = None,
        page_size: int | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        country: AlibabaLanguage | str | None = None,
        seller_open_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaStoreProductPage:
        """Search the products of one shop.

        Lists or searches the products of one 1688 shop, page by page. The response of v1 is not documented: the page
        object is that of PandaPon's second version, the rows are the upstream's
        (`product.search.querySellerOfferList`). The second version's rows have nine fields, very likely the eight
        oldest of the keyword search and traceInfo (guess).

        Args:
            keyword: Keywords; optional upstream. Evidence: documented.
            begin_page: Page number; required upstream. Evidence: documented.
            page_size: Products per page; required upstream. Evidence: documented.
            filter_: Tags that the products must have, separated by commas. The page refers to PandaPon's FAQ for
                them. Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            country: Language of the translated titles, `en` by default. Upstream calls it a city by mistake but
                expects a language. Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            seller_open_id: Encrypted id of the shop, the `sellerOpenId` of a product; 25 characters in the
                sample. Required upstream. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/query/selleroffer`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `price_start`, `price_end`,
        `category_id`, `country`, `seller_open_id`.
        """
        return SEARCH_STORE.sync(
            self._client,
            keyword=keyword,
            begin_page=begin_page,
            page_size=page_size,
            filter_=filter_,
            sort=sort,
            out_member_id=out_member_id,
            price_start=price_start,
            price_end=price_end,
            category_id=category_id,
            country=country,
            seller_open_id=seller_open_id,
            extra=extra,
        )

    @checked(SEARCH_STORE)
    def iter_search_store(
        self,
        *,
        begin_page: int = 1,
        page_size: int = 50,
        keyword: str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        country: AlibabaLanguage | str | None = None,
        seller_open_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[AlibabaStoreProductRow]:
        """Search the products of one shop.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords; optional upstream. Evidence: documented.
            filter_: Tags that the products must have, separated by commas. The page refers to PandaPon's FAQ for
                them. Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            country: Language of the translated titles, `en` by default. Upstream calls it a city by mistake but
                expects a language. Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            seller_open_id: Encrypted id of the shop, the `sellerOpenId` of a product; 25 characters in the
                sample. Required upstream. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/query/selleroffer`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `price_start`, `price_end`,
        `category_id`, `country`, `seller_open_id`.
        """
        return paginate(
            lambda _number: self.search_store(
                keyword=keyword,
                begin_page=_number,
                page_size=page_size,
                filter_=filter_,
                sort=sort,
                out_member_id=out_member_id,
                price_start=price_start,
                price_end=price_end,
                category_id=category_id,
                country=country,
                seller_open_id=seller_open_id,
                extra=extra,
            ),
            lambda page: (page.products, page.total_records),
            operation="alibaba_products.search_store",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
        )

    @checked(GET_CATEGORY)
    def get_category(
        self,
        *,
        category_id: str,
        language: AlibabaLanguage | str,
        out_member_id: str | None = None,
        parent_category_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaCategory | None:
        """Get one category and its direct children.

        Reads the names of one category and of its direct children. One call returns one level: start at 0, the root,
        and go down child by child. Only the title, the position in the menu and the method are certain. The path
        follows `/alibaba/product/detail/get`; body and response are those of the upstream call
        `category.translation.getById`. Confirm the path before relying on it. The page is
        https://doc-en.pandapon.com/api-269244511, https://doc-en.pandapon.com/api-269244512 or a neighbour.

        Args:
            category_id: Category id; 0 is the root. Evidence: upstream.
            language: Language of the translated names. PandaPon may call it `country`, as in its searches.
                Values: `pandapon.AlibabaLanguage`. Evidence: upstream.
            out_member_id: Your own id of the user who views it, at most 64 letters and digits. Evidence:
                upstream.
            parent_category_id: Id of the parent category; 0 in the example. Wire name `parentCateId`. Evidence:
                upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/category/get`. Evidence: path analogy; request upstream; response upstream.
        """
        return GET_CATEGORY.sync(
            self._client,
            category_id=category_id,
            language=language,
            out_member_id=out_member_id,
            parent_category_id=parent_category_id,
            extra=extra,
        )

    @checked(RECOMMEND)
    def recommend(
        self,
        *,
        begin_page: int,
        page_size: int,
        country: AlibabaLanguage | str,
        out_member_id: str,
        extra: Mapping[str, Any] | None = None,
    ) -> list[AlibabaRecommendedProduct] | None:
        """Recommend products to one of your users.

        Lists products that 1688 recommends to one user, page by page; an empty list is the end. Only the title, the
        position in the menu and the method are certain. The path follows the neighbouring page
        `/alibaba/product/productRelatedRecommendQuery`; body and response are those of the upstream call
        `product.search.offerRecommend`. Confirm the path before relying on it. Upstream samples also have fields
        called `class` that hold Java type names and are of no use. The page is
        https://doc-en.pandapon.com/api-269244511, https://doc-en.pandapon.com/api-269244512 or a neighbour.

        Args:
            begin_page: Page number; the first page is 1. Evidence: upstream.
            page_size: Products per page; 20 in the example. Evidence: upstream.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: upstream.
            out_member_id: Your own id of the user. The recommendation is personal, so it is required only here.
                Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The products of the requested page; a plain list upstream, without a page object.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/productRecommendQuery`. Evidence: path analogy; request upstream; response upstream.
        """
        return RECOMMEND.sync(
            self._client,
            begin_page=begin_page,
            page_size=page_size,
            country=country,
            out_member_id=out_member_id,
            extra=extra,
        )

    @checked(RELATED)
    def related(
        self,
        *,
        offer_id: Any = None,
        page_no: int | None = None,
        page_size: int | None = None,
        language: AlibabaLanguage | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[AlibabaRelatedProduct] | None:
        """List products related to a product.

        Lists products related to a given one, page by page; an empty list is the end. Title and method are
        PandaPon's; path and body are those of its second version, without `/v2`. The response is that of the upstream
        call `product.related.recommend`. Upstream requires all four fields of the body. The page is
        https://doc-en.pandapon.com/api-269244511, https://doc-en.pandapon.com/api-269244512 or a neighbour.

        Args:
            offer_id: Goods id on 1688. A number upstream and in all other calls of v1, so send a number; the
                second version's sample has an opaque string of 22 characters. Required upstream. Evidence: v2.
            page_no: Page number, here not called `beginPage`. Required upstream. Evidence: v2.
            page_size: Products per page, upstream at most 10. Required upstream. Evidence: v2.
            language: Language of the translated titles, here not called `country`; the page names `en` and `vi`.
                Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The products of the requested page; a plain list upstream, without a page object.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/productRelatedRecommendQuery`. Evidence: path v2; request partial; response upstream.
        PandaPon does not say which of the optional arguments it requires.
        """
        return RELATED.sync(
            self._client, offer_id=offer_id, page_no=page_no, page_size=page_size, language=language, extra=extra
        )


class AsyncAlibabaProducts:
    """1688 goods: search by keyword, picture and shop, look up, categories, recommendations."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(GET)
    async def get(
        self,
        *,
        offer_id: str | None = None,
        country: AlibabaLanguage | str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaProduct:
        """Get the details of one product.

        Reads one 1688 product: text, pictures, SKUs, prices, stock and parcel data. Orders need the `specId` of an
        SKU and do not accept its `skuId`. The only page with content is an older Vietnamese one, which prints only
        six names of the response and describes many more fields without naming them; the other names are the
        upstream's (`product.search.queryProductDetail`). Two described fields have no upstream name and are missing
        here: the linked goods and the address of the shop. The newest upstream version also takes a `currency`, such
        as `HKD`; PandaPon's page has none. The response of a failed call is not known. Judging by its neighbours'
        numbers, the English page is https://doc-en.pandapon.com/api-263477638.

        Args:
            offer_id: Goods id on 1688; required upstream. Evidence: documented.
            country: Language of the translated text, despite its name. The page says to send `en` always; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            out_member_id: Your own id of the user who views it. Optional upstream; a third-party client sends an
                empty string. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/detail/get`. Evidence: path documented; request complete; response partial. PandaPon
        does not say which of the optional arguments it requires.
        """
        return await GET.asyncio(
            self._client, offer_id=offer_id, country=country, out_member_id=out_member_id, extra=extra
        )

    @checked_async(GET)
    async def get_many(
        self,
        offer_ids: Iterable[str],
        *,
        concurrency: int = 8,
        country: AlibabaLanguage | str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> BatchResult[AlibabaProduct]:
        """Get the details of one product. For many at once.

        Reads each `offer_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            offer_ids: Goods id on 1688; required upstream. Evidence: documented.
            concurrency: How many requests to send at the same time.
            country: Language of the translated text, despite its name. The page says to send `en` always; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            out_member_id: Your own id of the user who views it. Optional upstream; a third-party client sends an
                empty string. Evidence: documented.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(
            lambda _key: self.get(offer_id=_key, country=country, out_member_id=out_member_id, extra=extra),
            offer_ids,
            concurrency,
        )

    @checked_async(DECRYPT_OPEN_UID)
    async def decrypt_open_uid(
        self, *, offer_id: Any, open_uid: str, extra: Mapping[str, Any] | None = None
    ) -> str | None:
        """Convert a seller's encrypted id to a Wangwang chat link or nickname.

        Returns a way to chat with the seller of a product on Wangwang. Method and title are PandaPon's; path and body
        are those of a third-party client, which does not show the types. A sibling under another brand sends both
        fields as strings. Whether the response is a link or a nickname is not known: the title says link here and
        nickname in the second version. Upstream there is one call for each. `wangwangnick.openuid.decrypt` returns
        `wangwangNick` (string, evidence upstream), without an envelope; `account.wangwangUrl.get` returns the chat
        link in `result` (string, evidence upstream), next to code, message, retCodes (list of strings), subCode,
        subMessage and success. Both take only the open uid. Upstream allows the nickname call only when a user clicks
        a chat button, never in bulk or to display the nickname, and watches for misuse. Each repetition counts, so do
        not repeat it automatically in bulk. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477639.

        Args:
            offer_id: Goods id on 1688. Its type is not known; under another brand it is a string of digits.
                Evidence: client.
            open_uid: Encrypted id of the seller, such as `sellerOpenId` of a product; 25 characters in a sample
                of another brand. Evidence: client.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            Either the link that opens a Wangwang chat or the Wangwang nickname; that it is a plain string is a guess.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/openuid/decrypt`. Evidence: path client; request names-only; response none.
        """
        return await DECRYPT_OPEN_UID.asyncio(self._client, offer_id=offer_id, open_uid=open_uid, extra=extra)

    @checked_async(SEARCH)
    async def search(
        self,
        *,
        keyword: str | None = None,
        begin_page: int | None = None,
        page_size: int | None = None,
        country: AlibabaLanguage | str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaProductPage:
        """Search products by keyword.

        Searches 1688 products by keyword, price, category and tags, page by page. The response of v1 is not
        documented: the page object is that of PandaPon's second version, the rows are the upstream's
        (`product.search.keywordQuery`). Very likely only the eight oldest fields of a row arrive (a strong guess):
        imageUrl, subject, subjectTrans, offerId, isJxhy, priceInfo, repurchaseRate and monthSold. Of the prices,
        expect only `price`. Upstream requires keyword, beginPage, pageSize and country. It also takes fields that
        PandaPon's page does not show: categoryIdList, regionOpp, productCollectionId, snId, keywordTranslate and
        saleFilterList.

        Args:
            keyword: Keywords. A third-party client leaves them empty to search by category; upstream requires
                them. Evidence: documented.
            begin_page: Page number; the first page is 1 (a third-party client starts at 0). Required upstream.
                Evidence: documented.
            page_size: Products per page; 20 and 5 in the samples. Clients of the upstream request at most 50,
                which is also one reseller's limit. Required upstream. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` for now; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                May be null; a third-party client sends an empty string. Values: `pandapon.AlibabaFilter`. Evidence:
                documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches; may be empty. Evidence: documented.
            price_start: Lowest wholesale price, such as `633.69`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            price_end: Highest wholesale price, such as `647.60`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            category_id: Only this category. A string here, a number in the searches by picture and shop; may be
                empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/keywords/query`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `country`, `out_member_id`,
        `price_start`, `price_end`, `category_id`.
        """
        return await SEARCH.asyncio(
            self._client,
            keyword=keyword,
            begin_page=begin_page,
            page_size=page_size,
            country=country,
            filter_=filter_,
            sort=sort,
            out_member_id=out_member_id,
            price_start=price_start,
            price_end=price_end,
            category_id=category_id,
            extra=extra,
        )

    @checked(SEARCH)
    def iter_search(
        self,
        *,
        begin_page: int = 1,
        page_size: int = 50,
        keyword: str | None = None,
        country: AlibabaLanguage | str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[AlibabaProductRow]:
        """Search products by keyword.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords. A third-party client leaves them empty to search by category; upstream requires
                them. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` for now; a
                third-party client sends `vi`. Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence:
                documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                May be null; a third-party client sends an empty string. Values: `pandapon.AlibabaFilter`. Evidence:
                documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches; may be empty. Evidence: documented.
            price_start: Lowest wholesale price, such as `633.69`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            price_end: Highest wholesale price, such as `647.60`. In yuan; evidence of the unit: upstream.
                Evidence: documented.
            category_id: Only this category. A string here, a number in the searches by picture and shop; may be
                empty. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/keywords/query`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `country`, `out_member_id`,
        `price_start`, `price_end`, `category_id`.
        """
        return paginate_async(
            lambda _number: self.search(
                keyword=keyword,
                begin_page=_number,
                page_size=page_size,
                country=country,
                filter_=filter_,
                sort=sort,
                out_member_id=out_member_id,
                price_start=price_start,
                price_end=price_end,
                category_id=category_id,
                extra=extra,
            ),
            lambda page: (page.products, page.total_records),
            operation="alibaba_products.search",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(SEARCH_BY_IMAGE)
    async def search_by_image(
        self,
        *,
        image_base64: str,
        begin_page: int | None = None,
        page_size: int | None = None,
        country: AlibabaLanguage | str | None = None,
        region: str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        image_address: str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaImageProductPage:
        """Search products by picture.

        Searches 1688 products that look like a picture. The body holds the whole picture, so allow a generous
        timeout. Upstream (`product.search.imageQuery`) takes the id of an uploaded picture, not base64; PandaPon
        probably uploads it first (guess). Whether a picture link alone is enough is not known. Limits on size and
        format are not documented; one reseller of the same upload call names jpg, png, webp and 3 MB. The response of
        v1 is not documented: the page object is that of PandaPon's second version, which shows rows of eight fields
        as in the keyword search; the rows here are the upstream's. Newer upstream fields that PandaPon's page does
        not show: keyword, auxiliaryText, productCollectionId, keywordTranslate and itemTitle.

        Args:
            image_base64: The picture in bare base64, without a data-URL prefix; the sample is a JPEG. Required,
                although the page allows null. Wire name `imageBase64`. Evidence: documented.
            begin_page: Page number; the first page is 1. Evidence: documented.
            page_size: Products per page; upstream at most 50, and 20 is advised. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` always.
                Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            region: The part of the picture to search for, as four numbers such as `266,799,48,581`. Judging by
                upstream samples they are x1,x2,y1,y2 (guess). Evidence: documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            image_address: Link to the picture. Upstream only 1688's own (alicdn) links are reliable. Evidence:
                documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/image/query`. Evidence: path documented; request complete; response upstream. PandaPon
        does not say whether it requires `begin_page`, `page_size`, `country`, `region`, `price_start`, `price_end`,
        `category_id`, `out_member_id`.
        """
        return await SEARCH_BY_IMAGE.asyncio(
            self._client,
            image_base64=image_base64,
            begin_page=begin_page,
            page_size=page_size,
            country=country,
            region=region,
            filter_=filter_,
            sort=sort,
            price_start=price_start,
            price_end=price_end,
            category_id=category_id,
            image_address=image_address,
            out_member_id=out_member_id,
            extra=extra,
        )

    @checked(SEARCH_BY_IMAGE)
    def iter_search_by_image(
        self,
        *,
        begin_page: int = 1,
        page_size: int = 50,
        image_base64: str,
        country: AlibabaLanguage | str | None = None,
        region: str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        image_address: str | None = None,
        out_member_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[AlibabaImageProductRow]:
        """Search products by picture.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            image_base64: The picture in bare base64, without a data-URL prefix; the sample is a JPEG. Required,
                although the page allows null. Wire name `imageBase64`. Evidence: documented.
            country: Language of the translated titles, despite its name. The page says to send `en` always.
                Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            region: The part of the picture to search for, as four numbers such as `266,799,48,581`. Judging by
                upstream samples they are x1,x2,y1,y2 (guess). Evidence: documented.
            filter_: Tags that the products must have, separated by commas, such as `shipInToday,ksCiphertext`.
                Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            image_address: Link to the picture. Upstream only 1688's own (alicdn) links are reliable. Evidence:
                documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/image/query`. Evidence: path documented; request complete; response upstream. PandaPon
        does not say whether it requires `begin_page`, `page_size`, `country`, `region`, `price_start`, `price_end`,
        `category_id`, `out_member_id`.
        """
        return paginate_async(
            lambda _number: self.search_by_image(
                image_base64=image_base64,
                begin_page=_number,
                page_size=page_size,
                country=country,
                region=region,
                filter_=filter_,
                sort=sort,
                price_start=price_start,
                price_end=price_end,
                category_id=category_id,
                image_address=image_address,
                out_member_id=out_member_id,
                extra=extra,
            ),
            lambda page: (page.products, page.total_records),
            operation="alibaba_products.search_by_image",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(SEARCH_STORE)
    async def search_store(
        self,
        *,
        keyword: str | None = None,
        begin_page: int | None = None,
        page_size: int | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        country: AlibabaLanguage | str | None = None,
        seller_open_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaStoreProductPage:
        """Search the products of one shop.

        Lists or searches the products of one 1688 shop, page by page. The response of v1 is not documented: the page
        object is that of PandaPon's second version, the rows are the upstream's
        (`product.search.querySellerOfferList`). The second version's rows have nine fields, very likely the eight
        oldest of the keyword search and traceInfo (guess).

        Args:
            keyword: Keywords; optional upstream. Evidence: documented.
            begin_page: Page number; required upstream. Evidence: documented.
            page_size: Products per page; required upstream. Evidence: documented.
            filter_: Tags that the products must have, separated by commas. The page refers to PandaPon's FAQ for
                them. Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            country: Language of the translated titles, `en` by default. Upstream calls it a city by mistake but
                expects a language. Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            seller_open_id: Encrypted id of the shop, the `sellerOpenId` of a product; 25 characters in the
                sample. Required upstream. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/query/selleroffer`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `price_start`, `price_end`,
        `category_id`, `country`, `seller_open_id`.
        """
        return await SEARCH_STORE.asyncio(
            self._client,
            keyword=keyword,
            begin_page=begin_page,
            page_size=page_size,
            filter_=filter_,
            sort=sort,
            out_member_id=out_member_id,
            price_start=price_start,
            price_end=price_end,
            category_id=category_id,
            country=country,
            seller_open_id=seller_open_id,
            extra=extra,
        )

    @checked(SEARCH_STORE)
    def iter_search_store(
        self,
        *,
        begin_page: int = 1,
        page_size: int = 50,
        keyword: str | None = None,
        filter_: AlibabaFilter | str | None = None,
        sort: AlibabaProductSort | AlibabaProductSortDict | None = None,
        out_member_id: str | None = None,
        price_start: Decimal | int | str | None = None,
        price_end: Decimal | int | str | None = None,
        category_id: str | None = None,
        country: AlibabaLanguage | str | None = None,
        seller_open_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[AlibabaStoreProductRow]:
        """Search the products of one shop.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords; optional upstream. Evidence: documented.
            filter_: Tags that the products must have, separated by commas. The page refers to PandaPon's FAQ for
                them. Values: `pandapon.AlibabaFilter`. Evidence: documented.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: documented.
            out_member_id: Your own id of the user who searches. Evidence: documented.
            price_start: Lowest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            price_end: Highest wholesale price. In yuan; evidence of the unit: upstream. Evidence: documented.
            category_id: Only this category. A number here, a string in the keyword search. Evidence: documented.
            country: Language of the translated titles, `en` by default. Upstream calls it a city by mistake but
                expects a language. Values: `pandapon.AlibabaLanguage`. Evidence: documented.
            seller_open_id: Encrypted id of the shop, the `sellerOpenId` of a product; 25 characters in the
                sample. Required upstream. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.
            prefetch: Request the next page ahead; the sync client uses a thread.
            concurrency: How many pages to request ahead at the same time.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/query/selleroffer`. Evidence: path documented; request complete; response upstream.
        PandaPon does not say whether it requires `keyword`, `begin_page`, `page_size`, `price_start`, `price_end`,
        `category_id`, `country`, `seller_open_id`.
        """
        return paginate_async(
            lambda _number: self.search_store(
                keyword=keyword,
                begin_page=_number,
                page_size=page_size,
                filter_=filter_,
                sort=sort,
                out_member_id=out_member_id,
                price_start=price_start,
                price_end=price_end,
                category_id=category_id,
                country=country,
                seller_open_id=seller_open_id,
                extra=extra,
            ),
            lambda page: (page.products, page.total_records),
            operation="alibaba_products.search_store",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(GET_CATEGORY)
    async def get_category(
        self,
        *,
        category_id: str,
        language: AlibabaLanguage | str,
        out_member_id: str | None = None,
        parent_category_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaCategory | None:
        """Get one category and its direct children.

        Reads the names of one category and of its direct children. One call returns one level: start at 0, the root,
        and go down child by child. Only the title, the position in the menu and the method are certain. The path
        follows `/alibaba/product/detail/get`; body and response are those of the upstream call
        `category.translation.getById`. Confirm the path before relying on it. The page is
        https://doc-en.pandapon.com/api-269244511, https://doc-en.pandapon.com/api-269244512 or a neighbour.

        Args:
            category_id: Category id; 0 is the root. Evidence: upstream.
            language: Language of the translated names. PandaPon may call it `country`, as in its searches.
                Values: `pandapon.AlibabaLanguage`. Evidence: upstream.
            out_member_id: Your own id of the user who views it, at most 64 letters and digits. Evidence:
                upstream.
            parent_category_id: Id of the parent category; 0 in the example. Wire name `parentCateId`. Evidence:
                upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/category/get`. Evidence: path analogy; request upstream; response upstream.
        """
        return await GET_CATEGORY.asyncio(
            self._client,
            category_id=category_id,
            language=language,
            out_member_id=out_member_id,
            parent_category_id=parent_category_id,
            extra=extra,
        )

    @checked_async(RECOMMEND)
    async def recommend(
        self,
        *,
        begin_page: int,
        page_size: int,
        country: AlibabaLanguage | str,
        out_member_id: str,
        extra: Mapping[str, Any] | None = None,
    ) -> list[AlibabaRecommendedProduct] | None:
        """Recommend products to one of your users.

        Lists products that 1688 recommends to one user, page by page; an empty list is the end. Only the title, the
        position in the menu and the method are certain. The path follows the neighbouring page
        `/alibaba/product/productRelatedRecommendQuery`; body and response are those of the upstream call
        `product.search.offerRecommend`. Confirm the path before relying on it. Upstream samples also have fields
        called `class` that hold Java type names and are of no use. The page is
        https://doc-en.pandapon.com/api-269244511, https://doc-en.pandapon.com/api-269244512 or a neighbour.

        Args:
            begin_page: Page number; the first page is 1. Evidence: upstream.
            page_size: Products per page; 20 in the example. Evidence: upstream.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: upstream.
            out_member_id: Your own id of the user. The recommendation is personal, so it is required only here.
                Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The products of the requested page; a plain list upstream, without a page object.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/productRecommendQuery`. Evidence: path analogy; request upstream; response upstream.
        """
        return await RECOMMEND.asyncio(
            self._client,
            begin_page=begin_page,
            page_size=page_size,
            country=country,
            out_member_id=out_member_id,
            extra=extra,
        )

    @checked_async(RELATED)
    async def related(
        self,
        *,
        offer_id: Any = None,
        page_no: int | None = None,
        page_size: int | None = None,
        language: AlibabaLanguage | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[AlibabaRelatedProduct] | None:
        """List products related to a product.

        Lists products related to a given one, page by page; an empty list is the end. Title and method are
        PandaPon's; path and body are those of its second version, without `/v2`. The response is that of the upstream
        call `product.related.recommend`. Upstream requires all four fields of the body. The page is
        https://doc-en.pandapon.com/api-269244511, https://doc-en.pandapon.com/api-269244512 or a neighbour.

        Args:
            offer_id: Goods id on 1688. A number upstream and in all other calls of v1, so send a number; the
                second version's sample has an opaque string of 22 characters. Required upstream. Evidence: v2.
            page_no: Page number, here not called `beginPage`. Required upstream. Evidence: v2.
            page_size: Products per page, upstream at most 10. Required upstream. Evidence: v2.
            language: Language of the translated titles, here not called `country`; the page names `en` and `vi`.
                Required upstream. Values: `pandapon.AlibabaLanguage`. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The products of the requested page; a plain list upstream, without a page object.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/productRelatedRecommendQuery`. Evidence: path v2; request partial; response upstream.
        PandaPon does not say which of the optional arguments it requires.
        """
        return await RELATED.asyncio(
            self._client, offer_id=offer_id, page_no=page_no, page_size=page_size, language=language, extra=extra
        )
