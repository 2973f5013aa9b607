"""How certain the generated package is of a path, and what it does about it."""

from types import ModuleType

import pytest

from generator.load import load
from generator.spec.document import operations
from generator.views.views import Views
from tests.generator.built import SPEC
from tests.generator.wire import Wire


def test_what_is_verified(synthetic: ModuleType) -> None:
    unsure = {name for name, operation in synthetic.OPERATIONS.items() if not operation.verified}
    assert unsure == {
        *("parts.categories", "parts.colours"),  # analogy
        "parts.get",  # twin
        "parts.remove",  # none
        "work_orders.close",  # reseller
        "work_orders.settings",  # guess
    }


@pytest.mark.parametrize(
    ("evidence", "verified"),
    [
        ("documented", True),
        ("sample", True),
        ("observed", True),
        ("client", True),
        ("v2", True),
        ("guess, client", True),
        ("upstream,v2", True),
        ("twin", False),
        ("upstream", False),
        ("upstream (a page of theirs), guess", False),
        ("reseller", False),
        ("guess", False),
        ("analogy", False),
        ("none", False),
    ],
)
def test_what_verifies_a_path(evidence: str, verified: bool) -> None:
    tree = load(SPEC).document.tree
    next(operations(tree)).tree["x-evidence"]["path"] = evidence
    assert next(iter(Views(tree).calls.values())).verified is verified


@pytest.mark.usefixtures("warnings_of_paths")
async def test_an_analogy_warns_once_and_names_the_candidates(wire: Wire) -> None:
    with pytest.warns(wire.package.UnverifiedPathWarning) as warned:
        await wire.call(lambda api: api.parts.categories(), [])
    (warning,) = warned
    assert str(warning.message) == (
        "parts.categories: no page shows the path /parts/categories (analogy). "
        "Other candidates: /parts/category/tree, /categories. "
        "To settle it, save its page of the documentation and run `pandapon contract pages SAVED_PAGE`. "
        "If you know the right path, pass paths={'parts.categories': '/…'}"
    )
    wire.requests.clear()
    await wire.call(lambda api: api.parts.categories(), [])  # a second warning would be an error


@pytest.mark.usefixtures("warnings_of_paths")
async def test_a_path_of_which_nothing_is_known_warns_without_candidates(wire: Wire) -> None:
    with pytest.warns(
        wire.package.UnverifiedPathWarning, match=r"/parts/\{partId\} \(none\)\. To settle it, save its page"
    ):
        await wire.call(lambda api: api.parts.remove("7"), None)


@pytest.mark.usefixtures("warnings_of_paths")
@pytest.mark.parametrize("operation", ["work_orders.page", "work_orders.count"])
async def test_a_page_a_client_or_a_rule_is_enough(wire: Wire, operation: str) -> None:
    tag, _, name = operation.partition(".")
    await wire.call(lambda api: getattr(getattr(api, tag), name)(*[7] if name == "count" else []), {"orders": []})


@pytest.mark.usefixtures("warnings_of_paths")
async def test_a_corrected_path_does_not_warn(wire: Wire) -> None:
    paths = {"parts.remove": "/parts/remove/{partId}"}
    await wire.call(lambda api: api.parts.remove("7"), None, paths=paths)
    assert wire.request.url.path == "/v1/parts/remove/7"


def test_the_registry(synthetic: ModuleType) -> None:
    operation = synthetic.OPERATIONS["parts.create"]
    assert (operation.method, operation.path, operation.safe_to_retry) == ("POST", "/parts", False)
    assert operation.path_evidence == "client"
    assert operation.request_evidence == "upstream (unreliable), guess"
    assert operation.response_evidence == "names-only"
    assert operation.look_up == 'Read the list (parts.list) and look for "part_no" in C:\\parts.'
    assert not operation.paginated
    categories = synthetic.OPERATIONS["parts.categories"]
    assert categories.path_alternatives == ("/parts/category/tree", "/categories")
    listed = synthetic.OPERATIONS["parts.list"]
    assert listed.paginated
    assert listed.sources == (
        "https://doc.example.com/parts?lang=en",
        'page "Parts", C:\\notes and """more""" 零件 {braces}',
    )
    assert synthetic.SPEC_VERSION == "7.8.9"
