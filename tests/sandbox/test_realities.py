"""A sandbox that serves another API than the specification describes."""

import json
from datetime import timedelta, timezone
from pathlib import Path

import httpx
import pytest

from pandapon import ApiError, PandaPon
from pandapon_sandbox import Code, Settings, serve
from pandapon_sandbox import reality as reality_module
from pandapon_sandbox.__main__ import main
from pandapon_sandbox.protocol.document import bundled_document
from pandapon_sandbox.protocol.overlay import OverlayError
from pandapon_sandbox.protocol.paths import PathError
from tests.support.realities import WAYS, move, reality, settings_of

KEYS = ("ak_example", "secret_example", "1000000000001")


def document(tmp_path: Path, change: object) -> Path:
    tree = json.loads(bundled_document().read_bytes())
    change(tree)  # type: ignore[operator]
    file = tmp_path / "other.json"
    file.write_text(json.dumps(tree), encoding="utf-8")
    return file


def test_a_path_and_a_method_that_moved(tmp_path: Path) -> None:
    file = document(tmp_path, lambda tree: move(tree, "taobao_orders.page", path="/open/orders", method="post"))
    with serve(Settings(document=file)) as running, PandaPon(*KEYS, base_url=running.base_url, retries=None) as pp:
        with pytest.raises(ApiError) as refusal:
            pp.taobao_orders.page()
        assert refusal.value.code == Code.NOT_FOUND, "the path is now that of an order called page"
        signed = pp.auth.headers()
        assert httpx.post(f"{running.base_url}/open/orders", headers=signed).json()["data"]["total"] == 1


def test_members_that_are_renamed_retyped_new_or_gone(tmp_path: Path) -> None:
    def change(tree: dict) -> None:  # type: ignore[type-arg]
        properties = tree["components"]["schemas"]["TaobaoOrder"]["properties"]
        properties["number"] = {**properties.pop("orderNo"), "x-was": "orderNo"}
        properties["status"] = {"type": "string"}
        properties["bonus"] = {"type": "integer", "x-invented": 7}
        properties["createTime"] |= {"type": "integer", "format": "epoch-milliseconds"}
        del properties["purchaseAmount"]

    with serve() as usual, PandaPon(*KEYS, base_url=usual.base_url) as pp:
        before = pp.taobao_orders.page().orders[0]
    with (
        serve(Settings(document=document(tmp_path, change))) as running,
        PandaPon(*KEYS, base_url=running.base_url) as pp,
    ):
        (row,) = httpx.get(f"{running.base_url}/open/order/page", headers=pp.auth.headers()).json()["data"]["data"]
    assert not {"orderNo", "purchaseAmount"} & row.keys()
    assert (row["number"], row["bonus"]) == (before.order_no, 7)
    assert before.status is not None
    assert row["status"] == str(int(before.status))
    assert before.create_time is not None
    assert row["createTime"] == before.create_time.timestamp() * 1000


def test_a_request_is_translated(tmp_path: Path) -> None:
    def change(tree: dict) -> None:  # type: ignore[type-arg]
        (entry,) = tree["paths"]["/open/order/page"].values()
        (size,) = (each for each in entry["parameters"] if each["name"] == "pageSize")
        size |= {"name": "limit", "x-was": "pageSize", "schema": {"type": "string"}}

    settings = Settings(document=document(tmp_path, change), orders=5)
    with serve(settings) as running, PandaPon(*KEYS, base_url=running.base_url) as pp:
        signed = pp.auth.headers
        address = f"{running.base_url}/open/order/page"
        assert len(httpx.get(address, params={"limit": "2"}, headers=signed()).json()["data"]["data"]) == 2
        assert httpx.get(address, params={"pageSize": "2"}, headers=signed()).json()["code"] == Code.BAD_REQUEST


@pytest.mark.parametrize(("unit", "other"), [("s", "ms"), ("ms", "s")])
def test_one_unit_of_timestamps(unit: str, other: str) -> None:
    with serve(Settings(timestamp_unit=unit)) as running:  # type: ignore[arg-type]
        with PandaPon(*KEYS, base_url=running.base_url, timestamp_unit=unit) as pp:  # type: ignore[arg-type]
            assert pp.taobao_orders.page().total == 1
        with PandaPon(*KEYS, base_url=running.base_url, timestamp_unit=other) as pp:  # type: ignore[arg-type]
            with pytest.raises(ApiError) as refusal:
                pp.taobao_orders.page()
            assert refusal.value.code == Code.BAD_TIMESTAMP


