"""Connections to the ledger's database, and its errors as sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from genads_desktop.ports.errors import StoreError

LOCK_SECONDS = 30.0

_SENTENCES = {
    "database or disk is full": "The disk is full, so what was made and paid cannot be written down. "
    "Free some space and try again; nothing already paid is lost.",
    "database is locked": "Another program keeps the record of what was made and paid locked. "
    "Close other GenAds windows and try again.",
    "readonly database": "The record of what was made and paid may not be written to. "
    "Check the permissions of the GenAds data folder.",
    "unable to open database file": "The record of what was made and paid cannot be opened. "
    "Check that the GenAds data folder exists and may be written to.",
    "malformed": "The record of what was made and paid is damaged. "
    "Restore the GenAds data folder from a backup before anything is generated.",
    "not a database": "The record of what was made and paid is not a GenAds file. "
    "Restore the GenAds data folder from a backup before anything is generated.",
}


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the database's errors into `StoreError`."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise StoreError(_sentence(str(error.orig))) from error


def writing_engine(url: str | sa.URL, lock_seconds: float = LOCK_SECONDS) -> sa.Engine:
    """For writers: SQLite transactions take the write lock at once, so none fails half-way."""
    return _engine(url, "BEGIN IMMEDIATE", lock_seconds)


def reading_engine(url: str | sa.URL, lock_seconds: float = LOCK_SECONDS) -> sa.Engine:
    """For readers, who in SQLite's WAL mode never wait for a writer."""
    return _engine(url, "BEGIN", lock_seconds)


def _engine(url: str | sa.URL, begin: str, lock_seconds: float) -> sa.Engine:
    if sa.make_url(url).get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True)
    engine = sa.create_engine(
        url, connect_args={"timeout": lock_seconds, "check_same_thread": False}
    )

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _sentence(message: str) -> str:
    known = (sentence for words, sentence in _SENTENCES.items() if words in message)
    return next(known, f"The record of what was made and paid cannot be used: {message}.")
