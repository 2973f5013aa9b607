"""Importing a package costs next to nothing, and works the same."""

import importlib
import subprocess
import sys

import pytest

PACKAGES = ["pandapon", "pandapon_api", "pandapon_api.models", "pandapon.models"]

LIGHT = """
import sys
before = set(sys.modules)
import pandapon
loaded = set(sys.modules) - before
heavy = {"asyncio", "attrs", "httpx", "orjson", "sqlite3", "stamina", "pandapon.enums", "pandapon_api.client"} & loaded
assert not heavy, heavy
pandapon.ApiError
assert "httpx" not in sys.modules
with pandapon.PandaPon("ak_example", "secret_example", "1") as pp:
    pp.http
    pp.taobao_orders.page
early = {"aiohttp", "sqlite3", "stamina", "pandapon.enums", "pandapon_api.models.alibaba_order"} & set(sys.modules)
assert not early, early
"""


def run(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.returncode == 0, done.stderr


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    run(LIGHT)


@pytest.mark.parametrize("name", PACKAGES)
def test_every_name_is_there(name: str) -> None:
    package = importlib.import_module(name)
    assert package.__all__
    assert set(package.__all__) <= set(dir(package))
    for public in package.__all__:
        assert getattr(package, public) is not None
    assert [listed for listed in dir(package) if not hasattr(package, listed)] == []
    with pytest.raises(
        AttributeError, match=f"module '{name}' has no attribute 'Nothing'" if "." not in name else "Nothing"
    ):
        _ = package.Nothing


@pytest.mark.parametrize("name", PACKAGES)
def test_a_star_gives_all_of_them(name: str) -> None:
    run(f"import {name} as package\nfrom {name} import *\nassert set(package.__all__) <= set(globals())")
