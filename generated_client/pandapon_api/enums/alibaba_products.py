# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of 1688 goods: their searches, details and ranking lists. `pandapon.search` builds searches with them."""

from .._enum import OpenIntEnum, OpenStrEnum


class AlibabaLanguage(OpenStrEnum):
    """Languages of 1688 text.

    For `country` of the searches and of the details, and for the language of related, category and ranking calls:
    most calls name the field `country` although it holds a language. The reseller must enable a language; others
    (`th`, `id`, `ar`, …) are unproven.
    """

    ENGLISH = "en"
    """English; PandaPon's pages require it for now. Evidence: documented."""
    VIETNAMESE = "vi"
    """Vietnamese; named on PandaPon's page of related goods and sent by a client. Evidence: v2."""
    JAPANESE = "ja"
    """Japanese. Evidence: upstream."""
    RUSSIAN = "ru"
    """Russian. Evidence: reseller."""
    KOREAN = "ko"
    """Korean. Evidence: reseller."""
    FRENCH = "fr"
    """French. Evidence: reseller."""
    PORTUGUESE = "pt"
    """Portuguese. Evidence: reseller."""
    SPANISH = "es"
    """Spanish. Evidence: reseller."""


class AlibabaFilter(OpenStrEnum):
    """Filters of 1688 search results; several go into one string, see `pandapon.search.filter_text`.

    For `filter` of alibaba_products.search, search_by_image and search_store. PandaPon refers to its FAQ for the
    list, which could not be read: expect values that are missing here.
    """

    SHIPS_TODAY = "shipInToday"
    """Dispatched on the same day; the meaning is a reseller's. Evidence: documented."""
    KS_CIPHERTEXT = "ksCiphertext"
    """Meaning unknown; only in PandaPon's and the upstream's samples. Evidence: documented."""
    EXPERIENCE_SCORE_5 = "totalEpScoreLv1"
    """Overall experience score of 5 stars; the twin lists it too. Evidence: reseller."""
    EXPERIENCE_SCORE_4_5_TO_5 = "totalEpScoreLv2"
    """Overall experience score from 4.5 to 5. Evidence: reseller."""
    EXPERIENCE_SCORE_4_TO_4_5 = "totalEpScoreLv3"
    """Overall experience score from 4 to 4.5. Evidence: reseller."""
    EXPERIENCE_SCORE_0_TO_4 = "totalEpScoreLv4"
    """Overall experience score from 0 to 4. Evidence: reseller."""
    PICKUP_IN_24_HOURS_BELOW_95_PERCENT = "getRate24HLv1"
    """Fewer than 95 percent are picked up within 24 hours. Evidence: reseller."""
    PICKUP_IN_24_HOURS_FROM_95_PERCENT = "getRate24HLv2"
    """95 percent or more are picked up within 24 hours. Evidence: reseller."""
    PICKUP_IN_24_HOURS_FROM_99_PERCENT = "getRate24HLv3"
    """99 percent or more are picked up within 24 hours. Evidence: reseller."""
    PICKUP_IN_48_HOURS_BELOW_95_PERCENT = "getRate48HLv1"
    """Fewer than 95 percent are picked up within 48 hours. Evidence: reseller."""
    PICKUP_IN_48_HOURS_FROM_95_PERCENT = "getRate48HLv2"
    """95 percent or more are picked up within 48 hours. Evidence: reseller."""
    PICKUP_IN_48_HOURS_FROM_99_PERCENT = "getRate48HLv3"
    """99 percent or more are picked up within 48 hours. Evidence: reseller."""
    VERIFIED_FACTORY = "certifiedFactory"
    """From a verified factory. Evidence: reseller."""
    SHIPS_IN_24_HOURS = "shipIn24Hours"
    """Dispatched within 24 hours. Evidence: reseller."""
    SHIPS_IN_48_HOURS = "shipIn48Hours"
    """Dispatched within 48 hours. Evidence: reseller."""
    STRICT_SELECTION = "1688Selection"
    """In 1688's strict selection. Evidence: reseller."""
    SELECTED_SUPPLY = "jxhy"
    """Selected supply for distribution. Evidence: reseller."""
    SEVEN_DAY_RETURN = "noReason7DReturn"
    """May be returned within seven days. Evidence: reseller."""
    ONE_PIECE_DROPSHIPPING = "isOnePsale"
    """Dropshipping of a single piece. Evidence: reseller."""
    ONE_PIECE_DROPSHIPPING_FREE_POSTAGE = "isOnePsaleFreePost"
    """Dropshipping of a single piece, postage free. Evidence: reseller."""
    LISTED_WITHIN_7_DAYS = "new7"
    """Listed within the last 7 days. Evidence: reseller."""
    LISTED_WITHIN_30_DAYS = "new30"
    """Listed within the last 30 days. Evidence: reseller."""
    GLOBAL_STRICT_SELECTION = "isQqyx"
    """In the global strict selection. Evidence: reseller."""
    CROSS_BORDER_SELECT = "isSelect"
    """In the select assortment for cross-border trade. Evidence: reseller."""


