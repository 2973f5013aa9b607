# Generated from spec/ by `nox -s generate`; not to be edited.
"""The operations of `alibaba_marketing`, as endpoints and as methods for `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._endpoint import Endpoint, body_of, checked, checked_async
from .._pagination import paginate, paginate_async
from ..models.alibaba_selection_page import AlibabaSelectionPage
from ..models.alibaba_selection_search import AlibabaSelectionSearch
from ..models.alibaba_top_list import AlibabaTopList
from ..models.alibaba_top_list_get import AlibabaTopListGet
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .._client import AsyncClientBase, SyncClientBase
    from ..dicts import AlibabaProductSortDict
    from ..enums.alibaba_products import AlibabaFilter, AlibabaLanguage, AlibabaRankType
    from ..models.alibaba_product_row import AlibabaProductRow
    from ..models.alibaba_product_sort import AlibabaProductSort

SEARCH_GLOBAL_SELECTION = Endpoint(
    OPERATIONS["alibaba_marketing.search_global_selection"],
    body_of(AlibabaSelectionSearch),
    lambda data, strict: None if data is None else AlibabaSelectionPage.from_dict(data, strict=strict),
)
SEARCH_1688_SELECTION = Endpoint(
    OPERATIONS["alibaba_marketing.search_1688_selection"],
    body_of(AlibabaSelectionSearch),
    lambda data, strict: None if data is None else AlibabaSelectionPage.from_dict(data, strict=strict),
)
TOP_LIST = Endpoint(
    OPERATIONS["alibaba_marketing.top_list"],
    body_of(AlibabaTopListGet),
    lambda data, strict: None if data is None else AlibabaTopList.from_dict(data, strict=strict),
)


class AlibabaMarketing:
    """1688 selections and best-seller lists."""

    def __init__(self, client: SyncClientBase) -> None:
        self._client = client

    @checked(SEARCH_GLOBAL_SELECTION)
    def search_global_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaSelectionPage | None:
        """Search the products of the global strict selection.

        The path is a placeholder without any support: do not call it until it is confirmed. Until then, call
        alibaba_products.search with filter `isQqyx`, which a reseller lists for this selection; untested on PandaPon.
        Only the title and the position in the menu are certain; the method is that of the second version's menu,
        which calls the page a keyword query. So body and response here are those of the keyword search (by analogy,
        unproven). The other candidate is the upstream's goods pool, `pool.product.pull` (all evidence upstream). Its
        body: offerPoolId (int64, required, a pool id that 1688 assigns to a business), cateId (int64, a category),
        taskId (string, required, the same for all pages of a pull), language (string), pageNo and pageSize (integers,
        required), sortField (string, `order1m` for sales or `buyer1m` for buyers of 30 days) and sortType (string,
        `ASC` or `DESC`). Its response is a plain list of offerId (int64, a goods id), bizCategoryId (string, the
        business's category id) and offerPoolTotal (integer, size of the pool, on every row); details then come from
        alibaba_products.get. Judging by its neighbours' numbers, the second version's page is
        https://doc-env2.pandapon.com/api-289121024.

        Args:
            keyword: Keywords. Evidence: analogy.
            begin_page: Page number; the first page is 1. Evidence: analogy.
            page_size: Products per page. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/globalSelection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return SEARCH_GLOBAL_SELECTION.sync(
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

    @checked(SEARCH_GLOBAL_SELECTION)
    def iter_search_global_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[AlibabaProductRow]:
        """Search the products of the global strict selection.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
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

        `POST /alibaba/product/globalSelection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return paginate(
            lambda _number: self.search_global_selection(
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
            operation="alibaba_marketing.search_global_selection",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
        )

    @checked(SEARCH_1688_SELECTION)
    def search_1688_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaSelectionPage | None:
        """Search the products of the 1688 strict selection.

        The path is a placeholder without any support: do not call it until it is confirmed. Until then, call
        alibaba_products.search with filter `1688Selection`, which a reseller lists for this selection; untested on
        PandaPon. Only the title and the position in the menu are certain; the method is that of the second version's
        menu, which calls the page a keyword query. So body and response here are those of the keyword search (by
        analogy, unproven). The other candidate is the upstream's goods pool, `pool.product.pull`; its fields, which
        are the same for both selections, are listed at alibaba_marketing.search_global_selection. Judging by its
        neighbours' numbers, the second version's page is https://doc-env2.pandapon.com/api-289121025.

        Args:
            keyword: Keywords. Evidence: analogy.
            begin_page: Page number; the first page is 1. Evidence: analogy.
            page_size: Products per page. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/1688Selection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return SEARCH_1688_SELECTION.sync(
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

    @checked(SEARCH_1688_SELECTION)
    def iter_search_1688_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
    ) -> Generator[AlibabaProductRow]:
        """Search the products of the 1688 strict selection.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
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

        `POST /alibaba/product/1688Selection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return paginate(
            lambda _number: self.search_1688_selection(
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
            operation="alibaba_marketing.search_1688_selection",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
        )

    @checked(TOP_LIST)
    def top_list(
        self,
        *,
        rank_id: str,
        rank_type: AlibabaRankType | str,
        limit: int,
        language: AlibabaLanguage | str,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaTopList | None:
        """Get a best-seller list.

        Reads one ranking list of 1688, such as the best sellers of a category. Only the title and the position in the
        menu are certain; the method is that of the second version's menu. The path is the upstream call
        `product.topList.query`, written the way `product.related.recommend` became `productRelatedRecommendQuery`;
        body and response are the upstream's. Confirm the path before relying on it. Judging by its neighbours'
        numbers, the second version's page is https://doc-env2.pandapon.com/api-289121026.

        Args:
            rank_id: Id of the list; a category id serves as one. Evidence: upstream.
            rank_type: Kind of list, such as `hot`. Upstream describes `complex`, `hot` and `goodPrice`; a
                reseller lists more. Values: `pandapon.AlibabaRankType`. Evidence: upstream.
            limit: Number of products, at most 20. Evidence: upstream.
            language: Language of the translated titles. Values: `pandapon.AlibabaLanguage`. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/productTopListQuery`. Evidence: path analogy; request upstream; response upstream.
        """
        return TOP_LIST.sync(
            self._client, rank_id=rank_id, rank_type=rank_type, limit=limit, language=language, extra=extra
        )


class AsyncAlibabaMarketing:
    """1688 selections and best-seller lists."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client

    @checked_async(SEARCH_GLOBAL_SELECTION)
    async def search_global_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaSelectionPage | None:
        """Search the products of the global strict selection.

        The path is a placeholder without any support: do not call it until it is confirmed. Until then, call
        alibaba_products.search with filter `isQqyx`, which a reseller lists for this selection; untested on PandaPon.
        Only the title and the position in the menu are certain; the method is that of the second version's menu,
        which calls the page a keyword query. So body and response here are those of the keyword search (by analogy,
        unproven). The other candidate is the upstream's goods pool, `pool.product.pull` (all evidence upstream). Its
        body: offerPoolId (int64, required, a pool id that 1688 assigns to a business), cateId (int64, a category),
        taskId (string, required, the same for all pages of a pull), language (string), pageNo and pageSize (integers,
        required), sortField (string, `order1m` for sales or `buyer1m` for buyers of 30 days) and sortType (string,
        `ASC` or `DESC`). Its response is a plain list of offerId (int64, a goods id), bizCategoryId (string, the
        business's category id) and offerPoolTotal (integer, size of the pool, on every row); details then come from
        alibaba_products.get. Judging by its neighbours' numbers, the second version's page is
        https://doc-env2.pandapon.com/api-289121024.

        Args:
            keyword: Keywords. Evidence: analogy.
            begin_page: Page number; the first page is 1. Evidence: analogy.
            page_size: Products per page. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/globalSelection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return await SEARCH_GLOBAL_SELECTION.asyncio(
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

    @checked(SEARCH_GLOBAL_SELECTION)
    def iter_search_global_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[AlibabaProductRow]:
        """Search the products of the global strict selection.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
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

        `POST /alibaba/product/globalSelection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return paginate_async(
            lambda _number: self.search_global_selection(
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
            operation="alibaba_marketing.search_global_selection",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(SEARCH_1688_SELECTION)
    async def search_1688_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaSelectionPage | None:
        """Search the products of the 1688 strict selection.

        The path is a placeholder without any support: do not call it until it is confirmed. Until then, call
        alibaba_products.search with filter `1688Selection`, which a reseller lists for this selection; untested on
        PandaPon. Only the title and the position in the menu are certain; the method is that of the second version's
        menu, which calls the page a keyword query. So body and response here are those of the keyword search (by
        analogy, unproven). The other candidate is the upstream's goods pool, `pool.product.pull`; its fields, which
        are the same for both selections, are listed at alibaba_marketing.search_global_selection. Judging by its
        neighbours' numbers, the second version's page is https://doc-env2.pandapon.com/api-289121025.

        Args:
            keyword: Keywords. Evidence: analogy.
            begin_page: Page number; the first page is 1. Evidence: analogy.
            page_size: Products per page. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/1688Selection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return await SEARCH_1688_SELECTION.asyncio(
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

    @checked(SEARCH_1688_SELECTION)
    def iter_search_1688_selection(
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
        category_id: Any = None,
        extra: Mapping[str, Any] | None = None,
        prefetch: bool = False,
        concurrency: int = 1,
    ) -> AsyncGenerator[AlibabaProductRow]:
        """Search the products of the 1688 strict selection.

        Follows the pages and yields one item at a time, each once: an item that moves to another page meanwhile is
        neither repeated nor lost, as far as the total shows.

        Args:
            begin_page: The page to start from; pages count from 1.
            page_size: How many items to request per page.
            keyword: Keywords. Evidence: analogy.
            country: Language of the translated titles, despite its name. Values: `pandapon.AlibabaLanguage`.
                Evidence: analogy.
            filter_: Tags that the products must have, separated by commas. Values: `pandapon.AlibabaFilter`.
                Evidence: analogy.
            sort: What to sort by, and in which direction; a JSON object with exactly one field, sent as a string.
                Evidence: analogy.
            out_member_id: Your own id of the user who searches. Evidence: analogy.
            price_start: Lowest wholesale price. In yuan. Evidence: analogy.
            price_end: Highest wholesale price. In yuan. Evidence: analogy.
            category_id: Only this category. Its type is not known: the keyword search takes a string, the other
                searches a number. Evidence: analogy.
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

        `POST /alibaba/product/1688Selection/keywords/query`. Evidence: path none; request none; response none.
        PandaPon does not say which of the optional arguments it requires.
        """
        return paginate_async(
            lambda _number: self.search_1688_selection(
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
            operation="alibaba_marketing.search_1688_selection",
            first=begin_page,
            size=page_size,
            key=lambda item: item.offer_id,
            prefetch=prefetch,
            concurrency=concurrency,
        )

    @checked_async(TOP_LIST)
    async def top_list(
        self,
        *,
        rank_id: str,
        rank_type: AlibabaRankType | str,
        limit: int,
        language: AlibabaLanguage | str,
        extra: Mapping[str, Any] | None = None,
    ) -> AlibabaTopList | None:
        """Get a best-seller list.

        Reads one ranking list of 1688, such as the best sellers of a category. Only the title and the position in the
        menu are certain; the method is that of the second version's menu. The path is the upstream call
        `product.topList.query`, written the way `product.related.recommend` became `productRelatedRecommendQuery`;
        body and response are the upstream's. Confirm the path before relying on it. Judging by its neighbours'
        numbers, the second version's page is https://doc-env2.pandapon.com/api-289121026.

        Args:
            rank_id: Id of the list; a category id serves as one. Evidence: upstream.
            rank_type: Kind of list, such as `hot`. Upstream describes `complex`, `hot` and `goodPrice`; a
                reseller lists more. Values: `pandapon.AlibabaRankType`. Evidence: upstream.
            limit: Number of products, at most 20. Evidence: upstream.
            language: Language of the translated titles. Values: `pandapon.AlibabaLanguage`. Evidence: upstream.
            extra: Fields of the body that the specification does not have, by wire name.

        Returns:
            The response's `data`, or None if it has none.

        Raises:
            ApiError: PandaPon returned a code other than 200.
            RefusedError: PandaPon returned code 200, but refused the call or a part of it inside the response.
            UnexpectedResponseError: the response cannot be read.
            TransportError: no response arrived.
            InvalidArgumentError: an argument is invalid.

        `POST /alibaba/product/productTopListQuery`. Evidence: path analogy; request upstream; response upstream.
        """
        return await TOP_LIST.asyncio(
            self._client, rank_id=rank_id, rank_type=rank_type, limit=limit, language=language, extra=extra
        )
