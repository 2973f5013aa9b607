"""A client-side rate limiter that delays requests. Needs the extra `limits`, and `redis` to share the limits.

limiter = RateLimit("10/second; 1000/hour", operations={"taobao_orders.create": "1/second"}, max_wait=30)
"""

from .limiter import LimiterUnavailableError, RateLimit, RateLimitError, WaitClock

__all__ = ["LimiterUnavailableError", "RateLimit", "RateLimitError", "WaitClock"]
