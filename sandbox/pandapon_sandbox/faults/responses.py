"""Faults in the bytes and the head of the response to a handled request."""

import gzip

from .exchange import Exchange, Reply
from .registry import changes_reply, fault

RESERVED_BLOCK = b"\x07"
"""A deflate stream must not begin with it."""

GZIP_HEAD = 10
"""The number of bytes before the deflate stream."""


@changes_reply
def truncated_json(reply: Reply, *, share: float = 0.5) -> Reply:
    """The body ends after a share of its JSON, and the content length matches the shorter body."""
    return reply.with_body(reply.body[: int(len(reply.body) * share)])


@changes_reply
def empty_body(reply: Reply) -> Reply:
    """The body is empty."""
    return reply.with_body(b"")


@changes_reply
def wrong_content_type(reply: Reply, *, value: str = "text/plain") -> Reply:
    """The JSON is correct, but its content type is `value`."""
    return reply.with_header("content-type", value)


@changes_reply
def wrong_charset(reply: Reply, *, declared: str = "utf-8", sent: str = "gb18030") -> Reply:
    """The JSON is declared in one charset and sent in another."""
    body = reply.body.decode().encode(sent)
    return reply.with_body(body).with_header("content-type", f"application/json; charset={declared}")


@changes_reply
def gzip_damage(reply: Reply) -> Reply:
    """The body is declared as gzip and cannot be decompressed."""
    packed = gzip.compress(reply.body)
    damaged = packed[:GZIP_HEAD] + RESERVED_BLOCK + packed[GZIP_HEAD + 1 :]
    return reply.with_body(damaged).with_header("content-encoding", "gzip")


@fault
async def date_missing(exchange: Exchange) -> None:
    """The response has no Date header."""
    exchange.dated = False
    await exchange.answer(await exchange.handle())


@changes_reply
def date_odd(reply: Reply, *, value: str = "yesterday") -> Reply:
    """The Date header is `value`, which need not be a date."""
    return reply.with_header("date", value)
