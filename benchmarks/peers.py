"""The peers: what other generators make of the same document. Built into `build/bench/`, which is not committed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson
from attrs import frozen

from .payloads import DOCUMENT, ROOT

HOUSE = ROOT / "build" / "bench"
"""Where the peers are; put on the path of those that import them."""

Adapt = Callable[[Any], Any]


class PeerError(Exception):
    """A generator failed; its output is the message."""


@frozen
class Peer:
    """A generator, and the package or module that it makes."""

    name: str
    module: str
    tool: str
    """The distribution whose version counts."""
    command: Callable[[Path, Path], Sequence[str]]
    """The call that makes `module` in a folder, of a document."""
    requires: tuple[str, ...]
    """What a user of its output has to install."""
    adapt: Adapt | None = None
    """The change that the document needs first."""
    needs_java: bool = False

    @property
    def missing(self) -> str | None:
        """Why it cannot be built on this machine."""
        return "skipped: there is no java on this machine" if self.needs_java and not shutil.which("java") else None

    @property
    def path(self) -> Path:
        """Its package, or its only file."""
        package = HOUSE / self.module
        return package if package.is_dir() else package.with_suffix(".py")

    def build(self) -> float:
        """Make it anew where its document or its tool changed. Seconds of processor time that making it took."""
        stamp = HOUSE / f"{self.module}.json"
        inputs = [DOCUMENT.read_bytes(), version(self.tool).encode(), Path(__file__).read_bytes()]
        digest = hashlib.sha256(b"\n".join(inputs)).hexdigest()
        if stamp.exists() and (built := orjson.loads(stamp.read_bytes()))["of"] == digest:
            return float(built["seconds"])
        shutil.rmtree(HOUSE / self.module, ignore_errors=True)
        with tempfile.TemporaryDirectory() as folder:
            seconds = self._make(Path(folder))
        stamp.write_bytes(orjson.dumps({"of": digest, "seconds": seconds}))
        return seconds

    def _make(self, folder: Path) -> float:
        document = folder / "openapi.json"
        tree = orjson.loads(DOCUMENT.read_bytes())
        document.write_bytes(orjson.dumps(self.adapt(tree) if self.adapt else tree))
        here = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        before = os.times()
        done = subprocess.run(
            self.command(document, folder), capture_output=True, text=True, env={**os.environ, "PATH": here}
        )
        if done.returncode:
            raise PeerError(f"{self.name}: {done.stdout}{done.stderr}")
        after = os.times()
        seconds = after.children_user + after.children_system - before.children_user - before.children_system
        HOUSE.mkdir(parents=True, exist_ok=True)
        (made,) = folder.glob(f"{self.module}*")
        shutil.copytree(made, HOUSE / made.name) if made.is_dir() else shutil.copy(made, HOUSE)
        return seconds


def nullable(tree: Any) -> Any:
    """Let every member that may be absent be null as well. The API treats both alike, and the document says so once."""
    for schema in tree["components"]["schemas"].values():
        for name, member in schema.get("properties", {}).items():
            if name in schema.get("required", ()):
                continue
            if isinstance(member.get("type"), str):
                member["type"] = [member["type"], "null"]
            elif "$ref" in member:
                schema["properties"][name] = {"anyOf": [{"$ref": member["$ref"]}, {"type": "null"}]}
    return tree


def without_webhooks(tree: Any) -> Any:
    """Without the callbacks, of which openapi-generator makes a module that is no Python."""
    del tree["webhooks"]
    return tree


def with_times(tree: Any) -> Any:
    """The times of the Taobao side under the format that all generators know, so that they are decoded."""
    for schema in tree["components"]["schemas"].values():
        for member in schema.get("properties", {}).values():
            if member.get("format") == "local-date-time":
                member["format"] = "date-time"
    return nullable(tree)


def _stock(document: Path, folder: Path) -> Sequence[str]:
    command = ("openapi-python-client", "generate", "--meta", "none", "--path", str(document))
    return (*command, "--output-path", str(folder / "peer_stock"))


def _openapi_generator(document: Path, folder: Path) -> Sequence[str]:
    package = "--additional-properties=packageName=peer_openapi_generator"
    return ("openapi-generator-cli", "generate", "-g", "python", "-i", str(document), "-o", str(folder), package)


def _models(module: str, kind: str) -> Callable[[Path, Path], Sequence[str]]:
    def command(document: Path, folder: Path) -> Sequence[str]:
        given = ("--input", str(document), "--input-file-type", "openapi", "--target-python-version", "3.11")
        made = ("--output", str(folder / f"{module}.py"), "--output-model-type", kind, "--formatters", "builtin")
        return ("datamodel-codegen", *given, *made, "--output-datetime-class", "datetime")

    return command


STOCK = Peer("stock templates", "peer_stock", "openapi-python-client", _stock, ("httpx", "attrs", "python-dateutil"))
OPENAPI_GENERATOR = Peer(
    "openapi-generator",
    "peer_openapi_generator",
    "openapi-generator-cli",
    _openapi_generator,
    ("urllib3", "python-dateutil", "pydantic", "typing-extensions"),
    adapt=without_webhooks,
    needs_java=True,
)
PYDANTIC = Peer(
    "pydantic", "peer_pydantic", "datamodel-code-generator", _models("peer_pydantic", "pydantic_v2.BaseModel"),
    ("pydantic",),
)  # fmt: skip
MSGSPEC = Peer(
    "msgspec", "peer_msgspec", "datamodel-code-generator", _models("peer_msgspec", "msgspec.Struct"),
    ("msgspec",), adapt=nullable,
)  # fmt: skip
PYDANTIC_TIMES = Peer(
    "pydantic, times", "peer_pydantic_times", "datamodel-code-generator",
    _models("peer_pydantic_times", "pydantic_v2.BaseModel"), ("pydantic",), adapt=with_times,
)  # fmt: skip
MSGSPEC_TIMES = Peer(
    "msgspec, times", "peer_msgspec_times", "datamodel-code-generator",
    _models("peer_msgspec_times", "msgspec.Struct"), ("msgspec",), adapt=with_times,
)  # fmt: skip

PEERS = (STOCK, OPENAPI_GENERATOR, PYDANTIC, MSGSPEC)
"""Those that a user would pick."""
ALL = (*PEERS, PYDANTIC_TIMES, MSGSPEC_TIMES)
"""And the same models with the same times decoded as ours."""


def built() -> list[Peer]:
    """Make all that can be made, and put them on the path."""
    there = [peer for peer in ALL if not peer.missing]
    for peer in there:
        peer.build()
    if str(HOUSE) not in sys.path:
        sys.path.append(str(HOUSE))
    return there
