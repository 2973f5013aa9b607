"""Facts of a profile or of `PANDAPON_FACTS`: what is sent, what is warned of, and what `pandapon doctor` says."""

import json
from pathlib import Path
from typing import Any

import yaml

from pandapon_sandbox import Running
from tests.cli.processes import Run, environment, runner
from tests.support.facts import action, codes, endpoint, message_type, overlay, unit, zone

GET = "taobao_orders.get"
DETAIL = "$.paths['/open/order/detail'].get"
MOVED = [
    *endpoint(GET, path="/open/order/detail"),
    action(f"{DETAIL}.parameters[?@.name=='id']", "parameter", update={"in": "query"}),
]


def written(folder: Path, *actions: Any, **changes: Any) -> str:
    file = folder / "facts.overlay.yaml"
    file.write_text(yaml.safe_dump(overlay(*actions, **changes), sort_keys=False), encoding="utf-8")
    return str(file)


def test_a_dry_run_shows_what_facts_make_of_a_request(run_alone: Run, sandbox: Running, tmp_path: Path) -> None:
    written(tmp_path, MOVED, unit("ms"))
    settings = ("access_key=ak_example", "user_id=1", f"base_url={sandbox.base_url}", "facts=facts.overlay.yaml")
    done = run_alone("config", "set", "-p", "shop", *settings, "--secret-stdin", input="secret_example\n")
    assert done.returncode == 0, done.stderr
    shown = run_alone("call", GET, "id=7", "--dry-run", "-p", "shop")
    assert f"curl -X GET '{sandbox.base_url}/open/order/detail?id=7'" in shown.stdout
    assert "timestamp=$(date +%s)000" in shown.stdout
    assert "no page shows the path" not in shown.stderr
    plain = run_alone("call", GET, "id=7", "--dry-run")
    assert f"curl -X GET {sandbox.base_url}/open/order/7" in plain.stdout
    assert "run: pandapon contract pages SAVED_PAGE" in plain.stderr


def test_facts_that_cannot_be_used_are_not_saved(bare: Run, tmp_path: Path, env: dict[str, str]) -> None:
    file = written(tmp_path, unit("us"))
    done = bare("config", "set", "access_key=ak_example", f"facts={file}", "--secret-stdin", input="secret_example\n")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "is not one of ['unknown', 's', 'ms']" in done.stderr
    assert not Path(env["PANDAPON_CONFIG"]).exists()


def doctor(run: Run, env: dict[str, str] | None = None) -> tuple[int, dict[str, Any]]:
    done = run("doctor", "--output", "json", **({"env": env} if env else {}))
    return done.returncode, {check["check"]: check for check in json.loads(done.stdout)}


def test_doctor_says_which_facts_are_in_force(sandbox: Running, tmp_path: Path) -> None:
    env = environment(tmp_path, sandbox)
    run = runner(env, tmp_path)
    assert "facts" not in doctor(run)[1]
    actions = (MOVED, endpoint("taobao_orders.cancel"), codes(_0="success", _401="refusal"), unit("ms"))
    more = (zone("+07:00"), message_type("taobao_refund_changed", "REFUND"))
    file = written(tmp_path, *actions, *more)
    code, checks = doctor(run, env | {"PANDAPON_FACTS": file})
    assert (code, checks["facts"]["state"]) == (0, "green")
    assert checks["facts"]["found"] == (
        f"{file} from variable PANDAPON_FACTS: 10 actions; in force: 2 operations (1 called differently), 2 codes, "
        "timestamps in ms, times at +07:00, 1 message type"
    )
    written(tmp_path, action(DETAIL.replace("detail", "page"), update={"x-sources": ["a page"]}), version="0.1.0")
    code, checks = doctor(run, env | {"PANDAPON_FACTS": file})
    assert checks["facts"]["found"].endswith(
        "1 actions, made for specification 0.1.0; in force: nothing that a client can apply"
    )


def test_doctor_stops_at_facts_that_cannot_be_used(sandbox: Running, tmp_path: Path) -> None:
    env = environment(tmp_path, sandbox) | {"PANDAPON_FACTS": str(tmp_path / "nothing.yaml")}
    code, checks = doctor(runner(env, tmp_path))
    assert (code, [name for name, check in checks.items() if check["state"] == "red"]) == (3, ["facts"])
    assert "nothing.yaml cannot be read: No such file" in checks["facts"]["found"]
    assert "call" not in checks
