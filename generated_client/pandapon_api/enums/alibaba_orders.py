# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of 1688 orders. Those of paying are in `alibaba_payments`, those of parcels in `alibaba_logistics`."""

from .._enum import OpenIntEnum, OpenStrEnum


class AlibabaWebSite(OpenStrEnum):
    """The site that an order belongs to.

    For `webSite` of alibaba_orders.cancel, get and get_logistics_trace.
    """

    CHINESE_SITE = "1688"
    """1688, the Chinese site; the only value in PandaPon's samples. Evidence: documented."""
    INTERNATIONAL_SITE = "alibaba"
    """Alibaba, the international site. Evidence: upstream."""


class AlibabaFlow(OpenStrEnum):
    """The channel through which an order is placed. Channels differ in price and in buyer protection.

    For `flow` of alibaba_orders.create, create_batch and alibaba_cart.create_order; `flowFlag` of
    alibaba_orders.preview names the one that won if the preview was requested with an empty flow, which lets 1688
    compare the prices.
    """

    GENERAL = "general"
    """Open market at the wholesale price; the value of PandaPon's sample of the second version. Evidence: v2."""
    DISTRIBUTION = "fenxiao"
    """Distribution order. Evidence: upstream."""
    CONSIGNMENT = "saleproxy"
    """Consignment; the distribution relation is checked. Evidence: upstream."""
    DAILY_SPECIAL = "paired"
    """Daily special; one client writes `pair`. Evidence: upstream."""
    SELECTED_SUPPLY_DISTRIBUTION = "boutiquefenxiao"
    """Selected supply at the distribution price: one piece, postage free. Evidence: upstream."""
    SELECTED_SUPPLY_WHOLESALE = "boutiquepifa"
    """Selected supply at the wholesale price: more than two pieces. Evidence: upstream."""
    REPURCHASE_CONTRACT = "repurchase"
    """Repurchase contract; not in the price comparison. Evidence: upstream."""
    SPLIT_PAYMENT = "proxy"
    """Split payment, together with `proxySettleRecordId`. Evidence: upstream."""
    DISTRIBUTION_NEW = "fenxiaonew"
    """Meaning unknown; from a sample of the twin. Evidence: twin."""


class AlibabaTradeType(OpenStrEnum):
    """How an order is paid, chosen at ordering. Always take one from `tradeModeNameList` of the preview.

    For `tradeType` of alibaba_orders.create, create_batch and alibaba_cart.create_order, `tradeModeNameList` of the
    preview and `baseInfo.tradeTypeCode`. If empty, it is Cheng-e-She credit if that is enabled, else Alipay escrow.
    Order data have numbers in `tradeType`: `AlibabaOrderTradeType`.
    """

    ESCROW = "assureTrade"
    """Escrow of trade 4.0. Evidence: upstream."""
    ESCROW_OLD_SDK = "fxassure"
    """Escrow of trade 4.0, as the older SDK writes it. Evidence: upstream."""
    ALIPAY_ESCROW = "alipay"
    """Alipay's old escrow, which is being phased out. Evidence: upstream."""
    ACCOUNT_PERIOD = "period"
    """Account period. Evidence: upstream."""
    ENTERPRISE_QUOTATION_ESCROW = "assure"
    """Escrow for quotations of enterprises. Evidence: upstream."""
    CHENG_E_SHE_CREDIT = "creditBuy"
    """Cheng-e-She credit. Evidence: upstream."""
    BANK_TRANSFER = "bank"
    """Bank transfer. Evidence: upstream."""
    STAGED_6_3_1 = "631staged"
    """In three stages, 6 to 3 to 1. Evidence: upstream."""
    STAGED_3_7 = "37staged"
    """In two stages, 3 to 7. Evidence: upstream."""
    NZ_ESCROW = "nzassure"
    """Escrow; the value of a preview sample. Evidence: upstream."""


