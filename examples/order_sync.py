"""Write every Taobao order to a file, one line of JSON each. If stopped, run it again to continue.

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
    parser = argparse.ArgumentParser(description="Write every Taobao order to a file; run it again to continue.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--since", type=datetime.fromisoformat, default="2023-01-01", help="day of the first orders")
    parser.add_argument("--window", type=int, default=30, help="days to list at once")
    return parser.parse_args()


@contextmanager
def opened(path: Path) -> Iterator[tuple[FileIO, set[str]]]:
    """Open the file at its end and read its ids. A half-written last line is removed: its order comes again."""
    with FileIO(path, "a+") as file:
        file.seek(0)
        content = file.readall()
        whole, end, torn = content.rpartition(b"\n")
        try:
            known = {identity(TaobaoOrder.from_dict(orjson.loads(line))) for line in (whole + end).splitlines()}
        except (orjson.JSONDecodeError, ResponseShapeError):
            sys.exit(f"{path} contains other data than orders; name another file")
        file.truncate(len(content) - len(torn))
        yield file, known


def identity(order: TaobaoOrder) -> str:
    return order.id or order.order_no or repr(order)


def show(progress: SyncProgress) -> None:
    print(f"{progress.windows_done} of {progress.windows} windows, {progress.yielded} orders", file=sys.stderr)


def sync(path: Path, since: datetime, window: timedelta) -> int:
    """Write the missing orders and return their count."""
    with CheckpointFile(f"{path}.checkpoint") as checkpoint, opened(path) as (file, known), PandaPon.from_env() as pp:
        before = len(known)
        for order in pp.orders_created(since, window=window, checkpoint=checkpoint, on_progress=show):
            if identity(order) not in known:
                file.write(orjson.dumps(order.to_dict()) + b"\n")
                os.fsync(file.fileno())  # on disk before the next order is requested, which updates the checkpoint
                known.add(identity(order))
        return len(known) - before


def main() -> None:
    options = arguments()
    try:
        new = sync(options.file, options.since.replace(tzinfo=CHINA), timedelta(days=options.window))
    except (PandaPonError, OSError) as error:
        sys.exit(f"{error}\nThe orders in {options.file} are complete; run it again to continue.")
    print(f"{new} new orders in {options.file}")


if __name__ == "__main__":
    main()
