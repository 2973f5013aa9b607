"""The form and the zone of the times of Taobao orders."""

from datetime import timedelta, timezone

LOCAL_DATE_TIME = "%Y-%m-%d %H:%M:%S"

ZONE = timezone(timedelta(hours=8))
"""The zone of the order times; the documentation names none."""