def test_another_zone() -> None:
    with serve() as usual, PandaPon(*KEYS, base_url=usual.base_url) as pp:
        before = pp.taobao_orders.page().orders[0].create_time
    tokyo = Settings(zone=timezone(timedelta(hours=9)))
    with serve(tokyo) as running, PandaPon(*KEYS, base_url=running.base_url) as pp:
        after = pp.taobao_orders.page().orders[0].create_time
    assert before is not None
    assert after == before + timedelta(hours=1)


@pytest.mark.parametrize(
    ("rule", "nonces"),
    [("nonce_required", ["", ""]), ("nonce_length_checked", ["short"]), ("nonce_reuse_refused", ["n" * 32, "n" * 32])],
)
def test_a_rule_of_the_nonce_that_does_not_hold(rule: str, nonces: list[str]) -> None:
    def codes(settings: Settings) -> list[int]:
        with serve(settings) as running, PandaPon(*KEYS, base_url=running.base_url) as pp:
            found = []
            for nonce in nonces:
                headers = pp.auth.headers() | {"nonce-str": nonce}
                headers["signature"] = pp.auth.sign(headers["timestamp"], nonce)
                found.append(httpx.get(f"{running.base_url}/open/order/page", headers=headers).json()["code"])
            return found

    assert codes(Settings())[-1] in (Code.BAD_NONCE, Code.MISSING_HEADER)
    assert set(codes(Settings(**{rule: False}))) == {200}  # type: ignore[arg-type]


def test_other_codes_and_another_status() -> None:
    settings = Settings(codes={Code.OK: 0, Code.WRONG_SIGNATURE: 40001}, refusal_status=401)
    with serve(settings) as running, PandaPon(*KEYS, base_url=running.base_url) as pp:
        address = f"{running.base_url}/open/order/page"
        assert httpx.get(address, headers=pp.auth.headers()).json()["code"] == 0
        refused = httpx.get(address, headers=pp.auth.headers() | {"signature": "0" * 32})
        assert (refused.status_code, refused.json()["code"]) == (401, 40001)


def overlay(tmp_path: Path, *actions: dict[str, object], version: str = "1.1.0") -> Path:
    file = tmp_path / "facts.overlay.yaml"
    info = {"title": "facts", "version": "1", "x-spec-version": "0"}
    file.write_text(json.dumps({"overlay": version, "info": info, "actions": actions}), encoding="utf-8")
    return file


def test_facts_move_a_path_and_settle_the_unit(tmp_path: Path) -> None:
    file = overlay(
        tmp_path,
        {"target": "$.paths", "update": {"/open/orders": {}}},
        {"target": "$.paths['/open/orders']", "copy": "$.paths['/open/order/page']"},
        {"target": "$.paths['/open/order/page']", "remove": True},
        {"target": "$.components.securitySchemes.timestamp", "update": {"x-timestamp-unit": "ms"}},
        {"target": "$.components.schemas.TaobaoOrder.properties.orderNo['x-sources']", "remove": True},
    )
    broken = overlay(tmp_path / "..", version="1.0.0")
    with pytest.raises(OverlayError, match="action 5 does not fit the document: its target matches nothing"):
        serve(Settings(facts=file)).__enter__()
    with pytest.raises(OverlayError, match=r"not an overlay of version 1\.1"):
        serve(Settings(facts=broken)).__enter__()
    actions = json.loads(file.read_text(encoding="utf-8"))["actions"][:4]
    with serve(Settings(facts=overlay(tmp_path, *actions))) as running:
        with PandaPon(*KEYS, base_url=running.base_url, timestamp_unit="ms") as pp:
            headers = pp.auth.headers()
        assert httpx.get(f"{running.base_url}/open/orders", headers=headers).json()["data"]["total"] == 1
        shown = httpx.get(f"{running.base_url}/docs/openapi.json").json()
        assert {"/open/orders", "/open/order/page"} & shown["paths"].keys() == {"/open/orders"}


