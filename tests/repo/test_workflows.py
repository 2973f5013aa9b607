"""GitHub, `.ci/run` and a release run the sessions with the tag `gate`; there is no other list of them."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def steps(workflow: Any) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def commands(path: Path) -> list[str]:
    return [step["run"] for step in steps(read(path)) if "run" in step]


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def noxfile() -> dict[str, str]:
    """The sessions, each with its decorator."""
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list]
    return {node.name: ast.unparse(node.decorator_list[0]) for node in functions}


def test_the_gates() -> None:
    """`nox -t gate` is the only list of what has to pass; what is cheap and fails often comes first."""
    gates = [name for name, decorator in noxfile().items() if "tags=GATE" in decorator]
    assert {"lint", "typecheck", "check", "tests", "docs", "build"} <= set(gates)
    assert gates[0] == "lint"
    assert [name for name in gates if "default=False" in noxfile()[name]] == []


def test_a_machine_runs_the_tests_as_the_readme_does_and_the_other_gates() -> None:
    *_, tests, rest = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert tests in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert tests.endswith("nox -s tests")
    assert rest == '.venv/bin/nox -t gate -k "not tests"'


def supported() -> list[str]:
    """The Pythons of noxfile.py."""
    found = re.search(r"^SUPPORTED = (.*)$", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    pythons: list[str] = ast.literal_eval(found[1])
    return pythons


def test_github_runs_the_lint_then_all_tests_the_coverage_the_pythons_and_the_other_gates() -> None:
    path = ROOT / ".github" / "workflows" / "ci.yml"
    assert commands(path) == [
        f"python -m pip install -q nox && nox {chosen}"
        for chosen in (
            "-s lint",
            f"-s tests-{supported()[0]}",
            "-s coverage",
            '-s tests --force-python ${{ matrix.python }} -- -m "not slow"',
            '-t gate -k "not tests and not lint"',
        )
    ]
    jobs = read(path)["jobs"]
    assert [job.get("needs") for job in jobs.values()] == [None, "lint", "lint", "lint", "lint"]
    assert jobs["pythons"]["strategy"]["matrix"]["python"] == supported()[1:]


def test_only_pythons_that_are_not_supported_may_fail() -> None:
    job = read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["pythons"]
    matrix = job["strategy"]["matrix"]
    assert job["continue-on-error"] == "${{ matrix.may-fail }}"
    assert matrix["may-fail"] == [False]
    assert [each["python"] for each in matrix["include"] if each["may-fail"]] == ["3.14t", "3.15"]
    assert not {each["python"] for each in matrix["include"]} & {*supported()}


def test_the_classifiers_name_the_pythons_that_are_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert named == supported()
    assert project["requires-python"] == f">={supported()[0]}"


def test_publishing_runs_all_of_it_and_first_compares_the_tag() -> None:
    tagged = 'python .ci/release.py tagged "$GITHUB_REF_NAME"'
    assert commands(ROOT / ".github" / "workflows" / "publish.yml") == [tagged, ".ci/run"]


def test_a_release_asks_for_every_gate_and_the_coverage() -> None:
    text = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    assert 'for wanted in (("-t", *GATE), ("-s", "coverage")):' in text


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_permissions_are_least(path: Path) -> None:
    workflow = read(path)
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert [action for action in used if not re.fullmatch(r"[\w-]+/[\w-]+@v\d+\.\d+\.\d+", action)] == []
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert "timeout-minutes" in job
        assert job.get("permissions", {}) == ({"id-token": "write"} if name == "publish" else {})


def test_only_the_uploading_job_may_publish_and_it_runs_nothing() -> None:
    jobs = read(ROOT / ".github" / "workflows" / "publish.yml")["jobs"]
    assert jobs["publish"]["needs"] == "build"
    assert jobs["publish"]["environment"] == "pypi"
    assert [step.get("uses", "").split("@")[0] for step in jobs["publish"]["steps"]] == [
        "actions/download-artifact",
        "pypa/gh-action-pypi-publish",
    ]


def test_the_pull_request_asks_for_what_contributing_says() -> None:
    (command,) = re.findall(r"^nox -t .*$", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert f"`{command}`" in (ROOT / ".github" / "pull_request_template.md").read_text("utf-8")
