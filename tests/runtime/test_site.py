"""An error or a warning names its page as soon as the address of the site is known."""

import pytest

from pandapon_api import ApiError, InsecureTransportWarning, RefusedError, UnverifiedPathWarning, _site
from pandapon_api._addresses import check_base_url, warn_of_path
from pandapon_api._site import see_page_of
from pandapon_api.operations import OPERATIONS


class OwnError(ApiError):
    """As a user derives it."""


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(_site, "ADDRESS", "https://docs.example/")
    return "https://docs.example/"


def test_without_an_address_no_page_is_named() -> None:
    assert _site.ADDRESS == "" or _site.ADDRESS.endswith("/")
    if not _site.ADDRESS:
        assert "see" not in str(ApiError(90404, "no such order"))


def test_the_message_names_the_page(address: str) -> None:
    error = ApiError(90404, "no such order", operation="taobao_orders.get")
    assert str(error).endswith(f"; see {address}errors/ApiError/")


def test_a_derived_class_has_the_page_of_ours(address: str) -> None:
    assert see_page_of(OwnError) == f"; see {address}errors/ApiError/"
    assert see_page_of(RefusedError) == f"; see {address}errors/RefusedError/"
    assert see_page_of(ValueError) == ""


def test_a_warning_names_its_page(address: str) -> None:
    with pytest.warns(UnverifiedPathWarning, match=f"see {address}errors/UnverifiedPathWarning/$"):
        warn_of_path(OPERATIONS["taobao_orders.get"], stacklevel=1)
    with pytest.warns(InsecureTransportWarning, match=f"see {address}errors/InsecureTransportWarning/$"):
        check_base_url("http://shop.example", stacklevel=1)
