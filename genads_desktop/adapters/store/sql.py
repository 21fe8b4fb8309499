"""Records in SQLite: one database thread, so work runs in the order it was asked for."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event

from genads_desktop.adapters.store.failures import translated_errors
from genads_desktop.adapters.store.records import FOLD
from genads_desktop.adapters.store.repositories import SqlUnitOfWork
from genads_desktop.adapters.store.schema import Schema, keep_copy
from genads_desktop.domain.text_folding import folded
from genads_desktop.domain.timestamp import utc_text
from genads_desktop.ports.errors import StoreError
from genads_desktop.ports.store import UnitOfWork

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds to wait while another program writes."""

_BREATH = 0.02
_WRITING = "writing"


class SqlStore:
    """The library in one SQLite file, opened at the first use and brought to this version's tables."""

    def __init__(
        self,
        path: Path,
        *,
        schema: Schema | None = None,
        patience: float = PATIENCE,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._path = path
        self._schema = schema
        self._patience = patience
        self._clock = clock
        self._engine: Engine | None = None
        self._closed = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    async def open(self) -> None:
        """Open the library now, to learn early when that fails."""
        await self._do(self._opened)

    async def run(self, work: Callable[[UnitOfWork], T]) -> T:
        return await self._do(lambda: self._run(work, writing=True))

    async def read(self, work: Callable[[UnitOfWork], T]) -> T:
        return await self._do(lambda: self._run(work, writing=False))

    async def close(self) -> None:
        """Finish what was asked for, then let go of the file."""
        if not self._closed:
            await self._do(self._close)
            self._closed = True
            self._thread.shutdown(wait=True)

    async def _do(self, deed: Callable[[], T]) -> T:
        if self._closed:
            raise StoreError(
                "The library is closed. Nothing was saved. Start GenAds Desktop again."
            )
        return await asyncio.get_running_loop().run_in_executor(self._thread, deed)

    def _run(self, work: Callable[[UnitOfWork], T], *, writing: bool) -> T:
        with translated_errors(self._path):
            engine = self._opened().execution_options(**{_WRITING: writing})
            with engine.begin() as connection:
                return work(SqlUnitOfWork(connection, utc_text(self._clock())))

    def _opened(self) -> Engine:
        if self._engine is None:
            with translated_errors(self._path):
                self._engine = self._open()
        return self._engine

    def _open(self) -> Engine:
        schema = self._schema or Schema()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        found = schema.check_readable(self._path)
        engine = _engine(self._path, self._patience)
        try:
            if found != schema.head:
                self._upgrade(engine, schema, found)
        except BaseException:
            engine.dispose()
            raise
        return engine

    def _upgrade(self, engine: Engine, schema: Schema, found: str | None) -> None:
        if found is not None:
            keep_copy(self._path, found)
        with engine.execution_options(**{_WRITING: True}).connect() as connection:
            raw = _driver(connection)
            raw.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    schema.upgrade(connection)
            finally:
                raw.execute("PRAGMA foreign_keys=ON")

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def _engine(path: Path, patience: float) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)))

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        connection.create_function(FOLD, 1, _fold, deterministic=True)
        connection.execute(f"PRAGMA busy_timeout={round(patience * 1000)}")
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
        _turn_log_on(connection, patience)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writing = connection.get_execution_options().get(_WRITING, False)
        connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writing else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _turn_log_on(connection: sqlite3.Connection, patience: float) -> None:
    """Write ahead into a log. SQLite itself does not wait here while another program does the same."""
    last = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > last:
                raise
            time.sleep(_BREATH)
        else:
            return


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("the library is not a SQLite file")
    return driver


def _fold(text: str | None) -> str | None:
    return None if text is None else folded(text)
