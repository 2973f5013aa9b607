# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `taobao_products`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._batch import BatchResult, read_batch, read_batch_async
from .._codec import (
    array,
    missing,
)
from .._endpoint import Endpoint, body_of, checked, checked_async
from .._operation import Operation
from .._pagination import paginate, paginate_async
from .._request import Request
from .._sending import (
    id_out,
    query_text,
)
from ..models.taobao_product import TaobaoProduct
from ..models.taobao_product_batch_check import TaobaoProductBatchCheck
from ..models.taobao_product_batch_checked import TaobaoProductBatchChecked
from ..models.taobao_product_get_source import TaobaoProductGetSource
from ..models.taobao_product_recommend import TaobaoProductRecommend
from ..models.taobao_product_recommend_page import TaobaoProductRecommendPage
from ..models.taobao_product_row import TaobaoProductRow
from ..models.taobao_product_search import TaobaoProductSearch
from ..models.taobao_product_search_by_image import TaobaoProductSearchByImage
from ..models.taobao_product_search_page import TaobaoProductSearchPage
from ..models.taobao_source_product import TaobaoSourceProduct
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import TaobaoProductCheckDict
    from ..enums.taobao import Language, SearchSort
    from ..models.taobao_product_check import TaobaoProductCheck
    from ..models.taobao_recommended_product import TaobaoRecommendedProduct


def _read_search_by_image(data: Any, strict: bool) -> list[TaobaoProductRow] | None:
    return None if data is None else [TaobaoProductRow.from_dict(item, strict=strict) for item in array(data, "data")]


SEARCH_BY_IMAGE = Endpoint(
    OPERATIONS["taobao_products.search_by_image"],
    body_of(TaobaoProductSearchByImage),
    _read_search_by_image,
)
SEARCH = Endpoint(
    OPERATIONS["taobao_products.search"],
    body_of(TaobaoProductSearch),
    lambda data, strict: None if data is None else TaobaoProductSearchPage.from_dict(data, strict=strict),
)
BATCH_CHECK = Endpoint(
    OPERATIONS["taobao_products.batch_check"],
    body_of(TaobaoProductBatchCheck),
    lambda data, strict: missing("data") if data is None else TaobaoProductBatchChecked.from_dict(data, strict=strict),
)


def _get(_operation: Operation, /, *, item_id: str | None = None, extra: Mapping[str, str] | None = None) -> Request:
    return Request(
        _operation,
        query=query_text(
            {
                "itemId": id_out(item_id, "item_id") if item_id is not None else None,
            },
            extra,
        ),
    )


GET = Endpoint(
    OPERATIONS["taobao_products.get"],
    _get,
    lambda data, strict: None if data is None else TaobaoProduct.from_dict(data, strict=strict),
)
GET_SOURCE = Endpoint(
    OPERATIONS["taobao_products.get_source"],
    body_of(TaobaoProductGetSource),
    lambda data, strict: missing("data") if data is None else TaobaoSourceProduct.from_dict(data, strict=strict),
)
RECOMMEND = Endpoint(
    OPERATIONS["taobao_products.recommend"],
    body_of(TaobaoProductRecommend),
    lambda data, strict: missing("data") if data is None else TaobaoProductRecommendPage.from_dict(data, strict=strict),
)


