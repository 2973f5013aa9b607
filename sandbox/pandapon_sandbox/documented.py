"""Answers the document's example requests with the document's example responses.

The examples name orders, refunds and cart rows that the books of a sandbox do not hold. Instead of adding them to
every book, a request that equals the example gets the example response, and changes nothing.
"""

from typing import Any

import orjson

from .protocol.call import Call, Handler
from .protocol.document import Operation
from .storage.ledger import Ledger


class Documented:
    """Wraps the handlers of one sandbox.

    An example request without content, such as the list of a cart, describes its area at the start: it no longer gets
    the example response once an unsafe operation of the area has been handled.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._changed = ledger.rows("documented")

    def wrap(self, operation: Operation, handler: Handler) -> Handler:
        """Return a handler that answers the operation's example request, and passes the rest to the given one."""
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
    """Normalize a request: drop null members, and decode JSON inside strings."""
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
