"""A purchase journal: every order is bought once, however the process ends. docs/buy-once.md shows how to use it."""

from .entry import Purchase, PurchaseState, Settlement, Undecided
from .errors import JournalError, PurchaseExistsError
from .journal import Journal

__all__ = ["Journal", "JournalError", "Purchase", "PurchaseExistsError", "PurchaseState", "Settlement", "Undecided"]
