"""The modules of `over_httpx`, loaded a second time over httpx2."""

import os

__path__.append(os.path.join(os.path.dirname(__path__[0]), "over_httpx"))
