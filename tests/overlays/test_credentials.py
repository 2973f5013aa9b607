"""Where a client takes its credentials from, and how each mistake in them is named."""

import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from pandapon import AsyncPandaPon, ConfigurationError, InvalidArgumentError, PandaPon
from pandapon_api import AsyncClient, Client, SignatureAuth
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS

NAMES = ("access_key", "access_secret", "user_id")
VARIABLES = [f"PANDAPON_{name.upper()}" for name in NAMES]
KINDS = pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon])


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*VARIABLES, "PANDAPON_BASE_URL", "PANDAPON_TRANSPORT", "PANDAPON_PROFILE", "PANDAPON_RECORD"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PANDAPON_CONFIG", str(tmp_path / "profiles.toml"))


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(VARIABLES, FAKE_KEYS, strict=True):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PANDAPON_BASE_URL", "http://127.0.0.1:9")


@pytest.fixture
def profiles(tmp_path: Path) -> Path:
    file = tmp_path / "profiles.toml"
    file.write_text(
        '[shop]\naccess_key = "ak_shop"\naccess_secret = "secret_shop"\nuser_id = "7"\n'
        'base_url = "http://127.0.0.1:7"\ntimeout = 5\ntransport = "httpx2"\n'
        '[shop.paths]\n"taobao_orders.cancel" = "/v9"\n[half]\nuser_id = "8"\n',
        "utf-8",
    )
    file.chmod(0o600)
    return file


def shown(client: Any) -> tuple[str, str, str]:
    return client.auth.access_key, client.auth.user_id, client.base_url


@KINDS
@pytest.mark.usefixtures("environment")
def test_no_arguments_read_the_environment(kind: Any) -> None:
    assert shown(kind()) == ("ak_example", "1000000000001", "http://127.0.0.1:9")
    assert (kind(timeout=3).timeout, kind(base_url="http://127.0.0.1:8").base_url) == (3, "http://127.0.0.1:8")


@KINDS
@pytest.mark.usefixtures("environment")
def test_credentials_that_are_passed_leave_the_environment_alone(kind: Any) -> None:
    assert shown(kind("ak", "secret", "1")) == ("ak", "1", "https://api.pandapon.com")
    auth = SignatureAuth("ak", "secret", "2")
    assert shown(kind(auth=auth)) == ("ak", "2", "https://api.pandapon.com")


@KINDS
@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"access_key": "ak"}, "access_secret and user_id are missing; give all three credentials, or none"),
        ({"access_key": "ak", "access_secret": "secret_x"}, "user_id is missing; give all three credentials, or none"),
        ({"user_id": "1"}, "access_key and access_secret are missing"),
    ],
)
def test_some_credentials_are_a_mistake(kind: Any, given: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told) as caught:
        kind(**given)
    assert "secret_x" not in str(caught.value)


@KINDS
def test_nothing_anywhere(kind: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind()
    message = str(caught.value)
    assert all(name in message for name in VARIABLES)
    assert "run `python -m pandapon_sandbox`" in message


MISTAKES: list[tuple[Any, str]] = [
    (None, "is missing"),
    ("", "is empty"),
    (4711, "is of type int; it must be a string; put it in quotes"),
    (b"4711", "is of type bytes; it must be a string"),
    ("4711\n", r"has a line end; remove it, for example with \.strip\(\)"),
    ("47\r\n11", "has a line end"),
    (" 4711", "has a space at its beginning or end"),
    ("47 11", "has a space in it"),
    ("'4711'", "is in quotes; leave them out"),
    ("４７１１", "has a character that is not printable ASCII"),
    ("47\x0011", "has a character that is not printable ASCII"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("value", "told"), MISTAKES)
@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon, Client, AsyncClient])
def test_each_mistake_is_named(kind: Any, name: str, value: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} {told}") as caught:
        kind(**dict(zip(NAMES, FAKE_KEYS, strict=True)) | {name: value})
    assert "4711" not in str(caught.value)
    assert "secret_example" not in str(caught.value)


@pytest.mark.parametrize("name", VARIABLES)
@pytest.mark.usefixtures("environment")
def test_a_mistake_in_a_variable(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "4711\n")
    with pytest.raises(ConfigurationError, match=f"^{name} has a line end"):
        PandaPon()


def test_what_a_secret_may_hold() -> None:
    assert SignatureAuth("a'b", 'se"cret', "1").access_key == "a'b"


@pytest.mark.parametrize("kind", [PandaPon, AsyncPandaPon, Client, AsyncClient])
def test_an_unknown_setting_is_named_by_the_public_class(kind: Any) -> None:
    for error in (ConfigurationError, TypeError):
        with pytest.raises(error, match=f"^{kind.__name__} has no setting 'timeot' \\(did you mean 'timeout'\\?\\)$"):
            kind(*FAKE_KEYS, timeot=3)
    with pytest.raises(TypeError, match=r"has no setting 'zzzz', 'qqqq'$"):
        kind(*FAKE_KEYS, zzzz=1, qqqq=2)


