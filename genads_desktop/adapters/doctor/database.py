"""The databases: opens each as the app would, and writes a row that is taken back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from genads_desktop.adapters.doctor.places import nearest_existing
from genads_desktop.ports.doctor import Finding

WAIT_SECONDS = 5.0


class DatabaseProbe:
    """Checks one SQLite file, or that one could be made where there is none yet."""

    def __init__(self, name: str, file: Path, *, wait: float = WAIT_SECONDS) -> None:
        """`wait` is how many seconds another program may hold the file."""
        self.name = name
        self._file = file
        self._wait = wait

    async def examine(self) -> Finding:
        try:
            detail = self._tried()
        except sqlite3.OperationalError as error:
            fix = f"Close other copies of GenAds, and check that your user may write in {self._file.parent}."
            return self._complaint(f"{self._file} cannot be written: {error}.", fix)
        except sqlite3.DatabaseError as error:
            fix = f"Move {self._file.name} away and put your latest copy of it in its place."
            return self._complaint(f"{self._file} is damaged: {error}.", fix)
        return Finding(name=self.name, ok=True, detail=detail)

    def _tried(self) -> str:
        if not self._file.exists():
            folder = nearest_existing(self._file.parent)
            if not folder.is_dir():
                raise sqlite3.OperationalError(f"{folder} is not a folder")
            with closing(sqlite3.connect(":memory:")) as database:
                _write(database)
            return f"{self._file.name} will be made in {self._file.parent} when it is first needed."
        address = f"{self._file.as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, uri=True, timeout=self._wait)) as database:
            _write(database)
            verdict = database.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(str(verdict))
        return f"{self._file} is whole and can be written."

    def _complaint(self, detail: str, fix: str) -> Finding:
        return Finding(name=self.name, ok=False, detail=detail, fix=fix)


def _write(database: sqlite3.Connection) -> None:
    database.isolation_level = None
    database.execute("BEGIN IMMEDIATE")
    database.execute("CREATE TABLE genads_doctor (word TEXT)")
    database.execute("INSERT INTO genads_doctor VALUES ('well')")
    database.execute("ROLLBACK")
