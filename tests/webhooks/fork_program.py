"""Programs that fork while they have an inbox open. Each puts 400 messages and says which; a test counts.

`python -m tests.webhooks.fork_program PROGRAM FOLDER`, with one of the functions at the end as PROGRAM. Its output ends
when the last of its processes has ended.
"""

import os
import sys
from collections.abc import Callable

from pandapon.webhooks import Delivery, SqliteInbox
from tests.webhooks.pushes import number_of, push

PATIENCE = 120.0


def tell(word: str, number: int) -> None:
    os.write(1, f"{word} {number}\n".encode())


def receive(inbox: SqliteInbox, numbers: range) -> None:
    for number in numbers:
        inbox.put(push(number))
        tell("put", number)


def work(inbox: SqliteInbox) -> None:
    def handler(delivery: Delivery) -> None:
        tell("handled", number_of(delivery))

    for _ in range(20):
        inbox.run(handler, until_empty=True)


def child(task: Callable[[], None]) -> int:
    """Run a task in a fork, which ends as programs end."""
    if pid := os.fork():
        return pid
    task()
    sys.exit(0)


def preload() -> None:
    """A server loads the application, forks its workers and ends before they do."""
    inbox = SqliteInbox("inbox.db", busy_timeout=PATIENCE)
    receive(inbox, range(100))
    for numbers in (range(100, 200), range(200, 300), range(300, 400)):
        child(lambda numbers=numbers: receive(inbox, numbers))  # type: ignore[misc]
    child(lambda: work(inbox))


def daemon() -> None:
    """A daemon puts itself into the background and leaves its folder; a worker of cron starts in the old one."""
    inbox = SqliteInbox("inbox.db", busy_timeout=PATIENCE)
    receive(inbox, range(100))

    def in_background() -> None:
        os.setsid()
        os.chdir("/")
        receive(inbox, range(100, 200))
        child(lambda: receive(inbox, range(200, 400)))

    def cron() -> None:
        for _ in range(5):
            with SqliteInbox("inbox.db", busy_timeout=PATIENCE) as own:
                work(own)

    child(in_background)
    child(cron)


def handover() -> None:
    """The old receiver forks the new one, and both receive; the old one ends first, and a worker goes on."""
    inbox = SqliteInbox("inbox.db", busy_timeout=PATIENCE)
    receive(inbox, range(50))
    child(lambda: receive(inbox, range(200, 400)))
    child(lambda: work(inbox))
    receive(inbox, range(50, 200))
    inbox.close()


if __name__ == "__main__":
    os.chdir(sys.argv[2])
    {"preload": preload, "daemon": daemon, "handover": handover}[sys.argv[1]]()
