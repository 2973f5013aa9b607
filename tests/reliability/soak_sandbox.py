"""The sandbox of the soak, in its own process, and the content of its journal and books afterwards."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import Any
from urllib.parse import parse_qs

import httpx
from attrs import frozen

from pandapon import OPERATIONS, PandaPon
from pandapon_api import SignatureAuth
from pandapon_api.auth import Unsigned
from pandapon_sandbox import FAULTS
from pandapon_sandbox.storage.journal import LIMIT
from tests.support.credentials import FAKE_KEYS

CALL: ContextVar[int] = ContextVar("call")
"""The number of the call under way. Its nonces begin with it, so that the journal tells whose request it was."""

PARAMETERS: dict[str, dict[str, Any]] = {
    "latency": {"seconds": 0.02, "spread": 0.05},
    "slow_drip": {"seconds": 0.02},
    "huge_answer": {"megabytes": 1},
}
LIKELY = 0.012
"""Of each fault."""

TOO_LATE = {"fault": "latency", "probability": 0.002, "parameters": {"seconds": 60.0}}
"""Longer than any time-out."""

_attempts = count()


def auth() -> SignatureAuth:
    """Signs with nonces that begin with the number of the call."""
    return SignatureAuth(*FAKE_KEYS, nonce=lambda: f"{CALL.get():016x}{next(_attempts):016x}")


def signer(_: Unsigned) -> dict[str, str]:
    """Puts the number of the call where the warehouse wants a time."""
    return {"timestamp": str(CALL.get()), "sign": "sign_example"}


@frozen
class SoakSandbox:
    """A sandbox that is asked what it saw."""

    base_url: str

    def break_at_random(self, seed: int) -> None:
        """From now on break requests by every fault there is."""
        rules = [
            {"fault": name, "probability": LIKELY, "parameters": PARAMETERS.get(name, {})} for name in sorted(FAULTS)
        ]
        self._ask("POST", "faults", json={"rules": [TOO_LATE, *rules], "seed": seed})

    def be_kind(self) -> None:
        """Break nothing more."""
        self._ask("DELETE", "faults")

    def seen(self) -> tuple[int, Counter[str], list[str]]:
        """How many requests arrived, how many were broken by what, and the changes that arrived more than once."""
        entries = self._ask("GET", "journal")["entries"]
        if len(entries) >= LIMIT:
            raise RuntimeError("the journal has forgotten its beginning: soak for a shorter time")
        changes = [entry for entry in entries if not OPERATIONS[entry["operation"]].safe_to_retry]
        arrived = Counter((_number(entry), entry["operation"]) for entry in changes)
        twice = [f"call {number}: {name} arrived {n} times" for (number, name), n in arrived.items() if n > 1]
        return len(entries), Counter(entry["fault"] for entry in entries if entry["fault"]), twice

    def own_orders(self) -> Counter[str]:
        """How many orders there are of each of our own numbers."""
        CALL.set(0)
        with PandaPon(base_url=self.base_url, auth=auth()) as pp:
            return Counter(
                order.seller_order_number for order in pp.taobao_orders.iter(page_size=100) if order.seller_order_number
            )

    def _ask(self, method: str, what: str, **more: Any) -> Any:
        url = f"{self.base_url}/_sandbox/{what}"
        return httpx.request(method, url, trust_env=False, timeout=60, **more).raise_for_status().json()


def _number(entry: dict[str, Any]) -> int:
    if entry["nonce"]:
        return int(entry["nonce"][:16], 16)
    return int(parse_qs(entry["query"])["timestamp"][0])


@contextmanager
def soak_sandbox() -> Iterator[SoakSandbox]:
    """Start a sandbox as a program, and stop it afterwards."""
    command = [sys.executable, "-m", "pandapon_sandbox", "--port", "0", "--orders", "12", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            (base_url,) = [word for word in process.stdout.readline().split() if word.startswith("http://")]
            yield SoakSandbox(base_url.rstrip(".,"))
        finally:
            process.terminate()
