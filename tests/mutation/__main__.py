"""`python -m tests.mutation`: how many mutants of three modules the tests catch, and which they miss.

mutmut wants one source folder, so the packages are put side by side in `.mutants/`. It leaves properties alone, so
there they become plain methods that are made properties at the end of the module.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
STAGE = ROOT / ".mutants"
PACKAGES = ("generated_client/pandapon_api", "overlays/pandapon", "sandbox/pandapon_sandbox")
MODULES = ("pandapon_api/auth", "pandapon/money", "pandapon/sub_order_result")
TESTS = (
    "tests/runtime/test_signature.py",
    "tests/generated/test_logistics_signature.py",
    "tests/overlays/test_money.py",
    "tests/overlays/test_sub_order_result.py",
)
LEAST = 90
"""The percentage of faults that have to be noticed in each module."""

NOTICED = (1, 3, -24, 24, 36, 152, 255)
"""What mutmut notes when a test fails or, from -24 on, takes far too long."""

SETTINGS = f"""
[tool.mutmut]
source_paths = ["src"]
only_mutate = {json.dumps([f"src/{module}.py" for module in MODULES])}
pytest_add_cli_args_test_selection = {json.dumps(TESTS)}
"""


def stage() -> None:
    """The packages and the tests in a folder of their own."""
    shutil.rmtree(STAGE, ignore_errors=True)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, STAGE / "src" / Path(package).name)
    shutil.copytree(ROOT / "generator/runtime", STAGE / "src/pandapon_api", dirs_exist_ok=True)
    shutil.copytree(ROOT / "tests", STAGE / "tests", ignore=shutil.ignore_patterns("golden", "corpus"))
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    pytest_settings = settings[settings.index("[tool.pytest") : settings.index("[tool.coverage")]
    (STAGE / "pyproject.toml").write_text(SETTINGS + pytest_settings, encoding="utf-8")
    for module in MODULES:
        file = STAGE / "src" / f"{module}.py"
        file.write_text(without_properties(file.read_text(encoding="utf-8")), encoding="utf-8")


def without_properties(source: str) -> str:
    """The module with its properties as plain methods, which its last lines make properties again."""
    end, where = [], ""
    for match in re.finditer(r"^class (\w+)|^    @property\n    def (\w+)", source, re.MULTILINE):
        where = match[1] or where
        if match[2]:
            end.append(f"{where}.{match[2]} = property({where}._get_{match[2]})\n")
    return re.sub(r"^    @property\n    def ", "    def _get_", source, flags=re.MULTILINE) + "\n\n" + "".join(end)


def main() -> int:
    """Run all, print the score of each module and what was not noticed; 1 when a score is too low."""
    stage()
    subprocess.run([sys.executable, "-m", "mutmut", "run"], cwd=STAGE, check=True, stdout=subprocess.DEVNULL)
    enough = True
    for module in MODULES:
        found = json.loads((STAGE / "mutants" / "src" / f"{module}.py.meta").read_bytes())["exit_code_by_key"]
        missed = [name for name, code in found.items() if code not in NOTICED]
        score = 100 * (1 - len(missed) / len(found))
        enough &= score >= LEAST
        print(f"{module}.py: {len(found) - len(missed)} of {len(found)} noticed, {score:.1f} %")
        for name in missed:
            subprocess.run([sys.executable, "-m", "mutmut", "show", name], cwd=STAGE, check=True)
    return 0 if enough else 1


sys.exit(main())
