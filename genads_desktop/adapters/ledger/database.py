"""What the ledger's books share: transactions, the clock, and the fence around a job."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from genads_desktop.adapters.ledger import tables
from genads_desktop.adapters.ledger.connection import (
    LOCK_SECONDS,
    reading_engine,
    translated_errors,
    writing_engine,
)
from genads_desktop.ports.errors import StoreError
from genads_desktop.ports.ledger import SupersededError, UnknownJobError

Clock = Callable[[], float]
"""Seconds since 1970, UTC."""


class LedgerDatabase:
    """Opens the ledger's database; creates it or brings it up to date first."""

    def __init__(
        self, url: str | sa.URL, clock: Clock = time.time, *, lock_seconds: float = LOCK_SECONDS
    ) -> None:
        self._clock = clock
        self._writer = writing_engine(url, lock_seconds)
        self._reader = reading_engine(url, lock_seconds)
        try:
            with self.writing() as connection:
                self.lock(connection, "ledger")
                tables.prepare(connection)
        except StoreError:
            self.close_book()
            raise

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction that may write; all of it or nothing."""
        with translated_errors(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with translated_errors(), self._reader.begin() as connection:
            yield connection

    def lock(self, connection: sa.Connection, name: str) -> None:
        """Let one transaction at a time past this name; SQLite has only one writer anyway."""
        if connection.dialect.name == "postgresql":
            connection.execute(
                sa.text("select pg_advisory_xact_lock(hashtext(:name))"), {"name": name}
            )

    def job_row(self, connection: sa.Connection, job_id: str) -> sa.Row[Any]:
        row = connection.execute(
            sa.select(tables.job).where(tables.job.c.id == job_id).with_for_update()
        ).first()
        if row is None:
            raise UnknownJobError(f"There is no job {job_id}.")
        return row

    def fenced_row(self, connection: sa.Connection, job_id: str, epoch: int) -> sa.Row[Any]:
        """The job, if it is still owned under this epoch; raise `SupersededError` if not."""
        row = self.job_row(connection, job_id)
        if row.epoch != epoch:
            raise SupersededError("Another GenAds process goes on with this work.")
        return row

    def now(self) -> float:
        return self._clock()

    def close_book(self) -> None:
        self._writer.dispose()
        self._reader.dispose()