class TaobaoProducts:
    """Taobao goods: search by keyword and by picture, look up, check many at once."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(SEARCH_BY_IMAGE)
    def search_by_image(
        self,
        *,
        pic_url: str | None = None,
        image_id: str | None = None,
        include_tags: Sequence[str] | None = None,
        language: Language | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[TaobaoProductRow] | None:
        """Search goods by a picture.

        Finds goods that look like a picture, given by its URL or by an image id. The response is one list without
        pages. Only the title and the method were seen at PandaPon. The path copies the second version's keyword
        search, whose end repeats the upstream's `/traffic/item/search`; the upstream's picture search ends in
        `imgsearch`. Body and response are the upstream's. Because the keyword search does not match that upstream,
        this one may not either. The upload that creates image ids is not in PandaPon's tree; its 1688 picture search
        takes base64 instead, as `imageBase64`, which may apply here too (guess). Judging by its neighbours' numbers,
        the page is https://doc-en.pandapon.com/api-263477605.

        Args:
            pic_url: URL of the picture; `pic_url` upstream. Evidence: upstream.
            image_id: Id of an uploaded picture; `image_id` upstream. PandaPon shows no call to upload one.
                Evidence: upstream.
            include_tags: Campaign tags that the goods should have; `include_tags` upstream. Evidence: upstream.
            language: Language of the translation: en, vi, ru, ko or ja. Values: `pandapon.Language`. Evidence:
                upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The goods, upstream at most 100 and without paging.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/item/imgsearch`. Evidence: path analogy; request upstream; response upstream. PandaPon
        does not say which of the optional arguments it requires.
        """
        return SEARCH_BY_IMAGE.sync(
            self._client, pic_url=pic_url, image_id=image_id, include_tags=include_tags, language=language, extra=extra
        )

    @checked(SEARCH)
    def search(
        self,
        *,
        keyword: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sort: SearchSort | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoProductSearchPage | None:
        """Search goods by keyword, page by page.

        Finds goods by keyword. The response has no total: request pages until one is empty. Path and request come
        from PandaPon's second version. The response was not seen at all and is the upstream's, which is uncertain:
        the upstream returns at most 20 goods per page and sorts by other keys, so either the call uses another
        upstream or PandaPon translates. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477606.

        Args:
            keyword: Keyword. Evidence: v2.
            page_size: Goods per page, from 1 to 40. The upstream allows 20. Evidence: v2.
            page_no: Page number. The first page is presumably 1 (guess). Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's values work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream. PandaPon does not
        say whether it requires `keyword`, `page_no`.
        """
        return SEARCH.sync(self._client, keyword=keyword, page_size=page_size, page_no=page_no, sort=sort, extra=extra)

    @checked(SEARCH)
    def iter_search(
        self,
        *,
        page_no: int = 1,
        page_size: int = 40,
        keyword: str | None = None,
        sort: SearchSort | str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[TaobaoProductRow]:
        """Search goods by keyword, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keyword. Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's values work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
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

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream. PandaPon does not
        say whether it requires `keyword`, `page_no`.
        """
        return paginate(
            lambda _number: self.search(keyword=keyword, page_size=page_size, page_no=_number, sort=sort, extra=extra),
            lambda page: (page.products, None),
            operation="taobao_products.search",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
        )

    @checked(BATCH_CHECK)
    def batch_check(
        self, *, params: Sequence[TaobaoProductCheck | TaobaoProductCheckDict], extra: Mapping[str, Any] | None = None
    ) -> TaobaoProductBatchChecked:
        """Check many goods by their Taobao ids.

        Checks which of the given Taobao goods are open for distribution, that is, can be bought through PandaPon, and
        why the others are not.

        Args:
            params: The goods to check; a JSON array sent as a string. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/batch/check`. Evidence: path documented; request complete; response partial.
        """
        return BATCH_CHECK.sync(self._client, params=params, extra=extra)

    @checked(GET)
    def get(self, *, item_id: str | None = None, extra: Mapping[str, str] | None = None) -> TaobaoProduct | None:
        """Get goods by their Taobao id.

        Reads one item with its SKUs, stock and prices. Call this before previewing or ordering: only this response
        has the distribution ids `mpId` and `mpSkuId` that order lines take (upstream and resellers). The page's field
        table could be read up to `productUnit`; the rest comes from the manual's sample and the twin's copy. The page
        marks `data` as optional, so a missing item may come back as `None`.

        Args:
            item_id: Taobao goods id. The page marks it as optional, but without it there is nothing to look up.
                Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/product/get`. Evidence: path documented; request complete; response partial.
        """
        return GET.sync(self._client, item_id=item_id, extra=extra)

    @checked(GET)
    def get_many(
        self, item_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoProduct]:
        """Get goods by their Taobao id. For many at once.

        Reads each `item_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            item_ids: Taobao goods id. The page marks it as optional, but without it there is nothing to look up.
                Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return read_batch(lambda _key: self.get(item_id=_key, extra=extra), item_ids, concurrency)

    @checked(GET_SOURCE)
    def get_source(
        self, *, item_id: str, language: Language | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> TaobaoSourceProduct:
        """Get goods as Taobao shows them, with a translation.

        Reads one item from its source, with properties, promotions and a translation, but without distribution ids:
        to order it, call taobao_products.get. Most of the response is known from the upstream only. The navigation
        trees say GET and the page says POST; the page's own title reads "Taobao source goods search", so the two may
        be different operations, in which case the GET one is not known. Judging by its neighbours' numbers, the
        English page is https://doc-en.pandapon.com/api-263477609.

        Args:
            item_id: Taobao goods id, 11 digits in the sample. Evidence: documented.
            language: Language of the translation; `vi` in the sample. Upstream en, vi, ru, ko or ja. Values:
                `pandapon.Language`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/source/get`. Evidence: path documented; request complete; response partial.
        """
        return GET_SOURCE.sync(self._client, item_id=item_id, language=language, extra=extra)

    @checked(RECOMMEND)
    def recommend(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        language: Language | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoProductRecommendPage:
        """List recommended goods, page by page.

        Lists goods that sell well. The response has no total: request pages until one is empty. Known only from a
        third-party client of the twin, whose navigation tree has this entry; none of PandaPon's trees does, so
        PandaPon may not have the operation at all. The fields are that client's own model and may be incomplete.

        Args:
            page_no: Page number. The first page is presumably 1 (guess). Evidence: client.
            page_size: Goods per page; the upper limit is not known. Evidence: client.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Evidence: client.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/recommend`. Evidence: path twin; request complete; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return RECOMMEND.sync(self._client, page_no=page_no, page_size=page_size, language=language, extra=extra)

    @checked(RECOMMEND)
    def iter_recommend(
        self,
        *,
        page_no: int = 1,
        page_size: int = 50,
        language: Language | str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[TaobaoRecommendedProduct]:
        """List recommended goods, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Evidence: client.
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

        `POST /open/product/recommend`. Evidence: path twin; request complete; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return paginate(
            lambda _number: self.recommend(page_no=_number, page_size=page_size, language=language, extra=extra),
            lambda page: (page.products, None),
            operation="taobao_products.recommend",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
        )


class AsyncTaobaoProducts:
    """Taobao goods: search by keyword and by picture, look up, check many at once."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(SEARCH_BY_IMAGE)
    async def search_by_image(
        self,
        *,
        pic_url: str | None = None,
        image_id: str | None = None,
        include_tags: Sequence[str] | None = None,
        language: Language | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> list[TaobaoProductRow] | None:
        """Search goods by a picture.

        Finds goods that look like a picture, given by its URL or by an image id. The response is one list without
        pages. Only the title and the method were seen at PandaPon. The path copies the second version's keyword
        search, whose end repeats the upstream's `/traffic/item/search`; the upstream's picture search ends in
        `imgsearch`. Body and response are the upstream's. Because the keyword search does not match that upstream,
        this one may not either. The upload that creates image ids is not in PandaPon's tree; its 1688 picture search
        takes base64 instead, as `imageBase64`, which may apply here too (guess). Judging by its neighbours' numbers,
        the page is https://doc-en.pandapon.com/api-263477605.

        Args:
            pic_url: URL of the picture; `pic_url` upstream. Evidence: upstream.
            image_id: Id of an uploaded picture; `image_id` upstream. PandaPon shows no call to upload one.
                Evidence: upstream.
            include_tags: Campaign tags that the goods should have; `include_tags` upstream. Evidence: upstream.
            language: Language of the translation: en, vi, ru, ko or ja. Values: `pandapon.Language`. Evidence:
                upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The goods, upstream at most 100 and without paging.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/item/imgsearch`. Evidence: path analogy; request upstream; response upstream. PandaPon
        does not say which of the optional arguments it requires.
        """
        return await SEARCH_BY_IMAGE.asyncio(
            self._client, pic_url=pic_url, image_id=image_id, include_tags=include_tags, language=language, extra=extra
        )

    @checked_async(SEARCH)
    async def search(
        self,
        *,
        keyword: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sort: SearchSort | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoProductSearchPage | None:
        """Search goods by keyword, page by page.

        Finds goods by keyword. The response has no total: request pages until one is empty. Path and request come
        from PandaPon's second version. The response was not seen at all and is the upstream's, which is uncertain:
        the upstream returns at most 20 goods per page and sorts by other keys, so either the call uses another
        upstream or PandaPon translates. Judging by its neighbours' numbers, the page is
        https://doc-en.pandapon.com/api-263477606.

        Args:
            keyword: Keyword. Evidence: v2.
            page_size: Goods per page, from 1 to 40. The upstream allows 20. Evidence: v2.
            page_no: Page number. The first page is presumably 1 (guess). Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's values work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream. PandaPon does not
        say whether it requires `keyword`, `page_no`.
        """
        return await SEARCH.asyncio(
            self._client, keyword=keyword, page_size=page_size, page_no=page_no, sort=sort, extra=extra
        )

    @checked(SEARCH)
    def iter_search(
        self,
        *,
        page_no: int = 1,
        page_size: int = 40,
        keyword: str | None = None,
        sort: SearchSort | str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[TaobaoProductRow]:
        """Search goods by keyword, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keyword. Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's values work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
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

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream. PandaPon does not
        say whether it requires `keyword`, `page_no`.
        """
        return paginate_async(
            lambda _number: self.search(keyword=keyword, page_size=page_size, page_no=_number, sort=sort, extra=extra),
            lambda page: (page.products, None),
            operation="taobao_products.search",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(BATCH_CHECK)
    async def batch_check(
        self, *, params: Sequence[TaobaoProductCheck | TaobaoProductCheckDict], extra: Mapping[str, Any] | None = None
    ) -> TaobaoProductBatchChecked:
        """Check many goods by their Taobao ids.

        Checks which of the given Taobao goods are open for distribution, that is, can be bought through PandaPon, and
        why the others are not.

        Args:
            params: The goods to check; a JSON array sent as a string. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/batch/check`. Evidence: path documented; request complete; response partial.
        """
        return await BATCH_CHECK.asyncio(self._client, params=params, extra=extra)

    @checked_async(GET)
    async def get(self, *, item_id: str | None = None, extra: Mapping[str, str] | None = None) -> TaobaoProduct | None:
        """Get goods by their Taobao id.

        Reads one item with its SKUs, stock and prices. Call this before previewing or ordering: only this response
        has the distribution ids `mpId` and `mpSkuId` that order lines take (upstream and resellers). The page's field
        table could be read up to `productUnit`; the rest comes from the manual's sample and the twin's copy. The page
        marks `data` as optional, so a missing item may come back as `None`.

        Args:
            item_id: Taobao goods id. The page marks it as optional, but without it there is nothing to look up.
                Evidence: documented.
            extra: Query parameters that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `GET /open/product/get`. Evidence: path documented; request complete; response partial.
        """
        return await GET.asyncio(self._client, item_id=item_id, extra=extra)

    @checked_async(GET)
    async def get_many(
        self, item_ids: Iterable[str], *, concurrency: int = 8, extra: Mapping[str, str] | None = None
    ) -> BatchResult[TaobaoProduct]:
        """Get goods by their Taobao id. For many at once.

        Reads each `item_id` once, several at a time, by `get`. A failure does not stop the others.

        Args:
            item_ids: Taobao goods id. The page marks it as optional, but without it there is nothing to look up.
                Evidence: documented.
            concurrency: How many requests to send at the same time.
            extra: Further parameters of every read, by wire name.

        Returns:
            The results by id, the missing ids, and the error of each failed read.

        Raises:
            InvalidArgumentError: the ids are a single string, or the concurrency is below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await read_batch_async(lambda _key: self.get(item_id=_key, extra=extra), item_ids, concurrency)

    @checked_async(GET_SOURCE)
    async def get_source(
        self, *, item_id: str, language: Language | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> TaobaoSourceProduct:
        """Get goods as Taobao shows them, with a translation.

        Reads one item from its source, with properties, promotions and a translation, but without distribution ids:
        to order it, call taobao_products.get. Most of the response is known from the upstream only. The navigation
        trees say GET and the page says POST; the page's own title reads "Taobao source goods search", so the two may
        be different operations, in which case the GET one is not known. Judging by its neighbours' numbers, the
        English page is https://doc-en.pandapon.com/api-263477609.

        Args:
            item_id: Taobao goods id, 11 digits in the sample. Evidence: documented.
            language: Language of the translation; `vi` in the sample. Upstream en, vi, ru, ko or ja. Values:
                `pandapon.Language`. Evidence: documented.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/source/get`. Evidence: path documented; request complete; response partial.
        """
        return await GET_SOURCE.asyncio(self._client, item_id=item_id, language=language, extra=extra)

    @checked_async(RECOMMEND)
    async def recommend(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        language: Language | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> TaobaoProductRecommendPage:
        """List recommended goods, page by page.

        Lists goods that sell well. The response has no total: request pages until one is empty. Known only from a
        third-party client of the twin, whose navigation tree has this entry; none of PandaPon's trees does, so
        PandaPon may not have the operation at all. The fields are that client's own model and may be incomplete.

        Args:
            page_no: Page number. The first page is presumably 1 (guess). Evidence: client.
            page_size: Goods per page; the upper limit is not known. Evidence: client.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Evidence: client.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /open/product/recommend`. Evidence: path twin; request complete; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return await RECOMMEND.asyncio(
            self._client, page_no=page_no, page_size=page_size, language=language, extra=extra
        )

    @checked(RECOMMEND)
    def iter_recommend(
        self,
        *,
        page_no: int = 1,
        page_size: int = 50,
        language: Language | str | None = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[TaobaoRecommendedProduct]:
        """List recommended goods, page by page.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Evidence: client.
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

        `POST /open/product/recommend`. Evidence: path twin; request complete; response complete. PandaPon does not
        say which of the optional arguments it requires.
        """
        return paginate_async(
            lambda _number: self.recommend(page_no=_number, page_size=page_size, language=language, extra=extra),
            lambda page: (page.products, None),
            operation="taobao_products.recommend",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )
