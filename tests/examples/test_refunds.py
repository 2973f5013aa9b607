"""Refunds on both platforms: allowed requests, requesting once, and what the order shows after a lost response."""

from pathlib import Path

import pytest

from pandapon import AlibabaFlow, PandaPon
from pandapon.models import AlibabaOrderAddress, AlibabaOrderCargo
from pandapon_sandbox import Running
from tests.examples.programs import Run

pytestmark = pytest.mark.slow


@pytest.fixture
def paid(sandbox: Running) -> str:
    """The number of a Taobao order that is paid: two pieces for 90 yuan."""
    book = sandbox.app.state.orders
    order = book.create(
        [{"itemId": "2048000000000001", "skuId": "5000000000001", "quantity": "2", "price": "4500"}], 9000
    )
    book.pay(order["id"])
    return str(order["orderNo"])


@pytest.fixture
def shipped(sandbox: Running, environment: dict[str, str]) -> str:
    """The id of a 1688 order that is paid, and on its way: goods for 50 yuan."""
    with PandaPon.from_env(environment) as pp:
        product = pp.alibaba_products.get(offer_id="600000000001", country="en")
        spec_id = product.product_sku_infos[0].spec_id
        cargo = [AlibabaOrderCargo(offer_id=product.offer_id, spec_id=spec_id, quantity=4)]
        receiver = AlibabaOrderAddress(full_name="Example Receiver", mobile="13800000000")
        created = pp.alibaba_orders.create(flow=AlibabaFlow.GENERAL, address_param=receiver, cargo_param_list=cargo)
        pp.alibaba_orders.submit_and_pay_batch(order_ids=[created.order_id])
    sandbox.ship(str(created.order_id))
    return str(created.order_id)


def test_taobao(run: Run, sandbox: Running, paid: str) -> None:
    preview = run("refund_on_taobao.py", paid)
    assert (preview.returncode, preview.stdout) == (0, "reason 1001: 示例原因\nat most 90.00 yuan\n"), preview.stderr
    assert list(sandbox.app.state.taobao_refunds) == []

    done = run("refund_on_taobao.py", paid, "--reason", "1001", "--yuan", "4.50")
    (refund,) = sandbox.app.state.taobao_refunds
    refund_id = refund.order["refundId"]
    assert done.stdout.endswith(f"refund {refund_id} is APPLIED\n"), done.stderr
    assert refund.order["refundFee"] == 450

    again = run("refund_on_taobao.py", paid, "--reason", "1001")
    assert (again.returncode, again.stderr) == (1, f"refund {refund_id} was already requested\n")


@pytest.mark.parametrize(("fault", "code", "said"), [("reset_before", 1, "do not request"), ("reset_after", 0, "")])
def test_taobao_after_a_lost_answer(run: Run, sandbox: Running, paid: str, fault: str, code: int, said: str) -> None:
    sandbox.app.state.faults.break_next(fault, "taobao_refunds.submit")
    done = run("refund_on_taobao.py", paid, "--reason", "1001")
    assert done.returncode == code
    assert "the response was lost after sending" in done.stderr
    assert said in done.stderr
    assert len(list(sandbox.app.state.taobao_refunds)) == 1 - code
    assert sandbox.app.state.journal.arrived()["taobao_refunds.submit"] == 1


def test_1688(run: Run, sandbox: Running, shipped: str, tmp_path: Path) -> None:
    reasons = run("refund_on_1688.py", shipped)
    assert reasons.returncode == 0, reasons.stderr
    assert "reason 20021: " in reasons.stdout
    assert reasons.stdout.count("(with a picture)") == 1

    (tmp_path / "photo.jpg").write_bytes(b"a picture")
    ask = ("refund_on_1688.py", shipped, "--reason", "20021", "--yuan", "50", "--photo", "photo.jpg")
    done = run(*ask)
    assert done.stdout.endswith(" is AWAITING_RETURN, 50.00 yuan requested\n"), done.stderr
    refund_id = done.stdout.split()[1]
    assert sandbox.app.state.alibaba_refunds.find(refund_id).row["applyPayment"] == 5000

    again = run(*ask)
    assert (again.returncode, again.stderr) == (1, f"refund {refund_id} was already requested\n")


def test_1688_after_a_lost_answer(run: Run, sandbox: Running, shipped: str) -> None:
    sandbox.app.state.faults.break_next("reset_after", "alibaba_refunds.create")
    done = run("refund_on_1688.py", shipped, "--reason", "20028", "--yuan", "50")
    assert done.returncode == 0, done.stderr
    assert "the response was lost after sending" in done.stderr
    assert len(sandbox.app.state.alibaba_refunds) == 1
    assert sandbox.app.state.journal.arrived()["alibaba_refunds.create"] == 1


def test_a_refusal_is_one_sentence(run: Run, sandbox: Running, shipped: str) -> None:
    done = run("refund_on_1688.py", shipped, "--reason", "20021", "--yuan", "50")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("alibaba_refunds.create: refused with code 90400")
    assert "Traceback" not in done.stderr
