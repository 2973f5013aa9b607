"""The notebook runs from top to bottom, counts and plots the sandbox's data, and is stored without outputs."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from pandapon_sandbox import Running
from tests.examples.programs import EXAMPLES

NOTEBOOK = EXAMPLES / "orders_by_day.ipynb"

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]
"""What Jupyter warns of is none of our business."""


@pytest.fixture
def notebook() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)


def test_it_is_kept_without_outputs(notebook: Any) -> None:
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert cells
    assert all(cell.outputs == [] and cell.execution_count is None for cell in cells)


def young(sandbox: Running) -> int:
    """How many orders of the sandbox were created in the last sixty days."""
    since = datetime.now(timezone(timedelta(hours=8))) - timedelta(days=60)
    return sum(order["createTime"] >= f"{since:%Y-%m-%d %H:%M:%S}" for order in sandbox.app.state.orders)


def test_it_counts_and_draws(
    notebook: Any, sandbox: Running, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = young(sandbox)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    counted = dict(
        line.split() for output in outputs if output.output_type == "stream" for line in output.text.splitlines()
    )
    assert counted.pop("yuan")
    assert young(sandbox) <= sum(map(int, counted.values())) <= before
    pictures = [output.data["image/png"] for output in outputs if output.output_type == "display_data"]
    assert len(pictures) == 1
