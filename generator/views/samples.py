"""Every operation's example request as a program: in Python with the client, and with curl, which signs it too."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from generator.spec.codecs import Codec
from generator.spec.document import JSON

from .shapes import Call, Field
from .views import Views

WIDTH = 88

SIGNER = '''
def sign(request: Unsigned) -> dict[str, str]:
    """Replace this with PandaPon's rule, which is not published; a sandbox accepts this word."""
    return {"timestamp": str(int(request.time)), "sign": "sign_example"}

'''

SIGNED = """\
# the variables that `pandapon sandbox` prints; without them this stops
timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
text="$PANDAPON_ACCESS_KEY$timestamp$nonce$PANDAPON_ACCESS_SECRET"
signature=$(printf %s "$text" | openssl dgst -md5 -r | cut -c1-32 | tr a-f A-F)
"""

HEADERS = (
    '-H "access-key: ${PANDAPON_ACCESS_KEY:?}"',
    '-H "user-id: ${PANDAPON_USER_ID:?}"',
    '-H "timestamp: $timestamp"',
    '-H "nonce-str: $nonce"',
    '-H "signature: $signature"',
)


def samples(views: Views) -> dict[str, dict[str, str]]:
    """Return the programs by the name of the operation: `request`, `python` and `curl`."""
    return {
        name: {
            "request": f"{call.operation.method.upper()} {call.operation.path}",
            "python": "\n".join(_python(views, call)) + "\n",
            "curl": _curl(call),
        }
        for name, call in views.calls.items()
    }


def _python(views: Views, call: Call) -> Iterator[str]:
    signed = call.auth == "query-sign"
    positional = [_written(views, f.codec, example) for f, example in _parameters(call, call.path_parameters)]
    given = {f.name: _written(views, f.codec, example) for f, example in _parameters(call, call.query_parameters)}
    given |= _members(views, call.body.fields, _body(call)) if call.body else {}
    if "datetime.fromtimestamp" in str(given):
        yield from ["from datetime import UTC, datetime", ""]
    yield f"from pandapon import PandaPon{', Unsigned' if signed else ''}"
    yield from [*SIGNER.splitlines(), ""] if signed else [""]
    yield f"with PandaPon.from_env({'logistics_signer=sign' if signed else ''}) as pp:"
    start = f"    result = pp.{call.operation.tag}.{call.name}("
    line = ", ".join([*map(str, positional), *(f"{name}={_source(value, 4, 0)}" for name, value in given.items())])
    if len(start + line) < WIDTH and "\n" not in line:
        yield f"{start}{line})"
    else:
        yield start
        yield from (f"        {value}," for value in positional)
        yield from (f"        {name}={_source(value, 8, len(name) + 2)}," for name, value in given.items())
        yield "    )"
    yield "    print(result)"


def _curl(call: Call) -> str:
    query = dict(_examples(call, "query"))
    signed = call.auth == "query-sign"
    path = call.operation.path
    for name, value in _examples(call, "path"):
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    marks = f"timestamp=$timestamp&sign=sign_example{'&' if query else ''}" if signed else ""
    address = "${PANDAPON_BASE_URL:?}" + path + (f"?{marks}{urlencode(query)}" if marks or query else "")
    method = call.operation.method.upper()
    options = [f'curl -sS -X {method} "{address}"', *(() if signed else HEADERS)]
    if call.body:
        text = json.dumps(_body(call), ensure_ascii=False).replace("'", "'\\''")
        options += ["-H 'content-type: application/json'", f"-d '{text}'"]
    start = "# how the real API signs this is not known; a sandbox accepts this word\ntimestamp=$(date +%s)\n"
    return (start if signed else SIGNED) + " \\\n  ".join(options) + "\n"


def _examples(call: Call, place: str) -> Iterator[tuple[str, str]]:
    for parameter in call.operation.parameters:
        if parameter["in"] == place and "example" in parameter:
            value = parameter["example"]
            yield parameter["name"], json.dumps(value) if isinstance(value, bool) else str(value)


def _body(call: Call) -> dict[str, Any]:
    content = call.operation.tree["requestBody"]["content"][JSON]
    return {name: value for name, value in content.get("example", {}).items() if value is not None}


def _parameters(call: Call, fields: list[Field]) -> Iterator[tuple[Field, Any]]:
    examples = {one["name"]: one["example"] for one in call.operation.parameters if "example" in one}
    return ((field, examples[field.wire]) for field in fields if field.wire in examples)


def _members(views: Views, fields: list[Field], example: Mapping[str, Any]) -> dict[str, Any]:
    return {f.name: _written(views, f.codec, example[f.wire]) for f in fields if example.get(f.wire) is not None}


def _written(views: Views, codec: Codec, value: Any) -> Any:
    """Return a value as source, or as a dict or list of such."""
    if codec.kind == "json":
        value = json.loads(value) if isinstance(value, str) else value
    if codec.kind == "model":
        return {
            json.dumps(name): one for name, one in _members(views, views.models[codec.annotation].fields, value).items()
        }
    if codec.item is not None:
        if codec.kind == "list":
            return [_written(views, codec.item, one) for one in value]
        if codec.kind == "map":
            return {json.dumps(name): _written(views, codec.item, one) for name, one in value.items()}
        return _written(views, codec.item, value)
    if codec.kind == "any":
        return _plain(value)
    if codec.kind == "time" and isinstance(value, int):
        return f"datetime.fromtimestamp({value}{' / 1000' if 'ms' in codec.form or 'milli' in codec.form else ''}, UTC)"
    if codec.kind in ("decimal", "decimal_text"):
        return json.dumps(str(value))
    if codec.kind in ("integer", "integer_text"):
        return str(int(value))
    return (
        json.dumps(str(value) if codec.kind in ("text", "id_number") else value, ensure_ascii=False)
        if (not isinstance(value, bool))
        else str(value)
    )


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {json.dumps(name, ensure_ascii=False): _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return str(value) if value is None or isinstance(value, bool) else json.dumps(value, ensure_ascii=False)


def _source(value: Any, indent: int, used: int) -> str:
    """Return source on one line if it fits, or with a line for each item."""
    line = _on_one_line(value)
    if isinstance(value, str) or indent + used + len(line) <= WIDTH:
        return line
    space = " " * (indent + 4)
    if isinstance(value, dict):
        items = [f"{name}: {_source(one, indent + 4, len(name) + 3)}" for name, one in value.items()]
        return "{\n" + "".join(f"{space}{item},\n" for item in items) + " " * indent + "}"
    items = [_source(one, indent + 4, 1) for one in value]
    return "[\n" + "".join(f"{space}{item},\n" for item in items) + " " * indent + "]"


def _on_one_line(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_on_one_line(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_on_one_line, value)) + "]"
    return str(value)
