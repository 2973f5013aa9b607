"""The generated `TypedDict` classes of the objects inside requests, for annotations."""

from pandapon_api.dicts import *  # noqa: F403
from pandapon_api.dicts import __all__ as __all__
