"""Where the documentation is published."""

from __future__ import annotations

ADDRESS: str = ""
"""The address of the site, with a slash at its end; empty until the release.

Set it on the day of the release and nothing else: then errors name their pages, and the guides of the site install the
published packages instead of a clone.
"""


def page_of(error: type[BaseException]) -> str:
    """Return the address of the page about an error; empty if none is known.

    A class derived from one of this package has the page of that one.
    """
    if not ADDRESS:
        return ""
    ours = (one for one in error.__mro__ if one.__module__.partition(".")[0] in ("pandapon", "pandapon_api"))
    kind = next((one for one in ours if not one.__name__.startswith("_")), None)
    return f"{ADDRESS}errors/{kind.__name__}/" if kind else ""
