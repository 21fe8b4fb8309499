"""The ledger in SQL: a SQLite file of its own on the desktop, the team's Postgres on a farm."""

from pathlib import Path

import sqlalchemy as sa

from genads_desktop.adapters.ledger.admission import SqlAdmission
from genads_desktop.adapters.ledger.money import SqlMoneyBook
from genads_desktop.adapters.ledger.steps import SqlStepBook


class SqlLedger(SqlMoneyBook, SqlAdmission, SqlStepBook):
    """The book of what is done and what was paid, in one database.

    Calls are short and may come from any thread. Opening it and every call may raise `StoreError`.
    """


def ledger_in(file: Path) -> SqlLedger:
    """Open the ledger in a SQLite file, and create it if need be. Its folder must be there."""
    return SqlLedger(sa.URL.create("sqlite", database=str(file)))
