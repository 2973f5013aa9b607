"""The samples that the API explorer shows: sandbox/pandapon_sandbox/explorer/samples.json."""

from __future__ import annotations

import json
from pathlib import Path

from generator.spec.source import Tree
from generator.views.samples import samples
from generator.views.views import Views

PAGE = Path("sandbox/pandapon_sandbox/explorer/samples.json")


def page(bundled: Tree) -> str:
    """Return the programs of all operations of a document with its examples, as JSON with an operation in a line."""
    views = Views(bundled)
    lines = (f"{json.dumps(name)}: {json.dumps(one, ensure_ascii=False)}" for name, one in samples(views).items())
    return "{\n" + ",\n".join(lines) + "\n}\n"
