"""What is done: the ledger's `step` table."""

from typing import Any

import sqlalchemy as sa

from genads_desktop.adapters.ledger.database import LedgerDatabase
from genads_desktop.adapters.ledger.rows import amount_of, step_from
from genads_desktop.adapters.ledger.tables import remote_op, step
from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import (
    OPEN_OPERATIONS,
    CancelRequestedError,
    OperationState,
    RemoteOperation,
    StepRecord,
    StepState,
)


class SqlStepBook(LedgerDatabase):
    """Steps in a database."""

    def finished_step(self, job_id: str, key: str, input_hash: str) -> StepRecord | None:
        found = sa.select(step).where(
            _is_step(job_id, key), step.c.input_hash == input_hash, step.c.state == StepState.DONE
        )
        with self.reading() as connection:
            row = connection.execute(found).first()
        return None if row is None else step_from(row)

    def begin_step(self, job_id: str, epoch: int, key: str, input_hash: str) -> None:
        with self.writing() as connection:
            if self.fenced_row(connection, job_id, epoch).cancel_requested:
                raise CancelRequestedError("The work was stopped.")
            self._write(connection, job_id, key, **_running(input_hash))

    def note_progress(self, job_id: str, epoch: int, key: str, fraction: float) -> None:
        with self.writing() as connection:
            self.fenced_row(connection, job_id, epoch)
            connection.execute(
                step.update()
                .where(_is_step(job_id, key))
                .values(progress=fraction, updated=self.now())
            )

    def finish_step(self, job_id: str, epoch: int, key: str, input_hash: str, result: Any) -> None:
        with self.writing() as connection:
            self.fenced_row(connection, job_id, epoch)
            self._write(connection, job_id, key, **_done(input_hash, result))

    def finish_paid_step(
        self, operation: RemoteOperation, epoch: int, result: Any, paid: Money | None
    ) -> None:
        job_id, key, input_hash = operation.job_id, operation.key, operation.input_hash
        with self.writing() as connection:
            self.fenced_row(connection, job_id, epoch)
            self._write(connection, job_id, key, **_done(input_hash, result))
            connection.execute(
                remote_op.update()
                .where(remote_op.c.id == operation.id, remote_op.c.state.in_(OPEN_OPERATIONS))
                .values(
                    state=OperationState.DONE, paid=amount_of(paid), error=None, ended=self.now()
                )
            )

    def steps(self, job_id: str) -> tuple[StepRecord, ...]:
        found = sa.select(step).where(step.c.job_id == job_id).order_by(step.c.started, step.c.key)
        with self.reading() as connection:
            return tuple(step_from(row) for row in connection.execute(found))

    def _write(self, connection: sa.Connection, job_id: str, key: str, **values: Any) -> None:
        values["updated"] = now = self.now()
        changed = connection.execute(step.update().where(_is_step(job_id, key)).values(**values))
        if not changed.rowcount:
            connection.execute(step.insert().values(job_id=job_id, key=key, started=now, **values))


def _running(input_hash: str) -> dict[str, Any]:
    return {
        "input_hash": input_hash,
        "state": StepState.RUNNING,
        "progress": 0.0,
        "result": None,
    }


def _done(input_hash: str, result: Any) -> dict[str, Any]:
    return {"input_hash": input_hash, "state": StepState.DONE, "progress": 1.0, "result": result}


def _is_step(job_id: str, key: str) -> sa.ColumnElement[bool]:
    return sa.and_(step.c.job_id == job_id, step.c.key == key)
