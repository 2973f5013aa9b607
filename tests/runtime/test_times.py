"""Times in all forms that the API uses."""

import datetime
import math
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pandapon_api import InvalidArgumentError, ResponseShapeError
from pandapon_api._codec import ASSUMED_ZONE, time, time_text

MOMENT = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=ASSUMED_ZONE)


@pytest.mark.parametrize(
    "wire",
    [
        "2024-01-02 03:04:05",
        "2024-01-02T03:04:05+08:00",
        "2024-01-01T19:04:05Z",
        "20240102030405000+0800",
        "20240101190405000+0000",
        1704135845,
        1704135845000,
        "1704135845",
        "1704135845000",
    ],
)
def test_forms_that_are_read(wire: Any) -> None:
    read = time(wire, "x", True)
    assert read == MOMENT
    assert read.tzinfo is not None


@pytest.mark.parametrize(("wire", "minute"), [("2024-01-02 03:04+09", 4), ("2024-01-02 03+09:00", 0)])
def test_a_zone_in_a_text_as_long_as_one_without_is_heeded(wire: str, minute: int) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=9))
    assert time(wire, "x", True) == datetime.datetime(2024, 1, 2, 3, minute, tzinfo=zone)


@pytest.mark.parametrize(
    "wire",
    [
        *("", "soon", "20240102030405", "20240101", "20241201512", "2024-13-01 00:00:00", "0000-00-00 00:00:00"),
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"),
        *(10**18, 1.5, True, []),
    ],
)
def test_what_is_no_time_is_kept_as_received(wire: Any) -> None:
    assert time(wire, "x", False) is wire
    with pytest.raises(ResponseShapeError, match="x: expected a time"):
        time(wire, "x", True)


@pytest.mark.parametrize(
    ("form", "wire"),
    [
        ("local-date-time:string", "2024-01-02 03:04:05"),
        ("alibaba-date-time:string", "20240102030405000+0800"),
        ("epoch-seconds:integer", 1704135845),
        ("epoch-seconds:string", "1704135845"),
        ("epoch-milliseconds:integer", 1704135845000),
        ("epoch-milliseconds:string", "1704135845000"),
    ],
)
def test_written_in_the_form_of_the_field(form: str, wire: Any) -> None:
    assert time_text(MOMENT, form) == wire
    assert time_text(MOMENT.astimezone(datetime.UTC), form) == wire
    assert time_text(time(wire, "x", True), form) == wire


def test_milliseconds_survive() -> None:
    for wire, form in (
        ("20240102030405678+0800", "alibaba-date-time:string"),
        (1704135845678, "epoch-milliseconds:integer"),
    ):
        assert time_text(time(wire, "x", True), form) == wire


@pytest.mark.parametrize(
    ("form", "wire"),
    [("local-date-time:string", "0900-01-02 03:04:05"), ("alibaba-date-time:string", "09000102030405678+0800")],
)
def test_years_have_four_digits(form: str, wire: str) -> None:
    assert time_text(time(wire, "x", True), form) == wire


@pytest.mark.parametrize("wire", [0, 5, -5, 99_999_999, 63_072_000])
def test_times_before_march_1973_are_written_in_seconds(wire: int) -> None:
    assert time_text(time(wire, "x", True), "epoch-milliseconds:integer") == wire


@pytest.mark.parametrize("wire", [100_000_000, 99_999_999_999])
def test_from_march_1973_on_they_are_written_in_milliseconds(wire: int) -> None:
    assert time_text(time(wire, "x", True), "epoch-milliseconds:integer") == wire * 1000


@pytest.mark.parametrize("form", ["local-date-time:string", "alibaba-date-time:string"])
def test_the_end_of_the_calendar_is_no_argument(form: str) -> None:
    with pytest.raises(InvalidArgumentError, match="outside the calendar"):
        time_text(datetime.datetime.max.replace(tzinfo=datetime.UTC), form)


def test_text_is_sent_as_it_is_and_naive_times_are_refused() -> None:
    assert time_text("yesterday", "local-date-time:string") == "yesterday"
    with pytest.raises(InvalidArgumentError, match="has no time zone"):
        time_text(datetime.datetime(2024, 1, 2), "local-date-time:string")


@pytest.mark.parametrize(
    ("form", "wire"),
    [
        ("local-date-time:string", "0001-01-01 00:00:00"),
        ("alibaba-date-time:string", "01730623041312000+0800"),
    ],
)
def test_years_keep_their_zeros(form: str, wire: str) -> None:
    assert time_text(time(wire, "x", True), form) == wire


@pytest.mark.parametrize("wire", ["0001-01-01T00:00:00+14:00", "99991231235959999-1200"])
def test_beyond_the_calendar(wire: str) -> None:
    """It could be read, and not be written at +08:00."""
    assert time(wire, "x", False) is wire
    with pytest.raises(InvalidArgumentError, match=r"outside the calendar at UTC\+08:00"):
        time_text(datetime.datetime.max.replace(tzinfo=datetime.UTC), "local-date-time:string")


class Foreign(datetime.datetime):
    """As pendulum, pandas and others make them: what they write and replace is of another form."""

    def isoformat(self, *_: Any, **__: Any) -> str:
        raise AssertionError("writes another form")

    replace = astimezone = timestamp = strftime = __format__ = __str__ = isoformat  # type: ignore[assignment]


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "UTC", "America/New_York", "Asia/Kathmandu"])
@pytest.mark.parametrize(
    "form", ["local-date-time:string", "alibaba-date-time:string", "epoch-seconds:string", "epoch-milliseconds:integer"]
)
def test_times_of_other_libraries(form: str, zone: str) -> None:
    parts = (2023, 11, 5, 1, 30, 5, 678901, ZoneInfo(zone))
    for fold in (0, 1):
        plain = datetime.datetime(*parts, fold=fold)
        written = time_text(Foreign(*parts, fold=fold), form)
        assert written == time_text(plain, form)
        assert type(written) is type(time_text(plain, form))


def test_what_is_no_time_of_another_library() -> None:
    class NoTime(Foreign):
        """As NaT, whose parts are NaN."""

        hour = math.nan  # type: ignore[assignment]

    class Zoneless(datetime.tzinfo):
        def utcoffset(self, _: Any) -> None:
            return None

    with pytest.raises(InvalidArgumentError, match="is not a valid time"):
        time_text(NoTime(2024, 1, 2, tzinfo=datetime.UTC), "local-date-time:string")
    with pytest.raises(InvalidArgumentError, match="has no time zone"):
        time_text(Foreign(2024, 1, 2, tzinfo=Zoneless()), "local-date-time:string")
