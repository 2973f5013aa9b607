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
THIN = {
    "__init__",
    "__main__",
    "client",
    "enums",
    "money",
    "sub_order_result",
    "alibaba_search",
    "models",
    "dicts",
    "_extras",
}
BASE = {"_store", "_postgres"}
"""What add-ons may import besides the thin layer."""
ADD_ONS = [
    {"order_sync", "warehouse"},
    {"limits"},
    {"facts"},
    {"recording"},
    {"webhooks"},
    {"purchases"},
    {"otel"},
    {"profiles"},
    {"waiting"},
    {"conformance"},
    {"testing", "pytest_plugin"},
]
"""The rooms; those that know each other are named together: the warehouse goes by the plans of the order sync."""


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
    """Every relative import leads to a file of the runtime."""
    runtime = ROOT / "generator" / "runtime"
    files = [*runtime.rglob("*.py")]
    assert {file.parent.name for file in files} == {"runtime", "_engines", "over_httpx", "over_httpx2"}
    assert [(file.name, target) for file in files for target in targets(file) if not exists(target)] == []


def targets(file: Path) -> Iterator[Path]:
    """The modules, without their ending, that a file imports from its own package."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.ImportFrom) and node.level:
            source = file.parents[node.level - 1].joinpath(*(node.module.split(".") if node.module else []))
            yield from (source / alias.name if source.is_dir() else source for alias in node.names)


def exists(target: Path) -> bool:
    return target.with_suffix(".py").is_file() or (target / "__init__.py").is_file()


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


ON_FIRST_USE = """
import inspect, sys
from pandapon import AsyncPandaPon, PandaPon
assert not [name for name in sys.modules if name.startswith("pandapon.order_sync")]
for name in ("order_sync", "orders_created"):
    sync, other = getattr(PandaPon, name), getattr(AsyncPandaPon("ak", "secret", "1"), name)
    assert sync.__doc__ and other.__doc__ and sync.__name__ == other.__name__ == name
    assert [*inspect.signature(sync).parameters] == ["self", *inspect.signature(other).parameters]
"""


def test_the_methods_of_an_add_on_load_on_first_use() -> None:
    done = subprocess.run([sys.executable, "-c", ON_FIRST_USE], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


LIBRARIES = {
    "httpx": "over_httpx/library.py",
    "httpx2": "over_httpx/library.py",
    "aiohttp": "over_aiohttp.py",
    "pyqwest": "over_pyqwest.py",
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_one_generated_module_imports_an_http_library(library: str) -> None:
    """Other modules import it for type checkers only."""
    package = ROOT / "generated_client" / "pandapon_api"
    found = {
        file.relative_to(package).as_posix()
        for file in package.rglob("*.py")
        if library in {name.split(".")[0] for name in imports_at_work(file)}
    }
    assert found == {f"_engines/{LIBRARIES[library]}"}


@pytest.mark.parametrize("library", ["httpcore", "httpcore2", "httpx_aiohttp", "pyreqwest", "requests", "urllib3"])
def test_no_generated_module_imports_another(library: str) -> None:
    package = ROOT / "generated_client" / "pandapon_api"
    assert [file for file in package.rglob("*.py") if library in {name.split(".")[0] for name in imports(file)}] == []


def imports_at_work(file: Path) -> Iterator[str]:
    """The modules that a file imports when it runs, at once or later."""
    for node in running(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


def running(tree: ast.AST) -> Iterator[ast.AST]:
    """Everything in a module but what only type checkers read."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield node
            yield from running(node)


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
