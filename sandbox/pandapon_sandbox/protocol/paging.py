"""Splits lists into pages."""

from typing import Any

from attrs import frozen

from .envelope import Code, Refusal

DEFAULT_PAGE_SIZE = 10

Page = dict[str, Any]


@frozen
class Pages:
    """Pages of at most ``max_size`` rows; a larger size is silently reduced."""

    max_size: int

    def cut(self, rows: list[Any], number: int | None, size: int | None) -> Page:
        """Return one page and the total number of rows.

        Raises:
            Refusal: The number or the size is below 1.
        """
        number, size = (1 if number is None else number), (DEFAULT_PAGE_SIZE if size is None else size)
        if number < 1 or size < 1:
            raise Refusal(Code.BAD_REQUEST, "Page numbers and page sizes start at 1.")
        size = min(size, self.max_size)
        return {"total": len(rows), "data": rows[(number - 1) * size : number * size]}
