"""Who may import whom, and no other arrow."""

import ast
import subprocess
import sys
from collections.abc import Collection, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"benchmarks", "generator", "pandapon", "pandapon_api", "pandapon_cli", "pandapon_sandbox", "tests"}
MAY_IMPORT = {
    "generator": {"generator"},
    "generated_client/pandapon_api": set(),
    "overlays/pandapon": {"pandapon", "pandapon_api"},
    "cli/pandapon_cli": {"pandapon", "pandapon_api", "pandapon_cli"},
    "sandbox/pandapon_sandbox": {"pandapon_sandbox"},
}

EXCEPTIONS = {("overlays/pandapon", "testing.py"): {"pandapon_sandbox"}}
"""Single files that may do more than their folder; never on being imported themselves."""


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


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


def test_nobody_imports_the_command_line() -> None:
    """What is of use to others belongs in `pandapon`."""
    folders = ("benchmarks", "docs", "examples", "generated_client", "generator", "overlays", "sandbox")
    files = [ROOT / "noxfile.py", *(file for folder in folders for file in (ROOT / folder).rglob("*.py"))]
    assert len(files) > len(folders)
    assert [file for file in files if "pandapon_cli" in {name.split(".")[0] for name in imports(file)}] == []


def within(package: Path) -> dict[str, set[str]]:
    """The modules of a package, and those of the same package that each imports, inside its functions too."""
    files = {file.relative_to(package.parent).with_suffix(""): file for file in package.rglob("*.py")}
    names = {".".join(path.parts).removesuffix(".__init__"): file for path, file in files.items()}
    return {name: set(_imported(name, file, names)) - {name} for name, file in names.items()}


def _imported(module: str, file: Path, names: Collection[str]) -> Iterator[str]:
    own = module if file.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in names)
        elif isinstance(node, ast.ImportFrom):
            above = own.split(".")[: len(own.split(".")) + 1 - node.level] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            full = (f"{base}.{alias.name}" for alias in node.names)
            yield from (name if name in names else base for name in full if name in names or base in names)


@pytest.mark.parametrize("package", ["cli/pandapon_cli"])
def test_no_circle(package: str) -> None:
    graph = within(ROOT / package)
    assert len(graph) > 1
    assert any(graph.values())
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_a_circle_is_found(tmp_path: Path) -> None:
    package = tmp_path / "ring"
    package.mkdir()
    (package / "__init__.py").write_text("from .a import x\n")
    (package / "a.py").write_text("def f():\n    from . import b\n")
    (package / "b.py").write_text("from ring.c import y\n")
    (package / "c.py").write_text("import ring.a\n")
    assert within(package) == {"ring": {"ring.a"}, "ring.a": {"ring.b"}, "ring.b": {"ring.c"}, "ring.c": {"ring.a"}}
    with pytest.raises(CycleError):
        TopologicalSorter(within(package)).prepare()


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
