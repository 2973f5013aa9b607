"""A request as a curl command that signs itself, without the secret."""

from __future__ import annotations

import shlex
from urllib.parse import urlencode

from pandapon.client import PandaPon
from pandapon_api._request import Request

SELF_SIGNED = (
    "not sent. The command signs itself with $PANDAPON_ACCESS_SECRET when it runs. A finished signature covers "
    "neither path nor body, so anyone who sees one could make any call with it while its timestamp is valid"
)
LEFT_OUT = {"timestamp": "LEFT-OUT", "sign": "LEFT-OUT"}
UNSIGNED = "not sent. The timestamp and sign, which your logistics_signer makes, are left out"


def as_curl(request: Request, client: PandaPon) -> tuple[str, str]:
    """Return the command, which has neither the secret nor anything derived from it, and a note about its signature.

    Args:
        request: A request, as its endpoint prepared it.
        client: The client with the address and the credentials.
    """
    request = client.corrected(request)
    operation, content = request.operation, request.content()
    in_header = operation.auth == "header-signature"
    query = request.query if in_header else {**request.query, **LEFT_OUT}
    url = request.url(client.base_url, operation.path)
    headers = {"accept": "application/json"}
    if content is not None:
        headers["content-type"] = "application/json"
    if in_header:
        headers |= {"access-key": client.auth.access_key, "user-id": client.auth.user_id}
    command = [
        f"curl -X {operation.method} {shlex.quote(f'{url}?{urlencode(query)}' if query else url)}",
        *(f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers.items()),
    ]
    lines = []
    if in_header:
        zeros = "000" if client.auth.timestamp_unit == "ms" else ""
        key = shlex.quote(client.auth.access_key)
        lines.append(f"timestamp=$(date +%s){zeros} nonce=$(openssl rand -hex 16)")
        lines.append(f'digest=$(printf %s {key}"$timestamp$nonce$PANDAPON_ACCESS_SECRET" | openssl md5 -r)')
        lines.append('signature=$(printf %.32s "$digest" | tr a-f A-F)')
        command += ['-H "timestamp: $timestamp"', '-H "nonce-str: $nonce"', '-H "signature: $signature"']
    if content is not None:
        command.append(f"--data-raw {shlex.quote(content.decode())}")
    return "\n".join([*lines, " \\\n  ".join(command)]), SELF_SIGNED if in_header else UNSIGNED
