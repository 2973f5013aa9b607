# Generated from spec/ by `nox -s generate`; not to be edited.
"""Value lists of paying 1688 orders: payment states and ways, credit, invoices."""

from .._enum import OpenIntEnum, OpenStrEnum


class AlibabaPayStatus(OpenStrEnum):
    """State of a payment, as a string of digits.

    For `payStatus` of `tradeTerms` of alibaba_orders.get. The international site has words instead: `WAIT_PAY`,
    `PAYER_PAID`, `PART_SUCCESS`, `PAY_SUCCESS`, `CLOSED`, `CANCELLED`, `SUCCESS`, `FAIL`.
    """

    UNPAID = "1"
    """Not paid. Evidence: upstream."""
    PAID = "2"
    """Paid. Evidence: upstream."""
    FULLY_REFUNDED = "4"
    """Fully refunded. Evidence: upstream."""
    PASSED_TO_SELLER = "6"
    """The seller has the money. Evidence: upstream."""
    NO_OUTSIDE_PAYMENT = "7"
    """No outside payment was made yet. Evidence: upstream."""
    CANCELLED_BEFORE_PAYMENT = "8"
    """Cancelled before payment. Evidence: upstream."""
    PAYING = "9"
    """Being paid. Evidence: upstream."""
    ON_ACCOUNT = "12"
    """On account, the money is outstanding. Evidence: upstream."""


class AlibabaPayWay(OpenStrEnum):
    """How an order was paid, as a string of digits.

    For `payWay` of `tradeTerms` of alibaba_orders.get. The list call and the detail call explain 2, 4 and 8
    differently. The international site has letters instead: `ECL`, `CC`, `TT`, `ACH`.
    """

    ALIPAY = "1"
    """Alipay. Evidence: upstream."""
    MYBANK_TRUST_PAY = "2"
    """Trust pay of MYbank; in the list call gold bill. Evidence: upstream."""
    CHENG_E_SHE_CREDIT = "3"
    """Cheng-e-She credit. Evidence: upstream."""
    BANK_TRANSFER = "4"
    """Bank transfer; in the list call large transfer of MYbank. Evidence: upstream."""
    SHEXIAOBAO = "5"
    """Shexiaobao. Evidence: upstream."""
    ELECTRONIC_ACCEPTANCE_BILL = "6"
    """Electronic acceptance bill. Evidence: upstream."""
    ACCOUNT_PERIOD = "7"
    """Account period. Evidence: upstream."""
    COMBINED_CHANNELS = "8"
    """Several channels together; in the list call virtual payment. Evidence: upstream."""
    NO_PAYMENT = "9"
    """No payment. Evidence: upstream."""
    LINGSHOUTONG_CREDIT = "10"
    """Credit of Lingshoutong. Evidence: upstream."""
    DECLARED_PAYMENT = "12"
    """Declared payment. Evidence: upstream."""
    PAYMENT_PLATFORM = "13"
    """Payment platform. Evidence: upstream."""


class AlibabaPayChannel(OpenStrEnum):
    """Channels of a payment. The values are the Chinese words that 1688 sends.

    For `payChannelList` of alibaba_orders.get. Its neighbour `payChannelCodeList` holds codes, of which two are
    known: `alipay` and `shegou`.
    """

    ALIPAY = "支付宝"
    """Alipay; its code is `alipay`. Evidence: upstream."""
    MYBANK_TRUST_PAY = "网商银行信任付"
    """Trust pay of MYbank. Evidence: upstream."""
    CHENG_E_SHE = "诚e赊"
    """Cheng-e-She credit; its code is `shegou`. Evidence: upstream."""
    CORPORATE_TRANSFER = "对公转账"
    """Transfer between companies. Evidence: upstream."""
    SHEXIAOBAO = "赊销宝"
    """Shexiaobao. Evidence: upstream."""
    ACCOUNT_PERIOD = "账期支付"
    """Account period. Evidence: upstream."""
    COMBINED_CHANNELS = "合并支付渠道"
    """Several channels together. Evidence: upstream."""
    PAYMENT_PLATFORM = "支付平台"
    """Payment platform. Evidence: upstream."""
    DECLARED_PAYMENT = "声明付款"
    """Declared payment. Evidence: upstream."""
    MYBANK_ELECTRONIC_ACCEPTANCE_BILL = "网商电子银行承兑汇票"
    """Electronic acceptance bill of MYbank. Evidence: upstream."""
    BANK_TRANSFER = "银行转账"
    """Bank transfer. Evidence: upstream."""
    KUAJINGBAO = "跨境宝"
    """Kuajingbao. Evidence: upstream."""
    RED_PACKET = "红包"
    """Red packet. Evidence: upstream."""
    OTHER = "其它"
    """Anything else. Evidence: upstream."""


class AlibabaBatchPayStatus(OpenStrEnum):
    """Result of one order in a batch payment.

    For `status` of the rows of `batchPay` of the upstream message `ORDER_BATCH_PAY`.
    """

    PAID = "successed"
    """Paid; the API's spelling. Evidence: upstream."""
    BALANCE_TOO_LOW = "ACCOUNT_BALANCE_NOT_ENOUGH"
    """The balance of the account is too low. Evidence: upstream."""
    ACCOUNT_NOT_OPENED = "ACCOUNT_NOT_EXIST"
    """Signed up, but no account was opened. Evidence: upstream."""
    ACCOUNT_FROZEN = "ACCOUNT_FROZEN"
    """The account is frozen. Evidence: upstream."""
    BAD_PARAMETER = "PARAM_ILLEGAL"
    """A parameter is wrong. Evidence: upstream."""


