"""A demo from end to end: a sandbox on a free loopback port, and the installed client talking to it.

python examples/demo.py                      # its output: docs/demo.svg
python examples/demo.py --svg docs/demo.svg  # redraw that picture
"""

import argparse
import re
import warnings
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pandapon import ApiError, OrderStatus, PandaPon, SubOrderResult, UnverifiedPathWarning, fen_to_yuan
from pandapon.models import TaobaoOrder, TaobaoOrderLine, TaobaoReceiver
from pandapon_sandbox import Running, serve

console = Console(width=100, record=True)

FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
"""Fonts that would be fetched from another host; local fonts do as well."""

SQUEEZED = re.compile(r' textLength="[\d.]+"(?=[^>]*>[^<]*[\u2e80-\uffef])')
"""A width for Chinese text, which Rich computes by characters although each takes two columns."""

RECEIVER = TaobaoReceiver(
    name="Example Receiver",
    country="China",
    state="Example Province",
    city="Example City",
    district="Example District",
    address="1 Example Road",
    zip_code="100000",
    phone="010-00000000",
    mobile_phone="13800000000",
)


def status_of(order: TaobaoOrder) -> str:
    return "?" if order.status is None else OrderStatus(order.status).name


def show_orders(pp: PandaPon) -> None:
    table = Table(title="Orders, with what is inside subOrderResult", title_justify="left", show_lines=True)
    for heading in ("order", "status", "yuan", "title", "SKU", "picture"):
        table.add_column(heading, overflow="fold", no_wrap=heading in ("order", "status", "SKU"))
    for order in pp.taobao_orders.iter():
        yuan = "" if order.purchase_amount is None else str(fen_to_yuan(order.purchase_amount))
        for number, sub_order in enumerate(order.sub_orders):
            result = SubOrderResult.of(sub_order)
            head = (order.order_no, status_of(order), yuan) if number == 0 else ("", "", "")
            if result is None:
                table.add_row(*head, sub_order.title, "", "")
            else:
                sku = "\n".join(f"{name}: {value}" for name, value in result.sku_properties.items())
                table.add_row(*head, result.title, sku, result.sku_image_url)
    console.print(table)


def find(pp: PandaPon, seller_order_number: str) -> TaobaoOrder:
    """Find an order by our own number. The list has no filter for it, so compare the rows."""
    return next(o for o in pp.taobao_orders.iter() if o.seller_order_number == seller_order_number)


def create_and_pay(pp: PandaPon) -> None:
    line = TaobaoOrderLine(
        item_id="2048000000000001", sku_id="5000000000001", order_line_no="1", quantity=2, price=4500, currency="CNY"
    )
    console.print("\n[bold]Create[/] 2 pieces at 45.00 yuan for our order DEMO-1")
    pp.taobao_orders.create(
        order_line_list=[line], receiver=RECEIVER, purchase_amount=9000, seller_order_number="DEMO-1"
    )
    order = find(pp, "DEMO-1")
    console.print(f"  order {order.order_no} is {status_of(order)}")
    console.print("[bold]Pay[/]")
    pp.taobao_orders.pay(order_id=order.id)
    order = find(pp, "DEMO-1")
    console.print(f"  order {order.order_no} is {status_of(order)}")


def be_refused(sandbox: Running) -> None:
    console.print("\n[bold]Call with a wrong secret[/]")
    settings = sandbox.settings
    with PandaPon(settings.access_key, "wrong_secret", settings.user_id, base_url=sandbox.base_url) as stranger:
        try:
            stranger.taobao_orders.page()
        except ApiError as error:
            console.print(f"  ApiError: {error.operation}: {error.message()}")
        else:
            raise SystemExit("a wrong secret was accepted")


def walk() -> None:
    with serve() as sandbox, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UnverifiedPathWarning)
        settings = sandbox.settings
        console.print("A sandbox on this machine; nothing real happens.\n")
        keys = (settings.access_key, settings.access_secret, settings.user_id)
        with PandaPon(*keys, base_url=sandbox.base_url) as pp:
            show_orders(pp)
            create_and_pay(pp)
        be_refused(sandbox)
        for warning in caught:
            console.print(f"\n[dim]{warning.category.__name__}: {warning.message}[/]")


def main() -> None:
    parser = argparse.ArgumentParser(description="List, decode, create, pay and be refused, against a sandbox.")
    parser.add_argument("--svg", type=Path, help="also write the README's picture to this file")
    svg = parser.parse_args().svg
    walk()
    if svg:
        picture = console.export_svg(title="nox -s demo", unique_id="demo")
        svg.write_text(SQUEEZED.sub("", FONT.sub("", picture)), encoding="utf-8")


if __name__ == "__main__":
    main()
