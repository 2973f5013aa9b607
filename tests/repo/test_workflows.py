"""What GitHub runs is `.ci/run`, and a release asks for all that `.ci/run` asks for."""

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
REDIS = "sudo apt-get update -qq && sudo apt-get install -y -qq redis-server"


def steps(workflow: Any) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def commands(path: Path) -> list[str]:
    return [step["run"] for step in steps(read(path)) if "run" in step]


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def sessions_of_ci() -> set[str]:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    found = {name for line in re.findall(r"nox -s ([\w ]+)", script) for name in line.split()}
    assert {"tests", "lint", "build"} <= found
    return found


def noxfile() -> tuple[set[str], set[str]]:
    """The names in GATES, and those of all sessions."""
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    sessions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
    (gates,) = [
        set(ast.literal_eval(node.value))
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "GATES"
    ]
    return gates, sessions


def test_ci_runs_what_everybody_runs() -> None:
    assert commands(ROOT / ".github" / "workflows" / "ci.yml") == [REDIS, ".ci/run"]


def test_publishing_runs_it_too_and_first_compares_the_tag() -> None:
    tagged = 'python .ci/release.py tagged "$GITHUB_REF_NAME"'
    assert commands(ROOT / ".github" / "workflows" / "publish.yml") == [tagged, REDIS, ".ci/run"]


def test_a_release_asks_for_no_less_than_ci() -> None:
    gates, sessions = noxfile()
    assert sessions_of_ci() <= gates
    assert gates - sessions <= {"docs"}


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
    (command,) = re.findall(r"^nox -s tests .*$", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert f"`{command}`" in (ROOT / ".github" / "pull_request_template.md").read_text("utf-8")
