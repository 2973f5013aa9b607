"""A client-side rate limiter: calls wait until they may be sent. Needs the extra `limits`, and `redis` to share it.

limiter = RateLimit("10/second; 1000/hour", operations={"taobao_orders.create": "1/second"}, max_wait=30)
"""

from .limiter import LimiterUnavailableError, RateLimit, RateLimitError, WaitClock

__all__ = ["LimiterUnavailableError", "RateLimit", "RateLimitError", "WaitClock"]
