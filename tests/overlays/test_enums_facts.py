"""Every enum holds the values of its list in value_lists.json: none is missing, none is more, each letter by letter.

The lists are the API's, name to wire values, written out once. Whoever adds a value adds it there and in the enum.
"""

import json
from pathlib import Path

import pytest

from pandapon import enums
from pandapon.enums import OpenIntEnum, OpenStrEnum

LISTS: dict[str, dict[str, list[int | str]]] = json.loads(
    (Path(__file__).parent / "value_lists.json").read_text(encoding="utf-8")
)
OTHERWISE_NAMED = {
    "taobao_raw_order_status": "RawOrderStatus",
    "taobao_im_page.pageName": "ImPage",
    "taobao_im_page.sourceType": "ImSourceType",
    "pandapon.taobao": "TaobaoMessageType",
    "twin_ka": "TwinMessageType",
    "upstream_taobao": "TaobaoUpstreamMessageType",
    "upstream_1688": "AlibabaUpstreamMessageType",
}


def enum_name(file: str, key: str) -> str:
    if key in OTHERWISE_NAMED:
        return OTHERWISE_NAMED[key]
    if file == "alibaba_enums":
        what, is_errors = key.removeprefix("error_codes_"), key.startswith("error_codes_")
        return f"Alibaba{pascal(what)}{'ErrorCode' if is_errors else ''}"
    return pascal(key.removeprefix("taobao_"))


def pascal(name: str) -> str:
    return "".join(map(str.capitalize, name.split("_")))


WIRE_VALUES = {enum_name(file, key): values for file, lists in LISTS.items() for key, values in lists.items()}


@pytest.mark.parametrize("name", WIRE_VALUES)
def test_values(name: str) -> None:
    kind: type[OpenIntEnum] | type[OpenStrEnum] = getattr(enums, name)
    values = WIRE_VALUES[name]
    assert len(kind.__members__) == len(kind) == len(values) == len(set(values))
    assert {member.value for member in kind} == set(values)
    assert all(kind(value).is_known for value in values)
    assert issubclass(kind, OpenIntEnum if isinstance(values[0], int) else OpenStrEnum)


def test_every_enum_has_a_list() -> None:
    assert sum(map(len, LISTS.values())) == len(WIRE_VALUES)
    assert set(WIRE_VALUES) == set(enums.__all__) - {"OpenIntEnum", "OpenStrEnum"}
