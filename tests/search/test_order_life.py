"""Buying with a client whose calls break at random: the buyer's belief always matches the shop."""

from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from pandapon import (
    ApiError,
    LookUp,
    OutcomeUnknownError,
    PandaPon,
    PandaPonError,
    RefusedError,
    Retries,
    UnexpectedResponseError,
)
from pandapon.models import TaobaoOrder, TaobaoOrderLine, TaobaoOrderPage, TaobaoReceiver
from pandapon_sandbox import Code, Settings, serve
from tests.search.order_model import ABSENT, CANCELLED, PAID, STATES, UNPAID, Known, OrderModel
from tests.support.credentials import FAKE_KEYS
from tests.support.search_effort import effort

pytestmark = pytest.mark.slow

FAULTS: list[tuple[str, dict[str, Any]]] = [
    ("reset_before", {}),
    ("reset_after", {}),
    ("reset_in_answer", {}),
    ("reset_after_answer", {}),
    ("short_body", {}),
    ("keep_alive_closed", {}),
    ("html", {"status": 200}),
    ("html", {"status": 502}),
    ("html", {"status": 503, "handled": False}),
    ("too_many_requests", {}),
    ("redirect", {}),
    ("signature_refused", {}),
    ("nonce_refused", {}),
    ("truncated_json", {}),
    ("empty_body", {}),
    ("gzip_damage", {}),
    ("code_as_text", {}),
    ("duplicate_keys", {}),
    ("unknown_members", {}),
]
"""Those after which an answer is either right or no answer."""

DECIDED = {Code.WRONG_STATE, Code.NOT_FOUND}
AT_ONCE = Retries(attempts=3, wait_initial=0, wait_jitter=0)
PICK = st.integers(0, 99)


class OrderLife(RuleBasedStateMachine):
    """One buyer, one client, one sandbox that nobody else uses."""

    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()
        self.sandbox = self._stack.enter_context(serve(Settings(seeded=False)))
        self.pp = self._stack.enter_context(PandaPon(*FAKE_KEYS, base_url=self.sandbox.base_url, retries=AT_ONCE))
        self.model = OrderModel()
        self.calls: Counter[str] = Counter()
        self.unknown: list[LookUp] = []

    def teardown(self) -> None:
        """In the end the list shows everything, and what it shows is what the shop has."""
        try:
            self.sandbox.app.state.faults.clear()
            self.model.saw_all(list(self.pp.taobao_orders.iter()), STATES)
            shop = {order["sellerOrderNumber"]: {order["status"]} for order in self.sandbox.app.state.orders}
            assert shop == {n: known.possible for n, known in self.model.orders.items() if known.possible != {ABSENT}}
        finally:
            self._stack.close()

    @invariant()
    def nothing_is_sent_or_done_twice(self) -> None:
        type(self).steps += 1
        journal = self.sandbox.app.state.journal
        assert all(journal.arrived()[operation] <= calls for operation, calls in self.calls.items())
        made = Counter(
            entry.content["sellerOrderNumber"]
            for entry in journal
            if entry.operation == "taobao_orders.create" and entry.handled
        )
        assert not made or max(made.values()) == 1
        nonces = [entry.nonce for entry in journal]
        assert len(nonces) == len({*nonces})

    @rule(fault=st.sampled_from(FAULTS))
    def the_next_call_breaks(self, fault: tuple[str, dict[str, Any]]) -> None:
        name, parameters = fault
        self.sandbox.app.state.faults.break_next(name, **parameters)

    @rule(quantity=st.integers(1, 5), price=st.integers(0, 10_000), short=st.booleans())
    def create(self, quantity: int, price: int, short: bool) -> None:
        """Order something; an announced total that is short is refused."""
        known = Known(f"S{len(self.model.orders)}", quantity * price, {ABSENT})
        self.model.orders[known.number] = known

        def call() -> None:
            created = self.pp.taobao_orders.create(
                order_line_list=[TaobaoOrderLine(item_id="1", sku_id="2", quantity=quantity, price=price)],
                receiver=TaobaoReceiver(name="Example Receiver"),
                purchase_amount=known.amount - short,
                seller_order_number=known.number,
            )
            assert created is not None
            assert created.order_list is not None
            known.id = created.order_list[0].purchase_id
            known.possible = {UNPAID}

        outcome = self.attempted("taobao_orders.create", call)
        if outcome is None and not short:
            known.possible = {ABSENT, UNPAID}

    @precondition(lambda self: self.model.ids())
    @rule(pick=PICK, way=st.sampled_from(["pay", "cancel", "upload_payment_voucher"]))
    def move(self, pick: int, way: str) -> None:
        known, state = self.picked(pick), CANCELLED if way == "cancel" else PAID
        outcome = self.attempted(f"taobao_orders.{way}", lambda: getattr(self.pp.taobao_orders, way)(order_id=known.id))
        if outcome is True:
            known.moved(state)
        elif outcome is None:
            known.maybe_moved(state)
        elif outcome in DECIDED:
            known.refused()

    @precondition(lambda self: self.model.ids())
    @rule(picks=st.lists(PICK, min_size=1, max_size=4))
    def pay_several(self, picks: list[int]) -> None:
        chosen = {str(known.id): known for known in map(self.picked, picks)}

        def call() -> None:
            try:
                paid = self.pp.taobao_orders.pay(purchase_order_id_list=list(chosen))
                assert paid is not None
                done, refused, looked_up = paid.will_pay_purchase_order_ids or [], list[str](), None
            except RefusedError as error:
                done = [str(part.key) for part in error.done]
                refused = [str(part.key) for part in error.refused]
                looked_up = error.look_up
            assert bool(looked_up) is bool(done and refused)
            for order_id in done:
                chosen.pop(order_id).moved(PAID)
            for order_id in refused:
                chosen.pop(order_id).refused()
            assert not chosen

        if self.attempted("taobao_orders.pay", call) is None:
            for known in chosen.values():
                known.maybe_moved(PAID)

    @precondition(lambda self: self.unknown)
    @rule()
    def look_up(self) -> None:
        """The call that the error names, as a person would type it."""
        look_up = self.unknown[-1]
        found: Any = None

        def call() -> None:
            nonlocal found
            found = eval(f"pp.{look_up.call}", {"pp": self.pp})

        if self.attempted("", call) is not True:
            return
        self.unknown.pop()
        if isinstance(found, TaobaoOrder):
            found = [found]
        orders = found.orders if isinstance(found, TaobaoOrderPage) else found
        assert len(orders) <= 1
        for order in orders:
            self.model.saw(order)
        number = look_up.reference.get("seller_order_number")
        if number is not None:
            self.model.orders[number].only({UNPAID, PAID, CANCELLED} if orders else {ABSENT})

    @precondition(lambda self: self.model.ids())
    @rule(pick=PICK)
    def get(self, pick: int) -> None:
        order_id = str(self.picked(pick).id)
        self.attempted("", lambda: self.model.saw(self.pp.taobao_orders.get(order_id)))

    @rule()
    def get_many(self) -> None:
        ids = [str(known.id) for known in self.model.ids()]
        many = self.pp.taobao_orders.get_many(ids)
        assert sorted([*many.found, *many.missing, *many.errors]) == sorted(ids)
        for order in many.found.values():
            self.model.saw(order)

    @rule(states=st.sampled_from([None, UNPAID, PAID, CANCELLED]), size=st.integers(1, 4), prefetch=st.booleans())
    def follow_pages(self, states: int | None, size: int, prefetch: bool) -> None:
        wanted = STATES if states is None else {states}

        def call() -> None:
            found = list(self.pp.taobao_orders.iter(status=states, page_size=size, prefetch=prefetch))
            self.model.saw_all(found, wanted)

        self.attempted("", call)

    @rule(state=st.sampled_from([None, UNPAID, PAID, CANCELLED]), number=st.integers(1, 3), size=st.integers(1, 4))
    def page(self, state: int | None, number: int, size: int) -> None:
        def call() -> None:
            page = self.pp.taobao_orders.page(status=state, page_num=number, page_size=size)
            assert page.total is not None
            assert len(page.orders) == max(0, min(size, page.total - (number - 1) * size))
            for order in page.orders:
                assert state in (None, order.status)
                self.model.saw(order)
            fitting = [known.possible & (STATES if state is None else {state}) for known in self.model.orders.values()]
            certain = [known.possible <= (STATES if state is None else {state}) for known in self.model.orders.values()]
            assert sum(certain) <= page.total <= sum(map(bool, fitting))

        self.attempted("", call)

    def lost(self, look_up: LookUp, unsafe: str) -> None:
        """An error about what may have changed something says how to find out."""
        assert bool(look_up) == bool(unsafe)
        if look_up.call:
            self.unknown.append(look_up)

    def picked(self, pick: int) -> Known:
        ids = self.model.ids()
        return ids[pick % len(ids)]

    def attempted(self, unsafe: str, call: Callable[[], object]) -> int | str | bool | None:
        """True when it was done, a code when it was refused, None when nobody knows. Only what is unsafe is counted."""
        self.calls.update([unsafe] if unsafe else [])
        try:
            call()
        except ApiError as error:
            return error.code
        except (OutcomeUnknownError, UnexpectedResponseError) as error:
            self.lost(error.look_up, unsafe)
            return None
        except PandaPonError:
            assert not unsafe
            return None
        return True


@pytest.mark.filterwarnings("ignore::pandapon.UnverifiedPathWarning")
def test_an_order_life(count: Callable[[int], None]) -> None:
    run_state_machine_as_test(OrderLife, settings=effort(20, stateful_step_count=25))
    count(OrderLife.steps)
