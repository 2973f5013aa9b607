"""`python -m generator transcribe`: saved pages into files in the form of spec/, with blanks for a person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from .spec.naming import class_name, is_class_name, is_python_name
from .spec.problems import BuildError
from .transcribe.operation import Draft
from .transcribe.text import files


def transcribe(pages: Sequence[Path], area: str, evidence: str) -> tuple[dict[str, str], list[str]]:
    """Draft an area from saved pages: the text of each file, and what a person has to know about it.

    Raises:
        BuildError: the area cannot be a tag, or the reader of pages is not installed.
    """
    if not re.fullmatch("[a-z][a-z0-9_]*", area) or not is_python_name(area) or not is_class_name(class_name(area)):
        raise BuildError(f"{area!r} cannot be a tag: write it in small letters with underscores, such as taobao_orders")
    try:
        from pandapon_contract.pages.reader import read
    except ImportError as error:
        raise BuildError(f"transcribe needs the reader of pages: pip install -e '.[contract]' ({error})") from None
    saved, unread = read(pages)
    draft = Draft(area, evidence)
    for each in saved:
        if each.shown is not None:
            draft.add(each, each.shown)
    notes = [f"{file}: {why}" for file, why in unread.items()]
    listed = {(entry.method.lower(), entry.path): entry for each in saved for entry in each.tree if entry.path}
    hidden = listed.keys() - {(method, path) for path, item in draft.paths.items() for method in item}
    notes += draft.components.notes
    if hidden:
        notes.append(f"the tree of the pages lists {len(hidden)} operations more; save their pages too:")
        notes += [
            f"  {method.upper()} {path} {listed[method, path].address}".rstrip() for method, path in sorted(hidden)
        ]
    if not draft.paths:
        return {}, [*notes, "no page shows an operation"]
    return files(draft), [*notes, f"declare the tag {area} in spec/openapi.yaml, and fill in each ..."]


def write(texts: Mapping[str, str], folder: Path) -> None:
    """Write the files of a draft.

    Raises:
        BuildError: one exists; nothing is written then.
    """
    for name in texts:
        if (folder / name).exists():
            raise BuildError(f"{folder / name} exists and is not overwritten: choose another --area or folder")
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="")