@KINDS
def test_an_unknown_setting_of_the_other_ways(kind: Any) -> None:
    environment = dict(zip(VARIABLES, FAKE_KEYS, strict=True))
    for make in (lambda: kind.from_env(environment, record_=1), lambda: kind.from_profile("sandbox", record_=1)):
        with pytest.raises(TypeError, match=f"^{kind.__name__} has no setting 'record_' \\(did you mean 'record'"):
            make()


@KINDS
@pytest.mark.usefixtures("environment", "profiles")
def test_a_named_profile_is_used_alone(kind: Any) -> None:
    client = kind.from_profile("shop")
    assert shown(client) == ("ak_shop", "7", "http://127.0.0.1:7")
    assert (client.timeout, client.engine, client.paths) == (5, "httpx2", {"taobao_orders.cancel": "/v9"})
    assert kind.from_profile("shop", timeout=1, base_url="http://127.0.0.1:6").timeout == 1
    with pytest.raises(
        ConfigurationError, match=r"^no access_key, access_secret; .*`pandapon config set --profile half`"
    ):
        kind.from_profile("half")
    with pytest.raises(ConfigurationError, match=r"there is no profile shopp in .*did you mean shop\?"):
        kind.from_profile("shopp")
    for wrong in ("", 5):
        with pytest.raises(InvalidArgumentError, match="is not a valid profile name"):
            kind.from_profile(wrong)


@pytest.mark.usefixtures("environment", "profiles")
def test_no_name_means_what_the_command_line_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(PandaPon.from_profile()) == ("ak_example", "1000000000001", "http://127.0.0.1:9")
    for name in (*VARIABLES, "PANDAPON_BASE_URL"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("PANDAPON_PROFILE", "shop")
    assert shown(PandaPon.from_profile())[:2] == ("ak_shop", "7")


def test_the_file_may_name_the_profile(profiles: Path) -> None:
    profiles.write_text(f'use = "shop"\n{profiles.read_text("utf-8")}', "utf-8")
    assert shown(PandaPon.from_profile())[:2] == ("ak_shop", "7")
    assert shown(PandaPon.from_profile("sandbox"))[0] == "ak_example"


@pytest.mark.usefixtures("profiles")
def test_a_client_of_ones_own_comes_before_the_engine_of_the_profile() -> None:
    with httpx.Client() as http:
        assert PandaPon.from_profile("shop", http_client=http).engine == "httpx"


def test_the_profile_of_the_sandbox(sandbox: Running) -> None:
    with PandaPon.from_profile("sandbox", base_url=sandbox.base_url) as pp:
        assert pp.taobao_orders.page().total == 1


async def test_the_profile_of_the_sandbox_async(sandbox: Running) -> None:
    async with AsyncPandaPon.from_profile("sandbox", base_url=sandbox.base_url) as pp:
        assert (await pp.taobao_orders.page()).total == 1


def test_readable_by_others(profiles: Path, caplog: pytest.LogCaptureFixture) -> None:
    profiles.chmod(0o644)
    logger = logging.getLogger("pandapon.profiles")
    before, logger.propagate = logger.propagate, True
    try:
        PandaPon.from_profile("shop")
    finally:
        logger.propagate = before
    assert "other users can read" in caplog.text
    assert "secret_shop" not in caplog.text


WITHOUT = """
import sys
sys.modules["{library}"] = None
from pandapon import ConfigurationError, PandaPon
try:
    PandaPon.from_profile("ring")
except ConfigurationError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("library", "extra", "config"), [("platformdirs", "profiles", False), ("keyring", "keyring", True)]
)
def test_a_missing_library_is_named_with_what_installs_it(
    library: str, extra: str, config: bool, tmp_path: Path
) -> None:
    file = tmp_path / "ring.toml"
    file.write_text('[ring]\naccess_key = "a"\nuser_id = "1"\nsecret_in_keyring = true\n')
    file.chmod(0o600)
    variables = {"PYTHONPATH": ":".join(sys.path)} | ({"PANDAPON_CONFIG": str(file)} if config else {})
    command = [sys.executable, "-c", WITHOUT.format(library=library)]
    done = subprocess.run(command, capture_output=True, text=True, env=variables)
    assert done.stdout == f"{library} is not installed: pip install 'pandapon[{extra}]'\n", done.stderr


def test_both_flavours_say_the_same() -> None:
    assert AsyncPandaPon.from_profile.__doc__ == "The same as `PandaPon.from_profile`, for the async client."
