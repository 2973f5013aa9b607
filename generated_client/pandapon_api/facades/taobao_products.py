# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""The operations of `taobao_products` as methods, for `Client` and for `AsyncClient`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._bulk import Many, many, many_async
from .._pages import each, each_async
from ..api.taobao_products import (
    batch_check as _batch_check,
    get as _get,
    get_source as _get_source,
    recommend as _recommend,
    search as _search,
    search_by_image as _search_by_image,
)
from ..models.taobao_product_batch_check import TaobaoProductBatchCheck
from ..models.taobao_product_get_source import TaobaoProductGetSource
from ..models.taobao_product_recommend import TaobaoProductRecommend
from ..models.taobao_product_search import TaobaoProductSearch
from ..models.taobao_product_search_by_image import TaobaoProductSearchByImage

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models.taobao_product import TaobaoProduct
    from ..models.taobao_product_batch_checked import TaobaoProductBatchChecked
    from ..models.taobao_product_check import TaobaoProductCheck
    from ..models.taobao_product_recommend_page import TaobaoProductRecommendPage
    from ..models.taobao_product_row import TaobaoProductRow
    from ..models.taobao_product_search_page import TaobaoProductSearchPage
    from ..models.taobao_recommended_product import TaobaoRecommendedProduct
    from ..models.taobao_source_product import TaobaoSourceProduct


