# Generated from specification 0.2.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""A client for the PandaPon OpenAPI, generated from its specification. Complete by itself.

with Client("ak_example", "secret_example", "1000000000001") as client:
    page = client.taobao_orders.page(page_num=1, page_size=50)
"""

from .auth import LogisticsSigner, SignatureAuth, Unsigned
from .client import AsyncClient, Client
from .errors import (
    ApiError,
    ConfigurationError,
    InvalidArgumentError,
    OutcomeUnknownError,
    PandaPonError,
    ResponseShapeError,
    SignerRequiredError,
    TransportError,
    UnexpectedResponseError,
    UnverifiedPathWarning,
)
from .operations import OPERATIONS, SPEC_VERSION, Operation
from .types import Response

__all__ = [
    "OPERATIONS",
    "SPEC_VERSION",
    "ApiError",
    "AsyncClient",
    "Client",
    "ConfigurationError",
    "InvalidArgumentError",
    "LogisticsSigner",
    "Operation",
    "OutcomeUnknownError",
    "PandaPonError",
    "Response",
    "ResponseShapeError",
    "SignatureAuth",
    "SignerRequiredError",
    "TransportError",
    "UnexpectedResponseError",
    "Unsigned",
    "UnverifiedPathWarning",
]
