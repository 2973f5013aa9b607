"""Pages, then `learn`: the documentation in which 20 paths, a parameter and a member differ corrects the document."""

from pathlib import Path

import pytest

from pandapon.facts import apply, read
from pandapon_cli.app import run
from pandapon_contract.document import Document
from pandapon_contract.learn.agreement import shape
from pandapon_contract.learn.kinds import stated
from tests.support.saved_site.markdown import markdown
from tests.support.saved_site.site import Site, make_site


def site_that_moved() -> Site:
    site = make_site()
    for page in [page for page in site.pages if page.path.startswith("/")][::3][:20]:
        first, _, rest = page.path.removeprefix("/").partition("/")
        page.path = f"/{first}/moved/{rest}"
    site.page("taobao_orders.page").parameters[0]["schema"] = {"type": "boolean"}
    site.schemas["TaobaoOrder"]["properties"]["purchaseAmount"] = {"type": "string"}
    return site


@pytest.mark.slow
def test_from_pages_to_a_corrected_document(
    document: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = site_that_moved()
    for page in site.pages:
        (tmp_path / f"api-{page.number}.md").write_text(markdown(site, page), encoding="utf-8")
    report, file = tmp_path / "report.json", tmp_path / "facts.overlay.yaml"
    assert run(["contract", "pages", str(tmp_path), "--write", str(report)]) == 1
    capsys.readouterr()
    assert run(["contract", "learn", str(report), "--write", str(file)]) == 0
    output = capsys.readouterr().out
    assert "Without a place in the specification\nfact\tsays\treason\nendpoint" not in output
    corrected = Document(apply(read(file), document.tree))
    for page in site.pages:
        if "." in page.id:
            found = corrected.operation(page.id)
            assert found is not None
            assert (found.method, shape(found.path)) == (page.method, shape(page.path))
            assert found.path_evidence == "documented"
        else:
            assert stated("message-type", (page.id,), corrected) == page.path
    assert stated("member", ("TaobaoOrder", "purchaseAmount"), corrected)["type"] == "string"
    changed = site.page("taobao_orders.page").parameters[0]["name"]
    assert stated("parameter", ("taobao_orders.page", changed), corrected)["type"] == "boolean"
