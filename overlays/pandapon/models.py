"""Every schema of the API as a class: the generated models."""

from pandapon_api.models import *  # noqa: F403
from pandapon_api.models import __all__ as __all__
