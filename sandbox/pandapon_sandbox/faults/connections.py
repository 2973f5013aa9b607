"""Faults below HTTP: time and the connection."""

from .exchange import Exchange
from .registry import breaks_connection, fault


@fault
async def latency(exchange: Exchange, *, seconds: float = 1.0, spread: float = 0.0) -> None:
    """The request is handled at once; the response comes after `seconds` plus up to `spread` random seconds."""
    reply = await exchange.handle()
    await exchange.pause(seconds + exchange.random.uniform(0, spread))
    await exchange.answer(reply)


@fault
async def slow_drip(exchange: Exchange, *, seconds: float = 0.1) -> None:
    """The response body arrives byte by byte and takes `seconds` in all."""
    reply = await exchange.handle()
    await exchange.begin(reply)
    for index in range(len(reply.body)):
        await exchange.pause(seconds / len(reply.body))
        await exchange.more(reply.body[index : index + 1])
    await exchange.end()


@breaks_connection
async def reset_before(exchange: Exchange) -> None:
    """The connection is reset when the request has arrived; the request is not handled."""
    await exchange.reset()


@breaks_connection
async def reset_after(exchange: Exchange) -> None:
    """The request is handled, and the connection is reset before any response."""
    await exchange.handle()
    await exchange.reset()


@breaks_connection
async def reset_in_answer(exchange: Exchange, *, share: float = 0.5) -> None:
    """The connection is reset after the head and a share of the body have been sent."""
    reply = await exchange.handle()
    await exchange.begin(reply, reply.body[: int(len(reply.body) * share)])
    await exchange.reset()


@breaks_connection
async def reset_after_answer(exchange: Exchange) -> None:
    """The connection is reset after a complete response."""
    await exchange.answer(await exchange.handle())
    await exchange.reset()


@breaks_connection
async def short_body(exchange: Exchange, *, share: float = 0.5) -> None:
    """The connection is closed cleanly after a share of the announced body has been sent."""
    reply = await exchange.handle()
    await exchange.begin(reply, reply.body[: int(len(reply.body) * share)])
    await exchange.close()


@breaks_connection
async def keep_alive_closed(exchange: Exchange) -> None:
    """The connection is closed after a complete response that did not announce it."""
    await exchange.answer(await exchange.handle())
    await exchange.close()
