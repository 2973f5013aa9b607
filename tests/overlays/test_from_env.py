"""Clients from the environment."""

import httpx
import pytest

from pandapon import AsyncPandaPon, ConfigurationError, PandaPon

COMPLETE = {
    "PANDAPON_ACCESS_KEY": "ak_example",
    "PANDAPON_ACCESS_SECRET": "secret_example",
    "PANDAPON_USER_ID": "1000000000001",
}


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_complete(kind: type[PandaPon] | type[AsyncPandaPon], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in COMPLETE.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("PANDAPON_BASE_URL", raising=False)
    client = kind.from_env(strict=True)
    assert (client.auth.access_key, client.auth.user_id) == ("ak_example", "1000000000001")
    assert client.base_url == "https://api.pandapon.com"
    assert client.strict


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_base_url(kind: type[PandaPon] | type[AsyncPandaPon]) -> None:
    environment = COMPLETE | {"PANDAPON_BASE_URL": "http://127.0.0.1:8081/"}
    assert kind.from_env(environment).base_url == "http://127.0.0.1:8081"
    assert kind.from_env(environment, base_url="http://127.0.0.1:9").base_url == "http://127.0.0.1:9"


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])
def test_transport(kind: type[PandaPon] | type[AsyncPandaPon]) -> None:
    environment = COMPLETE | {"PANDAPON_TRANSPORT": "httpx2"}
    assert kind.from_env(environment).engine == "httpx2"
    assert kind.from_env(environment, transport="httpx").engine == "httpx"
    with pytest.raises(ConfigurationError, match="transport is 'requests'"):
        kind.from_env(COMPLETE | {"PANDAPON_TRANSPORT": "requests"})


def test_a_client_that_is_passed_in_comes_before_the_variable() -> None:
    with httpx.Client() as http:
        assert PandaPon.from_env(COMPLETE | {"PANDAPON_TRANSPORT": "httpx2"}, http_client=http).engine == "httpx"


@pytest.mark.parametrize(
    ("absent", "named"),
    [
        (["PANDAPON_USER_ID"], "not set in the environment: PANDAPON_USER_ID;"),
        (list(COMPLETE), "PANDAPON_ACCESS_KEY, PANDAPON_ACCESS_SECRET, PANDAPON_USER_ID;"),
    ],
)
@pytest.mark.parametrize("value", [None, ""])
def test_incomplete(absent: list[str], named: str, value: str | None) -> None:
    environment = COMPLETE | dict.fromkeys(absent, value or "")
    if value is None:
        environment = {name: text for name, text in environment.items() if name not in absent}
    with pytest.raises(ConfigurationError) as caught:
        PandaPon.from_env(environment)
    assert named in str(caught.value)
    assert "secret_example" not in str(caught.value)