class AlibabaSortKey(OpenStrEnum):
    """Sort keys of 1688 search results; `pandapon.alibaba_sort` pairs it with a direction.

    For the one pair in the JSON string `sort` of alibaba_products.search, search_by_image and search_store.
    """

    PRICE = "price"
    """Wholesale price. Evidence: documented."""
    REPURCHASE_RATE = "rePurchaseRate"
    """Share of buyers who buy again. Evidence: reseller."""
    MONTHLY_SALES = "monthSold"
    """Sales of one month. Evidence: reseller."""
    ONE_PIECE_PRICE = "onePPrice"
    """Price of a single piece; in an early upstream description only. Evidence: upstream."""


class AlibabaSortDirection(OpenStrEnum):
    """Direction of sorted 1688 search results.

    For the one pair in the JSON string `sort` of alibaba_products.search, search_by_image and search_store.
    """

    ASCENDING = "asc"
    """Lowest first. Evidence: documented."""
    DESCENDING = "desc"
    """Highest first. Evidence: documented."""


class AlibabaRankType(OpenStrEnum):
    """Kinds of ranking list.

    For alibaba_marketing.top_list.
    """

    OVERALL = "complex"
    """The overall list. Evidence: upstream."""
    BEST_SELLERS = "hot"
    """Best sellers. Evidence: upstream."""
    GOOD_PRICE = "goodPrice"
    """Good prices. Evidence: upstream."""
    LIVE_STREAM_BEST_SELLERS = "anchorHot"
    """Best sellers of live streams. Evidence: reseller."""
    NEW_STREAMERS = "anchorNew"
    """New streamers. Evidence: reseller."""
    STREAMERS_PICKS = "anchorRecommend"
    """Streamers' recommendations. Evidence: reseller."""
    VIETNAM_BEST_SELLERS = "VNHot"
    """Best sellers in Vietnam. Evidence: reseller."""
    VIETNAM_TREND = "VNTrend"
    """Trends in Vietnam. Evidence: reseller."""


class AlibabaRankService(OpenStrEnum):
    """Services of a ranked product.

    For `serviceList` of alibaba_marketing.top_list.
    """

    SHIPS_IN_24_HOURS = "sendGoods24H"
    """Dispatched within 24 hours. Evidence: upstream."""
    SHIPS_IN_48_HOURS = "sendGoods48H"
    """Dispatched within 48 hours. Evidence: upstream."""


class AlibabaTagKey(OpenStrEnum):
    """Tags of a product. Several are spelled differently in `AlibabaFilter`.

    For `key` of the rows of `tagInfoList` of alibaba_products.get.
    """

    ONE_PIECE_DROPSHIPPING = "isOnePsale"
    """Dropshipping of a single piece. Evidence: upstream."""
    CROSS_BORDER_SELECT = "select"
    """In the select assortment for cross-border trade. Evidence: upstream."""
    ONE_PIECE_DROPSHIPPING_FREE_POSTAGE = "isOnePsaleFreePostage"
    """Dropshipping of a single piece, postage free; the filter ends in `FreePost`. Evidence: reseller."""
    MIXED_LOTS = "isSupportMix"
    """May be bought in mixed lots. Evidence: reseller."""
    SEVEN_DAY_RETURN = "noReason7DReturn"
    """May be returned within seven days. Evidence: reseller."""
    STRICT_SELECTION = "1688_yx"
    """In 1688's strict selection; the filter is `1688Selection`. Evidence: reseller."""
    LISTED_WITHIN_7_DAYS = "new7"
    """Listed within the last 7 days. Evidence: reseller."""
    LISTED_WITHIN_30_DAYS = "new30"
    """Listed within the last 30 days. Evidence: reseller."""
    GLOBAL_STRICT_SELECTION = "isQqyx"
    """In the global strict selection. Evidence: reseller."""


