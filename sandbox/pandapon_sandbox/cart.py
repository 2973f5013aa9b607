"""A cart: rows with ids, and the two operations that Taobao and 1688 share."""

from collections.abc import Iterable, Iterator
from typing import Any

from .protocol.call import Call
from .protocol.envelope import Code, Refusal
from .storage.ledger import Ledger, Row


class Cart:
    """Rows in the order in which they were added. Ids begin at ``first_id``, away from those of the document."""

    def __init__(self, name: str, first_id: int, ledger: Ledger) -> None:
        self._rows = ledger.rows(name)
        self._ids = ledger.numbers(name, first_id)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows.values())

    def add(self, row: Row) -> None:
        """Add a row to the cart under a new id."""
        row_id = next(self._ids)
        self._rows[row_id] = {**row, "id": row_id}

    def find(self, ids: Iterable[int]) -> list[Row]:
        """Return the rows with these ids, each once.

        Raises:
            Refusal: No id is given, or an id is not in the cart.
        """
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            raise Refusal(Code.BAD_REQUEST, "No cart row is named.")
        unknown = [str(row_id) for row_id in wanted if row_id not in self._rows]
        if unknown:
            raise Refusal(Code.NOT_FOUND, f"There is no cart row {', '.join(unknown)}.")
        return [self._rows[row_id] for row_id in wanted]

    def remove(self, rows: Iterable[Row]) -> None:
        """Remove rows from the cart."""
        for row in list(rows):
            del self._rows[row["id"]]

    def update_quantity(self, call: Call) -> Any:
        """Set the quantity of one row."""
        (row,) = self.find([call.require("id")])
        row["quantity"] = quantity_of(call)
        return True

    def delete(self, call: Call) -> Any:
        """Remove rows from the cart; the form of the response is not known, so it is the example."""
        self.remove(self.find(call.require("ids")))
        return call.example


def quantity_of(call: Call) -> int:
    """Return the quantity of a call.

    Raises:
        Refusal: The quantity is missing, or is below 1.
    """
    quantity: int = call.require("quantity")
    if quantity < 1:
        raise Refusal(Code.BAD_REQUEST, "quantity must be 1 or more.")
    return quantity
