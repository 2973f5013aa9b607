# Generated from specification 0.5.0 by generator 0.1.0 (openapi-python-client 0.29.1).
# Not to be edited: change spec/ or generator/ and run `nox -s generate`.
"""A client for the PandaPon OpenAPI, generated from its specification. Complete by itself.

with Client("ak_example", "secret_example", "1000000000001") as client:
    page = client.taobao_orders.page(page_num=1, page_size=50)
"""

from typing import TYPE_CHECKING

from .lazy import lazy

if TYPE_CHECKING:
    from ._bulk import Many
    from .auth import LogisticsSigner, SignatureAuth, Unsigned
    from .client import AsyncClient, Client
    from .clock import Clock
    from .errors import (
        ApiError,
        ConfigurationError,
        InsecureTransportWarning,
        InvalidArgumentError,
        LookUp,
        OutcomeUnknownError,
        PandaPonError,
        Part,
        RefusedError,
        ResponseShapeError,
        SignerRequiredError,
        TransportError,
        UnexpectedResponseError,
        UnverifiedPathWarning,
    )
    from .limiter import Limiter
    from .operations import OPERATIONS, SPEC_VERSION, Operation
    from .retries import Retries
    from .sight import Attempt, Hook, Tracing
    from .types import Response

__all__ = [
    "OPERATIONS",
    "SPEC_VERSION",
    "ApiError",
    "AsyncClient",
    "Attempt",
    "Client",
    "Clock",
    "ConfigurationError",
    "Hook",
    "InsecureTransportWarning",
    "InvalidArgumentError",
    "Limiter",
    "LogisticsSigner",
    "LookUp",
    "Many",
    "Operation",
    "OutcomeUnknownError",
    "PandaPonError",
    "Part",
    "RefusedError",
    "Response",
    "ResponseShapeError",
    "Retries",
    "SignatureAuth",
    "SignerRequiredError",
    "Tracing",
    "TransportError",
    "UnexpectedResponseError",
    "Unsigned",
    "UnverifiedPathWarning",
]

_HOMES = {
    "._bulk": ("Many",),
    ".auth": ("LogisticsSigner", "SignatureAuth", "Unsigned"),
    ".client": ("AsyncClient", "Client"),
    ".clock": ("Clock",),
    ".errors": (
        "ApiError",
        "ConfigurationError",
        "InsecureTransportWarning",
        "InvalidArgumentError",
        "LookUp",
        "OutcomeUnknownError",
        "PandaPonError",
        "Part",
        "RefusedError",
        "ResponseShapeError",
        "SignerRequiredError",
        "TransportError",
        "UnexpectedResponseError",
        "UnverifiedPathWarning",
    ),
    ".limiter": ("Limiter",),
    ".operations": ("OPERATIONS", "SPEC_VERSION", "Operation"),
    ".retries": ("Retries",),
    ".sight": ("Attempt", "Hook", "Tracing"),
    ".types": ("Response",),
}

__getattr__, __dir__ = lazy(__name__, {name: module for module, names in _HOMES.items() for name in names}.get, __all__)
