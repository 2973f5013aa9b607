"""The envelope of every response, and refusals."""

from enum import IntEnum
from typing import Any
from uuid import uuid4

import orjson
from starlette.responses import Response

DEVELOPER_ID = "1000000000000000001"


class Code(IntEnum):
    """The codes of a sandbox's responses.

    Only 200 is PandaPon's. The sandbox invented the 90xxx codes: it is not documented which codes the real API uses
    when it refuses a request, so do not rely on them.
    """

    OK = 200
    MISSING_HEADER = 90101
    UNKNOWN_ACCESS_KEY = 90102
    BAD_TIMESTAMP = 90103
    BAD_NONCE = 90104
    WRONG_SIGNATURE = 90105
    UNKNOWN_USER_ID = 90106
    BAD_REQUEST = 90400
    NOT_FOUND = 90404
    NO_SUCH_PATH = 90405
    WRONG_STATE = 90409
    TOO_MANY_REQUESTS = 90429
    INTERNAL_ERROR = 90500


class Refusal(Exception):
    """Ends the handling of a request with a code and a message for people."""

    def __init__(self, code: Code, msg: str) -> None:
        super().__init__(msg)
        self.code = code
        self.msg = msg


class Envelope(Response):
    """An envelope as an HTTP response.

    The HTTP status is 200 for refusals too, since PandaPon documents no other.
    """

    media_type = "application/json"

    def __init__(self, data: Any, code: int = Code.OK, msg: str = "成功", *, http_status: int = 200) -> None:
        envelope = {
            "requestId": uuid4().hex,
            "code": int(code),
            "developId": DEVELOPER_ID,
            "msg": msg,
            "data": data,
        }
        super().__init__(orjson.dumps(envelope), http_status)
