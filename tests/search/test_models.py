"""Every model against arbitrary JSON: the right shape loses nothing, any other raises only documented errors."""

from collections.abc import Callable
from typing import Any

import orjson
import pytest

from pandapon import InvalidArgumentError, ResponseShapeError, models
from tests.search.shapes import SCHEMAS, meaning, named
from tests.support.search_effort import search

pytestmark = pytest.mark.slow

Count = Callable[[int], None]


@pytest.mark.parametrize("name", models.__all__)
def test_what_is_of_the_shape_comes_back(name: str, count: Count) -> None:
    model = getattr(models, name)

    def check(value: Any) -> None:
        received = orjson.loads(orjson.dumps(value))
        read = model.from_dict(received, strict=True)
        assert meaning(orjson.loads(orjson.dumps(read.to_dict())), SCHEMAS[name]) == meaning(received, SCHEMAS[name])
        assert model.from_dict(received) == read

    count(search(named(name), check, 15))


@pytest.mark.parametrize("name", models.__all__)
def test_what_is_not_raises_nothing_else(name: str, count: Count) -> None:
    """Writing what was read kindly gives JSON again; a request may say that it cannot be sent like that."""
    model = getattr(models, name)

    def check(value: Any) -> None:
        try:
            written = model.from_dict(value).to_dict()
        except (ResponseShapeError, InvalidArgumentError):
            return
        orjson.dumps(written)
        repr(model.from_dict(value))

    count(search(named(name, misfits=True), check, 20))
