"""What was paid, and what may have been: the ledger's `remote_op` table."""

import uuid
from collections.abc import Sequence

import sqlalchemy as sa

from genads_desktop.adapters.ledger.jobs import SqlJobBook
from genads_desktop.adapters.ledger.rows import amount_of, job_from, operation_from
from genads_desktop.adapters.ledger.tables import remote_op
from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import (
    AT_THE_PROVIDER,
    OPEN_OPERATIONS,
    CancelRequestedError,
    Decision,
    Job,
    JobState,
    OperationState,
    Order,
    RemoteOperation,
    UnknownJobError,
)
from genads_desktop.ports.remote import RemoteId

_FORGOTTEN_SECONDS = 1800.0
"""After this long an unclosed operation no longer counts against its account's limit."""

_OUTCOMES = {Decision.PAY_AGAIN: OperationState.LOST, Decision.SKIP: OperationState.SKIPPED}


class SqlMoneyBook(SqlJobBook):
    """Submissions in a database."""

    def intend(
        self, job_id: str, epoch: int, key: str, input_hash: str, order: Order
    ) -> RemoteOperation | None:
        now = self.now()
        same = _is_request(job_id, key, input_hash)
        with self.writing() as connection:
            self.lock(connection, f"account:{order.account}")
            job = self.fenced_row(connection, job_id, epoch)
            if job.cancel_requested:
                raise CancelRequestedError("The work was stopped.")
            if _at_its_limit(connection, order, now):
                return None
            row = connection.execute(
                remote_op.insert()
                .values(
                    id=str(uuid.uuid4()),
                    job_id=job_id,
                    subject=job.subject,
                    key=key,
                    input_hash=input_hash,
                    attempt=_count(connection, same),
                    provider=order.provider,
                    account=order.account,
                    request=dict(order.request),
                    token=uuid.uuid4().hex,
                    state=OperationState.INTENT,
                    estimated=amount_of(order.quote.at_most),
                    intended=now,
                )
                .returning(remote_op)
            ).one()
            return operation_from(row)

    def latest_operation(self, job_id: str, key: str, input_hash: str) -> RemoteOperation | None:
        found = sa.select(remote_op).where(_is_request(job_id, key, input_hash))
        with self.reading() as connection:
            row = connection.execute(found.order_by(remote_op.c.attempt.desc())).first()
        return None if row is None else operation_from(row)

    def operation(self, operation_id: str) -> RemoteOperation:
        found = self._operations(remote_op.c.id == operation_id)
        if not found:
            raise UnknownJobError(f"There is no submission {operation_id}.")
        return found[0]

    def note_submitted(self, operation_id: str, remote_id: RemoteId) -> None:
        with self.writing() as connection:
            self._note_submitted(connection, operation_id, remote_id)

    def note_doubt(self, operation_id: str, reason: str) -> None:
        doubtful = (*OPEN_OPERATIONS, OperationState.DONE)
        with self.writing() as connection:
            connection.execute(
                remote_op.update()
                .where(remote_op.c.id == operation_id, remote_op.c.state.in_(doubtful))
                .values(state=OperationState.DOUBT, error=reason)
            )

    def close(
        self,
        operation_id: str,
        state: OperationState,
        *,
        paid: Money | None,
        error: str | None = None,
    ) -> None:
        with self.writing() as connection:
            connection.execute(
                remote_op.update()
                .where(remote_op.c.id == operation_id, remote_op.c.state.in_(OPEN_OPERATIONS))
                .values(state=state, paid=amount_of(paid), error=error, ended=self.now())
            )

    def adopt(self, operation_id: str, candidates: Sequence[RemoteId]) -> RemoteId | None:
        provider = self.operation(operation_id).provider
        taken = sa.select(remote_op.c.remote_id).where(
            remote_op.c.provider == provider, remote_op.c.remote_id.in_(candidates)
        )
        with self.writing() as connection:
            self.lock(connection, f"provider:{provider}")
            known = set(connection.execute(taken).scalars())
            free = next((each for each in candidates if each not in known), None)
            if free is not None:
                self._note_submitted(connection, operation_id, free)
        return free

    def decide(self, operation_id: str, decision: Decision) -> Job:
        operation = self.operation(operation_id)
        with self.writing() as connection:
            waiting = self.job_row(connection, operation.job_id).state == JobState.ATTENTION
            if outcome := _OUTCOMES.get(decision):
                connection.execute(
                    remote_op.update()
                    .where(
                        remote_op.c.id == operation_id, remote_op.c.state == OperationState.DOUBT
                    )
                    .values(state=outcome, paid=remote_op.c.estimated, ended=self.now())
                )
            if waiting:
                self._requeue(connection, operation.job_id)
            return job_from(self.job_row(connection, operation.job_id))

    def operations(self, job_id: str) -> tuple[RemoteOperation, ...]:
        return self._operations(remote_op.c.job_id == job_id)

    def doubts(self) -> tuple[RemoteOperation, ...]:
        return self._operations(remote_op.c.state == OperationState.DOUBT)

    def _operations(self, condition: sa.ColumnElement[bool]) -> tuple[RemoteOperation, ...]:
        found = sa.select(remote_op).where(condition)
        with self.reading() as connection:
            rows = connection.execute(found.order_by(remote_op.c.intended, remote_op.c.attempt))
            return tuple(operation_from(row) for row in rows)

    def _note_submitted(
        self, connection: sa.Connection, operation_id: str, remote_id: RemoteId
    ) -> None:
        unclear = remote_op.c.state.in_((OperationState.INTENT, OperationState.DOUBT))
        new_state = sa.case((unclear, OperationState.SUBMITTED), else_=remote_op.c.state)
        connection.execute(
            remote_op.update()
            .where(remote_op.c.id == operation_id, remote_op.c.remote_id.is_(None))
            .values(remote_id=remote_id, state=new_state, submitted=self.now())
        )


def _is_request(job_id: str, key: str, input_hash: str) -> sa.ColumnElement[bool]:
    columns = remote_op.c
    return sa.and_(columns.job_id == job_id, columns.key == key, columns.input_hash == input_hash)


def _at_its_limit(connection: sa.Connection, order: Order, now: float) -> bool:
    limits, shared = order.limits, remote_op.c.account == order.account
    if limits.concurrency is not None:
        recent = remote_op.c.intended > now - _FORGOTTEN_SECONDS
        there = remote_op.c.state.in_(AT_THE_PROVIDER) & remote_op.c.id.not_in(order.ended)
        running = _count(connection, shared, recent, there)
        if running >= limits.concurrency:
            return True
    if limits.rate is None:
        return False
    most, seconds = limits.rate
    return _count(connection, shared, remote_op.c.intended > now - seconds) >= most


def _count(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> int:
    counted = sa.select(sa.func.count()).select_from(remote_op).where(*conditions)
    return int(connection.execute(counted).scalar_one())