class AlibabaOrderTradeType(OpenStrEnum):
    """How an order is paid, as in order data: a string of digits.

    For `baseInfo.tradeType` of alibaba_orders.get, the filter of alibaba_orders.page and `tradeTypeStr` of
    alibaba_refunds.get. Ordering takes words instead: `AlibabaTradeType`.
    """

    ESCROW = "1"
    """Escrow. Evidence: upstream."""
    PREPAID_DEPOSIT = "2"
    """Deposit paid in advance. Evidence: upstream."""
    ETC_OVERSEAS_ACQUIRING = "3"
    """Overseas acquiring, called ETC. Evidence: upstream."""
    INSTANT_PAYMENT = "4"
    """Instant payment. Evidence: upstream."""
    GUARANTEE_DEPOSIT = "5"
    """Deposit as a guarantee. Evidence: upstream."""
    UNIFIED_FLOW = "6"
    """Unified flow. Evidence: upstream."""
    STAGED_PAYMENT = "7"
    """Payment in stages. Evidence: upstream."""
    CASH_ON_DELIVERY = "8"
    """Cash on delivery. Evidence: upstream."""
    CREDIT_VOUCHER = "9"
    """Credit voucher. Evidence: upstream."""
    ACCOUNT_PERIOD = "10"
    """Account period. Evidence: upstream."""
    TRADE_4_0 = "50060"
    """Trade 4.0, the usual one. Evidence: upstream."""
    FACE_TO_FACE = "50070"
    """Face to face. Evidence: upstream."""
    SERVICES = "50080"
    """Services. Evidence: upstream."""


class AlibabaBusinessType(OpenStrEnum):
    """Kind of business of an order.

    For `baseInfo.businessType` of alibaba_orders.get and the filter `bizTypes` of alibaba_orders.page.
    """

    ORDINARY = "cn"
    """Ordinary. Evidence: upstream."""
    LARGE_WHOLESALE = "ws"
    """Large wholesale. Evidence: upstream."""
    SAMPLE = "yp"
    """Sample. Evidence: upstream."""
    ONE_CENT_SAMPLE = "yf"
    """Sample at the price of one cent. Evidence: upstream."""
    LIMITED_TIME_DISCOUNT = "fs"
    """Discount for a limited time. Evidence: upstream."""
    PROCESSING = "cz"
    """Processing. Evidence: upstream."""
    AGREEMENT_PURCHASE = "ag"
    """Purchase under an agreement. Evidence: upstream."""
    GROUP_BUYING = "hp"
    """Group buying. Evidence: upstream."""
    SUPPLY_AND_MARKETING = "supply"
    """Supply and marketing. Evidence: upstream."""
    TAOBAO_FACTORY = "factory"
    """Taobao factory. Evidence: upstream."""
    QUICK_ORDER = "quick"
    """Quick order. Evidence: upstream."""
    SHARED_BUYING = "xiangpin"
    """Shared buying. Evidence: upstream."""
    FACE_TO_FACE = "f2f"
    """Face to face. Evidence: upstream."""
    SAMPLE_STORAGE = "cyfw"
    """Storage of samples. Evidence: upstream."""
    CONSIGNMENT = "sp"
    """Consignment. Evidence: upstream."""
    MICRO_SUPPLY = "wg"
    """Micro supply. Evidence: upstream."""
    LINGSHOUTONG_RETAIL = "lst"
    """Lingshoutong retail. Evidence: upstream."""
    CROSS_BORDER = "cb"
    """Cross-border. Evidence: upstream."""
    DISTRIBUTION = "distribution"
    """Distribution. Evidence: upstream."""
    CAIYUANBAO = "cab"
    """Caiyuanbao. Evidence: upstream."""
    CUSTOM_MANUFACTURE = "manufact"
    """Custom manufacture. Evidence: upstream."""
    NATIONAL_PROCUREMENT = "gc"
    """National procurement; list filter only. Evidence: upstream."""
    NYG = "nyg"
    """Meaning unknown; list filter only. Evidence: upstream."""
    PROCUREMENT_MALL = "nest"
    """Procurement mall; list filter only. Evidence: upstream."""
    TAOBAO_FACTORY_SAMPLE = "factorysamp"
    """Sample from a Taobao factory; list filter only. Evidence: upstream."""
    TAOBAO_FACTORY_BULK = "factorybig"
    """Bulk from a Taobao factory; list filter only. Evidence: upstream."""
    TRADE_ASSURANCE = "ta"
    """Trade Assurance of the international site. Evidence: upstream."""
    ONLINE_WHOLESALE = "wholesale"
    """Online wholesale of the international site. Evidence: upstream."""


