"""Endpoints for type checkers: arguments and results are those of the operation."""

import shutil
from pathlib import Path

import pytest

from tests.generator.built import mypy

USE = """
from typing import Any, assert_type

from synthetic_api import AsyncClient, Client, Response
from synthetic_api.api import parts, work_orders
from synthetic_api.models import WorkOrderNames, PartDetail

async def use(client: Client, other: AsyncClient) -> None:
    assert_type(work_orders.COUNT.sync(client, -3), int | None)
    assert_type(parts.GET.sync_detailed(client, "7"), Response[PartDetail | None])
    assert_type(await work_orders.SEARCH.asyncio(other, "main", page_num=1, page_size=2), WorkOrderNames)
    assert_type(await parts.REMOVE.asyncio_detailed(other, "7", force=True), Response[Any])
    work_orders.COUNT.sync(client, "3")
    work_orders.COUNT.sync(client)
    parts.GET.sync(client, part="7")
    parts.GET.sync(other, "7")
    await parts.GET.asyncio(client, "7")
"""


@pytest.mark.slow
def test_arguments_and_results_are_typed(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / built.name)
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    errors = [line for line in mypy(tmp_path, "use.py").splitlines() if ": error: " in line]
    assert [line.split(": error: ")[0] for line in errors] == [f"use.py:{number}" for number in range(13, 18)]
