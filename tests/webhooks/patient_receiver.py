"""The receiver as the tests use it."""

from typing import Any

from pandapon.webhooks import Inbox, receiver
from tests.webhooks.pushes import TOKEN


def patient(inbox: Inbox, **settings: Any) -> Any:
    """A receiver that no busy machine makes answer 503."""
    return receiver(inbox, path_token=TOKEN, **{"deadline": 60.0} | settings)


SCOPE = {"type": "http", "method": "POST", "path": f"/{TOKEN}", "headers": [], "query_string": b""}


async def status_of(app: Any, body: bytes) -> int:
    """What the receiver answers, under whatever event loop this runs."""
    answer: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            answer.append(message["status"])

    await app(SCOPE, receive, send)
    return answer[0]