class AlibabaOrderStatus(OpenStrEnum):
    """State of a 1688 order, and of a line of it.

    For `baseInfo.status` and `productItems.status` of alibaba_orders.get, and for callbacks. The documented seven are
    on PandaPon's page of 1688 goods details, where they do not belong; expect other values too.
    """

    AWAITING_PAYMENT = "waitbuyerpay"
    """Waiting for payment. Evidence: documented."""
    AWAITING_SHIPMENT = "waitsellersend"
    """Paid, waiting for dispatch. Evidence: documented."""
    AWAITING_CARRIER = "waitlogisticstakein"
    """Waiting for the carrier; in the older SDK and the list call. Evidence: upstream."""
    SHIPPED = "waitbuyerreceive"
    """Dispatched, waiting for receipt. Evidence: documented."""
    AWAITING_SIGNATURE = "waitbuyersign"
    """Waiting for the signature; in the older SDK and the list call. Evidence: upstream."""
    SIGNED = "signinsuccess"
    """Signed for; in the older SDK and the list call. Evidence: upstream."""
    RECEIVED = "confirm_goods"
    """Received. Evidence: documented."""
    COMPLETED = "success"
    """Completed. Evidence: documented."""
    CANCELLED = "cancel"
    """Cancelled. Evidence: documented."""
    TERMINATED = "terminated"
    """Terminated. Evidence: documented."""
    RECEIPT_CONFIRMED = "confirm_goods_and_has_subsidy"
    """Receipt confirmed; in the message about the receipt only. Evidence: upstream."""


class AlibabaOrderStatusFilter(OpenStrEnum):
    """States that an order list can filter by.

    For `orderStatus` of the upstream's list behind alibaba_orders.page.
    """

    COMPLETED = "success"
    """Completed. Evidence: upstream."""
    CANCELLED = "cancel"
    """Cancelled and settled. Evidence: upstream."""
    AWAITING_PAYMENT = "waitbuyerpay"
    """Not paid. Evidence: upstream."""
    AWAITING_SHIPMENT = "waitsellersend"
    """Not dispatched. Evidence: upstream."""
    SHIPPED = "waitbuyerreceive"
    """Not received. Evidence: upstream."""


class AlibabaStepOrderStatus(OpenStrEnum):
    """State of a stage of an order that is paid in stages.

    For `stepOrderStatus` of `stepOrderList` of alibaba_orders.get.
    """

    NOT_STARTED = "waitactivate"
    """Not started; one client writes `waitactive`. Evidence: upstream."""
    AWAITING_SELLER_PUSH = "waitsellerpush"
    """Waiting for the seller to start the next stage. Evidence: upstream."""
    COMPLETED = "success"
    """The stage is done. Evidence: upstream."""
    SPLITTING_MONEY = "settlebill"
    """The money is being split. Evidence: upstream."""
    CANCELLED = "cancel"
    """The stage was ended. Evidence: upstream."""
    CANCELLED_BEFORE_START = "inactiveandcancel"
    """The stage was ended before it began. Evidence: upstream."""
    AWAITING_PAYMENT = "waitbuyerpay"
    """Waiting for payment. Evidence: upstream."""
    AWAITING_SHIPMENT = "waitsellersend"
    """Waiting for dispatch. Evidence: upstream."""
    SHIPPED = "waitbuyerreceive"
    """Waiting for receipt. Evidence: upstream."""
    AWAITING_SELLER_ACTION = "waitselleract"
    """Waiting for the seller to act. Evidence: upstream."""
    AWAITING_BUYER_CONFIRMATION = "waitbuyerconfirmaction"
    """Waiting for the buyer to confirm. Evidence: upstream."""


