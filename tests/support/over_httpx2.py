"""Whatever imports httpx from here on gets httpx2: `pytest -p tests.support.over_httpx2`, or `nox -s httpx2`."""

import httpx2

httpx2.alias_httpx()
