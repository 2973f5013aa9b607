"""An overlay of facts: an OpenAPI Overlay 1.1 document whose actions say where each fact comes from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import orjson
from attrs import field, frozen

from pandapon._extras import extra
from pandapon_api import ConfigurationError

from . import reading

KINDS = (
    "endpoint",
    "status",
    "parameter",
    "member",
    "enum",
    "code",
    "message-type",
    "timestamp-unit",
    "zone",
    "nonce",
    "page-size",
)
"""What a fact can be about: `x-fact` of an action."""

EVIDENCE = ("documented", "observed")
"""Where a fact can come from, the stronger word first: a page, or answers."""

ORIGIN: dict[str, tuple[str, type]] = {"documented": ("x-source", str), "observed": ("x-observations", int)}
"""What names the origin of an action, by its evidence."""

MOST_ACTIONS = 5000
"""The most actions in an overlay."""

DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class OverlayError(ConfigurationError):
    """An overlay that cannot be used."""


@frozen(kw_only=True)
class Action:
    """One change of the document, and its evidence. Exactly one of `update`, `copy` and `remove` is given."""

    target: str
    """A JSONPath (RFC 9535)."""
    fact: str
    """One of `KINDS`."""
    evidence: str
    """`documented` or `observed`."""
    date: str
    """The day of the page or of the last observation: `2026-11-29`."""
    source: str = ""
    """The page, if documented."""
    observations: int = 0
    """How often it was seen, if observed."""
    subject: tuple[str, ...] = ()
    """What the fact is about, as in reports, so that an overlay can be learnt again."""
    description: str = ""
    update: Any = None
    copy: str = ""
    remove: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The action as it stands in the document."""
        origin = {"x-source": self.source} if self.evidence == "documented" else {"x-observations": self.observations}
        change: dict[str, Any] = {"remove": True} if self.remove else {"update": self.update}
        return {
            "target": self.target,
            **({"description": self.description} if self.description else {}),
            **({"copy": self.copy} if self.copy else change),
            "x-fact": self.fact,
            **({"x-subject": list(self.subject)} if self.subject else {}),
            "x-evidence": self.evidence,
            **origin,
            "x-date": self.date,
        }


@frozen(kw_only=True)
class Overlay:
    """An overlay of facts."""

    actions: tuple[Action, ...]
    spec_version: str
    """`info.version` of the document that it corrects."""
    title: str = "Facts about the PandaPon OpenAPI"
    name: str = field(default="the overlay", eq=False)
    """The file that it was read from, for messages."""

    def to_dict(self) -> dict[str, Any]:
        """The document."""
        return {
            "overlay": "1.1.0",
            "info": {"title": self.title, "version": "1", "x-spec-version": self.spec_version},
            "actions": [action.to_dict() for action in self.actions],
        }


def read(source: str | Path | Mapping[str, Any]) -> Overlay:
    """Read an overlay: a YAML or JSON file, or the document itself.

    Raises:
        OverlayError: it cannot be read, is not an overlay of version 1.1, or has an action that states no fact.
    """
    name = "the overlay" if isinstance(source, Mapping) else str(source)
    document = source if isinstance(source, Mapping) else _document(Path(source))
    problem = next(iter(_problems(document)), None)
    if problem is not None:
        raise OverlayError(f"{name} is not an overlay of facts: {problem}")
    return Overlay(
        actions=tuple(_action(action) for action in document["actions"]),
        spec_version=document["info"]["x-spec-version"],
        title=document["info"]["title"],
        name=name,
    )


def _document(file: Path) -> Any:
    try:
        with file.open("rb") as stream:
            content = stream.read(reading.LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise OverlayError(f"{file} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    try:
        return reading.parse(content)
    except reading.UnreadableError as error:
        raise OverlayError(f"{file} cannot be used: {error}") from None


@cache
def _validator() -> Any:
    with extra("contract"):
        import yaml
        from jsonschema.validators import Draft202012Validator, extend
    schema = yaml.safe_load((files("pandapon.facts") / "overlay-1.1.yaml").read_bytes())
    kind: Any = extend(Draft202012Validator, {"uniqueItems": _unique})  # type: ignore[no-untyped-call]
    return kind(schema)


def _unique(validator: Any, wanted: bool, instance: Any, schema: Any) -> Iterator[Exception]:
    """As in the library, where it takes the square of the time."""
    import jsonschema

    if wanted and isinstance(instance, list):
        texts = {orjson.dumps(each, option=orjson.OPT_SORT_KEYS) for each in instance}
        if len(texts) < len(instance):
            yield jsonschema.ValidationError("two actions are the same")


def _problems(document: Any) -> Iterator[str]:
    if not isinstance(document, Mapping):
        yield "it is not a mapping"
        return
    try:
        reading.check(document)
    except reading.UnreadableError as error:
        yield str(error)
        return
    version = document.get("overlay")
    if not isinstance(version, str) or not re.fullmatch(r"1\.1\.\d+", version):
        yield f"overlay is {version!r:.40}; this client reads version 1.1 of the Overlay Specification"
        return
    for each in _validator().iter_errors(document):
        yield f"{reading.json_path(each.absolute_path)}: {each.message[:200]}"
    if len(document["actions"]) > MOST_ACTIONS:
        yield f"it has {len(document['actions'])} actions; at most {MOST_ACTIONS} are read"
    if not isinstance(document["info"].get("x-spec-version"), str):
        yield "info.x-spec-version is missing: the version of the specification that it corrects"
    for index, action in enumerate(document["actions"]):
        if problem := _problem_of(action):
            yield f"$.actions[{index}]: {problem}"


def _problem_of(action: Mapping[str, Any]) -> str:
    changes = [name for name in ("update", "copy") if name in action] + ["remove"] * bool(action.get("remove"))
    if action.get("x-fact") not in KINDS:
        return f"x-fact is {action.get('x-fact')!r:.40}; the facts are {', '.join(KINDS)}"
    if action.get("x-evidence") not in EVIDENCE:
        return f"x-evidence is {action.get('x-evidence')!r:.40}; it must be documented or observed"
    subject = action.get("x-subject", [])
    if not isinstance(subject, list) or not all(isinstance(part, str) for part in subject):
        return "x-subject must be a list of strings"
    if len(changes) != 1:
        return "it must have exactly one of update, copy and remove"
    word, kind = ORIGIN[action["x-evidence"]]
    if type(action.get(word)) is not kind or not action[word] or (kind is int and action[word] < 0):
        return f"{word} is missing"
    if not _is_day(action.get("x-date")):
        return "x-date must be a day, such as 2026-11-29"
    return ""


def _is_day(value: Any) -> bool:
    if not isinstance(value, str) or not DATE.fullmatch(value):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _action(action: Mapping[str, Any]) -> Action:
    return Action(
        target=action["target"],
        fact=action["x-fact"],
        subject=tuple(action.get("x-subject", ())),
        evidence=action["x-evidence"],
        date=action["x-date"],
        source=action.get("x-source", ""),
        observations=action.get("x-observations", 0),
        description=action.get("description", ""),
        update=action.get("update"),
        copy=action.get("copy", ""),
        remove=action.get("remove", False),
    )
