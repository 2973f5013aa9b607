"""The generated models: a class for every schema of the API."""

from typing import TYPE_CHECKING

from pandapon_api import models as _generated
from pandapon_api.models import __all__ as __all__

if TYPE_CHECKING:
    from pandapon_api.models import *  # noqa: F403
else:
    __getattr__ = _generated.__getattr__

    def __dir__():
        return [*__all__]
