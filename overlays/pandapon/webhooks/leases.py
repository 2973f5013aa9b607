"""Keeps the lease of a message while its handler runs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from .delivery import Claim
from .errors import InboxError
from .store import Store

log: logging.Logger = logging.getLogger("pandapon.webhooks")


@contextmanager
def keep_lease(inbox: Store, claim: Claim) -> Iterator[None]:
    """Renew the lease three times per period, in a thread, so that the message of a slow handler is not repeated."""
    over = Event()
    Thread(target=_renew_until, args=(inbox, claim, over), name="pandapon-lease", daemon=True).start()
    try:
        yield
    finally:
        over.set()


def _renew_until(inbox: Store, claim: Claim, over: Event) -> None:
    while not over.wait(inbox.lease / 3):
        try:
            if not inbox.renew(claim) and not over.is_set():
                log.warning("the lease of message %s was lost; it may be handled twice", claim.delivery.key)
                return
        except InboxError as error:
            log.warning("the lease of message %s could not be renewed: %s", claim.delivery.key, error)