class AlibabaPayTimeoutType(OpenIntEnum):
    """How the time for paying is set.

    For `payTimeoutType` of alibaba_orders.get.
    """

    FIXED_LENGTH = 0
    """A fixed length, in seconds. Evidence: upstream."""
    FIXED_TIME = 1
    """A fixed point in time. Evidence: upstream."""


class AlibabaStepPayStatus(OpenIntEnum):
    """State of the payment of a stage. The two models of stages share the numbers.

    For `stepPayStatus` of `stepOrderList` (old model) and `payStatus` of `newStepOrderList` (new model) of
    alibaba_orders.get.
    """

    UNPAID = 1
    """Not paid. Evidence: upstream."""
    PAID = 2
    """Paid. Evidence: upstream."""
    REFUNDED = 4
    """Refunded; old model. Evidence: upstream."""
    PASSED_ON = 6
    """Passed to the seller; old model. Evidence: upstream."""
    CLOSED_BEFORE_PAYMENT = 8
    """Closed or cancelled before payment. Evidence: upstream."""
    SUPPLEMENTARY_PAYMENT = 12
    """Supplementary payment; new model. Evidence: upstream."""


class AlibabaCurrency(OpenStrEnum):
    """Currencies of 1688 orders. The yuan is `RMB` here, not `CNY`.

    For `currency` of alibaba_orders.get.
    """

    USD = "USD"
    """US dollar. Evidence: upstream."""
    RMB = "RMB"
    """Chinese yuan. Evidence: upstream."""
    HKD = "HKD"
    """Hong Kong dollar. Evidence: upstream."""
    GBP = "GBP"
    """Pound sterling. Evidence: upstream."""
    CAD = "CAD"
    """Canadian dollar. Evidence: upstream."""
    AUD = "AUD"
    """Australian dollar. Evidence: upstream."""
    JPY = "JPY"
    """Japanese yen. Evidence: upstream."""
    KRW = "KRW"
    """South Korean won. Evidence: upstream."""
    EUR = "EUR"
    """Euro. Evidence: upstream."""


class AlibabaAccountPeriodType(OpenIntEnum):
    """How an account period ends. The numbers are not in sequence.

    For `tapType` of alibaba_orders.create.
    """

    DAY_OF_EACH_MONTH = 1
    """On a day of each month. Evidence: upstream."""
    DAY_OF_EVERY_TWO_MONTHS = 3
    """On a day of every second month. Evidence: upstream."""
    DAY_OF_EVERY_THREE_MONTHS = 6
    """On a day of every third month. Evidence: upstream."""
    DAYS_AFTER_RECEIPT = 5
    """A number of days after receipt. Evidence: upstream."""


class AlibabaRepaySource(OpenStrEnum):
    """Source of a credit's repayment.

    For `repaySource` of `creditOrderDetail` of alibaba_orders.get, in the newest upstream. Its neighbour `status` is
    `END` in the sample; other values are not known.
    """

    KUAJINGBAO = "KJPAY"
    """Kuajingbao. Evidence: upstream."""
    OWN_MONEY = "OWN_FUNDS"
    """The buyer's own money. Evidence: upstream."""
    INSTALMENTS = "INSTALLMENT_REPAY"
    """Instalments. Evidence: upstream."""


class AlibabaInvoiceType(OpenIntEnum):
    """Kind of invoice.

    For `invoiceType` of `orderInvoiceInfo` of alibaba_orders.get, and for `invoiceParam` of the upstream.
    """

    PLAIN = 0
    """Plain. Evidence: upstream."""
    VAT = 1
    """Value added tax. Evidence: upstream."""
    UNKNOWN = 9
    """Unknown; in responses only. Evidence: upstream."""


class AlibabaInvoiceStatus(OpenStrEnum):
    """State of an invoice. The upstream's example writes `issued` in lower case.

    For `status` of `orderInvoiceInfo` of alibaba_orders.get, in the newest upstream.
    """

    INITIALISED = "INIT"
    """Initialised. Evidence: upstream."""
    VERIFYING = "VERIFYING"
    """Being checked. Evidence: upstream."""
    VERIFICATION_FAILED = "VERIFY_FAILED"
    """The check failed. Evidence: upstream."""
    ISSUING = "ISSUING"
    """Being issued. Evidence: upstream."""
    ISSUED = "ISSUED"
    """Issued. Evidence: upstream."""
    ISSUING_FAILED = "FAILED"
    """Could not be issued. Evidence: upstream."""
    REVERSING = "RED_ISSUING"
    """Being reversed. Evidence: upstream."""
    PARTLY_REVERSED = "RED_PART_ISSUED"
    """Partly reversed. Evidence: upstream."""
    FULLY_REVERSED = "RED_ALL_ISSUED"
    """Fully reversed. Evidence: upstream."""
    VOIDING = "INVALIDING"
    """Being voided. Evidence: upstream."""
    VOIDED = "DEPRECATED"
    """Voided. Evidence: upstream."""
    RETURNING = "RETURNING"
    """Being returned. Evidence: upstream."""
    RETURNED = "RETURNED"
    """Returned. Evidence: upstream."""
    CLOSED = "CLOSED"
    """Closed. Evidence: upstream."""


class AlibabaTradeInvoiceStatus(OpenStrEnum):
    """Whether an order may have an invoice, as a string of digits.

    For `tradeInvoiceStatus` of `invoicingSettingModel` of alibaba_orders.get, in the newest upstream. Its neighbour
    `sellerInvoiceType` is 0 for general VAT, 1 for special VAT, 2 for both.
    """

    NOT_ALLOWED = "-1"
    """Not allowed. Evidence: upstream."""
    ALLOWED = "0"
    """Allowed. Evidence: upstream."""
    APPLIED = "1"
    """Applied for. Evidence: upstream."""
    INVOICED = "2"
    """Invoiced. Evidence: upstream."""
