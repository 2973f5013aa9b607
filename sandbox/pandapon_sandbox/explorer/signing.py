"""Signs the requests of the explorer's page, with the example keys only: ``POST /docs/sign``."""

import secrets

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from pandapon_sandbox.protocol.signature import signature_of
from pandapon_sandbox.settings import Settings

from . import Endpoint

EXAMPLE = Settings()


def signer(settings: Settings, unit: str) -> Endpoint | None:
    """Return the endpoint: the headers, and the query parameters of the warehouse operations, for a body.

    ``unit`` is that of the timestamps which the sandbox accepts: facts may have settled it.
    Other keys than the example ones may be real: with them nothing is signed, and there is no endpoint.
    """
    if (settings.access_key, settings.access_secret) != (EXAMPLE.access_key, EXAMPLE.access_secret):
        return None

    async def sign(request: Request) -> Response:
        now = settings.clock()
        timestamp = str(int(now * 1000) if unit == "ms" else int(now))
        nonce = secrets.token_hex(16)
        headers = {
            "access-key": settings.access_key,
            "timestamp": timestamp,
            "nonce-str": nonce,
            "user-id": settings.user_id,
            "signature": signature_of(settings.access_key, timestamp, nonce, settings.access_secret),
        }
        query = {"timestamp": timestamp, "sign": settings.logistics_sign(timestamp, await request.body())}
        return JSONResponse({"headers": headers, "query": query})

    return sign
