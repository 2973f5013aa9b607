"""How faults are requested, and how often they occur."""

import re
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from pandapon_sandbox import FAULTS, FaultError, FaultPlan, Faults, Rule, Settings, __main__, create_app
from tests.sandbox.fault_requests import PAGE, broken
from tests.support.sandbox_caller import Caller

CONTROL = "/_sandbox/faults"
README = Path(__file__).parents[2] / "sandbox" / "README.md"
OPERATIONS = {"taobao_orders.page", "taobao_orders.get", "addresses.list"}


def faults_of(caller: Caller, count: int, path: str = PAGE) -> list[bool]:
    """Whether each of some calls got an empty body."""
    return [caller.send("GET", path).content == b"" for _ in range(count)]


def test_by_settings(open_sandbox: Any) -> None:
    caller = open_sandbox(faults=Faults(["taobao_orders.page=empty_body*2"]))
    assert faults_of(caller, 1, "/open/order/7") == [False]
    assert faults_of(caller, 3) == [True, True, False]


def test_by_the_plan_of_a_running_sandbox(fresh: Caller) -> None:
    plan: FaultPlan = fresh.running.app.state.faults
    plan.break_next("empty_body", "taobao_orders.page")
    plan.break_next("html", times=None, status=503)
    assert faults_of(fresh, 1) == [True]
    assert [fresh.send("GET", PAGE).status_code for _ in range(3)] == [503] * 3
    plan.clear()
    assert faults_of(fresh, 1) == [False]


def test_by_the_control_path(fresh: Caller) -> None:
    rule = {"fault": "empty_body", "operation": "taobao_orders.*", "times": 2, "parameters": {}}
    shown = fresh.http.post(CONTROL, json={"rules": [rule, "html:status=503*1"], "seed": 7}).json()
    assert (shown["seed"], shown["requests"], len(shown["known"])) == (7, 0, len(FAULTS))
    assert faults_of(fresh, 1) == [True]
    shown = fresh.http.get(CONTROL).json()
    assert shown["requests"] == 1
    assert shown["rules"] == [
        {**rule, "probability": 1.0, "left": 1},
        {
            "fault": "html",
            "operation": "*",
            "times": 1,
            "probability": 1,
            "parameters": {"status": 503},
            "left": 1,
        },
    ]
    assert fresh.http.delete(CONTROL).json()["rules"] == []
    assert faults_of(fresh, 1) == [False]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"{", "not JSON"),
        (b"[]", "faults must be an object"),
        (b'{"rule": []}', "faults must be an object"),
        (b'{"rules": "html"}', "rules must be a list"),
        (b'{"seed": "x"}', "seed an integer"),
        (b'{"rules": [7]}', "7 is not a rule"),
        (b'{"rules": [{"operation": "*"}]}', "needs fault"),
        (b'{"rules": ["nothing"]}', "there is no fault 'nothing'; choose from: clock_skew"),
        (b'{"rules": [{"fault": []}]}', "fault is"),
        (b'{"rules": [{"fault": "html", "times": 0}]}', "1 or more"),
        (b'{"rules": [{"fault": "html", "probability": 2}]}', "above 0 and at most 1"),
        (b'{"rules": ["html@0.1.2"]}', "above 0 and at most 1"),
        (b'{"rules": ["html:status"]}', "it must be of type int"),
        (b'{"rules": ["html:size=7"]}', "no parameter size; it takes: status, handled"),
        (b'{"rules": ["empty_body:size=7"]}', "it takes: none"),
        (b'{"rules": ["html!"]}', "is not a rule"),
        (b'{"rules": ["html", "orders.page=html"]}', "no operation 'orders.page'"),
    ],
)
def test_what_cannot_be_followed_is_refused(body: bytes, error: str, restless: Caller) -> None:
    response = restless.http.post(CONTROL, content=body)
    assert response.status_code == 400
    assert error in response.json()["error"]
    assert restless.http.get(CONTROL).json()["rules"] == []


def test_by_a_header(fresh: Caller) -> None:
    fresh.running.app.state.faults.break_next("html")
    assert broken(fresh, "empty_body").content == b""
    assert broken(fresh, "html:status=503").status_code == 503
    refused = broken(fresh, "nothing")
    assert (refused.status_code, "there is no fault 'nothing'" in refused.json()["msg"]) == (400, True)
    assert fresh.send("GET", PAGE).status_code == 502
    assert faults_of(fresh, 1) == [False]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """The settings with which the command line started sandboxes, none of which runs."""
    seen: list[Settings] = []

    def create(settings: Settings) -> Any:
        seen.append(settings)
        return create_app(settings)

    monkeypatch.setattr(__main__, "create_app", create)
    monkeypatch.setattr("uvicorn.Server.run", lambda self, sockets: None)
    return seen


