"""Log lines about calls that may have taken effect."""

import pytest

from pandapon import OPERATIONS


def told(caplog: pytest.LogCaptureFixture, name: str) -> list[str]:
    """The lines that say how to find out."""
    lines = [record.getMessage() for record in caplog.records if record.name == "pandapon"]
    return [line for line in lines if "; it may have taken effect. " + OPERATIONS[name].look_up in line]
