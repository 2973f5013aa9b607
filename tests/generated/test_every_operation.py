"""Every operation of the registry with its example, over HTTP, sync and async: nothing is lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from pandapon_api import OPERATIONS
from pandapon_sandbox import Running, serve
from tests.support.flavours import Flavour
from tests.support.operation_examples import ENTRIES, JSON, arguments, plain

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent


@pytest.fixture
def fresh() -> Iterator[Running]:
    with serve() as running:
        yield running


def test_the_registry_holds_every_operation_that_is_known() -> None:
    assert sorted(OPERATIONS) == (HERE / "operation_ids.txt").read_text(encoding="utf-8").split()


def written(value: Any) -> Any:
    """A result in its wire form."""
    if isinstance(value, list):
        return [written(item) for item in value]
    return plain(value.to_dict() if attrs.has(type(value)) else value)


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_example_survives_the_round_trip(name: str, flavour: Flavour, fresh: Running) -> None:
    tag, _, method = name.partition(".")
    result = flavour(
        lambda pp: getattr(getattr(pp, tag), method)(**arguments(name, pp)),
        fresh.base_url,
        strict=True,
        logistics_signer=lambda _: {"timestamp": "1700000000", "sign": "sign_example"},
    )
    example = ENTRIES[name]["responses"]["200"]["content"][JSON]["example"].get("data")
    assert written(result) == plain(example)
