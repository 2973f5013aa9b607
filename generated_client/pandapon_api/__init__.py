# Generated from spec/ by `nox -s generate`; not to be edited.
"""A client for the PandaPon OpenAPI, generated from its specification. Complete by itself.

    with Client("ak_example", "secret_example", "1000000000001") as client:
        page = client.taobao_orders.page(page_num=1, page_size=50)

Nothing in it is edited by hand: a module that begins with "Generated" is rendered from spec/,
and the others are copied from generator/runtime/ as they are there.
"""

from typing import TYPE_CHECKING

from .lazy import lazy

if TYPE_CHECKING:
    from ._bulk import Many
    from ._operation import Operation
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
    from .operations import OPERATIONS, SPEC_VERSION
    from .retries import Retries
    from .sight import Attempt, Hook, Tracing
    from .types import Response

__all__ = [
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
    "OPERATIONS",
    "Operation",
    "OutcomeUnknownError",
    "PandaPonError",
    "Part",
    "RefusedError",
    "Response",
    "ResponseShapeError",
    "Retries",
    "SPEC_VERSION",
    "SignatureAuth",
    "SignerRequiredError",
    "Tracing",
    "TransportError",
    "UnexpectedResponseError",
    "Unsigned",
    "UnverifiedPathWarning",
]

_HOMES = {
    "._bulk": ["Many"],
    "._operation": ["Operation"],
    ".auth": ["LogisticsSigner", "SignatureAuth", "Unsigned"],
    ".client": ["AsyncClient", "Client"],
    ".clock": ["Clock"],
    ".errors": [
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
    ],
    ".limiter": ["Limiter"],
    ".operations": ["OPERATIONS", "SPEC_VERSION"],
    ".retries": ["Retries"],
    ".sight": ["Attempt", "Hook", "Tracing"],
    ".types": ["Response"],
}

if not TYPE_CHECKING:  # where any name would be taken for one of these
    __getattr__, __dir__ = lazy(
        __name__, {name: module for module, names in _HOMES.items() for name in names}.get, __all__
    )
