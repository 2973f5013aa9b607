"""`pandapon orders list` and `show`, as a process and in a terminal."""

import json
import os
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pandapon import PandaPon, SubOrderResult
from pandapon.models import AlibabaOrder, AlibabaOrderAddress, AlibabaOrderBaseInfo, AlibabaOrderCargo, TaobaoOrder
from pandapon_cli.app import run
from pandapon_cli.orders import alibaba, taobao
from pandapon_cli.orders.options import completed_status
from pandapon_sandbox import Running, Settings, serve
from pandapon_sandbox.protocol.paging import Pages
from tests.cli.processes import PROGRAM, env_in_china, pandapon, widest
from tests.cli.terminal import in_terminal, terminal
from tests.support.credentials import FAKE_KEYS

SEED = "1022505290345480832"
SEED_ID = "1022505290408395575"
PICTURE = "https://img.alicdn.com/bao/uploaded/i3/1929658746/O1CN01kjIQWz2ETirHxQMnX_!!1929658746.jpg"
GOODS = "#Sisjuly#热辣复古甜酷风性感蕾丝钩花低领修身吊带半身裙套装女 (颜色分类: 玫红色, 尺码: S)"


@pytest.fixture(scope="module")
def shop() -> Iterator[Running]:
    """The seed's order and a hundred more; they do not change."""
    with serve(Settings(orders=100)) as sandbox:
        yield sandbox


