"""The allowed imports between packages."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {
    "benchmarks",
    "generator",
    "pandapon",
    "pandapon_api",
    "pandapon_cli",
    "pandapon_contract",
    "pandapon_sandbox",
    "tests",
}
MAY_IMPORT = {
    "generator": {"generator"},
    "generated_client/pandapon_api": set(),
    "overlays/pandapon": {"pandapon", "pandapon_api"},
    "cli/pandapon_cli": {"pandapon", "pandapon_api", "pandapon_cli", "pandapon_contract"},
    "contract/pandapon_contract": {"pandapon", "pandapon_api", "pandapon_contract"},
    "sandbox/pandapon_sandbox": {"pandapon_sandbox"},
}

EXCEPTIONS = {
    ("overlays/pandapon", "testing.py"): {"pandapon_sandbox"},
    ("generator", "facts.py"): {"pandapon"},
    ("generator", "drafts.py"): {"pandapon_contract"},
    ("generator", "transcribe/operation.py"): {"pandapon_contract"},
    ("generator", "transcribe/parameters.py"): {"pandapon_contract"},
}
"""Single files that may do more than their folder; never on being imported themselves."""

OVERLAYS = ROOT / "overlays" / "pandapon"
THIN = {"__init__", "client", "enums", "money", "sub_order_result", "alibaba_search", "models", "dicts", "_extras"}
BASE = {"_store"}
"""What add-ons may import besides the thin layer."""
ADD_ONS = [{"order_sync"}, {"limits"}, {"facts"}, {"recording"}, {"webhooks"}, {"otel"}, {"testing", "pytest_plugin"}]
"""The rooms; two that are one are named together."""


def nodes(tree: ast.AST, *, late: bool = True) -> Iterator[ast.AST]:
    """Everything in a module; what runs only when it is called, and what only type checkers read, if `late`."""
    for node in ast.iter_child_nodes(tree):
        if not late and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not late and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        yield node
        yield from nodes(node, late=late)


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file: Path) -> Iterator[str]:
    for node in nodes(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


def modules(package: Path) -> dict[str, Path]:
    """The modules of a package by their names."""
    found = {}
    for file in package.rglob("*.py"):
        parts = file.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def arrows(package: Path, *, late: bool = True) -> dict[str, set[str]]:
    """Which modules of a package each of them imports."""
    known = modules(package)
    found: dict[str, set[str]] = {}
    for name, file in known.items():
        here = name.split(".") if file.name == "__init__.py" else name.split(".")[:-1]
        found[name] = set()
        for node in nodes(parsed(file), late=late):
            targets: list[str] = []
            if isinstance(node, ast.Import):
                targets = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                above = here[: len(here) + 1 - node.level] if node.level else []
                source = ".".join([*above, *([node.module] if node.module else [])])
                within = [f"{source}.{alias.name}" for alias in node.names]
                targets = [each if each in known else source for each in within]
            found[name] |= known.keys() & set(targets)
    return found


def room(module: str) -> str:
    """The part of its package that a module belongs to."""
    return [*module.split("."), "__init__"][1]


def test_no_test_imports_a_test() -> None:
    """What two tests need is a helper's: beside them, or in tests/support/ when several folders need it."""
    found = {
        (file.relative_to(ROOT).as_posix(), name)
        for file in (ROOT / "tests").rglob("*.py")
        for node in nodes(parsed(file))
        for name in imported(node)
        if name.startswith("tests.") and name.rpartition(".")[2].startswith(("test_", "conftest"))
    }
    assert found == set()


def imported(node: ast.AST) -> set[str]:
    """The modules that a statement may import: of `from a import b`, both a and a.b."""
    if isinstance(node, ast.ImportFrom) and node.module:
        return {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {alias.name for alias in node.names} if isinstance(node, ast.Import) else set()


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_arrows(folder: str) -> None:
    files = list((ROOT / folder).rglob("*.py"))
    assert files
    found = {
        (str(file.relative_to(ROOT / folder)), name.split(".")[0])
        for file in files
        for name in imports(file)
        if name.split(".")[0] in OURS
    }
    allowed = {file: MAY_IMPORT[folder] | EXCEPTIONS.get((folder, file), set()) for file, _ in found}
    assert {(file, name) for file, name in found if name not in allowed[file]} == set()


def test_every_module_is_in_the_thin_layer_or_an_add_on() -> None:
    assert {room(module) for module in modules(OVERLAYS)} == THIN.union(BASE, *ADD_ONS)


def test_the_thin_layer_is_thin() -> None:
    files = [file for name, file in modules(OVERLAYS).items() if room(name) in THIN]
    assert sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files) <= 700


def test_the_thin_layer_imports_no_add_on() -> None:
    """Not before one of its names is used."""
    found = {(name, room(other)) for name, others in arrows(OVERLAYS, late=False).items() for other in others}
    assert {(name, other) for name, other in found if room(name) in THIN and other not in THIN} == set()


