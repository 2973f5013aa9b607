"""docs/api.md: every operation with all its methods, and every name that the overlays export."""

from pathlib import Path

import pytest

import pandapon
from generator import ROOT
from generator.load import load
from generator.pages.api import PAGE, methods, page
from generator.pages.build import pages
from generator.pages.public_names import Definition, public_modules
from generator.views.views import Views
from tests.generator.built import SPEC

TREE = load(SPEC).document.tree
VIEWS = Views(TREE)

FILES = {
    "overlays/pandapon/__init__.py": '''
"""A package.

More about it.
"""
from elsewhere import theirs
from pandapon_api import Client as Base, Parts
from pandapon_api.deep import LIMIT, plain
from .client import Panda
from .words import *
from .enums import Colour, OddError
__all__ = ["Base", "Colour", "LIMIT", "OddError", "Panda", "Parts", "plain", "theirs"]
''',
    "overlays/pandapon/client.py": 'class Panda:\n    """The client | of all."""\n',
    "overlays/pandapon/words.py": "from pandapon_api import *\nfrom pandapon_api import __all__ as __all__\n",
    "overlays/pandapon/enums/__init__.py": 'from .colours import Colour\n__all__ = ["Colour", "Shade"]\n'
    'class OddError(Exception):\n    """Odd."""\nShade = int\n',
    "overlays/pandapon/enums/colours.py": 'class Colour:\n    """Colours.\n\n    Many.\n    """\n',
    "overlays/pandapon/more.py": '"""More, by an extra."""\n__all__ = ["Panda", "go"]\nfrom .client import Panda\n'
    'async def go():\n    """Go."""\n',
    "overlays/pandapon/_hidden.py": '__all__ = ["hidden"]\ndef hidden(): ...\n',
    "overlays/pandapon/unlisted.py": "def unlisted(): ...\n",
    "generated_client/pandapon_api/__init__.py": "from ._client import Client\nfrom .deep.parts import Parts\n",
    "generated_client/pandapon_api/_client.py": "class Client: ...\n",
    "generated_client/pandapon_api/deep/__init__.py": '''
from typing import Final
LIMIT: Final = 3
"""How many.

No more.
"""
plain = 4
''',
    "generated_client/pandapon_api/deep/parts.py": '@frozen\nclass Parts:\n    """Parts."""\n',
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text.lstrip("\n"), encoding="utf-8")
    return tmp_path


def test_every_operation_has_a_row(tmp_path: Path) -> None:
    rows = [line for line in page(VIEWS, tmp_path).splitlines() if line.startswith("| `pp.")]
    assert len(rows) == sum(len(list(methods(call))) for call in VIEWS.calls.values())
    for call in VIEWS.calls.values():
        (row,) = [row for row in rows if row.startswith(f"| `pp.{call.id}(...)` |")]
        shown = call.returns.replace("|", "\\|")
        assert f" | `{shown}` | {call.summary} | `{call.operation.method.upper()} {call.operation.path}`, " in row
        assert f", {call.evidence['path']} | {'yes' if call.safe_to_retry else '**no**'} | " in row
        arguments = row.split(" | ")[-1]
        required, _, optional = arguments.partition("optional ")
        assert [f"`{one.name}`" in (required if one.required else optional) for one in call.arguments].count(False) == 0


def test_iterators_stand_below_what_they_call(tmp_path: Path) -> None:
    rows = page(VIEWS, tmp_path).splitlines()
    paged = [call for call in VIEWS.calls.values() if call.pages]
    assert paged
    for call in paged:
        tag, item = call.operation.tag, call.pages.item.annotation if call.pages else ""
        at = next(number for number, row in enumerate(rows) if row.startswith(f"| `pp.{call.id}(...)`"))
        assert rows[at + 1].startswith(
            f"| `pp.{tag}.{call.iterator}(...)` | `Generator[{item}]` "
            f"| Follows the pages and yields one item at a time. | `{call.name}`, page after page |  | "
        )


def test_the_page_is_one_of_all(root: Path) -> None:
    text = pages(root, TREE)[PAGE]
    assert text.startswith("# All calls and every public name\n\n<!-- Generated from spec/ by nox -s generate;")
    assert text == page(VIEWS, root)


def test_names_are_grouped(root: Path) -> None:
    text = page(VIEWS, root)
    names = text.partition("\n## pandapon\n")[2]
    assert (
        names
        == """
A package.

### Clients

| name | what it is |
| --- | --- |
| `Panda` | The client \\| of all. |

### Errors and warnings

| name | what it is |
| --- | --- |
| `OddError` | Odd. |

### Of the generated package

| name | what it is |
| --- | --- |
| `Base` |  |
| `LIMIT` | How many. |
| `Parts` | Parts. |
| `plain` |  |

### Enums

| name | what it is |
| --- | --- |
| `Colour` | Colours. |

## pandapon.enums

### Enums

| name | what it is |
| --- | --- |
| `Shade` |  |

## pandapon.more

More, by an extra.

### Classes and functions

| name | what it is |
| --- | --- |
| `go` | Go. |
"""
    )


def test_the_overlays_as_they_are() -> None:
    modules = {module.name: module for module in public_modules(ROOT)}
    top = modules["pandapon"].definitions
    assert sorted(d.name for d in top) == sorted(pandapon.__all__)
    assert {"RateLimit", "RateLimitError"} <= {d.name for d in modules["pandapon.limits"].definitions}
    for module in modules.values():
        assert module.about
        assert [d.name for d in module.definitions if not d.about] == []


def test_where_a_name_is_defined(root: Path) -> None:
    (colour,) = [d for module in public_modules(root) for d in module.definitions if d.name == "Colour"]
    assert colour == Definition("Colour", Path("overlays/pandapon/enums/colours.py"), "Colours.")


ADDED = """
import pandapon_api.deep as below
if TYPE_CHECKING:
    from . import enums
    from .client import Panda
    from .enums import *
    from pandapon_api.deep import *
    __all__ = ["Panda"]
    __all__ += enums.__all__
    __all__ += below.__all__
    __all__ += unknown.__all__
"""


def test_names_of_other_modules_may_be_added(root: Path) -> None:
    (root / "overlays/pandapon/__init__.py").write_text(ADDED, encoding="utf-8")
    with (root / "generated_client/pandapon_api/deep/__init__.py").open("a", encoding="utf-8") as deep:
        deep.write('__all__ = ["LIMIT"]\n')
    top, *others = public_modules(root)
    assert [d.name for d in top.definitions] == ["Panda", "Colour", "Shade", "LIMIT"]
    assert [module.name for module in others] == ["pandapon.more"]
