"""`sync`: the tables of one or more accounts in a destination, round by round."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from attrs import define, evolve, field, frozen

from pandapon.client import PandaPon
from pandapon.order_sync.checkpoint import CheckpointError
from pandapon.order_sync.plan import FINAL, HORIZON, OVERLAP, RECHECK
from pandapon_api import ApiError, PandaPonError, TransportError, UnexpectedResponseError

from .errors import WarehouseError, warehouse_error
from .inbox import MessageLog
from .libraries import dlt
from .listings import Progress, Range, Run
from .merging import release
from .places import DEFAULT as DEFAULT_PLACE
from .places import Place
from .resources import NAME, SCHEMA, VERSION, runs_of, source_of
from .tables import DEFAULT

ROUND = 20_000
"""How many orders a round reads. It is loaded before the next one begins, and a killed run repeats it at most."""


@frozen(kw_only=True)
class Loaded:
    """What a run has loaded."""

    rows: Mapping[str, int]
    """Rows by table, repeated ones included."""
    failed: Mapping[str, PandaPonError] = field(factory=dict)
    """The accounts that could not be read to the end, by their user ids. What was read before is loaded."""


Pushed = Callable[[Progress], object]


def sync(
    accounts: PandaPon | Sequence[PandaPon],
    since: datetime,
    until: datetime | None = None,
    *,
    to: str = DEFAULT_PLACE,
    dataset: str = NAME,
    tables: Sequence[str] = DEFAULT,
    inbox: MessageLog | None = None,
    horizon: timedelta = HORIZON,
    recheck: timedelta = RECHECK,
    overlap: timedelta = OVERLAP,
    final: frozenset[int] = FINAL,
    page_size: int = 50,
    on_progress: Pushed | None = None,
) -> Loaded:
    """Bring the tables up to date.

    The first run loads all orders since a time, later ones what is new or has changed since; a row replaces the one
    with its key. How far a run came is kept in the destination, in the same step as the rows: a run that is killed
    is continued by the next one, on any machine.

    Args:
        accounts: A client for each sub-account.
        since: Where the first run begins; an aware datetime. Later runs go on where the last one ended.
        until: The end; None or a later time means now.
        to: `duckdb:FILE`, the URL of a Postgres server, or the name of a destination of dlt.
        dataset: The schema of the tables.
        tables: The tables to fill. `refunds` and `parcels` need a call for each refund and each shipped line.
        inbox: Fills the table `messages` from an inbox.
        horizon: How long Taobao orders are followed after the end of the window in which they were created.
        recheck: How late a run finds the change of a final Taobao order, such as a refund.
        overlap: How late an order may appear in the list, and how wrong the clock may be.
        final: The states in which Taobao orders seldom change; see `OrderStatus`.
        page_size: Orders per request.
        on_progress: Called after each listing.

    Returns:
        The number of rows, and the accounts that could not be read, for example because a key was refused. The
        others are loaded.

    Raises:
        InvalidArgumentError: an argument is not valid.
        ConfigurationError: there is no such destination, or its driver is not installed.
        WarehouseError: the destination cannot be used, or a newer version of pandapon has written it.
        CheckpointError: there is only one account, as for the next three, and the clock is behind what was loaded.
        ApiError: PandaPon refused a call. What was read before is loaded, as for the next two.
        UnexpectedResponseError: a response cannot be read, or an order may be missing from a list.
        TransportError: no response came.
    """
    place = Place(to, dataset)
    span = Range.create(
        since, until, horizon=horizon, recheck=recheck, overlap=overlap, final=final, page_size=page_size
    )
    clients = [accounts] if isinstance(accounts, PandaPon) else list(accounts)
    rows: Counter[str] = Counter()
    failed: dict[str, PandaPonError] = {}
    for pp in clients:
        loader = Loader(place, worker_of(pp), tables, inbox if pp is clients[0] else None)
        try:
            loader.sync(pp, span, on_progress)
        except (ApiError, CheckpointError, TransportError, UnexpectedResponseError) as error:
            if len(clients) == 1:
                raise
            failed[pp.auth.user_id] = error
        finally:
            rows += loader.rows
    return Loaded(rows=dict(sorted(rows.items())), failed=failed)


def worker_of(pp: PandaPon, *more: object) -> str:
    """The name of a worker: the same for the same account, and for the same part of its orders."""
    identity = repr((pp.base_url, pp.auth.user_id, *more))
    return hashlib.sha256(identity.encode()).hexdigest()[:12]


@define
class Loader:
    """Loads the tables of one account, or a part of them."""

    place: Place
    worker: str
    tables: Sequence[str]
    inbox: MessageLog | None = None
    rows: Counter[str] = field(factory=Counter)

    def sync(self, pp: PandaPon, span: Range, on_progress: Pushed | None) -> None:
        """Load rounds until all is listed.

        Raises:
            PandaPonError: as `sync`.
        """
        with self.place.claimed(self.worker) as folder:
            read: Counter[str] = Counter()
            while True:
                runs = runs_of(pp, span, self.tables, on_progress, most=ROUND, keep_errors=True)
                for run in runs:
                    run.before = read[run.platform]
                self._round(folder, pp, runs)
                read.update({run.platform: run.orders for run in runs})
                for run in runs:
                    if run.error is not None:
                        raise run.error
                if all(run.finished for run in runs):
                    return

    def once(self, pp: PandaPon, runs: Sequence[Run]) -> None:
        """Load runs without a state, and remove the staging dataset.

        Raises:
            PandaPonError: as `load`.
        """
        with self.place.claimed(self.worker) as folder:
            while True:
                self._round(folder, pp, runs, stateless=True)
                if all(run.finished for run in runs):
                    return
                runs = [evolve(run) for run in runs]  # an order lost a line meanwhile

    def _round(self, folder: Path, pp: PandaPon, runs: Sequence[Run], *, stateless: bool = False) -> None:
        """Read and load once, from what the destination says.

        What an earlier run has left in the folder is thrown away: only the destination knows what was loaded.
        """
        for left in folder.glob("work*"):
            shutil.rmtree(left)
        failure: PandaPonError | None = None
        try:
            pipeline = dlt.pipeline(
                pipeline_name=f"{NAME}_{self.worker}",
                pipelines_dir=str(folder / "work"),
                destination=self.place.destination(self.worker),
                dataset_name=self.place.dataset,
            )
            if not stateless:
                pipeline.sync_destination()
                self._check_version(pipeline)
            pipeline.extract(source_of(pp, runs, self.tables, self.inbox, stateless=stateless))
            pipeline.normalize()
            with self.place.alone():
                pipeline.load()
                release(pipeline)
                if stateless:
                    self._remove_staging(pipeline)
            self._count(pipeline)
        except PandaPonError:
            raise
        except Exception as error:
            failure = warehouse_error(error, str(self.place), self.place.secrets)
        if failure is not None:  # out of the handler, where it would get the errors of dlt as its context
            raise failure

    def _check_version(self, pipeline: Any) -> None:
        """Refuse tables of a newer version; of an older one, dlt adds the columns that are missing."""
        found = pipeline.state.get("sources", {}).get(NAME, {}).get(VERSION, SCHEMA)
        if found > SCHEMA:
            raise WarehouseError(
                f"{self.place}: a newer version of pandapon has written the tables (their version is {found}, "
                f"this one knows {SCHEMA}); run: pip install --upgrade pandapon"
            )

    def _remove_staging(self, pipeline: Any) -> None:
        with pipeline.sql_client() as client, client.with_staging_dataset() as staging:
            if staging.has_dataset():
                staging.drop_dataset()

    def _count(self, pipeline: Any) -> None:
        info = pipeline.last_trace.last_normalize_info
        counts = info.row_counts if info else {}
        self.rows += Counter({name: count for name, count in counts.items() if not name.startswith("_dlt")})
