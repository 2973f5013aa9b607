"""Loads by four processes and by one, and writes the figures into docs/reliability.md: `nox -s reliability`."""

import os
import tempfile
from pathlib import Path

from pandapon_sandbox import Settings, serve
from tests.reliability.page import write
from tests.support import postgres_server
from tests.warehouse.several import PROCESSES, Figures, compare

ORDERS, ALIBABA_ORDERS = 2000, 600

COLUMNS = {
    "partitions": "partitions",
    "orders moved between two loads": "moved",
    "rows": "rows",
    "of them in the quarantine": "quarantine",
    "tables": "tables",
    "tables that differ": "different",
}


def run() -> Figures:
    """One comparison on its own sandbox and server."""
    with (
        tempfile.TemporaryDirectory() as folder,
        postgres_server.running() as server,
        server.database() as url,
        serve(Settings(seeded=False, orders=ORDERS, alibaba_orders=ALIBABA_ORDERS)) as shop,
    ):
        os.environ["DLT_DATA_DIR"] = str(Path(folder) / "dlt")
        return compare(shop, url, Path(folder))


def main() -> None:
    """Compare, and write the figures."""
    figures = run()
    print(figures)
    cells = (f"{getattr(figures, name):,}" for name in COLUMNS.values())
    head = f"| processes | {' | '.join(COLUMNS)} |\n|{' ---: |' * (len(COLUMNS) + 1)}"
    write("several processes", f"{head}\n| {PROCESSES} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
