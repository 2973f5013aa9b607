"""Endpoints as type checkers see them: arguments and results are those of the operation."""

import shutil
from pathlib import Path

from tests.generator.built import mypy

USE = """
from synthetic_api import AsyncClient, Client
from synthetic_api.api import parts, work_orders

async def use(client: Client, other: AsyncClient) -> None:
    reveal_type(work_orders.COUNT.sync(client, -3))
    reveal_type(parts.GET.sync_detailed(client, "7"))
    reveal_type(await work_orders.SEARCH.asyncio(other, "main", page_num=1, page_size=2))
    reveal_type(await parts.REMOVE.asyncio_detailed(other, "7", force=True))
    work_orders.COUNT.sync(client, "3")
    work_orders.COUNT.sync(client)
    parts.GET.sync(client, part="7")
    parts.GET.sync(other, "7")
    await parts.GET.asyncio(client, "7")
"""


def test_arguments_and_results_are_typed(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / built.name)
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    said = mypy(tmp_path, "use.py").replace("synthetic_api.", "").splitlines()
    shown = [line.partition('Revealed type is "')[2][:-1] for line in said if "Revealed type" in line]
    assert shown == [
        "int | None",
        "types.Response[models.part_detail.PartDetail | None]",
        "models.name_page.NamePage",
        "types.Response[Any]",
    ]
    errors = [line.partition(": error: ")[::2] for line in said if ": error: " in line]
    assert [place for place, _ in errors] == [f"use.py:{line}" for line in (10, 11, 12, 13, 14)]
