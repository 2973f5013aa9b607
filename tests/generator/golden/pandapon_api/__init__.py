# Generated from spec/ by `nox -s generate`; not to be edited.
"""A self-contained client for the PandaPon OpenAPI, generated from its specification.

    with Client("ak_example", "secret_example", "1000000000001") as client:
        page = client.taobao_orders.page(page_num=1, page_size=50)

Do not edit it by hand: modules that begin with "Generated" are rendered from spec/,
and the others are copied from generator/runtime/ unchanged.
"""

from typing import TYPE_CHECKING

from .lazy import lazy

if TYPE_CHECKING:
    from ._batch import BatchResult
    from ._once import CreatedOnce
    from ._operation import Operation
    from .auth import LogisticsSigner, SignatureAuth, Unsigned
    from .client import AsyncClient, Client
    from .clock import Clock
    from .errors import (
        ApiError,
        ConfigurationError,
        DifferentContentError,
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
        UndecidedError,
        UnexpectedResponseError,
        UnverifiedPathWarning,
    )
    from .limiter import Limiter
    from .observability import Attempt, Hook, Recorded, Recorder, Tracing
    from .operations import OPERATIONS, SPEC_VERSION
    from .retries import Retries
    from .types import Response

__all__ = [
    "ApiError",
    "AsyncClient",
    "Attempt",
    "BatchResult",
    "Client",
    "Clock",
    "ConfigurationError",
    "CreatedOnce",
    "DifferentContentError",
    "Hook",
    "InsecureTransportWarning",
    "InvalidArgumentError",
    "Limiter",
    "LogisticsSigner",
    "LookUp",
    "OPERATIONS",
    "Operation",
    "OutcomeUnknownError",
    "PandaPonError",
    "Part",
    "Recorded",
    "Recorder",
    "RefusedError",
    "Response",
    "ResponseShapeError",
    "Retries",
    "SPEC_VERSION",
    "SignatureAuth",
    "SignerRequiredError",
    "Tracing",
    "TransportError",
    "UndecidedError",
    "UnexpectedResponseError",
    "Unsigned",
    "UnverifiedPathWarning",
]

_HOMES = {
    "BatchResult": "._batch",
    "CreatedOnce": "._once",
    "Operation": "._operation",
    "LogisticsSigner": ".auth",
    "SignatureAuth": ".auth",
    "Unsigned": ".auth",
    "AsyncClient": ".client",
    "Client": ".client",
    "Clock": ".clock",
    "ApiError": ".errors",
    "ConfigurationError": ".errors",
    "DifferentContentError": ".errors",
    "InsecureTransportWarning": ".errors",
    "InvalidArgumentError": ".errors",
    "LookUp": ".errors",
    "OutcomeUnknownError": ".errors",
    "PandaPonError": ".errors",
    "Part": ".errors",
    "RefusedError": ".errors",
    "ResponseShapeError": ".errors",
    "SignerRequiredError": ".errors",
    "TransportError": ".errors",
    "UndecidedError": ".errors",
    "UnexpectedResponseError": ".errors",
    "UnverifiedPathWarning": ".errors",
    "Limiter": ".limiter",
    "Attempt": ".observability",
    "Hook": ".observability",
    "Recorded": ".observability",
    "Recorder": ".observability",
    "Tracing": ".observability",
    "OPERATIONS": ".operations",
    "SPEC_VERSION": ".operations",
    "Retries": ".retries",
    "Response": ".types",
}

if not TYPE_CHECKING:  # a type checker would accept any name
    __getattr__, __dir__ = lazy(__name__, _HOMES.get, __all__)
