"""Every operation, called once with its example against a sandbox, as a client sees it."""

import warnings
from typing import Any

from pandapon import PandaPon
from pandapon_api import OPERATIONS, UnverifiedPathWarning
from pandapon_sandbox import Running
from tests.support.credentials import FAKE_KEYS
from tests.support.operation_examples import arguments


def call_everything(sandbox: Running, **settings: Any) -> None:
    """Call every operation with a client of these settings."""
    signer = lambda _: {"timestamp": "1700000000", "sign": "sign_example"}  # noqa: E731
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnverifiedPathWarning)
        with PandaPon(*FAKE_KEYS, base_url=sandbox.base_url, logistics_signer=signer, **settings) as pp:
            for name, operation in OPERATIONS.items():
                getattr(getattr(pp, operation.tag), name.partition(".")[2])(**arguments(name, pp))
