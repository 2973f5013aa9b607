"""The format and time zone of Taobao order times."""

from datetime import timedelta, timezone

LOCAL_DATE_TIME = "%Y-%m-%d %H:%M:%S"

ZONE = timezone(timedelta(hours=8))
"""The time zone of order times; the documentation names none."""