class AlibabaSellerIdentity(OpenStrEnum):
    """Tags of a seller.

    For `sellerIdentities` of the rows of the searches, of recommended and of related goods.
    """

    SUPER_FACTORY = "super_factory"
    """Super factory. Evidence: upstream."""
    POWERFUL_MERCHANT = "powerful_merchants"
    """Powerful merchant. Evidence: upstream."""
    CHENGXINTONG_MEMBER = "tp_member"
    """Member of Chengxintong. Evidence: upstream."""


class AlibabaOfferIdentity(OpenStrEnum):
    """Tags of goods.

    For `offerIdentities` of the rows of the searches and of the details. The upstream's details hold Chinese words
    for kinds of seller there instead.
    """

    STRICT_SELECTION = "yx"
    """In 1688's strict selection. Evidence: upstream."""
    CROSS_BORDER_SELECT = "select"
    """In the select assortment for cross-border trade. Evidence: upstream."""


class AlibabaGoodsStatus(OpenStrEnum):
    """State of goods. Some values contain a space.

    For `status` of alibaba_products.get. PandaPon's page explains that field with order states, by mistake.
    """

    ONLINE = "published"
    """Online. Evidence: upstream."""
    WITHDRAWN_BY_MEMBER = "member expired"
    """Withdrawn by the member who sells it. Evidence: upstream."""
    EXPIRED_BY_TIME = "auto expired"
    """Its listing period ended. Evidence: upstream."""
    EXPIRED = "expired"
    """Expired, either way. Evidence: upstream."""
    DELETED_BY_MEMBER = "member deleted"
    """Deleted by the member who sells it. Evidence: upstream."""
    DELETED = "deleted"
    """Deleted. Evidence: upstream."""
    TO_BE_DELETED = "TBD"
    """To be deleted. Evidence: upstream."""
    CHANGED = "modified"
    """Changed. Evidence: upstream."""
    NEWLY_LISTED = "new"
    """Newly listed. Evidence: upstream."""
    APPROVED = "approved"
    """Approved. Evidence: upstream."""
    UNDER_REVIEW = "auditing"
    """Under review. Evidence: upstream."""
    REVIEW_NOT_PASSED = "untread"
    """Did not pass the review. Evidence: upstream."""


class AlibabaQuoteType(OpenIntEnum):
    """How goods are priced.

    For `quoteType` of alibaba_products.get, and of the Taobao cart of the second version.
    """

    BY_QUANTITY_WITHOUT_SKU = 0
    """By quantity; there are no SKUs. Evidence: upstream."""
    BY_SKU = 1
    """By SKU. Evidence: upstream."""
    BY_QUANTITY_WITH_SKU = 2
    """By quantity; there are SKUs. Evidence: upstream."""


class AlibabaShippingTimeGuarantee(OpenStrEnum):
    """How soon the seller promises to dispatch.

    For `shippingTimeGuarantee` of alibaba_products.get and of search rows.
    """

    SHIPS_IN_24_HOURS = "shipIn24Hours"
    """Within 24 hours. Evidence: upstream."""
    SHIPS_IN_48_HOURS = "shipIn48Hours"
    """Within 48 hours. Evidence: upstream."""


class AlibabaPromotionType(OpenStrEnum):
    """Kind of promotion.

    For `promotionType` of alibaba_products.get and of search rows.
    """

    PLUS_MEMBERSHIP = "plus"
    """Plus membership. Evidence: upstream."""


class AlibabaSaleType(OpenStrEnum):
    """Period of a sales filter; several entries are intersected.

    For `saleType` of `saleFilterList`, which the upstream's newest keyword search has and PandaPon's does not.
    """

    LAST_7_DAYS = "sales7"
    """Sales of 7 days. Evidence: upstream."""
    LAST_14_DAYS = "sales14"
    """Sales of 14 days. Evidence: upstream."""
    LAST_30_DAYS = "sales30"
    """Sales of 30 days. Evidence: upstream."""
    ALL_TIME = "totalSales"
    """Sales of all time. Evidence: upstream."""


class AlibabaPoolSortField(OpenStrEnum):
    """Sort keys of a goods pool.

    For `sortField` of the upstream's goods pool; its `sortType` is `ASC` or `DESC`.
    """

    SALES_OF_30_DAYS = "order1m"
    """Sales of 30 days. Evidence: upstream."""
    BUYERS_OF_30_DAYS = "buyer1m"
    """Buyers of 30 days. Evidence: upstream."""
