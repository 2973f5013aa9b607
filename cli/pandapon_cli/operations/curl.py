"""A request as a curl command that signs itself, with the secret left out."""

from __future__ import annotations

import shlex
from typing import Any

SHOWN = ("access-key", "user-id", "accept", "content-type")
"""Headers that are shown as they are."""

NOTE = (
    "not sent. The command signs itself with $PANDAPON_ACCESS_SECRET when it is run: a finished signature covers "
    "neither path nor body, so whoever sees one could make any call with it while its timestamp holds"
)


def as_curl(request: Any, timestamp_unit: str) -> str:
    """The command. Neither the secret nor anything made of it is in it.

    Args:
        request: A signed request of httpx.
        timestamp_unit: `s` or `ms`, what the timestamp counts.
    """
    headers = [f"-H {shlex.quote(f'{name}: {request.headers[name]}')}" for name in SHOWN if name in request.headers]
    url = request.url.copy_set_param("sign", "LEFT-OUT") if "sign" in request.url.params else request.url
    command = [f"curl -X {request.method} {shlex.quote(str(url))}", *headers]
    lines = []
    if "signature" in request.headers:
        zeros = "000" if timestamp_unit == "ms" else ""
        key = shlex.quote(request.headers["access-key"])
        lines.append(f"timestamp=$(date +%s){zeros} nonce=$(openssl rand -hex 16)")
        lines.append(f'digest=$(printf %s {key}"$timestamp$nonce$PANDAPON_ACCESS_SECRET" | openssl md5 -r)')
        lines.append('signature=$(printf %.32s "$digest" | tr a-f A-F)')
        command += [
            f'-H "{name}: ${variable}"'
            for name, variable in (("timestamp", "timestamp"), ("nonce-str", "nonce"), ("signature", "signature"))
        ]
    if request.content:
        command.append(f"--data-raw {shlex.quote(request.content.decode())}")
    return "\n".join([*lines, " \\\n  ".join(command)])
