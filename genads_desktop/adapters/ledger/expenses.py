"""Everything that was paid: the ledger's `charge` table, and what it has in common with `remote_op`."""

import uuid
from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from genads_desktop.adapters.ledger.database import LedgerDatabase
from genads_desktop.adapters.ledger.rows import (
    amount_of,
    expense_from_charge,
    expense_from_operation,
)
from genads_desktop.adapters.ledger.tables import charge as charges
from genads_desktop.adapters.ledger.tables import remote_op
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.ledger import Charge, Expense


class SqlExpenseBook(LedgerDatabase):
    """Charges, and what everything cost, in a database."""

    def note_charge(self, charge: Charge) -> None:
        with self.writing() as connection:
            connection.execute(
                charges.insert().values(
                    id=str(uuid.uuid4()),
                    provider=charge.provider,
                    model=charge.model,
                    purpose=charge.purpose,
                    subject=charge.subject,
                    paid=amount_of(charge.paid),
                    units=dict(charge.units),
                    error=charge.error,
                    noted=self.now(),
                )
            )

    def expenses(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        subject: str | None = None,
    ) -> tuple[Expense, ...]:
        with self.reading() as connection:
            return expenses_in(connection, since, until, subject)

    def spent(self, job_id: str) -> Quote:
        operations = sa.select(remote_op).where(remote_op.c.job_id == job_id)
        with self.reading() as connection:
            return _total(map(expense_from_operation, connection.execute(operations)))

    def spent_since(self, moment: datetime) -> Quote:
        return _total(self.expenses(since=moment))


def expenses_in(
    connection: sa.Connection,
    since: datetime | None = None,
    until: datetime | None = None,
    subject: str | None = None,
) -> tuple[Expense, ...]:
    """What was or may be paid from `since` on and before `until`, the oldest first."""
    operations = _within(remote_op, remote_op.c.intended, since, until, subject)
    charged = _within(charges, charges.c.noted, since, until, subject)
    found = [
        *map(expense_from_operation, connection.execute(operations)),
        *map(expense_from_charge, connection.execute(charged)),
    ]
    return tuple(sorted(found, key=lambda expense: expense.moment))


def _within(
    table: sa.Table,
    moment: sa.Column[float],
    since: datetime | None,
    until: datetime | None,
    subject: str | None,
) -> sa.Select[tuple[object, ...]]:
    found = sa.select(table).order_by(moment)
    if since is not None:
        found = found.where(moment >= since.timestamp())
    if until is not None:
        found = found.where(moment < until.timestamp())
    return found if subject is None else found.where(table.c.subject == subject)


def _total(expenses: Iterable[Expense]) -> Quote:
    return sum((Quote(at_most=expense.amount) for expense in expenses), Quote(at_most=Money.zero()))
