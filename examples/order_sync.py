"""Every Taobao order in a file, one line of JSON each. Stopped anywhere, it goes on from there when run again.

python examples/order_sync.py orders.jsonl --since 2023-09-01
"""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from io import FileIO
from pathlib import Path

import orjson

from pandapon import CheckpointFile, PandaPon, PandaPonError, ResponseShapeError, SyncProgress
from pandapon.models import TaobaoOrder

CHINA = timezone(timedelta(hours=8))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Write every Taobao order into a file; run it again to go on.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--since", type=datetime.fromisoformat, default="2023-01-01", help="day of the first orders")
    parser.add_argument("--window", type=int, default=30, help="days to list at once")
    return parser.parse_args()


@contextmanager
def opened(path: Path) -> Iterator[tuple[FileIO, set[str]]]:
    """The file, at its end, and the ids in it. A last line that was written in part goes: its order comes again."""
    with FileIO(path, "a+") as file:
        file.seek(0)
        content = file.readall()
        whole, end, torn = content.rpartition(b"\n")
        try:
            known = {identity(TaobaoOrder.from_dict(orjson.loads(line))) for line in (whole + end).splitlines()}
        except (orjson.JSONDecodeError, ResponseShapeError):
            sys.exit(f"{path} holds something else than orders; name another file")
        file.truncate(len(content) - len(torn))
        yield file, known


def identity(order: TaobaoOrder) -> str:
    return order.id or order.order_no or repr(order)


def show(progress: SyncProgress) -> None:
    print(f"{progress.windows_done} of {progress.windows} windows, {progress.yielded} orders", file=sys.stderr)


def sync(path: Path, since: datetime, window: timedelta) -> int:
    """Write what is missing, and return how many orders that were."""
    with CheckpointFile(f"{path}.checkpoint") as checkpoint, opened(path) as (file, known), PandaPon.from_env() as pp:
        before = len(known)
        for order in pp.order_sync(since, window=window, checkpoint=checkpoint, on_progress=show):
            if identity(order) not in known:
                file.write(orjson.dumps(order.to_dict()) + b"\n")
                os.fsync(
                    file.fileno()
                )  # on the disk before the checkpoint says so: asking for the next order does that
                known.add(identity(order))
        return len(known) - before


def main() -> None:
    options = arguments()
    try:
        new = sync(options.file, options.since.replace(tzinfo=CHINA), timedelta(days=options.window))
    except (PandaPonError, OSError) as error:
        sys.exit(f"{error}\nWhat is in {options.file} is complete; run it again to go on.")
    print(f"{new} new orders in {options.file}")


if __name__ == "__main__":
    main()
