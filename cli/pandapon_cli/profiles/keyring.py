"""Storing and removing secrets in the system's keyring (extra `keyring`)."""

from __future__ import annotations

from pandapon.profiles.keyring import SERVICE, keyring_of


def keep_secret(profile: str, secret: str) -> None:
    """Store the secret of a profile.

    Raises:
        ConfigurationError: there is no keyring.
    """
    with keyring_of(profile) as keyring:
        keyring.set_password(SERVICE, profile, secret)


def forget_secret(profile: str) -> None:
    """Remove the secret of a profile.

    Raises:
        ConfigurationError: there is no keyring.
    """
    with keyring_of(profile) as keyring:
        keyring.delete_password(SERVICE, profile)
