"""Bringing a library's tables to this version's, without ever losing a row.

SQLite cannot change a table: it is made anew and the old one dropped, and with foreign keys on that
drop deletes every child row. So foreign keys are off before the transaction begins, checked at its
end, and a copy of the library is laid beside it first.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, MetaData

from genads_desktop.adapters.store.tables import metadata
from genads_desktop.ports.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"


class Schema:
    """The revisions this version knows, and the way to the newest."""

    def __init__(
        self,
        folders: Sequence[Path] = (MIGRATIONS / "versions",),
        tables: MetaData = metadata,
    ) -> None:
        from alembic.script import ScriptDirectory

        self._script = ScriptDirectory(
            str(MIGRATIONS), version_locations=[str(folder) for folder in folders]
        )
        self._tables = tables

    @property
    def head(self) -> str:
        return str(self._script.get_current_head())

    def check_readable(self, path: Path) -> str | None:
        """Return the revision of the library at `path`, or None when there is none yet.

        Raise `StoreError` when it is newer than this version, or something else. Nothing is written.
        """
        if not path.exists() or path.stat().st_size == 0:
            return None
        found, strangers = _revision_in(path)
        if found is None and strangers:
            raise StoreError(
                f"The file at {path} is a database of another program. Nothing was changed. Choose "
                "another home for GenAds Desktop."
            )
        if found is not None and not self._knows(found):
            raise StoreError(
                f"The library at {path} was last opened by a newer GenAds Desktop (its version is "
                f"{found}; this one knows up to {self.head}). Nothing was changed. Update GenAds "
                "Desktop to open it."
            )
        return found

    def upgrade(self, connection: Connection) -> None:
        """Bring the tables to the newest revision, inside the transaction that is open.

        Raise `StoreError` when rows would point nowhere afterwards; the caller rolls back.
        """
        from alembic.config import Config
        from alembic.runtime.environment import EnvironmentContext

        environment = EnvironmentContext(
            Config(), self._script, fn=self._steps, destination_rev=self.head
        )
        with environment:
            environment.configure(
                connection=connection, target_metadata=self._tables, render_as_batch=True
            )
            environment.run_migrations()
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise StoreError(
                "The library could not be brought to this version: some of its records would have "
                "lost their brand or perfume. Nothing was changed. Keep using the earlier version "
                "and send us the report of `genads doctor`."
            )

    def _steps(self, revision: str | tuple[str, ...], _context: object) -> object:
        return self._script._upgrade_revs(self.head, revision)  # type: ignore[arg-type]  # noqa: SLF001

    def _knows(self, revision: str) -> bool:
        return any(known.revision == revision for known in self._script.walk_revisions())


def keep_copy(path: Path, revision: str) -> Path:
    """Lay a whole copy of the library beside it, named after the revision it has."""
    copy = path.with_name(f"{path.name}.before-{revision}")
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)
    return copy


def _revision_in(path: Path) -> tuple[str | None, bool]:
    """Look into a library without writing: its revision, and whether it holds any tables.

    A read-only connection would leave files of its own beside a library that is closed; an ordinary
    one would move what a crash left in the log into the library.
    """
    log = path.with_name(f"{path.name}-wal")
    address = f"{path.absolute().as_uri()}?mode={'ro' if log.exists() else 'rw'}"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        tables = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        }
        if "alembic_version" not in tables:
            return None, bool(tables)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return (row[0] if row else None), True