def test_by_the_command_line(started: list[Settings], tmp_path: Path) -> None:
    file = tmp_path / "faults.json"
    file.write_bytes(orjson.dumps({"rules": [{"fault": "html"}], "seed": 3}))
    rule = "taobao_orders.page=reset_before*2"
    __main__.main(["--port", "0", "--faults", str(file), "--fault", rule, "--fault", "latency:seconds=2,spread=1@0.5"])
    __main__.main(["--port", "0", "--fault-seed", "9"])
    latency = Rule("latency", probability=0.5, parameters={"seconds": 2, "spread": 1})
    assert started[0].faults == Faults([Rule("reset_before", "taobao_orders.page", 2), latency, Rule("html")], 3)
    assert started[1].faults == Faults(seed=9)


@pytest.mark.parametrize("arguments", [["--fault", "nothing"], ["--fault", "x.y=html"], ["--faults", "missing.json"]])
def test_the_command_line_refuses(
    arguments: list[str], started: list[Settings], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_info:
        __main__.main(arguments)
    assert exit_info.value.code == 2
    assert "error: " in capsys.readouterr().err


def choices(plan: FaultPlan, count: int = 200) -> list[str | None]:
    chosen = [plan.choose("taobao_orders.page", plan.next()) for _ in range(count)]
    return [rule.fault if rule else None for rule in chosen]


def test_a_seed_repeats_the_choices() -> None:
    faults = Faults(["html@0.3", "addresses.*=reset_before", "empty_body*20@0.5"], seed=7)
    plan = FaultPlan(faults, OPERATIONS)
    first = choices(plan)
    assert {None, "html", "empty_body"} == set(first)
    assert first.count("empty_body") == 20
    assert choices(FaultPlan(faults, OPERATIONS)) == first
    assert choices(FaultPlan(Faults(faults.rules, seed=8), OPERATIONS)) != first


def test_a_seed_that_was_drawn_can_be_used_again() -> None:
    plan = FaultPlan(Faults(["html@0.5"]), OPERATIONS)
    first = choices(plan)
    assert plan.seed != FaultPlan(Faults(), OPERATIONS).seed
    plan.restart(plan.seed)
    assert choices(plan) == first


def test_a_seed_repeats_what_a_fault_draws(fresh: Caller) -> None:
    def thinned() -> list[Any]:
        fresh.http.post(CONTROL, json={"seed": 7})
        return [fresh.send("GET", PAGE).json()["data"] for _ in range(5)]

    fresh.running.app.state.faults.break_next("missing_members", times=None)
    first = thinned()
    assert len({orjson.dumps(data) for data in first}) > 1
    assert thinned() == first


def test_an_unknown_operation_stops_the_sandbox_from_starting() -> None:
    with pytest.raises(FaultError, match=r"no operation 'taobao_orders\.pages'"):
        create_app(Settings(faults=Faults(["taobao_orders.pages=html"])))


def test_the_sandboxs_own_paths_are_never_broken(open_sandbox: Any) -> None:
    caller = open_sandbox(faults=Faults(["reset_before"]))
    assert caller.http.get("/_sandbox/health").json() == {"status": "ok"}
    with pytest.raises(httpx.ReadError):
        caller.send("GET", "/no/such/path")


def test_the_table_of_the_readme_is_the_registry() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| (.*) \|$", README.read_text(encoding="utf-8"), re.MULTILINE)
    shown = {
        name: (", ".join(f"`{key}={default}`" for key, default in defaults(name).items()), fault.sentence)
        for name, fault in FAULTS.items()
    }
    assert {name: (parameters, sentence) for name, parameters, sentence in rows if name in FAULTS} == shown


def defaults(name: str) -> dict[str, str]:
    """The parameters of a fault as they are written in a rule."""
    parameters = FAULTS[name].parameters.items()
    values = {key: parameter.default for key, parameter in parameters}
    return {key: value if isinstance(value, str) else orjson.dumps(value).decode() for key, value in values.items()}


def test_the_example_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(
        r"```python\n(from pandapon_sandbox import Faults.*?)```", README.read_text(encoding="utf-8"), re.DOTALL
    )
    exec(example, {})
    assert capsys.readouterr().out.startswith("nobody listens on http://127.0.0.1:")
