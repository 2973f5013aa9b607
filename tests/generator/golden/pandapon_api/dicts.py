# Generated from spec/ by `nox -s generate`; not to be edited.
"""The objects inside requests as dicts. Their keys are the Python names of the models' fields."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .enums.stickers import Currency
from .models.assembly import Assembly
from .models.assembly_step import AssemblyStep
from .models.assembly_tool import AssemblyTool
from .models.part_line import PartLine
from .models.part_owner import PartOwner
from .models.part_plan import PartPlan

__all__ = [
    "AssemblyDict",
    "AssemblyStepDict",
    "AssemblyToolDict",
    "MoneyDict",
    "PartLineDict",
    "PartOwnerDict",
    "PartPlanDict",
    "WorkOrderLineDict",
]


class AssemblyDict(TypedDict, total=False):
    """`Assembly` as a dict, by the Python names of its fields."""

    first: AssemblyStep | AssemblyStepDict | None
    steps: Sequence[AssemblyStep | AssemblyStepDict] | None
    by_name: Mapping[str, Sequence[AssemblyStep | AssemblyStepDict]] | None
    extra: Mapping[str, Any] | None


class AssemblyStepDict(TypedDict, total=False):
    """`AssemblyStep` as a dict, by the Python names of its fields."""

    name: str | None
    within: Assembly | AssemblyDict | None
    before: AssemblyStep | AssemblyStepDict | None
    tool: AssemblyTool | AssemblyToolDict | None
    extra: Mapping[str, Any] | None


class AssemblyToolDict(TypedDict, total=False):
    """`AssemblyTool` as a dict, by the Python names of its fields."""

    assembly: Assembly | AssemblyDict | None
    extra: Mapping[str, Any] | None


class MoneyDict(TypedDict, total=False):
    """`Money` as a dict, by the Python names of its fields."""

    amount: int | None
    currency: Currency | str | None
    extra: Mapping[str, Any] | None


class PartLineDict(TypedDict, total=False):
    """`PartLine` as a dict, by the Python names of its fields."""

    item_id: str | None
    quantity: Required[int]
    maker_id: str | None
    used_at: datetime.datetime | str | None
    plan: PartPlan | PartPlanDict | None
    extra: Mapping[str, Any] | None


class PartOwnerDict(TypedDict, total=False):
    """`PartOwner` as a dict, by the Python names of its fields."""

    name: str | None
    before: PartOwner | PartOwnerDict | None
    extra: Mapping[str, Any] | None


class PartPlanDict(TypedDict, total=False):
    """`PartPlan` as a dict, by the Python names of its fields."""

    lines: Sequence[PartLine | PartLineDict] | None
    extra: Mapping[str, Any] | None


class WorkOrderLineDict(TypedDict, total=False):
    """`WorkOrderLine` as a dict, by the Python names of its fields."""

    part_no: str | None
    quantity: int | None
    extra: Mapping[str, Any] | None
