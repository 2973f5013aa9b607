"""A nightly check for parcels without progress. The exit code is 1 if there are any.

17 3 * * *  python examples/parcel_check.py --days 5
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from pandapon import LogisticsStatus, OrderStatus, PandaPon, PandaPonError, SubOrderResult, SubOrderResultError
from pandapon.models import TaobaoLogistics, TaobaoParcel


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="List the parcels without progress for some days.")
    parser.add_argument("--days", type=int, default=5, help="days without progress that are normal")
    parser.add_argument("--since", type=int, default=60, help="maximum age of the orders in days")
    return parser.parse_args()


def under_way(pp: PandaPon, since: datetime) -> dict[str, str]:
    """Return the sub-orders of all dispatched orders, each with its order number."""
    found: dict[str, str] = {}
    for order in pp.taobao_orders.iter(status=OrderStatus.SHIPPED, begin_date_time=since):
        for sub_order in order.sub_orders:
            try:
                result = SubOrderResult.of(sub_order)
            except SubOrderResultError as error:
                print(f"order {order.order_no}: {error}", file=sys.stderr)
                continue
            if result and result.sub_purchase_order_id:
                found[result.sub_purchase_order_id] = order.order_no or "?"
    return found


def standing_still(parcels: TaobaoLogistics, before: datetime) -> Iterator[str]:
    """Yield a line for each parcel without news after `before`. Times are in +08:00, which is a guess."""
    if not parcels.parcels:
        yield "no parcel yet"
    for parcel in parcels.parcels:
        news = last_news(parcel)
        if parcel.logistics_status != LogisticsStatus.SIGNED and (news is None or news < before):
            yield f"parcel {parcel.mail_no}: {parcel.logistics_status}, last news {news or 'never'}"


def last_news(parcel: TaobaoParcel) -> datetime | None:
    return max((trace.time for trace in parcel.logistics_traces if isinstance(trace.time, datetime)), default=None)


def main() -> None:
    options = arguments()
    now = datetime.now(UTC)
    try:
        with PandaPon.from_env() as pp:
            orders = under_way(pp, now - timedelta(days=options.since))
            parcels = pp.taobao_orders.get_logistics_many(orders, concurrency=4)
    except PandaPonError as error:
        sys.exit(f"{error}")
    before = now - timedelta(days=options.days)
    lines = [
        f"order {orders[key]}, {line}" for key, found in parcels.found.items() for line in standing_still(found, before)
    ]
    lines += [f"order {orders[key]}, no answer about its parcels" for key in parcels.missing]
    lines += [f"order {orders[key]}, not read: {error}" for key, error in parcels.errors.items()]
    print(*lines, f"{len(orders)} sub-orders in transit, {len(lines)} to check", sep="\n")
    sys.exit(bool(lines))


if __name__ == "__main__":
    main()
