"""Changing the profiles file. The names that read it are those of `pandapon.profiles.file`."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pandapon.profiles.file import (
    BUILT_IN,
    DEFAULT,
    IN_KEYRING,
    USED,
    UnreadableError,
    all_known,
    logger,
    name_of,
    path,
    read,
    read_all,
    text,
)
from pandapon_api import ConfigurationError
from pandapon_cli.output.streams import say

__all__ = [
    "BUILT_IN",
    "DEFAULT",
    "IN_KEYRING",
    "USED",
    "UnreadableError",
    "all_known",
    "change",
    "name_of",
    "path",
    "read",
    "read_all",
    "remove",
    "use",
]

PATIENCE = 30.0
"""Seconds to wait while another process changes the file."""


class _Saying(logging.Handler):
    """Writes what the library says about the file as a line of this program."""

    def emit(self, record: logging.LogRecord) -> None:
        say(f"pandapon: {record.getMessage()}")


logger.addHandler(_Saying())
logger.propagate = False


def use(name: str) -> None:
    """Use a profile from now on.

    Raises:
        ConfigurationError: it does not exist, or the content of the file is not valid.
        OSError: the file cannot be written.
    """
    if name != DEFAULT:
        read(name_of(name))
    with _editing() as document:
        if isinstance(document.get(USED, ""), dict):
            raise ConfigurationError(f"a profile is named {USED}, so the file has no place for this; rename it first")
        if name == DEFAULT:
            document.pop(USED, None)
        else:
            document[USED] = name


def change(name: str, **settings: Any) -> None:
    """Change a profile, or create it. The file is replaced atomically, with mode 0600.

    Args:
        name: The profile.
        settings: The new values, those of `paths` by operation; None removes a setting.

    Raises:
        ConfigurationError: the content of the file is not valid, or it has no folder.
        OSError: the file cannot be written.
    """
    with _editing() as document:
        _merge(document.setdefault(name, BUILT_IN.get(name, {})), settings)


def _merge(profile: Any, settings: Mapping[str, Any]) -> None:
    for setting, value in settings.items():
        if value is None:
            profile.pop(setting, None)
        elif isinstance(value, dict):
            _merge(profile.setdefault(setting, {}), value)
        else:
            profile[setting] = value


def remove(name: str) -> None:
    """Remove an existing profile.

    Raises:
        ConfigurationError: the profile is built in.
        OSError: the file cannot be written.
    """
    with _editing() as document:
        if name not in document:
            raise ConfigurationError(f"profile {name} is built in; there is nothing to remove")
        del document[name]
        if document.get(USED) == name:
            del document[USED]


@contextmanager
def _editing() -> Iterator[Any]:
    """The file's content for editing, comments included; it is locked against other processes meanwhile."""
    import tomlkit
    from filelock import FileLock

    file = path().resolve()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(file.with_name(f".{file.name}.lock"), timeout=PATIENCE, mode=0o600):
        read_all()  # raises if the content is not valid
        document = tomlkit.parse(text())
        yield document
        _replace(file, tomlkit.dumps(document))


def _replace(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # 0600 from the start
    try:
        with open(handle, "w", encoding="utf-8", newline="") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise
