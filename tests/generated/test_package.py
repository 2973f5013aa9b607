"""What the generated package must and must not contain."""

import inspect
from pathlib import Path

import attrs
import pytest

import pandapon_api
from generator.render.environment import RUNTIME
from generator.render.package import HEADER
from pandapon_api import OPERATIONS, AsyncClient, Client, models

PACKAGE = Path(pandapon_api.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
MODELS = [getattr(models, name) for name in models.__all__]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_header_and_no_unset(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    runtime = RUNTIME / file.relative_to(PACKAGE)
    assert text == runtime.read_text(encoding="utf-8") if runtime.is_file() else text.startswith(HEADER)
    assert "UNSET" not in text.upper()
    assert "**kwargs" not in text


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_are_slotted_documented_attrs_classes(model: type) -> None:
    assert attrs.has(model)
    assert not hasattr(model(**dict.fromkeys(names_of_required(model))), "__dict__")
    assert "Evidence: " in (model.__doc__ or "")


def names_of_required(model: type) -> list[str]:
    return [field.name for field in attrs.fields(model) if field.default is attrs.NOTHING]


def test_both_flavours_have_every_operation() -> None:
    for operation in OPERATIONS.values():
        name = operation.id.partition(".")[2]
        facades = [getattr(kind("ak", "secret", "1"), operation.tag) for kind in (Client, AsyncClient)]
        signatures = [inspect.signature(getattr(facade, name)) for facade in facades]
        assert signatures[0] == signatures[1]
        for facade in facades:
            text = inspect.getdoc(getattr(facade, name)) or ""
            assert f"`{operation.method} {operation.path}`" in text
            assert f"path {operation.path_evidence}" in text
            assert "Sources:" not in text
            assert hasattr(facade, "iter" if name == "page" else f"iter_{name}") is operation.paginated


def test_the_registry_knows_what_may_be_repeated() -> None:
    unsafe = {name for name, operation in OPERATIONS.items() if not operation.safe_to_retry}
    assert {"taobao_orders.create", "taobao_orders.pay", "taobao_orders.cancel"} <= unsafe
    assert all(OPERATIONS[name].look_up for name in unsafe)
    assert not OPERATIONS["taobao_orders.pay"].verified
    assert OPERATIONS["taobao_orders.page"].verified