def test_add_ons_do_not_know_each_other() -> None:
    found = {(name, room(other)) for name, others in arrows(OVERLAYS).items() for other in others}
    home = {part: together for together in ADD_ONS for part in together}
    wrong = {
        (name, other)
        for name, other in found
        if room(name) not in THIN and other not in THIN | BASE | home.get(room(name), set())
    }
    assert wrong == set()


GENERATOR = ROOT / "generator"
GENERATOR_ROOMS: dict[str, set[str]] = {
    "runtime": set(),
    "spec": set(),
    "lint": {"spec"},
    "views": {"spec", "runtime"},
    "render": {"spec", "views"},
    "pages": {"spec", "views"},
    "diff": {"spec", "views"},
    "learn": {"spec"},
    "transcribe": {"spec", "learn"},
}
"""Which rooms each room of the generator may import from. What is in none puts them together."""


def test_the_rooms_of_the_generator() -> None:
    found = {(room(name), room(other)) for name, others in arrows(GENERATOR).items() for other in others}
    assert {here for here, _ in found} >= GENERATOR_ROOMS.keys()
    wrong = {(a, b) for a, b in found if a in GENERATOR_ROOMS and b not in GENERATOR_ROOMS[a] | {a, "__init__"}}
    assert wrong == set()


def test_templates_are_short_and_hold_what_the_specification_decides() -> None:
    texts = [file.read_text(encoding="utf-8") for file in (GENERATOR / "templates").iterdir()]
    assert sum(len(text.splitlines()) for text in texts) <= 700
    assert all("{%" in text for text in texts)


def test_nobody_imports_the_command_line() -> None:
    """What is of use to others belongs in `pandapon`."""
    folders = ("benchmarks", "docs", "examples", "generated_client", "generator", "overlays", "sandbox")
    files = [ROOT / "noxfile.py", *(file for folder in folders for file in (ROOT / folder).rglob("*.py"))]
    assert len(files) > len(folders)
    assert [file for file in files if "pandapon_cli" in {name.split(".")[0] for name in imports(file)}] == []


PACKAGES = (
    "generator",
    "generator/runtime",
    "overlays/pandapon",
    "cli/pandapon_cli",
    "contract/pandapon_contract",
    "sandbox/pandapon_sandbox",
)


@pytest.mark.parametrize("folder", [*PACKAGES, "benchmarks"])
def test_no_circles(folder: str) -> None:
    """Neither on import nor later: of two modules, one can be read without the other."""
    try:
        TopologicalSorter(arrows(ROOT / folder)).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_a_circle_is_found(tmp_path: Path) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    for name, text in {
        "__init__": "",
        "money": "from __future__ import annotations\nif TYPE_CHECKING:\n    from .orders import Order\n",
        "orders": "def total():\n    from shop import money\n",
    }.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    found: dict[str, set[str]] = {"shop": set(), "shop.money": {"shop.orders"}, "shop.orders": {"shop.money"}}
    assert arrows(package) == found
    assert arrows(package, late=False) == {name: set() for name in found}


def relative_imports(file: Path) -> set[str]:
    """The modules beside a file, or beside its folder, that it imports, the imports for type checkers included."""
    found: set[str] = set()
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.ImportFrom) and node.level:
            found |= {node.module.split(".")[0]} if node.module else {alias.name for alias in node.names}
    return found


def test_the_runtime_imports_nothing_that_is_generated() -> None:
    modules = {file.stem: file for file in (ROOT / "generator" / "runtime").glob("*.py")}
    assert modules
    strangers = {name: relative_imports(file) - modules.keys() for name, file in modules.items()}
    assert {name: found for name, found in strangers.items() if found} == {}


def test_the_operations_know_no_client() -> None:
    files = [*(ROOT / "generated_client" / "pandapon_api" / "api").glob("*.py")]
    assert len(files) > 10
    assert all("client" not in relative_imports(file) for file in files)


LAZY = """
import sys
import pandapon.testing
assert not {"pandapon_sandbox", "pytest", "starlette", "uvicorn"} & set(sys.modules)
"""


def test_the_exception_holds_only_when_it_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", LAZY], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("libraries", "module"), [({"httpcore", "httpx"}, "_http.py"), ({"aiohttp", "httpx_aiohttp"}, "_aiohttp.py")]
)
def test_one_generated_module_imports_an_http_library(libraries: set[str], module: str) -> None:
    package = ROOT / "generated_client" / "pandapon_api"
    found = {
        str(file.relative_to(package))
        for file in package.rglob("*.py")
        if libraries & {name.split(".")[0] for name in imports(file)}
    }
    assert found == {module}


ALONE = """
import sys
sys.path.insert(0, sys.argv[1])
sys.modules["pandapon"] = None  # importing it fails from now on
import httpx, pandapon_api
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 200, "data": {"total": 3}}))
with pandapon_api.Client("ak", "secret", "1", http_client=httpx.Client(transport=answer)) as client:
    assert client.taobao_orders.page().total == 3
"""


def test_the_generated_package_works_without_the_overlays(tmp_path: Path) -> None:
    generated = tmp_path / "pandapon_api"
    generated.symlink_to(ROOT / "generated_client" / "pandapon_api")
    done = subprocess.run([sys.executable, "-I", "-c", ALONE, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
