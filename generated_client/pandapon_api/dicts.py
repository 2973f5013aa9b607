# Generated from spec/ by `nox -s generate`; not to be edited.
"""The objects inside requests as dicts. Their keys are the Python names of the models' fields."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TypedDict

from .enums.alibaba_orders import AlibabaJavaWeekday
from .enums.alibaba_products import AlibabaSortDirection
from .enums.taobao import Currency, ImSourceType, SupplyChainServiceCategory
from .models.alibaba_server_time_zone import AlibabaServerTimeZone
from .models.domestic_logistics_item import DomesticLogisticsItem
from .models.domestic_logistics_parcel import DomesticLogisticsParcel
from .models.freight_info import FreightInfo
from .models.taobao_chosen_service import TaobaoChosenService

__all__ = [
    "AlibabaCartAddressDict",
    "AlibabaCartSkuPropertyDict",
    "AlibabaOrderAddressDict",
    "AlibabaOrderBatchCargoDict",
    "AlibabaOrderCargoDict",
    "AlibabaProductSortDict",
    "AlibabaRefundLineDict",
    "AlibabaServerDateTimeDict",
    "AlibabaServerTimeZoneDict",
    "DomesticLogisticsEntryDict",
    "DomesticLogisticsItemDict",
    "DomesticLogisticsParcelDict",
    "FreightInfoDict",
    "FreightOrderItemDict",
    "FreightPreviewItemDict",
    "FreightTmallOrderDict",
    "ReceiverAddressDict",
    "TaobaoCartAddressDict",
    "TaobaoCartPropertyDict",
    "TaobaoChosenServiceDict",
    "TaobaoImPageParamsDict",
    "TaobaoOrderLineDict",
    "TaobaoProductCheckDict",
    "TaobaoReceiverDict",
    "TaobaoRenderLineDict",
]


class AlibabaCartAddressDict(TypedDict, total=False):
    """`AlibabaCartAddress` as a dict, by the Python names of its fields."""

    full_name: str | None
    mobile: str | None
    phone: str | None
    post_code: str | None
    city_text: str | None
    province_text: str | None
    area_text: str | None
    town_text: str | None
    address: str | None
    district_code: str | None
    extra: Mapping[str, Any] | None


class AlibabaCartSkuPropertyDict(TypedDict, total=False):
    """`AlibabaCartSkuProperty` as a dict, by the Python names of its fields."""

    value_id: Any
    value_name: str | None
    property_id: Any
    property_name: str | None
    extra: Mapping[str, Any] | None


class AlibabaOrderAddressDict(TypedDict, total=False):
    """`AlibabaOrderAddress` as a dict, by the Python names of its fields."""

    full_name: str | None
    mobile: str | None
    phone: str | None
    post_code: str | None
    city_text: str | None
    province_text: str | None
    area_text: str | None
    town_text: str | None
    address: str | None
    extra: Mapping[str, Any] | None


class AlibabaOrderBatchCargoDict(TypedDict, total=False):
    """`AlibabaOrderBatchCargo` as a dict, by the Python names of its fields."""

    offer_id: str | None
    spec_id: str | None
    quantity: Required[Decimal | int | str]
    seller_open_id: str | None
    extra: Mapping[str, Any] | None


class AlibabaOrderCargoDict(TypedDict, total=False):
    """`AlibabaOrderCargo` as a dict, by the Python names of its fields."""

    offer_id: str | None
    spec_id: str | None
    quantity: Required[Decimal | int | str]
    extra: Mapping[str, Any] | None


class AlibabaProductSortDict(TypedDict, total=False):
    """`AlibabaProductSort` as a dict, by the Python names of its fields."""

    price: AlibabaSortDirection | str | None
    repurchase_rate: AlibabaSortDirection | str | None
    month_sold: AlibabaSortDirection | str | None
    extra: Mapping[str, Any] | None


class AlibabaRefundLineDict(TypedDict, total=False):
    """`AlibabaRefundLine` as a dict, by the Python names of its fields."""

    id: str | None
    count: int | None
    extra: Mapping[str, Any] | None


class AlibabaServerDateTimeDict(TypedDict, total=False):
    """`AlibabaServerDateTime` as a dict, by the Python names of its fields."""

    mutable: bool | None
    first_day_of_week: AlibabaJavaWeekday | str | None
    time_zone: AlibabaServerTimeZone | AlibabaServerTimeZoneDict | None
    minimal_days_in_first_week: int | None
    extra: Mapping[str, Any] | None


class AlibabaServerTimeZoneDict(TypedDict, total=False):
    """`AlibabaServerTimeZone` as a dict, by the Python names of its fields."""

    zone_id: str | None
    extra: Mapping[str, Any] | None


class DomesticLogisticsEntryDict(TypedDict, total=False):
    """`DomesticLogisticsEntry` as a dict, by the Python names of its fields."""

    line_item: DomesticLogisticsItem | DomesticLogisticsItemDict | None
    logistic_number: str | None
    domestic_logistic_info: Sequence[DomesticLogisticsParcel | DomesticLogisticsParcelDict] | None
    extra: Mapping[str, Any] | None


class DomesticLogisticsItemDict(TypedDict, total=False):
    """`DomesticLogisticsItem` as a dict, by the Python names of its fields."""

    item_id: str | None
    sku_id: str | None
    quantity: int | None
    title: str | None
    image_url: str | None
    extra: Mapping[str, Any] | None


class DomesticLogisticsParcelDict(TypedDict, total=False):
    """`DomesticLogisticsParcel` as a dict, by the Python names of its fields."""

    logistic_number: str | None
    logistic_company_name: str | None
    rts_time: datetime.datetime | str | None
    extra: Mapping[str, Any] | None


class FreightInfoDict(TypedDict, total=False):
    """`FreightInfo` as a dict, by the Python names of its fields."""

    service_id: str | None
    company_name: str | None
    service_category: str | None
    extra: Mapping[str, Any] | None


class FreightOrderItemDict(TypedDict, total=False):
    """`FreightOrderItem` as a dict, by the Python names of its fields."""

    item_id: str | None
    sku_id: str | None
    quantity: int | None
    title: str | None
    image_url: str | None
    freight_info: FreightInfo | FreightInfoDict | None
    currency: str | None
    price: Decimal | int | str | None
    extra: Mapping[str, Any] | None


class FreightPreviewItemDict(TypedDict, total=False):
    """`FreightPreviewItem` as a dict, by the Python names of its fields."""

    item_id: Required[str]
    sku_id: Required[str]
    quantity: Required[int]
    freight_info: Required[FreightInfo | FreightInfoDict]
    currency: Required[str]
    price: Required[Decimal | int | str]
    extra: Mapping[str, Any] | None


class FreightTmallOrderDict(TypedDict, total=False):
    """`FreightTmallOrder` as a dict, by the Python names of its fields."""

    tmall_order_id: str | None
    remark: str | None
    extra: Mapping[str, Any] | None


class ReceiverAddressDict(TypedDict, total=False):
    """`ReceiverAddress` as a dict, by the Python names of its fields."""

    name: str | None
    email: str | None
    phone: str | None
    mobile_phone: str | None
    address: str | None
    tax_id: str | None
    country: str | None
    city: str | None
    zip_code: str | None
    state: str | None
    extra: Mapping[str, Any] | None


class TaobaoCartAddressDict(TypedDict, total=False):
    """`TaobaoCartAddress` as a dict, by the Python names of its fields."""

    zip_code: str | None
    country: str | None
    state: str | None
    city: str | None
    district: str | None
    address: str | None
    mobile_phone: str | None
    phone: str | None
    name: str | None
    extra: Mapping[str, Any] | None


class TaobaoCartPropertyDict(TypedDict, total=False):
    """`TaobaoCartProperty` as a dict, by the Python names of its fields."""

    value_id: str | None
    value_name: str | None
    prop_id: str | None
    prop_name: str | None
    extra: Mapping[str, Any] | None


class TaobaoChosenServiceDict(TypedDict, total=False):
    """`TaobaoChosenService` as a dict, by the Python names of its fields."""

    option_id: str | None
    service_category: SupplyChainServiceCategory | str | None
    extra: Mapping[str, Any] | None


class TaobaoImPageParamsDict(TypedDict, total=False):
    """`TaobaoImPageParams` as a dict, by the Python names of its fields."""

    source_type: ImSourceType | str | None
    biz_id: str | None
    extra: Mapping[str, Any] | None


class TaobaoOrderLineDict(TypedDict, total=False):
    """`TaobaoOrderLine` as a dict, by the Python names of its fields."""

    item_id: str | None
    sku_id: str | None
    order_line_no: str | None
    quantity: int | None
    price: int | None
    currency: Currency | str | None
    title: str | None
    order_remark: str | None
    extra: Mapping[str, Any] | None


class TaobaoProductCheckDict(TypedDict, total=False):
    """`TaobaoProductCheck` as a dict, by the Python names of its fields."""

    item_id: str | None
    sku_ids: Sequence[str] | None
    extra: Mapping[str, Any] | None


class TaobaoReceiverDict(TypedDict, total=False):
    """`TaobaoReceiver` as a dict, by the Python names of its fields."""

    zip_code: str | None
    country: str | None
    state: str | None
    city: str | None
    district: str | None
    address: str | None
    phone: str | None
    mobile_phone: str | None
    name: str | None
    tax_id: str | None
    extra: Mapping[str, Any] | None


class TaobaoRenderLineDict(TypedDict, total=False):
    """`TaobaoRenderLine` as a dict, by the Python names of its fields."""

    item_id: str | None
    quantity: int | None
    sku_id: str | None
    choose_supplychain_services: Sequence[TaobaoChosenService | TaobaoChosenServiceDict] | None
    extra: Mapping[str, Any] | None
