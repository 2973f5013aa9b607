"""A program that loads into DuckLake with DuckDB of the folder PANDAPON_DUCKLAKE, and shows what is in it.

Its arguments are the base URL of a sandbox, the URL of the catalogue's Postgres database, and a folder for the data. It
shows each order's id and status, and how often it is there, as JSON.
"""

import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb

from pandapon import PandaPon, warehouse

KEYS = ("ak_example", "secret_example", "1000000000001")
NAME = "shop_lake"


def main() -> None:
    base_url, catalog, folder = sys.argv[1:]
    lake = duckdb.connect()
    for name in ("ducklake", "postgres_scanner"):
        (extension,) = Path(os.environ["PANDAPON_DUCKLAKE"]).glob(f"duckdb_extension_{name}/extensions/*/*")
        lake.execute(f"INSTALL '{extension}'")
    with PandaPon(*KEYS, base_url=base_url) as pp:
        year = timedelta(days=400)
        tables = ["taobao_orders"]
        warehouse.sync(pp, datetime.now(UTC) - year, to="ducklake", horizon=year, tables=tables)
    lake.execute(f"ATTACH 'ducklake:postgres:{catalog}' AS lake (DATA_PATH '{folder}', METADATA_SCHEMA '{NAME}')")
    rows = lake.execute(
        "SELECT id, any_value(status), count(*) FROM lake.pandapon.taobao_orders GROUP BY id"
    ).fetchall()
    json.dump(rows, sys.stdout)


if __name__ == "__main__":
    main()
