"""The objects inside requests as dicts, for annotations: the generated `TypedDict` classes."""

from pandapon_api.dicts import *  # noqa: F403
from pandapon_api.dicts import __all__ as __all__
