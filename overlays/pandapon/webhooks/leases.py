"""Keeps a message leased for as long as its handler runs."""

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
    """Renew the lease three times in its length, in a thread, so that a slow handler is not handed out twice."""
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