@pytest.fixture
def here(shop: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This process as one of somebody with a sandbox."""
    for name, value in env_in_china(tmp_path, shop).items():
        if name.startswith(("PANDAPON_", "XDG_", "HOME")):
            monkeypatch.setenv(name, value)


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert run(["orders", *arguments, "--output", "jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_pipe_gets_lines_with_tabs(shared_sandbox: Running, tmp_path: Path) -> None:
    done = pandapon("orders", "list", env=env_in_china(tmp_path, shared_sandbox), home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "order_no\town_no\tcreated\tstatus\tyuan\tgoods",
        f"{SEED}\t1\t2023-09-22T13:50:59+08:00\tAWAITING_PAYMENT\t4.00\t{GOODS}; {GOODS}",
    ]


def test_times_are_local(shared_sandbox: Running, tmp_path: Path) -> None:
    done = pandapon("orders", "list", env=env_in_china(tmp_path, shared_sandbox, TZ="America/New_York"), home=tmp_path)
    assert "2023-09-22T01:50:59-04:00" in done.stdout


@pytest.mark.parametrize("columns", [40, 80, 140])
def test_a_list_fits_the_terminal(shared_sandbox: Running, tmp_path: Path, columns: int) -> None:
    env = env_in_china(tmp_path, shared_sandbox)
    code, shown = in_terminal("orders", "list", env=env, home=tmp_path, columns=columns)
    assert code == 0
    assert widest(shown) <= columns
    for word in (SEED, "2023-09-22 13:50", "AWAITING_PAYMENT", "4.00", "玫红色"):
        assert word in shown


@pytest.mark.parametrize("columns", [40, 140])
def test_one_order_in_full(shared_sandbox: Running, tmp_path: Path, columns: int) -> None:
    env = env_in_china(tmp_path, shared_sandbox)
    code, shown = in_terminal("orders", "show", SEED, env=env, home=tmp_path, columns=columns)
    assert code == 0
    for word in (SEED, SEED_ID, "2023-09-22 13:50", "AWAITING_PAYMENT", "2.taobao_status", "WAIT_BUYER_P"):
        assert word in shown
    assert PICTURE in shown.replace("\n", "")


def test_one_order_in_a_pipe(shared_sandbox: Running, tmp_path: Path) -> None:
    done = pandapon("orders", "show", SEED_ID, env=env_in_china(tmp_path, shared_sandbox), home=tmp_path)
    members = dict(line.split("\t") for line in done.stdout.splitlines())
    assert members["order_no"] == SEED
    assert members["amount_yuan"] == "4.00"
    assert members["1.taobao_amount_yuan"] == "45.00"
    assert members["2.picture_url"] == PICTURE
    assert members["2.properties"] == "颜色分类: 玫红色, 尺码: S"


def test_json_is_the_form_of_the_api_with_its_texts_opened(here: None, capsys: pytest.CaptureFixture[str]) -> None:
    (data,) = listed(capsys, "show", SEED)
    assert data["subOrderVOS"][0]["subOrderResult"]["option_fields"]["zh"] == {"颜色分类": "玫红色", "尺码": "S"}
    order = TaobaoOrder.from_dict(data)
    result = SubOrderResult.of(order.sub_orders[0])
    assert (order.order_no, order.purchase_amount) == (SEED, 400)
    assert result
    assert result.sku_image_url == PICTURE
    assert result.sku_properties == {"颜色分类": "玫红色", "尺码": "S"}


def test_filters(here: None, shop: Running, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(shop.app.state.orders)
    shipped = {row["orderNo"] for row in rows if row["status"] == 11}
    for name in ("SHIPPED", "shipped", "11"):
        assert {data["orderNo"] for data in listed(capsys, "list", "--all", "--status", name)} == shipped
    assert listed(capsys, "list", "--status", "77") == []
    old = listed(capsys, "list", "--until", "2023-09-22T13:51+08:00")
    assert [data["orderNo"] for data in old] == [SEED]
    young = listed(capsys, "list", "--all", "--since", "20w")
    assert 10 < len(young) < 100
    assert SEED not in {data["orderNo"] for data in young}


def test_a_list_says_that_there_is_more(here: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["orders", "list"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 21
    assert err == "Not shown: 81 of 101 orders; pass --limit N to show more, or --all.\n"
    assert run(["orders", "list", "--limit", "101"]) == 0
    out, err = capsys.readouterr()
    assert (len(out.splitlines()), err) == (102, "")


@pytest.mark.parametrize("total", [None, 0, 20, "many"])
def test_a_list_says_that_there_is_more_whatever_the_total_is(
    here: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, total: Any
) -> None:
    cut = Pages.cut
    monkeypatch.setattr(Pages, "cut", lambda *asked: cut(*asked) | {"total": total})
    assert run(["orders", "list", "--limit", "20"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 21
    assert err == "Not shown: further orders; pass --limit N to show more, or --all.\n"
    assert run(["orders", "list", "--all"]) == 0
    out, err = capsys.readouterr()
    assert (len(out.splitlines()), err) == (102, "")


def test_a_list_says_that_it_shows_fewer_orders_than_there_should_be(
    here: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = Pages.cut
    monkeypatch.setattr(Pages, "cut", lambda *asked: cut(*asked) | {"total": 110})
    assert run(["orders", "list", "--all", "--output", "jsonl"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 101
    assert err == "taobao_orders.page: the list reports 110 items but shows 101\n"


def test_other_numbers_are_found_in_the_list(here: None, shop: Running, capsys: pytest.CaptureFixture[str]) -> None:
    row = list(shop.app.state.orders)[3]
    result = next(json.loads(line["subOrderResult"]) for line in row["subOrderVOS"] if line.get("subOrderResult"))
    for number in (row["sellerOrderNumber"], result["sub_purchase_order_id"], result["purchase_order_outer_id"]):
        assert run(["orders", "show", number]) == 1
        assert "say how far back to search, for example --since 30d" in capsys.readouterr().err
        assert [data["id"] for data in listed(capsys, "show", number, "--since", "60w")] == [row["id"]]
    assert run(["orders", "show", "no-such", "--since", "60w"]) == 1
    assert "has the number no-such" in capsys.readouterr().err


def ordered_at_1688(sandbox: Running) -> str:
    """The number of a new order of four pieces for 50 yuan and 8 of postage."""
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        hit = pp.alibaba_products.search(keyword="示例", country="en", begin_page=1, page_size=20)
        assert hit
        assert hit.products
        goods = pp.alibaba_products.get(offer_id=str(hit.products[0].offer_id), country="en")
        assert goods
        assert goods.product_sku_infos
        cargo = AlibabaOrderCargo(
            offer_id=goods.offer_id, spec_id=goods.product_sku_infos[0].spec_id, quantity=Decimal(4)
        )
        receiver = AlibabaOrderAddress(
            full_name="Example Receiver", mobile="13800000000", city_text="示例市", address="示例路1号"
        )
        created = pp.alibaba_orders.create(flow="general", address_param=receiver, cargo_param_list=[cargo])
        assert created
        return str(created.order_id)


def test_orders_of_1688(sandbox: Running, tmp_path: Path) -> None:
    env, number = env_in_china(tmp_path, sandbox), ordered_at_1688(sandbox)
    done = pandapon("orders", "list", "--platform", "1688", "--status", "AWAITING_PAYMENT", env=env, home=tmp_path)
    assert f"{number}\t" in done.stdout
    assert "\tAWAITING_PAYMENT\t58.00\t" in done.stdout
    shown = pandapon("orders", "show", number, "--platform", "1688", env=env, home=tmp_path).stdout
    assert "amount_yuan\t58.00\n" in shown
    assert "1.quantity\t4.0\n" in shown
    shipped = pandapon("orders", "list", "--platform", "1688", "--status", "SHIPPED", env=env, home=tmp_path)
    assert shipped.stdout.count("\n") == 1


def test_other_numbers_of_1688(sandbox: Running, tmp_path: Path) -> None:
    env, number = env_in_china(tmp_path, sandbox), ordered_at_1688(sandbox)
    with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url) as pp:
        order = pp.alibaba_orders.get(web_site="1688", order_id=number)
    assert order
    assert order.product_items
    line = str(order.product_items[0].sub_item_id)
    arguments = ("orders", "show", f"L{line}", "--platform", "1688", "--since", "1d")
    assert pandapon(*arguments, env=env, home=tmp_path).returncode == 1
    sandbox.app.state.alibaba_orders.find(number)["productItems"][0]["refundId"] = "TQ1"
    done = pandapon(
        "orders", "show", "TQ1", "--platform", "1688", "--since", "1d", "-o", "json", env=env, home=tmp_path
    )
    assert [data["baseInfo"]["idOfStr"] for data in json.loads(done.stdout)] == [number]


def test_views_of_odd_orders() -> None:
    odd: Any = {"createTime": "soon", "purchaseAmount": "many", "status": "[]"}
    texts = [
        "[]",
        "7",
        '{"option_fields": {"zh": "[1]"}}',
        '{"option_fields": {"zh": "{"}, "logistic_orders": [{"logistic_number": "W1"}]}',
    ]
    rows: Any = [{"title": "a", "subOrderResult": text} for text in texts]
    order = TaobaoOrder.from_dict({"id": "1", **odd, "subOrderVOS": rows})
    shown = taobao.row(order)
    assert (shown["created"], shown["yuan"], shown["goods"]) == ("soon", "many", "a; a; a; a")
    assert [line.waybills for line in taobao.lines_of(order)] == [None, None, None, "W1"]
    assert [line["subOrderResult"] for line in taobao.opened(order)["subOrderVOS"]][:2] == ["[]", "7"]
    assert taobao.row(TaobaoOrder(id="1"))["yuan"] is None
    info = AlibabaOrderBaseInfo(total_amount=Decimal("1.005"), status="new")
    assert alibaba.row(AlibabaOrder(base_info=info))["yuan"] == Decimal("1.005")
    assert alibaba.row(AlibabaOrder(base_info=info))["status"] == "UNKNOWN_new"
    assert alibaba.yuan(Decimal("1e99")) == Decimal("1e99")


def test_states_are_completed() -> None:
    assert list(completed_status("ship")) == [("SHIPPED", "11")]


def test_a_hostile_title_moves_no_cursor(sandbox: Running, tmp_path: Path) -> None:
    row = sandbox.app.state.orders.find(SEED_ID)
    row["subOrderVOS"] = [
        row["subOrderVOS"][0] | {"title": "\x1b[2J\x1b]0;owned\x07[bold]x\ttitle\r\n", "subOrderResult": "{"}
    ]
    env = env_in_china(tmp_path, sandbox, NO_COLOR="1")
    for columns, arguments in ((140, ("list",)), (40, ("list",)), (40, ("show", SEED))):
        with terminal("orders", *arguments, env=env, home=tmp_path, columns=columns) as shown:
            assert shown.end() == 0
        assert "[bold]x title" in shown.text
        assert "\x1b[2J" not in shown.raw
        assert "\x1b]" not in shown.raw
    done = pandapon("orders", "list", env=env, home=tmp_path)
    assert len(done.stdout.splitlines()) == 2
    assert done.stdout.splitlines()[1].count("\t") == 5


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["list", "--status", "shiped"], 2, "--status is 'shiped', which is not a status; try SHIPPED"),
        (["list", "--platform", "1688", "--status", "11"], 2, "which is not a status; try COMPLETED, CANCELLED"),
        (["list", "--since", "yesterday"], 2, "--since is 'yesterday'; it must be a date (2024-01-31), a time"),
        (["list", "--since", "0d"], 2, "--since is '0d'"),
        (["list", "--until", "999999w"], 2, "--until is '999999w'"),
        (["list", "--limit", "0"], 2, "--limit"),
        (["show", "1"], 1, "no order has the order number or id 1"),
        (["show", "1", "--platform", "1688"], 1, "alibaba_orders.get: refused with code 90404"),
    ],
)
def test_bad_input(here: None, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, told: str) -> None:
    assert run(["orders", *arguments]) == code
    out, err = capsys.readouterr()
    assert told in err
    assert (out, err.count("\n")) == ("", 1)


def test_no_credentials(tmp_path: Path) -> None:
    done = pandapon("orders", "list", env=env_in_china(tmp_path), home=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "pandapon config set" in done.stderr


def test_a_reader_that_goes_away(shop: Running, tmp_path: Path) -> None:
    source, sink = os.pipe()
    os.close(source)
    done = subprocess.run(
        [*PROGRAM, "orders", "list", "--all"],
        stdout=sink,
        stderr=subprocess.PIPE,
        env=env_in_china(tmp_path, shop),
    )
    os.close(sink)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk(shop: Running, tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, "orders", "list"], stdout=full, stderr=subprocess.PIPE, env=env_in_china(tmp_path, shop)
        )
    assert done.returncode == 6
    assert b"No space left on device" in done.stderr