def test_a_path_that_moves_the_id_and_the_method() -> None:
    settings = Settings(paths={"taobao_orders.get": "POST /open/order/detail", "taobao_orders.cancel": "/v9/{id}"})
    with serve(settings) as running, PandaPon(*KEYS, base_url=running.base_url) as pp:
        known = pp.taobao_orders.page().orders[0].id
        address = f"{running.base_url}/open/order/detail"
        found = httpx.post(address, json={"id": known}, headers=pp.auth.headers()).json()
        assert (found["code"], found["data"]["id"]) == (200, known)
        assert httpx.get(address, params={"id": known}, headers=pp.auth.headers()).status_code == 405
        missing = httpx.post(address, json={}, headers=pp.auth.headers()).json()
        assert missing["code"] == Code.BAD_REQUEST
        shown = httpx.get(f"{running.base_url}/docs/openapi.json").json()["paths"]
        assert "get" not in shown.get("/open/order/{id}", {})
        (parameter,) = shown["/v9/{orderId}"]["post"]["parameters"]
        assert (parameter["name"], parameter["in"], parameter["required"]) == ("orderId", "path", True)


@pytest.mark.parametrize(
    ("name", "path", "reason"),
    [
        ("taobao_orders.gett", "/x", "there is no such operation"),
        ("taobao_orders.get", "x", "a path that begins with a slash"),
        ("taobao_orders.get", "HEAD /x", "the method must be one of GET, POST"),
        ("taobao_orders.get", "/x/{shopId}/{id}", "there is no parameter shopId"),
        ("taobao_orders.cancel", "/x/{shopId}", "there is no parameter shopId"),
        ("taobao_orders.get", "/x?shop", "there is no parameter shop"),
        ("taobao_orders.get", "POST /open/order/cancel", "POST /open/order/cancel is that of another operation"),
        ("taobao_orders.get", "/x/{id", "must have its own name in braces"),
        ("taobao_orders.get", "/x/{id}/{id}", "must have its own name in braces"),
        ("taobao_orders_get", "/x", "there is no such operation"),
    ],
)
def test_a_path_that_does_not_fit(name: str, path: str, reason: str) -> None:
    with pytest.raises(PathError, match=rf"^the path of {name} is .*: .*{reason}"):
        serve(Settings(paths={name: path})).__enter__()


def test_two_operations_change_places() -> None:
    paths = {"taobao_orders.cancel": "/open/order/pay", "taobao_orders.pay": "/open/order/cancel"}
    with serve(Settings(paths=paths)) as running, PandaPon(*KEYS, base_url=running.base_url, paths=paths) as pp:
        (order,) = pp.taobao_orders.page().orders
        pp.taobao_orders.pay(order_id=order.id)
        assert pp.taobao_orders.page().orders[0].status == 1


@pytest.mark.parametrize("content", ["{}", "[]", '{"paths": {}}'])
def test_a_document_that_is_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"other\.json is not an OpenAPI document in JSON: it needs paths"):
        serve(Settings(document=file)).__enter__()


def test_another_document_needs_no_bundled_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = document(tmp_path, lambda tree: None)

    def missing() -> Path:
        raise FileNotFoundError("pandapon_api is not installed")

    monkeypatch.setattr(reality_module, "bundled_document", missing)
    with serve(Settings(document=file)) as running, PandaPon(*KEYS, base_url=running.base_url) as pp:
        assert pp.taobao_orders.page().total == 1


def test_options_of_the_program(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main(["--facts", str(tmp_path / "none.yaml"), "--port", "0"])
    assert "none.yaml cannot be read" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--zone", "Beijing"])
    assert "--zone" in capsys.readouterr().err
    for path, reason in (("/x", "'/x' has no ="), ("taobao_orders.get=x", "begins with a slash")):
        with pytest.raises(SystemExit):
            main(["--path", path, "--port", "0"])
        assert reason in capsys.readouterr().err


@pytest.mark.parametrize("seed", range(5))
def test_seeded_realities_can_be_served(seed: int, tmp_path: Path) -> None:
    one = reality(seed, 12)
    assert reality(seed, 12).document == one.document
    assert len(one.differences) == 12
    with serve(settings_of(one, tmp_path)) as running:
        assert httpx.get(f"{running.base_url}/_sandbox/health").json() == {"status": "ok"}


def test_there_are_many_ways_to_differ() -> None:
    assert len(WAYS) >= 20
    found = {difference.kind for seed in range(20) for difference in reality(seed, 12).differences}
    assert len(found) >= 20
