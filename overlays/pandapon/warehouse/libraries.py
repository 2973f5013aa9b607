"""The libraries of the extra `warehouse`."""

from __future__ import annotations

import logging
import os
from typing import Any

from pandapon._extras import extra

os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")
"""dlt reports its use to its makers unless this says otherwise; set the variable to true if you want that."""

with extra("warehouse"):
    import dlt as dlt
    import pyarrow as pa
    import pyarrow.compute
    from dlt.common.pipeline import get_dlt_pipelines_dir
    from dlt.destinations.exceptions import DatabaseUndefinedRelation
    from dlt.destinations.job_client_impl import SqlJobClientBase

compute: Any = pyarrow.compute
"""Its functions are made when it is imported, so type checkers do not know them."""

logging.getLogger("dlt").addFilter(lambda record: "when merging arrow schema" not in record.getMessage())
"""dlt warns at every batch that JSON is text in Arrow."""

__all__ = ["DatabaseUndefinedRelation", "SqlJobClientBase", "compute", "dlt", "get_dlt_pipelines_dir", "pa"]
