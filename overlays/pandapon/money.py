"""Converts fen and yuan: 100 fen are 1 yuan. The API counts in fen almost everywhere. No amount is ever a float."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from pandapon_api import InvalidArgumentError

LARGEST = 1000
"""More digits than any amount has: 1e999999999 would fill the memory."""


def fen_to_yuan(fen: int) -> Decimal:
    """An amount in yuan with two decimals: 4500 is `Decimal("45.00")`.

    Raises:
        InvalidArgumentError: the amount is not an integer.
    """
    if not isinstance(fen, int) or isinstance(fen, bool):
        raise InvalidArgumentError(f"an amount in fen must be an integer, not {fen!r}")
    sign, digits, _ = Decimal(fen).as_tuple()
    return Decimal((sign, digits, -2))


def yuan_to_fen(yuan: Decimal | int | str) -> int:
    """An amount in fen: `"45"`, `"45.00"`, 45 and `Decimal("45")` are all 4500.

    Raises:
        InvalidArgumentError: the amount is a float or not a number, or has a fraction of a fen.
    """
    if isinstance(yuan, bool) or not isinstance(yuan, Decimal | int | str):
        raise InvalidArgumentError(f"an amount in yuan must be a Decimal, an integer or a string, not {yuan!r}")
    try:
        exact = Decimal(yuan)
    except InvalidOperation:
        raise InvalidArgumentError(f"{yuan!r} is not an amount in yuan") from None
    if not exact.is_finite() or abs(exact.adjusted()) > LARGEST:
        raise InvalidArgumentError(f"{yuan!r} is not an amount in yuan")
    numerator, denominator = exact.as_integer_ratio()
    fen, rest = divmod(numerator * 100, denominator)
    if rest:
        raise InvalidArgumentError(f"{yuan} yuan has a fraction of a fen; use at most two decimals")
    return fen
