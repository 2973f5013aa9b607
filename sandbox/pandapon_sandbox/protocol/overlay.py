"""Applies an OpenAPI Overlay to the document, so that a sandbox can serve what was learnt.

It was written independently of ``pandapon.facts``, so that it is a second reading of the Overlay Specification 1.1.
"""

from copy import deepcopy
from pathlib import Path
from typing import Any


class OverlayError(ValueError):
    """The overlay cannot be applied."""


def apply(file: Path, document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with the actions of an overlay applied.

    Raises:
        OverlayError: The file is not an overlay, or an action does not fit the document.
    """
    import yaml

    try:
        overlay = yaml.safe_load(file.read_bytes())
    except (OSError, yaml.YAMLError) as error:
        raise OverlayError(f"{file} cannot be read: {' '.join(str(error).split())}") from None
    if not isinstance(overlay, dict) or not str(overlay.get("overlay")).startswith("1.1."):
        raise OverlayError(f"{file} is not an overlay of version 1.1")
    document = deepcopy(document)
    for number, action in enumerate(overlay.get("actions") or (), 1):
        try:
            _perform(action, document)
        except (KeyError, TypeError, ValueError) as error:
            raise OverlayError(f"{file}: action {number} does not fit the document: {error}") from None
    return document


def _perform(action: dict[str, Any], document: dict[str, Any]) -> None:
    import jsonpath_rfc9535

    nodes = [(node.location, node.value) for node in jsonpath_rfc9535.find(action["target"], document)]
    if not nodes:
        raise ValueError("its target matches nothing")
    update = action.get("update")
    if "copy" in action:
        (update,) = (node.value for node in jsonpath_rfc9535.find(action["copy"], document))
    for location, value in sorted(nodes, key=lambda node: [str(step) for step in node[0]], reverse=True):
        holder: Any = document
        for step in location[:-1]:
            holder = holder[step]
        if action.get("remove"):
            del holder[location[-1]]
        elif location:
            holder[location[-1]] = _joined(value, update)
        else:
            document.update(_joined(document, update))


def _joined(old: Any, new: Any) -> Any:
    if isinstance(old, list):
        return old + deepcopy(new if isinstance(new, list) else [new])
    if isinstance(old, dict) and isinstance(new, dict):
        return old | {
            name: _joined(old[name], value) if name in old else deepcopy(value) for name, value in new.items()
        }
    return deepcopy(new)
