"""The explorer at /docs: self-contained, and outside faults and journal."""

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pandapon_sandbox import Faults
from pandapon_sandbox.explorer import FOLDER, PAGE, VIEWER, installed_viewer
from pandapon_sandbox.protocol.document import bundled_document
from tests.support.facts import overlay, unit
from tests.support.sandbox_caller import Caller, Open

OTHER_HOST = re.compile(r"https?://|[\"'(=]//")
VIEWER_FOLDER = FOLDER.parents[1] / "pandapon_explorer"
DISTRIBUTION = tomllib.loads((VIEWER_FOLDER / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_page_and_all_it_refers_to(fresh: Caller) -> None:
    page = fresh.http.get("/docs", follow_redirects=True)
    assert page.url.path == "/docs/"
    assert page.headers["content-type"].startswith("text/html")
    referred = re.findall(r'(?:src|href)="(?!data:)([^"]+)"', page.text)
    assert {"explorer.js", "scalar.js", "openapi.json"} <= set(referred)
    for name in referred:
        assert fresh.http.get(f"/docs/{name}").status_code == 200
    assert fresh.http.get("/docs/openapi.json").content == bundled_document().read_bytes()


@pytest.mark.parametrize("name", ["index.html", "explorer.js", "explorer.css"])
def test_no_other_host_appears(fresh: Caller, name: str) -> None:
    text = fresh.http.get(f"/docs/{name}").text
    assert len(text) > 50
    assert not OTHER_HOST.search(text)


def test_the_browser_is_told_to_ask_nobody_else(fresh: Caller) -> None:
    policy = re.findall(r'Content-Security-Policy"\s+content="([^"]+)"', fresh.http.get("/docs/").text)[0]
    sources = {word for rule in policy.split(";") for word in rule.split()[1:]}
    assert sources == {"'none'", "'self'", "'unsafe-inline'", "data:"}
    assert "connect-src 'self'" in policy
    script = fresh.http.get("/docs/explorer.js").text
    assert 'read("openapi.json")' in script
    assert "url.origin !== location.origin" in script
    assert {"telemetry: false", 'proxyUrl: ""', "withDefaultFonts: false"} <= set(map(str.strip, script.split(",")))


def test_it_shows_the_document_that_is_served(open_sandbox: Open) -> None:
    document = FOLDER.parents[2] / "tests" / "generator" / "golden" / "pandapon_api" / "openapi.json"
    assert open_sandbox(document=document).http.get("/docs/openapi.json").content == document.read_bytes()


def test_it_is_neither_taken_down_nor_broken(open_sandbox: Open) -> None:
    client = open_sandbox(faults=Faults(["html:status=503"])).http
    assert client.get("/docs/").status_code == 200
    assert client.get("/docs/scalar.js").status_code == 200
    assert client.get("/open/order/page").status_code == 503
    assert [entry["path"] for entry in client.get("/_sandbox/journal").json()["entries"]] == ["/open/order/page"]


def test_nothing_else_lies_there(fresh: Caller) -> None:
    for name in ("__init__.py", "../app.py", "%2e%2e/app.py", "not_installed.html", "pyproject.toml", "nothing"):
        assert fresh.http.get(f"/docs/{name}").status_code == 404
    assert {path.name for path in FOLDER.iterdir() if path.is_file()} == {
        *PAGE,
        "not_installed.html",
        "__init__.py",
        "signing.py",
    }


def test_without_the_viewer_the_page_says_what_to_install(open_sandbox: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandapon_explorer", None)
    client = open_sandbox().http
    page = client.get("/docs", follow_redirects=True)
    assert (page.status_code, page.headers["content-type"].partition(";")[0]) == (200, "text/html")
    assert f"pip install {DISTRIBUTION['name']}<" in page.text
    assert not OTHER_HOST.search(page.text)
    referred = re.findall(r'(?:src|href)="(?!data:)([^"]+)"', page.text)
    assert sorted(referred) == ["explorer.css", "openapi.json"]
    assert {client.get(f"/docs/{name}").status_code for name in referred} == {200}
    assert {client.get(f"/docs/{name}").status_code for name in VIEWER} == {404}


def test_the_viewer_is_found_and_not_imported() -> None:
    assert installed_viewer() == {name: VIEWER_FOLDER / name for name in VIEWER}
    assert "pandapon_explorer" not in sys.modules


def test_the_viewer_is_of_the_version_of_its_distribution() -> None:
    script = (VIEWER_FOLDER / "scalar.js").read_text(encoding="utf-8").replace("`", '"')
    assert f'"{DISTRIBUTION["version"]}"' in script


@pytest.mark.parametrize(
    ("settings", "method", "path"),
    [
        ({}, "GET", "/open/order/page"),
        ({"timestamp_unit": "ms"}, "GET", "/open/order/page"),
        ({}, "POST", "/open/pp/logistics/itemLogisticsPrice"),
    ],
)
def test_what_the_page_signs_is_accepted(open_sandbox: Open, settings: dict[str, Any], method: str, path: str) -> None:
    client = open_sandbox(**settings).http
    assert "<html data-signs " in client.get("/docs/").text
    body = b"" if method == "GET" else b"{}"
    signed = client.post("/docs/sign", content=body).json()
    query = signed["query"] if method == "POST" else {}
    answer = client.request(method, path, params=query, headers=signed["headers"], content=body or None).json()
    assert answer["code"] in (200, 90400)  # an empty body lacks members, which comes after the signature
    assert [entry["operation"] for entry in client.get("/_sandbox/journal").json()["entries"]] != []


def test_it_signs_with_the_unit_that_facts_settle(open_sandbox: Open, tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(overlay(unit("ms"))), encoding="utf-8")
    client = open_sandbox(facts=file).http
    headers = client.post("/docs/sign").json()["headers"]
    assert client.get("/open/order/page", headers=headers).json()["code"] == 200


@pytest.mark.parametrize("own", [{"access_secret": "another"}, {"access_key": "ak_another"}])
def test_nothing_is_signed_with_keys_that_may_be_real(open_sandbox: Open, own: dict[str, str]) -> None:
    client = open_sandbox(**own).http
    assert client.post("/docs/sign").status_code == 404
    page = client.get("/docs/").text
    assert "data-signs" not in page
    assert "another" not in page


def test_the_page_has_a_sample_of_every_operation(fresh: Caller) -> None:
    samples = fresh.http.get("/docs/samples.json").json()
    document = fresh.http.get("/docs/openapi.json").json()
    requests = {f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item}
    assert {sample["request"] for sample in samples.values()} == requests
