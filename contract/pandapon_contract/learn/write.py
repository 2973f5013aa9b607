"""Writes an overlay as YAML, in one step, and never over a file that is something else."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from pandapon._extras import extra
from pandapon.facts import Overlay, OverlayError
from pandapon.facts import read as read_overlay
from pandapon_api import PandaPonError
from pandapon_contract.document import Document

from .combine import Combined
from .gate import check
from .overlay import Learnt

HEAD = """\
# Facts about the PandaPon OpenAPI: an overlay (https://spec.openapis.org/overlay/v1.1.0) without anybody's data.
# pandapon takes it as facts=, or by PANDAPON_FACTS; `pandapon contract learn` makes it.
"""


class OverwriteError(PandaPonError):
    """The file that should be written holds something that would be lost."""


def write(learnt: Learnt, combined: Combined, document: Document, file: Path) -> None:
    """Write the overlay.

    Raises:
        PrivateError: it contains a text that may be data of an answer.
        OverwriteError: the file is not an overlay of facts, or has facts that this overlay lacks.
        OverlayError: the overlay is not one.
        OSError: the file cannot be written.
    """
    overlay = learnt.overlay
    check(overlay, combined.facts, document)
    read_overlay(overlay.to_dict())
    if file.exists():
        _check_replaceable(file, combined)
    text = HEAD + _yaml(overlay)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, prefix=".facts-", delete=False) as new:
        try:
            new.write(text)
            new.close()
            os.replace(new.name, file)
        except BaseException:
            os.unlink(new.name)
            raise


def _check_replaceable(file: Path, combined: Combined) -> None:
    try:
        before = read_overlay(file)
    except OverlayError as error:
        raise OverwriteError(f"{file} is not overwritten: {error}") from None
    subjects = {(fact.kind, fact.subject) for fact in combined.facts}
    lost = {(action.fact, action.subject) for action in before.actions} - subjects
    if lost:
        raise OverwriteError(
            f"{file} is not overwritten: it has {len(lost)} facts that these inputs lack; pass it as an input "
            "too, or write another file"
        )


def _yaml(overlay: Overlay) -> str:
    with extra("contract"):
        import yaml

    class Dumper(yaml.SafeDumper):
        """Without aliases, which an overlay may not have."""

        def ignore_aliases(self, data: object) -> bool:
            return True

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
            super().increase_indent(flow, False)

    text: str = yaml.dump(overlay.to_dict(), Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)
    return text
