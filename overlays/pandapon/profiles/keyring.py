"""Secrets in the system's keyring (extra `keyring`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pandapon._extras import extra
from pandapon_api import ConfigurationError

SERVICE = "pandapon"


def read_secret(profile: str) -> str:
    """Read the secret of a profile.

    Raises:
        ConfigurationError: the keyring has no such secret, or there is no keyring.
    """
    with keyring_of(profile) as keyring:
        secret = keyring.get_password(SERVICE, profile)
    if not secret:
        raise ConfigurationError(
            f"the keyring has no secret for profile {profile}; run: pandapon config set --profile {profile} --keyring"
        )
    return str(secret)


@contextmanager
def keyring_of(profile: str) -> Iterator[Any]:
    """The library `keyring`, while its errors are about a profile.

    Raises:
        ConfigurationError: it is not installed, or there is no keyring.
    """
    with extra("keyring"):
        import keyring
        from keyring.errors import KeyringError
    try:
        yield keyring
    except KeyringError as error:
        raise ConfigurationError(f"the keyring cannot be used for profile {profile}: {error}") from None
