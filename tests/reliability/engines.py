"""The engines that the fault matrix and the soak run over, and the clients that each engine has."""

from attrs import frozen

from pandapon_api._engines.choice import ASYNC_ONLY, MODULES


@frozen
class Flavour:
    """A sync or an async client over one engine."""

    engine: str
    is_async: bool

    def __str__(self) -> str:
        return f"{self.engine} {'async' if self.is_async else 'sync'}"


FLAVOURS = [
    Flavour(engine, is_async)
    for engine in MODULES
    for is_async in (False, True)
    if is_async or engine not in ASYNC_ONLY
]

WHOLE = [Flavour("httpx", False), Flavour("httpx", True), Flavour("aiohttp", True), Flavour("pyqwest", False)]
"""Those that the ordinary tests run through the whole matrix; each of the others runs a part."""

SAMPLED = [flavour for flavour in FLAVOURS if flavour not in WHOLE]