class AlibabaCancelReason(OpenStrEnum):
    """Why an order was cancelled.

    For `cancelReason` of alibaba_orders.cancel and `closeReason` of alibaba_orders.get. PandaPon's sample of the
    second version sends free Chinese text as `cancelReason`; whether the first version forwards that or maps it is
    not known.
    """

    BUYER_CANCELS = "buyerCancel"
    """The buyer cancels. Evidence: upstream."""
    SELLER_OUT_OF_STOCK = "sellerGoodsLack"
    """The seller is out of stock. Evidence: upstream."""
    OTHER = "other"
    """Anything else. Evidence: upstream."""
    NOT_PAID_IN_TIME = "BUYER_NO_PAY"
    """Not paid in time; in responses only, from a sample. Evidence: upstream."""


class AlibabaCloseOperateType(OpenStrEnum):
    """Who closed an order.

    For `closeOperateType` of alibaba_orders.get.
    """

    BY_SELLER = "CLOSE_TRADE_BY_SELLER"
    """Closed by the seller. Evidence: upstream."""
    BY_BACK_OFFICE = "CLOSE_TRADE_BY_BOPS"
    """Closed by the back office. Evidence: upstream."""
    BY_TIME_OUT = "CLOSE_TRADE_BY_SYSTEM"
    """Closed by timeout. Evidence: upstream."""
    BY_BUYER = "CLOSE_TRADE_BY_BUYER"
    """Closed by the buyer. Evidence: upstream."""
    BY_COMPLAINT = "CLOSE_TRADE_BY_CREADIT"
    """Closed after a complaint; the API's spelling, and `CLOSE_TRADE_BY_CREADT` by one client. Evidence: upstream."""


class AlibabaRemarkIcon(OpenStrEnum):
    """Colour of the flag next to a remark, as a string of digits.

    For `buyerRemarkIcon` and `sellerRemarkIcon` of alibaba_orders.get.
    """

    RED = "1"
    """Red. Evidence: upstream."""
    BLUE = "2"
    """Blue. Evidence: upstream."""
    GREEN = "3"
    """Green. Evidence: upstream."""
    YELLOW = "4"
    """Yellow. Evidence: upstream."""


class AlibabaRateStatus(OpenIntEnum):
    """Whether an order was rated.

    For `buyerRateStatus` and `sellerRateStatus` of alibaba_orders.get, and the filter of alibaba_orders.page.
    """

    RATED = 4
    """Rated. Evidence: upstream."""
    NOT_RATED = 5
    """Not rated. Evidence: upstream."""
    NO_RATING_NEEDED = 6
    """No rating needed. Evidence: upstream."""


class AlibabaAssuranceType(OpenStrEnum):
    """Kind of guarantee.

    For `assuranceType` of alibaba_orders.get. Its neighbour `qualityAssuranceType` holds Chinese words on 1688, and
    `pre_shipment` or `post_delivery` on the international site.
    """

    DELIVERY_DATE_GUARANTEE = "jqbz"
    """The delivery date is guaranteed. Evidence: upstream."""
    TRADE_ASSURANCE = "TA"
    """Trade Assurance of the international site. Evidence: upstream."""


class AlibabaIncludeFields(OpenStrEnum):
    """Parts of an order that can be requested from the upstream's details.

    For `includeFields` of the upstream's buyer view; PandaPon has no such field.
    """

    GUARANTEE_TERMS = "GuaranteesTerms"
    """Terms of the guarantee; returned by default. Evidence: upstream."""
    DOMESTIC_LOGISTICS = "NativeLogistics"
    """Logistics inside China; returned by default. Evidence: upstream."""
    INVOICE = "OrderInvoice"
    """Invoice; returned by default. Evidence: upstream."""
    RATINGS = "RateDetail"
    """Ratings. Evidence: upstream."""
    INVOICING_SETTING = "InvoicingSetting"
    """Settings of invoicing; newest upstream. Evidence: upstream."""


