"""A forked child shares no lock, no place in a queue and no thread with its parent's limiters and iterators."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

LIMITER = """
import os, threading
from pandapon.limits import RateLimit

limiter = RateLimit("1000/second")
held, done = threading.Event(), threading.Event()

def hold():
    with limiter._lock:
        limiter._queue.append(object())
        held.set()
        done.wait()
        limiter._queue.clear()

thread = threading.Thread(target=hold)
thread.start()
held.wait()
child = os.fork()
if child == 0:
    limiter.acquire("taobao_orders.page")
    os._exit(7)
done.set()
thread.join()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""

ITERATOR = """
import os
from pandapon import ConfigurationError
from pandapon_api._pagination import paginate

pages = {1: [1], 2: [2], 3: []}
numbers = paginate(pages.get, lambda page: (page, None), operation="a.b", first=1, prefetch=True)
assert next(numbers) == 1
child = os.fork()
if child == 0:
    try:
        next(numbers)
    except ConfigurationError as error:
        os._exit(7 if "belongs to the process that started it" in str(error) else 8)
    os._exit(9)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert list(numbers) == [2]
print(code)
"""


@pytest.mark.parametrize("program", [LIMITER, ITERATOR], ids=["limiter", "iterator"])
def test_in_a_forked_child(program: str) -> None:
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.stdout, done.stderr) == ("7\n", "")
