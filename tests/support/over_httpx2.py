"""Every later import of httpx gets httpx2: `pytest -p tests.support.over_httpx2`, or `nox -s httpx2`."""

import httpx2

httpx2.alias_httpx()