class AlibabaInventoryMode(OpenStrEnum):
    """Where goods come from.

    For `inventoryMode` of the newest upstream: create and preview, and alibaba_orders.get.
    """

    MADE_TO_ORDER = "jit"
    """Made to order; create writes `JIT`. Evidence: upstream."""
    FROM_WAREHOUSE = "cang"
    """From a warehouse; create writes `NORMAL`. Evidence: upstream."""


class AlibabaIsvBizType(OpenStrEnum):
    """Kind of business of the caller.

    For `isvBizType` of the newest upstream create.
    """

    CROSS_BORDER = "cross"
    """Cross-border, the default. Evidence: upstream."""
    PURCHASING_AGENT = "cross_daigou"
    """Purchasing agent. Evidence: upstream."""
    OVERSEAS_DISTRIBUTION = "cross_distribution"
    """Distribution abroad. Evidence: upstream."""


class AlibabaOutPlatformCode(OpenStrEnum):
    """Shop platform on which the goods are resold.

    For `outPlatformCode` of `encryptOutOrderInfo` of alibaba_orders.get, and for `fenxiaoChannel` of the upstream
    create.
    """

    TAOBAO = "thyny"
    """Taobao. Evidence: upstream."""
    TMALL = "tm"
    """Tmall. Evidence: upstream."""
    TAOTE = "taote"
    """Taote. Evidence: upstream."""
    ALIBABA_C2M = "c2m"
    """Alibaba C2M. Evidence: upstream."""
    JD = "jingdong"
    """JD. Evidence: upstream."""
    PINDUODUO = "pinduoduo"
    """Pinduoduo. Evidence: upstream."""
    WECHAT = "weixin"
    """WeChat. Evidence: upstream."""
    CROSS_BORDER = "kuajing"
    """Cross-border. Evidence: upstream."""
    KUAISHOU = "kuaishou"
    """Kuaishou. Evidence: upstream."""
    YOUZAN = "youzan"
    """Youzan. Evidence: upstream."""
    DOUYIN = "douyin"
    """Douyin. Evidence: upstream."""
    SECOO = "siku"
    """Secoo. Evidence: upstream."""
    MEITUAN = "meituan"
    """Meituan. Evidence: upstream."""
    XIAOHONGSHU = "xiaohongshu"
    """Xiaohongshu. Evidence: upstream."""
    DANGDANG = "dangdang"
    """Dangdang. Evidence: upstream."""
    SUNING = "suning"
    """Suning. Evidence: upstream."""
    DAVDIAN = "davdian"
    """DaVdian. Evidence: upstream."""
    XINGYUN = "xingyun"
    """Xingyun. Evidence: upstream."""
    MIYA = "miya"
    """Miya. Evidence: upstream."""
    BOLUOPAI = "boluo"
    """Boluopai. Evidence: upstream."""
    KUAITUANTUAN = "kuaituantuan"
    """Kuaituantuan; in create only. Evidence: upstream."""
    OTHER = "other"
    """Anything else. Evidence: upstream."""


class AlibabaJavaWeekday(OpenStrEnum):
    """Days of the week, as a Java class writes them.

    For `firstDayOfWeek` of the DateTime class that alibaba_cart.update_quantity shows by mistake.
    """

    SUNDAY = "SUNDAY"
    """Sunday. Evidence: documented."""
    MONDAY = "MONDAY"
    """Monday. Evidence: documented."""
    TUESDAY = "TUESDAY"
    """Tuesday. Evidence: documented."""
    WEDNESDAY = "WEDNESDAY"
    """Wednesday. Evidence: documented."""
    THURSDAY = "THURSDAY"
    """Thursday. Evidence: documented."""
    FRIDAY = "FRIDAY"
    """Friday. Evidence: documented."""
    SATURDAY = "SATURDAY"
    """Saturday. Evidence: documented."""
