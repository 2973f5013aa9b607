"""A program that appends to a recording until it is stopped, or as often as it is asked to.

`python -m tests.recording.recording_program FOLDER COUNT [LIMIT]`; it prints a line per append. A limit is the largest
size of a file in bytes, as of a full disk.
"""

import json
import resource
import sys
from itertools import count, islice

from pandapon.recording.har import Folder


def main(folder: str, appends: int, limit: int = 0) -> None:
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    files = Folder(folder)
    for number in islice(count(), appends or None):
        files.append([json.dumps({"number": number, "filling": "x" * 5000}).encode()])
        print(number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
