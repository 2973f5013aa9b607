"""An error names its page as soon as the address of the site is known."""

import pytest

from pandapon_api import ApiError, RefusedError, _site
from pandapon_api._site import page_of


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
    assert page_of(OwnError) == f"{address}errors/ApiError/"
    assert page_of(RefusedError) == f"{address}errors/RefusedError/"
    assert page_of(ValueError) == ""
