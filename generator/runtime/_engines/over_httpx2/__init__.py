"""The modules of `over_httpx` over httpx2: all but `library` are loaded a second time, from there."""

import os

__path__.append(os.path.join(os.path.dirname(__path__[0]), "over_httpx"))
