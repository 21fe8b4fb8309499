"""The ledger in SQL: a SQLite file of its own on the desktop, the team's Postgres on a farm."""

from genads_desktop.adapters.ledger.money import SqlMoneyBook
from genads_desktop.adapters.ledger.steps import SqlStepBook


class SqlLedger(SqlMoneyBook, SqlStepBook):
    """The book of what is done and what was paid, in one database.

    Calls are short and may come from any thread. Opening it and every call may raise `StoreError`.
    """
