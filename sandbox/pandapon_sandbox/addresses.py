"""The addresses of a sandbox."""

from typing import Any

from .protocol.call import Call, Handler
from .protocol.envelope import Code, Refusal
from .storage.ledger import Ledger

FIRST_ID = 101
"""Away from the ids of the document."""


class Addresses:
    """The operations of the tag ``addresses``, and the addresses themselves."""

    def __init__(self, ledger: Ledger) -> None:
        self._rows = ledger.rows("addresses")
        self._ids = ledger.numbers("addresses", FIRST_ID)
        self.handlers: dict[str, Handler] = {"addresses.list": self.list, "addresses.save": self.save}

    def __len__(self) -> int:
        return len(self._rows)

    def list(self, call: Call) -> Any:
        """List the addresses with the members they were saved with, and their ids; the real form is not known."""
        return list(self._rows.values())

    def save(self, call: Call) -> Any:
        """Add an address, or change the given members of the one with this id; the response has no data."""
        address_id = call.body.get("id")
        if address_id is None:
            address_id = next(self._ids)
            self._rows[address_id] = {}
        elif address_id not in self._rows:
            raise Refusal(Code.NOT_FOUND, f"There is no address {address_id}.")
        self._rows[address_id] = {**self._rows[address_id], **call.body, "id": address_id}
        return call.example
