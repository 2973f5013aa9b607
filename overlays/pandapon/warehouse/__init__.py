"""The orders as tables in a database: new ones, and every later change. Needs the extra `warehouse`.

    from pandapon import warehouse

    warehouse.sync(pp, since, to="duckdb:orders.duckdb")

Amounts are whole fen, times UTC. docs/warehouse.md is the guide.
"""

from typing import TYPE_CHECKING

from pandapon_api.lazy import lazy

if TYPE_CHECKING:
    from .errors import WarehouseError
    from .listings import Progress
    from .loader import Loaded, sync
    from .parts import Partition, load, partitions
    from .resources import source

__all__ = ["Loaded", "Partition", "Progress", "WarehouseError", "load", "partitions", "source", "sync"]

_HOME = {
    "Loaded": ".loader",
    "Partition": ".parts",
    "Progress": ".listings",
    "WarehouseError": ".errors",
    "load": ".parts",
    "partitions": ".parts",
    "source": ".resources",
    "sync": ".loader",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _HOME.get, __all__)
