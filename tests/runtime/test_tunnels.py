"""A proxy that opens no tunnel: nothing of the request was sent, and the error says so."""

from typing import Any

import pytest

from pandapon import TransportError
from tests.support.flavours import Flavour
from tests.support.scripted_calls import page, pay
from tests.support.scripted_server import answering

API = "https://api.example"
TUNNEL = b"HTTP/1.1 200 Connection established\r\n\r\n"


BROKEN = {
    "hangs up": b"",
    "says no": b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n",
    "wants a password": b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n",
    "speaks another language": b"220 mail.example ESMTP\r\n\r\n",
    "breaks off": b"HTTP/1.1 200 Conn",
    "opens a tunnel to nowhere": TUNNEL,
    "answers in the tunnel without TLS": TUNNEL + b"HTTP/1.1 200 OK\r\n\r\n",
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("use", [page, pay, lambda pp: pp.taobao_refunds.cancel("1")], ids=["read", "POST", "GET"])
@pytest.mark.parametrize("variable", [False, True])
def test_a_tunnel_that_does_not_open(
    flavour: Flavour, use: Any, answer: bytes, variable: bool, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with answering(answer) as proxy:
        if variable:
            monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
        with pytest.raises(TransportError, match="nothing was sent") as caught:
            flavour(use, API, **({} if variable else {"proxy": proxy.base_url}))
    assert type(caught.value) is TransportError
    assert not caught.value.sent
    assert caught.value.attempts == 3  # for nothing was sent
    assert all(request.startswith(b"CONNECT api.example:443 ") for request in proxy.requests)
    assert "may have taken effect" not in caplog.text
