"""Answers the document's own example requests with the document's own answers.

The examples speak of orders, refunds and cart rows that no book of a sandbox holds. Instead of planting them in every
book, a request that says what the example says is answered with the example, and changes nothing.
"""

from typing import Any

import orjson

from .protocol.call import Call, Handler
from .protocol.document import Operation
from .storage.ledger import Ledger


class Documented:
    """Stands in front of the handlers of one sandbox.

    An example that asks for nothing in particular, such as the list of a cart, stands for its area as it was at the
    start: it is no longer the answer once an unsafe operation of the area has been handled.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._changed = ledger.rows("documented")

    def wrap(self, operation: Operation, handler: Handler) -> Handler:
        """Return a handler that answers the example of the operation, and leaves the rest to the one given."""
        area = operation.name.partition(".")[0]
        example = _meaning(operation.example_parameters), _meaning(operation.example_body)

        def answer(call: Call) -> Any:
            request = _meaning(call.parameters), _meaning(call.body)
            if request == example and (any(request) or area not in self._changed):
                return call.example
            data = handler(call)
            if not operation.safe:
                self._changed[area] = True
            return data

        return answer


def _meaning(value: Any) -> Any:
    """Reduce a request to what it says: null is nothing, and the layout of JSON inside strings does not matter."""
    if isinstance(value, dict):
        return {name: _meaning(member) for name, member in value.items() if member is not None}
    if isinstance(value, list):
        return [_meaning(item) for item in value]
    if isinstance(value, str) and value.startswith(("{", "[")):
        try:
            return _meaning(orjson.loads(value))
        except orjson.JSONDecodeError:
            return value
    return value
