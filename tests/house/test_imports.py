"""Who may import whom, and no other arrow."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"benchmarks", "generator", "pandapon", "pandapon_api", "pandapon_sandbox", "tests"}
MAY_IMPORT = {
    "generator": {"generator"},
    "generated_client/pandapon_api": set(),
    "overlays/pandapon": {"pandapon", "pandapon_api"},
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


def relative_imports(file: Path) -> set[str]:
    """The modules beside a file, or beside its folder, that it imports, the imports for type checkers included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
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