class TaobaoProducts:
    """Taobao goods: search by words and by picture, look up, check many at once."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_by_image(
        self,
        *,
        pic_url: str | None = None,
        image_id: str | None = None,
        include_tags: list[str] | None = None,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> list[TaobaoProductRow] | None:
        """Search goods by a picture.

        Finds goods that look like a picture, which is named by its address or by an image id. The answer is one list,
        no pages. Only the title and the method were seen at PandaPon. The path copies the second version's keyword
        search, whose end repeats the upstream's `/traffic/item/search`; the upstream's picture search ends in
        `imgsearch`. Body and answer are the upstream's, and as the keyword search does not fit that upstream, this
        one may not either. The upload that makes image ids is not in PandaPon's tree; its 1688 picture search takes
        base64 instead, as `imageBase64`, which may hold here too (guess). By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477605.

        Args:
            pic_url: Address of the picture; `pic_url` upstream. Whether it is required is not documented.
                Evidence: upstream.
            image_id: Id of an uploaded picture; `image_id` upstream. PandaPon shows no call that uploads one.
                Whether it is required is not documented. Evidence: upstream.
            include_tags: Campaign tags that the goods should have; `include_tags` upstream. Whether it is
                required is not documented. Evidence: upstream.
            language: Language of the translation: en, vi, ru, ko or ja. Values: `pandapon.Language`. Whether it
                is required is not documented. Evidence: upstream.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The goods, upstream at most 100 and without paging.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/item/imgsearch`. Evidence: path analogy; request upstream; response upstream.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - GitHub Mlegbder/taobao-global types/item_img_search.go, types/upload_image.go
            - https://ecommerce-api.shanjing-inc.com/docs/api-424998908
        """
        return _search_by_image.sync(
            client=self._client,
            body=TaobaoProductSearchByImage(
                pic_url=pic_url,
                image_id=image_id,
                include_tags=include_tags,
                language=language,
                extra=extra,
            ),
        )

    def search(
        self,
        *,
        keyword: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sort: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoProductSearchPage | None:
        """Search goods by words, page by page.

        Finds goods by a search word. The answer gives no total: ask for pages until one is empty. Path and request
        come from PandaPon's second version. The answer was not seen at all and is the upstream's, which is uncertain:
        the upstream serves at most 20 goods per page and sorts by other words, so either another upstream stands
        behind the call or PandaPon translates. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477606.

        Args:
            keyword: Search word. Whether it is required is not documented. Evidence: v2.
            page_size: Goods per page, from 1 to 40. The upstream allows 20. Evidence: v2.
            page_no: Page number. The first page is presumably 1 (guess). Whether it is required is not
                documented. Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's words work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream.

        Sources:
            - https://doc-env2.pandapon.com/api-289120988
            - GitHub Mlegbder/taobao-global types/item_search.go
        """
        return _search.sync(
            client=self._client,
            body=TaobaoProductSearch(
                keyword=keyword,
                page_size=page_size,
                page_no=page_no,
                sort=sort,
                extra=extra,
            ),
        )

    def iter_search(
        self,
        *,
        page_no: int = 1,
        page_size: int = 40,
        keyword: str | None = None,
        sort: str | None = None,
        extra: dict[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Iterator[TaobaoProductRow]:
        """Search goods by words, page by page.

        Follows the pages and yields one item at a time, each once: what moves to another page meanwhile is neither
        repeated nor lost, as far as the total tells.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to ask for at a time.
            keyword: Search word. Whether it is required is not documented. Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's words work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
            extra: Members of the body that the specification does not know, by wire name.
            prefetch: Ask for the next page while one is used, in a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream.

        Sources:
            - https://doc-env2.pandapon.com/api-289120988
            - GitHub Mlegbder/taobao-global types/item_search.go
        """
        return each(
            lambda _number: self.search(
                page_no=_number,
                keyword=keyword,
                page_size=page_size,
                sort=sort,
                extra=extra,
            ),
            lambda page: (page.products, None),
            operation="taobao_products.search",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
        )

    def batch_check(
        self,
        *,
        params: list[TaobaoProductCheck],
        extra: dict[str, Any] | None = None,
    ) -> TaobaoProductBatchChecked:
        """Check many goods by their Taobao ids.

        Tells which of the given Taobao goods are open for distribution, that is, which can be bought through
        PandaPon, and why the others are not.

        Args:
            params: The goods to check; a JSON array sent as text. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/batch/check`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc-en.pandapon.com/api-263477607
        """
        return _batch_check.sync(
            client=self._client,
            body=TaobaoProductBatchCheck(
                params=params,
                extra=extra,
            ),
        )

    def get(
        self,
        *,
        item_id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoProduct | None:
        """Get goods by their Taobao id.

        Reads one item with its SKUs, stock and prices. Ask this before previewing or ordering: only this answer has
        the distribution ids `mpId` and `mpSkuId` that order lines want (upstream and resellers). The page's field
        table could be read up to `productUnit`; the rest comes from the manual's sample and the twin's copy. The page
        marks `data` as optional, so a missing item may come back as `None`.

        Args:
            item_id: Taobao goods id. The page marks it as optional, but without it there is nothing to look up.
                Evidence: documented.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/product/get`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496531
            - https://doc-en.pandapon.com/doc-6055770
            - https://doc-en-ka.xportcn.com/doc-7259273
            - a public third-party Go client of the same platform (repository unknown)
            - GitHub Mlegbder/taobao-global types/product_query.go
            - https://wiki-en.dajisaas.com/api-202449555
            - https://ecommerce-api.shanjing-inc.com/docs/api-424998918
        """
        return _get.sync(
            client=self._client,
            item_id=item_id,
            extra=extra,
        )

    def get_many(
        self,
        item_ids: Iterable[str],
        *,
        concurrency: int = 8,
        extra: Mapping[str, str] | None = None,
    ) -> Many[TaobaoProduct]:
        """Get goods by their Taobao id. Many of them.

        Reads each `item_id` once, some at a time, by `get`. One that fails does not stop the others.

        Args:
            item_ids: Taobao goods id. The page marks it as optional, but without it there is nothing to look up. Evidence:
                documented.
            concurrency: How many are read at the same time.
            extra: The same for every read, by wire name.

        Returns:
            What was found by id, what was missing, and the error of each read that failed.

        Raises:
            InvalidArgumentError: no list of ids, or a concurrency below 1.
            ConfigurationError: the client cannot send anything.
        """
        return many(
            lambda _key: self.get(
                item_id=_key,
                extra=extra,
            ),
            item_ids,
            concurrency,
        )

    def get_source(
        self,
        *,
        item_id: str,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoSourceProduct:
        """Get goods as Taobao shows them, with a translation.

        Reads one item from its source, with properties, promotions and a translation, but without distribution ids:
        to order it, ask taobao_products.get. Most of the answer is known from the upstream only. The navigation trees
        say GET and the page says POST; the page's own title reads "Taobao source goods search", so the two may be
        different operations, in which case the GET one is not known. By its neighbours' numbers the English page is
        https://doc-en.pandapon.com/api-263477609.

        Args:
            item_id: Taobao goods id, 11 digits in the sample. Evidence: documented.
            language: Language of the translation; `vi` in the sample. Upstream en, vi, ru, ko or ja. Values:
                `pandapon.Language`. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/source/get`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496526
            - PandaPon navigation trees (English v1)
            - GitHub Mlegbder/taobao-global types/item_detail.go
        """
        return _get_source.sync(
            client=self._client,
            body=TaobaoProductGetSource(
                item_id=item_id,
                language=language,
                extra=extra,
            ),
        )

    def recommend(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoProductRecommendPage:
        """List recommended goods, page by page.

        Lists goods that sell well. The answer gives no total: ask for pages until one is empty. Known from a
        third-party client only, whose host is not visible: it may call the twin, whose navigation tree has this
        entry, while PandaPon's has none. The members are that client's own model and may not be all.

        Args:
            page_no: Page number. The first page is presumably 1 (guess). Whether it is required is not
                documented. Evidence: client.
            page_size: Goods per page; the upper limit is not known. Whether it is required is not documented.
                Evidence: client.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Whether it is required is not documented. Evidence:
                client.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/recommend`. Evidence: path client; request complete; response complete.

        Sources:
            - a public third-party Go client of the same platform (repository unknown)
            - https://doc-en.xportcn.com/api-205190285 (tree only)
        """
        return _recommend.sync(
            client=self._client,
            body=TaobaoProductRecommend(
                page_no=page_no,
                page_size=page_size,
                language=language,
                extra=extra,
            ),
        )

    def iter_recommend(
        self,
        *,
        page_no: int = 1,
        page_size: int = 50,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Iterator[TaobaoRecommendedProduct]:
        """List recommended goods, page by page.

        Follows the pages and yields one item at a time, each once: what moves to another page meanwhile is neither
        repeated nor lost, as far as the total tells.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to ask for at a time.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Whether it is required is not documented. Evidence:
                client.
            extra: Members of the body that the specification does not know, by wire name.
            prefetch: Ask for the next page while one is used, in a thread.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/recommend`. Evidence: path client; request complete; response complete.

        Sources:
            - a public third-party Go client of the same platform (repository unknown)
            - https://doc-en.xportcn.com/api-205190285 (tree only)
        """
        return each(
            lambda _number: self.recommend(
                page_no=_number,
                page_size=page_size,
                language=language,
                extra=extra,
            ),
            lambda page: (page.products, None),
            operation="taobao_products.recommend",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
        )


class AsyncTaobaoProducts:
    """Taobao goods: search by words and by picture, look up, check many at once."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_by_image(
        self,
        *,
        pic_url: str | None = None,
        image_id: str | None = None,
        include_tags: list[str] | None = None,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> list[TaobaoProductRow] | None:
        """Search goods by a picture.

        Finds goods that look like a picture, which is named by its address or by an image id. The answer is one list,
        no pages. Only the title and the method were seen at PandaPon. The path copies the second version's keyword
        search, whose end repeats the upstream's `/traffic/item/search`; the upstream's picture search ends in
        `imgsearch`. Body and answer are the upstream's, and as the keyword search does not fit that upstream, this
        one may not either. The upload that makes image ids is not in PandaPon's tree; its 1688 picture search takes
        base64 instead, as `imageBase64`, which may hold here too (guess). By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477605.

        Args:
            pic_url: Address of the picture; `pic_url` upstream. Whether it is required is not documented.
                Evidence: upstream.
            image_id: Id of an uploaded picture; `image_id` upstream. PandaPon shows no call that uploads one.
                Whether it is required is not documented. Evidence: upstream.
            include_tags: Campaign tags that the goods should have; `include_tags` upstream. Whether it is
                required is not documented. Evidence: upstream.
            language: Language of the translation: en, vi, ru, ko or ja. Values: `pandapon.Language`. Whether it
                is required is not documented. Evidence: upstream.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The goods, upstream at most 100 and without paging.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/item/imgsearch`. Evidence: path analogy; request upstream; response upstream.

        Sources:
            - PandaPon navigation trees (English v1, English v2)
            - GitHub Mlegbder/taobao-global types/item_img_search.go, types/upload_image.go
            - https://ecommerce-api.shanjing-inc.com/docs/api-424998908
        """
        return await _search_by_image.asyncio(
            client=self._client,
            body=TaobaoProductSearchByImage(
                pic_url=pic_url,
                image_id=image_id,
                include_tags=include_tags,
                language=language,
                extra=extra,
            ),
        )

    async def search(
        self,
        *,
        keyword: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sort: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoProductSearchPage | None:
        """Search goods by words, page by page.

        Finds goods by a search word. The answer gives no total: ask for pages until one is empty. Path and request
        come from PandaPon's second version. The answer was not seen at all and is the upstream's, which is uncertain:
        the upstream serves at most 20 goods per page and sorts by other words, so either another upstream stands
        behind the call or PandaPon translates. By its neighbours' numbers the page is
        https://doc-en.pandapon.com/api-263477606.

        Args:
            keyword: Search word. Whether it is required is not documented. Evidence: v2.
            page_size: Goods per page, from 1 to 40. The upstream allows 20. Evidence: v2.
            page_no: Page number. The first page is presumably 1 (guess). Whether it is required is not
                documented. Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's words work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream.

        Sources:
            - https://doc-env2.pandapon.com/api-289120988
            - GitHub Mlegbder/taobao-global types/item_search.go
        """
        return await _search.asyncio(
            client=self._client,
            body=TaobaoProductSearch(
                keyword=keyword,
                page_size=page_size,
                page_no=page_no,
                sort=sort,
                extra=extra,
            ),
        )

    def iter_search(
        self,
        *,
        page_no: int = 1,
        page_size: int = 40,
        keyword: str | None = None,
        sort: str | None = None,
        extra: dict[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncIterator[TaobaoProductRow]:
        """Search goods by words, page by page.

        Follows the pages and yields one item at a time, each once: what moves to another page meanwhile is neither
        repeated nor lost, as far as the total tells.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to ask for at a time.
            keyword: Search word. Whether it is required is not documented. Evidence: v2.
            sort: Order of the goods; `tk_rate_desc` in the sample. Whether the upstream's words work, such as
                `PRICE_ASC`, is not known. Values: `pandapon.SearchSort`. Evidence: v2.
            extra: Members of the body that the specification does not know, by wire name.
            prefetch: Ask for the next page while one is used.
            concurrency: How many pages may be on their way while one is used.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/item/search`. Evidence: path v2; request complete; response upstream.

        Sources:
            - https://doc-env2.pandapon.com/api-289120988
            - GitHub Mlegbder/taobao-global types/item_search.go
        """
        return each_async(
            lambda _number: self.search(
                page_no=_number,
                keyword=keyword,
                page_size=page_size,
                sort=sort,
                extra=extra,
            ),
            lambda page: (page.products, None),
            operation="taobao_products.search",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    async def batch_check(
        self,
        *,
        params: list[TaobaoProductCheck],
        extra: dict[str, Any] | None = None,
    ) -> TaobaoProductBatchChecked:
        """Check many goods by their Taobao ids.

        Tells which of the given Taobao goods are open for distribution, that is, which can be bought through
        PandaPon, and why the others are not.

        Args:
            params: The goods to check; a JSON array sent as text. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/batch/check`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc-en.pandapon.com/api-263477607
        """
        return await _batch_check.asyncio(
            client=self._client,
            body=TaobaoProductBatchCheck(
                params=params,
                extra=extra,
            ),
        )

    async def get(
        self,
        *,
        item_id: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> TaobaoProduct | None:
        """Get goods by their Taobao id.

        Reads one item with its SKUs, stock and prices. Ask this before previewing or ordering: only this answer has
        the distribution ids `mpId` and `mpSkuId` that order lines want (upstream and resellers). The page's field
        table could be read up to `productUnit`; the rest comes from the manual's sample and the twin's copy. The page
        marks `data` as optional, so a missing item may come back as `None`.

        Args:
            item_id: Taobao goods id. The page marks it as optional, but without it there is nothing to look up.
                Evidence: documented.
            extra: Query parameters that the specification does not know, by wire name.

        Returns:
            The answer's `data`, or None where the answer has none.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `GET /open/product/get`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496531
            - https://doc-en.pandapon.com/doc-6055770
            - https://doc-en-ka.xportcn.com/doc-7259273
            - a public third-party Go client of the same platform (repository unknown)
            - GitHub Mlegbder/taobao-global types/product_query.go
            - https://wiki-en.dajisaas.com/api-202449555
            - https://ecommerce-api.shanjing-inc.com/docs/api-424998918
        """
        return await _get.asyncio(
            client=self._client,
            item_id=item_id,
            extra=extra,
        )

    async def get_many(
        self,
        item_ids: Iterable[str],
        *,
        concurrency: int = 8,
        extra: Mapping[str, str] | None = None,
    ) -> Many[TaobaoProduct]:
        """Get goods by their Taobao id. Many of them.

        Reads each `item_id` once, some at a time, by `get`. One that fails does not stop the others.

        Args:
            item_ids: Taobao goods id. The page marks it as optional, but without it there is nothing to look up. Evidence:
                documented.
            concurrency: How many are read at the same time.
            extra: The same for every read, by wire name.

        Returns:
            What was found by id, what was missing, and the error of each read that failed.

        Raises:
            InvalidArgumentError: no list of ids, or a concurrency below 1.
            ConfigurationError: the client cannot send anything.
        """
        return await many_async(
            lambda _key: self.get(
                item_id=_key,
                extra=extra,
            ),
            item_ids,
            concurrency,
        )

    async def get_source(
        self,
        *,
        item_id: str,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoSourceProduct:
        """Get goods as Taobao shows them, with a translation.

        Reads one item from its source, with properties, promotions and a translation, but without distribution ids:
        to order it, ask taobao_products.get. Most of the answer is known from the upstream only. The navigation trees
        say GET and the page says POST; the page's own title reads "Taobao source goods search", so the two may be
        different operations, in which case the GET one is not known. By its neighbours' numbers the English page is
        https://doc-en.pandapon.com/api-263477609.

        Args:
            item_id: Taobao goods id, 11 digits in the sample. Evidence: documented.
            language: Language of the translation; `vi` in the sample. Upstream en, vi, ru, ko or ja. Values:
                `pandapon.Language`. Evidence: documented.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/source/get`. Evidence: path documented; request complete; response partial.

        Sources:
            - https://doc-vnm.pandapon.com/api-250496526
            - PandaPon navigation trees (English v1)
            - GitHub Mlegbder/taobao-global types/item_detail.go
        """
        return await _get_source.asyncio(
            client=self._client,
            body=TaobaoProductGetSource(
                item_id=item_id,
                language=language,
                extra=extra,
            ),
        )

    async def recommend(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
    ) -> TaobaoProductRecommendPage:
        """List recommended goods, page by page.

        Lists goods that sell well. The answer gives no total: ask for pages until one is empty. Known from a
        third-party client only, whose host is not visible: it may call the twin, whose navigation tree has this
        entry, while PandaPon's has none. The members are that client's own model and may not be all.

        Args:
            page_no: Page number. The first page is presumably 1 (guess). Whether it is required is not
                documented. Evidence: client.
            page_size: Goods per page; the upper limit is not known. Whether it is required is not documented.
                Evidence: client.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Whether it is required is not documented. Evidence:
                client.
            extra: Members of the body that the specification does not know, by wire name.

        Returns:
            The answer's `data`.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/recommend`. Evidence: path client; request complete; response complete.

        Sources:
            - a public third-party Go client of the same platform (repository unknown)
            - https://doc-en.xportcn.com/api-205190285 (tree only)
        """
        return await _recommend.asyncio(
            client=self._client,
            body=TaobaoProductRecommend(
                page_no=page_no,
                page_size=page_size,
                language=language,
                extra=extra,
            ),
        )

    def iter_recommend(
        self,
        *,
        page_no: int = 1,
        page_size: int = 50,
        language: str | None = None,
        extra: dict[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncIterator[TaobaoRecommendedProduct]:
        """List recommended goods, page by page.

        Follows the pages and yields one item at a time, each once: what moves to another page meanwhile is neither
        repeated nor lost, as far as the total tells.

        Args:
            page_no: The page to start from; pages count from 1.
            page_size: How many items to ask for at a time.
            language: Language of the translation. The values are not visible; the upstream's en, vi, ru, ko and
                ja are a guess. Values: `pandapon.Language`. Whether it is required is not documented. Evidence:
                client.
            extra: Members of the body that the specification does not know, by wire name.
            prefetch: Ask for the next page while one is used.
            concurrency: How many pages may be on their way while one is used.

        Yields:
            The items, in the order of the pages.

        Raises:
            ApiError: PandaPon answered with another code than 200.
            RefusedError: PandaPon answered with code 200, and refused the call or a part of it inside the answer.
            UnexpectedResponseError: the answer cannot be read.
            TransportError: no answer came; `OutcomeUnknownError` when it may have taken effect all the same.
            InvalidArgumentError: an argument that no call can be made with.

        `POST /open/product/recommend`. Evidence: path client; request complete; response complete.

        Sources:
            - a public third-party Go client of the same platform (repository unknown)
            - https://doc-en.xportcn.com/api-205190285 (tree only)
        """
        return each_async(
            lambda _number: self.recommend(
                page_no=_number,
                page_size=page_size,
                language=language,
                extra=extra,
            ),
            lambda page: (page.products, None),
            operation="taobao_products.recommend",
            first=page_no,
            size=page_size,
            key=lambda item: item.item_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )
