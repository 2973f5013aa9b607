# Generated from spec/ by `nox -s generate`; not to be edited.
"""Every schema of the API as a class, imported on first use."""

from typing import TYPE_CHECKING

from ..lazy import lazy

if TYPE_CHECKING:
    from .assembly import Assembly
    from .assembly_step import AssemblyStep
    from .assembly_tool import AssemblyTool
    from .lab_report import LabReport
    from .loose import Loose
    from .maker import Maker
    from .money import Money
    from .part import Part
    from .part_category import PartCategory
    from .part_create import PartCreate
    from .part_detail import PartDetail
    from .part_line import PartLine
    from .part_moved import PartMoved
    from .part_owner import PartOwner
    from .part_page import PartPage
    from .part_plan import PartPlan
    from .part_times import PartTimes
    from .pushed_message import PushedMessage
    from .started_work_order import StartedWorkOrder
    from .work_order import WorkOrder
    from .work_order_close import WorkOrderClose
    from .work_order_history import WorkOrderHistory
    from .work_order_line import WorkOrderLine
    from .work_order_names import WorkOrderNames
    from .work_order_number import WorkOrderNumber
    from .work_order_page import WorkOrderPage
    from .work_order_part import WorkOrderPart
    from .work_order_search import WorkOrderSearch
    from .work_order_start import WorkOrderStart

__all__ = [
    "Assembly",
    "AssemblyStep",
    "AssemblyTool",
    "LabReport",
    "Loose",
    "Maker",
    "Money",
    "Part",
    "PartCategory",
    "PartCreate",
    "PartDetail",
    "PartLine",
    "PartMoved",
    "PartOwner",
    "PartPage",
    "PartPlan",
    "PartTimes",
    "PushedMessage",
    "StartedWorkOrder",
    "WorkOrder",
    "WorkOrderClose",
    "WorkOrderHistory",
    "WorkOrderLine",
    "WorkOrderNames",
    "WorkOrderNumber",
    "WorkOrderPage",
    "WorkOrderPart",
    "WorkOrderSearch",
    "WorkOrderStart",
]

_HOMES = {
    "Assembly": ".assembly",
    "AssemblyStep": ".assembly_step",
    "AssemblyTool": ".assembly_tool",
    "LabReport": ".lab_report",
    "Loose": ".loose",
    "Maker": ".maker",
    "Money": ".money",
    "Part": ".part",
    "PartCategory": ".part_category",
    "PartCreate": ".part_create",
    "PartDetail": ".part_detail",
    "PartLine": ".part_line",
    "PartMoved": ".part_moved",
    "PartOwner": ".part_owner",
    "PartPage": ".part_page",
    "PartPlan": ".part_plan",
    "PartTimes": ".part_times",
    "PushedMessage": ".pushed_message",
    "StartedWorkOrder": ".started_work_order",
    "WorkOrder": ".work_order",
    "WorkOrderClose": ".work_order_close",
    "WorkOrderHistory": ".work_order_history",
    "WorkOrderLine": ".work_order_line",
    "WorkOrderNames": ".work_order_names",
    "WorkOrderNumber": ".work_order_number",
    "WorkOrderPage": ".work_order_page",
    "WorkOrderPart": ".work_order_part",
    "WorkOrderSearch": ".work_order_search",
    "WorkOrderStart": ".work_order_start",
}

if not TYPE_CHECKING:  # a type checker would accept any name
    __getattr__, __dir__ = lazy(__name__, _HOMES.get, __all__)
