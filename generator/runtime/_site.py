"""Where the documentation is published."""

from __future__ import annotations

ADDRESS: str = ""
"""The address of the site, with a slash at its end; empty until the release.

Set it on the day of the release and nothing else: then errors and warnings name their pages, `pandapon COMMAND --web`
opens the guide, and the guides of the site install the published packages instead of a clone.
"""


def see_page_of(kind: type[BaseException]) -> str:
    """Return the end of a message that names the page about an error or a warning; empty if there is none.

    A class derived from one of this package has the page of that one.
    """
    ours = (one for one in kind.__mro__ if one.__module__.partition(".")[0] in ("pandapon", "pandapon_api"))
    named = next((one for one in ours if not one.__name__.startswith("_")), None)
    return f"; see {ADDRESS}errors/{named.__name__}/" if ADDRESS and named else ""
