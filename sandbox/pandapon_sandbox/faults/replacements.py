"""Responses that replace the sandbox's own: from a proxy, or refusals."""

from starlette.responses import HTMLResponse, RedirectResponse

from pandapon_sandbox.protocol.envelope import Code, Envelope

from .exchange import Exchange, Reply
from .registry import fault

PAGE = "<html><head><title>{status}</title></head><body><h1>{status}</h1><p>This is not the API.</p></body></html>"


@fault
async def html(exchange: Exchange, *, status: int = 502, handled: bool = True) -> None:
    """An HTML page with this HTTP status, 200 included, replaces the response; the request was handled or not."""
    if handled:
        await exchange.handle()
    await exchange.answer(Reply.of(HTMLResponse(PAGE.format(status=status), status)))


@fault
async def too_many_requests(exchange: Exchange, *, retry_after: int | None = None) -> None:
    """HTTP 429, with `Retry-After` in seconds if given; the request is not handled."""
    refusal = Envelope(None, Code.TOO_MANY_REQUESTS, "Too many requests.", http_status=429)
    if retry_after is not None:
        refusal.headers["retry-after"] = str(retry_after)
    await exchange.answer(Reply.of(refusal))


@fault
async def redirect(exchange: Exchange, *, location: str = "http://elsewhere.invalid/", status: int = 307) -> None:
    """A redirect to another host; the request is not handled."""
    await exchange.answer(Reply.of(RedirectResponse(location, status)))


@fault
async def signature_refused(exchange: Exchange) -> None:
    """The signature is refused, right or wrong; the request is not handled."""
    await exchange.answer(Reply.of(Envelope(None, Code.WRONG_SIGNATURE, "The signature does not match the headers.")))


@fault
async def nonce_refused(exchange: Exchange) -> None:
    """The nonce is refused as already used; the request is not handled."""
    await exchange.answer(Reply.of(Envelope(None, Code.BAD_NONCE, "The nonce-str was used before.")))


@fault
async def clock_skew(exchange: Exchange, *, seconds: float = 3600.0) -> None:
    """The sandbox's clock and Date header are off by `seconds`; above 600, requests with the right time are refused."""
    with exchange.clock.shifted(seconds):
        await exchange.answer(await exchange.handle())
