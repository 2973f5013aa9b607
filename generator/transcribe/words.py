"""Names and prose of a draft: identifiers letter by letter, names in our style, and blanks for a person."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.spec.naming import class_name, python_name

BLANK = "..."
"""What a person has to write; lint refuses it."""

LONGEST = 500

VERSION = re.compile(r"v\d+", re.IGNORECASE)


def prose(text: str) -> str:
    """The page's words, or a blank if they are missing or not in English letters."""
    text = " ".join(text.split())
    return text[:LONGEST] if text.isascii() and text.isprintable() and re.search("[A-Za-z]", text) else BLANK


def pascal(text: str) -> str:
    """A name of a component: `OrderItems` of `orderItems`."""
    return class_name(re.sub("[^A-Za-z0-9]+", "_", python_name(text)).strip("_"))


def free(name: str, taken: Collection[str]) -> str:
    """The name, with a number if it is taken."""
    numbered = (f"{name}{number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(each for each in numbered if each not in taken)


def operation_name(method: str, path: str, taken: Collection[str]) -> str:
    """A name from the end of the path: `page` of `/open/order/page`."""
    literal = [part for part in path.split("/") if part and "{" not in part and not VERSION.fullmatch(part)]
    parts = [re.sub("[^A-Za-z0-9]+", "_", part) for part in literal] or ["call"]
    names = [part if part == "list" else python_name(part) for part in parts]
    for candidate in (names[-1], "_".join(names[-2:]), f"{method.lower()}_{'_'.join(names[-2:])}"):
        if candidate not in taken:
            return candidate
    return free(names[-1], taken)
