# Generated from spec/ by `nox -s generate`; not to be edited.
"""Every operation of the API: its names, its path, and its evidence."""

from __future__ import annotations

from typing import Final

from ._operation import Operation
from ._refusals import Refusal

SPEC_VERSION: Final = "7.8.9"
"""The version of the specification that this package was generated from.

Generator 0.1.0 (openapi-python-client 0.29.1).
"""

REFUSALS: Final[tuple[Refusal, ...]] = ()
"""How any response with code 200 can refuse."""

CODES: Final[dict[int | str, str]] = {200: "success", 401: "refusal", "E-7": "unknown"}
"""What each known code of a response means: success, refusal or unknown."""
ABOUT_CODES: Final[dict[int | str, str]] = {401: "Wrong signature"}
"""What is known about the codes that report no success."""

OPERATIONS: Final[dict[str, Operation]] = {
    "parts.list": Operation(
        id="parts.list",
        tag="parts",
        method="GET",
        path="/parts",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="partial",
        safe_to_retry=True,
        paginated=True,
        sources=("https://doc.example.com/parts?lang=en", 'page "Parts", C:\\notes and """more""" 零件 {braces}'),
    ),
    "parts.create": Operation(
        id="parts.create",
        tag="parts",
        method="POST",
        path="/parts",
        path_evidence="client",
        request_evidence="upstream (unreliable), guess",
        response_evidence="names-only",
        safe_to_retry=False,
        look_up='Read the list (parts.list) and look for "part_no" in C:\\parts.',
        reference=(("partNo", "part_no"), ("makerId", "maker_id")),
        look_up_method="work_orders.find_by_id",
        look_up_arguments=(("id", "partNo"),),
        sources=("https://doc.example.com/parts/create",),
    ),
    "parts.get": Operation(
        id="parts.get",
        tag="parts",
        method="GET",
        path="/parts/{partId}",
        path_evidence="twin",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        verified=False,
        sources=("https://doc.example.com/parts/get",),
    ),
    "parts.remove": Operation(
        id="parts.remove",
        tag="parts",
        method="DELETE",
        path="/parts/{partId}",
        path_evidence="none",
        request_evidence="none",
        response_evidence="none",
        safe_to_retry=False,
        verified=False,
        look_up="Read the part (parts.get); it is gone when there is none.",
        reference=(("partId", "part_id"), ("force", "force")),
        look_up_method="parts.get",
        look_up_arguments=(("part_id", "partId"),),
        refusals=(
            Refusal(
                flag=("success",),
                code=(("error",), ("code",)),
                text=(("why",),),
                unless=(("removed",),),
                evidence="guess",
            ),
            Refusal(
                flag=("ok",),
                items=("pieces",),
                key=("piece", "id"),
                code=(("error",),),
                text=(("why",),),
                done=(("whole",),),
                done_key=("id",),
                evidence="guess",
            ),
            Refusal(
                items=("kept",),
                done=(("removed",),),
                evidence="guess",
            ),
            Refusal(
                flag=(),
                in_doubt=True,
                evidence="analogy",
            ),
        ),
        sources=("a navigation tree",),
    ),
    "parts.categories": Operation(
        id="parts.categories",
        tag="parts",
        method="GET",
        path="/parts/categories",
        path_evidence="analogy",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        verified=False,
        path_alternatives=("/parts/category/tree", "/categories"),
        sources=("a sibling page",),
    ),
    "parts.colours": Operation(
        id="parts.colours",
        tag="parts",
        method="GET",
        path="/parts/colours",
        path_evidence="analogy",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        verified=False,
        sources=("a sibling page",),
    ),
    "work_orders.page": Operation(
        id="work_orders.page",
        tag="work_orders",
        method="GET",
        path="/work/orders",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        paginated=True,
        sources=("https://doc.example.com/orders",),
    ),
    "work_orders.search": Operation(
        id="work_orders.search",
        tag="work_orders",
        method="POST",
        path="/work/{site}/search",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        paginated=True,
        sources=("https://doc.example.com/orders/search",),
    ),
    "work_orders.count": Operation(
        id="work_orders.count",
        tag="work_orders",
        method="GET",
        path="/work/floors/{floor}/count",
        path_evidence="v2",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        sources=("https://doc.example.com/orders/count",),
    ),
    "work_orders.close": Operation(
        id="work_orders.close",
        tag="work_orders",
        method="PUT",
        path="/work/orders/close",
        path_evidence="reseller",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=False,
        verified=False,
        look_up="Read the list.",
        sources=("https://doc.example.com/orders/close",),
    ),
    "work_orders.start": Operation(
        id="work_orders.start",
        tag="work_orders",
        method="POST",
        path="/work/orders/start",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=False,
        look_up="Read the list.",
        sources=("https://doc.example.com/orders/start",),
    ),
    "work_orders.history": Operation(
        id="work_orders.history",
        tag="work_orders",
        method="GET",
        path="/work/orders/history",
        path_evidence="documented",
        request_evidence="complete",
        response_evidence="complete",
        safe_to_retry=True,
        paginated=True,
        sources=("https://doc.example.com/orders/history",),
    ),
    "work_orders.settings": Operation(
        id="work_orders.settings",
        tag="work_orders",
        method="GET",
        path="/work/orders/settings",
        path_evidence="guess",
        request_evidence="complete",
        response_evidence="none",
        safe_to_retry=True,
        verified=False,
        sources=("https://doc.example.com/orders/settings",),
    ),
}
"""All operations by id."""
