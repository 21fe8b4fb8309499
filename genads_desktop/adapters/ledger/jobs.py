"""What is to be done: the ledger's `job` table."""

import uuid
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from genads_desktop.adapters.ledger.database import LedgerDatabase
from genads_desktop.adapters.ledger.rows import job_from
from genads_desktop.adapters.ledger.tables import job, remote_op
from genads_desktop.ports.ledger import (
    OPEN_OPERATIONS,
    RESTARTABLE,
    UNFINISHED,
    Job,
    JobState,
    JsonDocument,
    OperationState,
    SupersededError,
    UnknownJobError,
)

_IN_ORDER = (job.c.priority.desc(), job.c.rank, job.c.created)


class SqlJobBook(LedgerDatabase):
    """Jobs in a database."""

    def add_job(
        self,
        kind: str,
        subject: str,
        spec: JsonDocument,
        *,
        priority: int = 0,
        job_id: str | None = None,
    ) -> Job:
        values = {"kind": kind, "subject": subject, "spec": dict(spec), "priority": priority}
        with self.writing() as connection:
            self.lock(connection, "jobs")
            return self._added(connection, id=job_id or str(uuid.uuid4()), **values)

    def job(self, job_id: str) -> Job:
        with self.reading() as connection:
            row = connection.execute(sa.select(job).where(job.c.id == job_id)).first()
        if row is None:
            raise UnknownJobError(f"There is no job {job_id}.")
        return job_from(row)

    def latest(self, kind: str, subject: str) -> Job | None:
        with self.reading() as connection:
            return latest_in(connection, kind, subject)

    def unfinished(self) -> tuple[Job, ...]:
        return self.in_state(*UNFINISHED)

    def in_state(self, *states: JobState) -> tuple[Job, ...]:
        with self.reading() as connection:
            return jobs_in(connection, *states)

    def take_over(self, job_id: str, owner: str) -> int | None:
        values = {"epoch": job.c.epoch + 1, "owner": owner, "state": JobState.RUNNING}
        with self.writing() as connection:
            return connection.execute(
                job.update()
                .where(job.c.id == job_id, job.c.state.in_(UNFINISHED))
                .values(updated=self.now(), **values)
                .returning(job.c.epoch)
            ).scalar()

    def cancel_wanted(self, job_id: str, epoch: int) -> bool:
        current = self.job(job_id)
        if current.epoch != epoch:
            raise SupersededError("Another GenAds process goes on with this work.")
        return current.cancel_requested

    def finish(
        self,
        job_id: str,
        epoch: int,
        state: JobState,
        *,
        result: Any = None,
        error: str | None = None,
    ) -> JobState:
        with self.writing() as connection:
            self.fenced_row(connection, job_id, epoch)
            if state == JobState.ATTENTION and not _has_doubts(connection, job_id):
                state = JobState.QUEUED
            self._update(connection, job_id, state=state, result=result, error=error)
        return state

    def request_cancel(self, job_id: str) -> None:
        with self.writing() as connection:
            state = self.job_row(connection, job_id).state
            if state == JobState.RUNNING:
                self._update(connection, job_id, cancel_requested=True)
            elif state in {JobState.QUEUED, JobState.ATTENTION}:
                self._update(connection, job_id, cancel_requested=True, state=JobState.CANCELLED)

    def restart(self, job_id: str, spec: JsonDocument | None = None) -> None:
        with self.writing() as connection:
            self.lock(connection, "jobs")
            self._restarted(connection, job_id, spec)

    def move(self, job_id: str, before: str | None) -> None:
        waiting = sa.select(job).where(job.c.state == JobState.QUEUED).order_by(*_IN_ORDER)
        with self.writing() as connection:
            self.lock(connection, "jobs")
            rows = connection.execute(waiting.with_for_update()).all()
            others = [row for row in rows if row.id != job_id]
            if not others or len(others) == len(rows):
                return
            position = _position(others, before)
            priority = others[min(position, len(others) - 1)].priority
            self._update(connection, job_id, priority=priority)
            order = [row.id for row in others]
            order.insert(position, job_id)
            for rank, waiting_id in enumerate(order):
                self._update(connection, waiting_id, rank=rank)

    def forget(self, older_than: datetime) -> int:
        ended = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)
        still_open = sa.select(remote_op.c.job_id).where(remote_op.c.state.in_(OPEN_OPERATIONS))
        with self.writing() as connection:
            return connection.execute(
                job.delete().where(
                    job.c.state.in_(ended),
                    job.c.updated < older_than.timestamp(),
                    job.c.id.not_in(still_open),
                )
            ).rowcount

    def _requeue(self, connection: sa.Connection, job_id: str) -> None:
        self._update(
            connection,
            job_id,
            state=JobState.QUEUED,
            cancel_requested=False,
            error=None,
            owner=None,
        )

    def _added(self, connection: sa.Connection, **values: Any) -> Job:
        now = self.now()
        row = connection.execute(
            job.insert()
            .values(
                state=JobState.QUEUED,
                rank=_next_rank(connection),
                cancel_requested=False,
                epoch=0,
                created=now,
                updated=now,
                **values,
            )
            .returning(job)
        ).one()
        return job_from(row)

    def _restarted(self, connection: sa.Connection, job_id: str, spec: JsonDocument | None) -> None:
        state = self.job_row(connection, job_id).state
        if state in RESTARTABLE:
            self._requeue(connection, job_id)
            self._update(connection, job_id, rank=_next_rank(connection))
        if spec is not None and state != JobState.RUNNING:
            self._update(connection, job_id, spec=dict(spec))

    def _update(self, connection: sa.Connection, job_id: str, **values: Any) -> None:
        connection.execute(
            job.update().where(job.c.id == job_id).values(updated=self.now(), **values)
        )


def latest_in(connection: sa.Connection, kind: str, subject: str) -> Job | None:
    """The newest job of a kind about something, if there is one."""
    found = sa.select(job).where(job.c.kind == kind, job.c.subject == subject)
    row = connection.execute(found.order_by(job.c.created.desc(), job.c.rank.desc())).first()
    return None if row is None else job_from(row)


def jobs_in(connection: sa.Connection, *states: JobState) -> tuple[Job, ...]:
    """Jobs in these states, in the order they should run."""
    found = sa.select(job).where(job.c.state.in_(states)).order_by(*_IN_ORDER)
    return tuple(job_from(row) for row in connection.execute(found))


def _has_doubts(connection: sa.Connection, job_id: str) -> bool:
    found = sa.select(remote_op.c.id).where(
        remote_op.c.job_id == job_id, remote_op.c.state == OperationState.DOUBT
    )
    return connection.execute(found).first() is not None


def _next_rank(connection: sa.Connection) -> int:
    last = connection.execute(sa.select(sa.func.max(job.c.rank))).scalar()
    return 0 if last is None else int(last) + 1


def _position(rows: list[sa.Row[Any]], before: str | None) -> int:
    if before is None:
        return len(rows)
    return next((index for index, row in enumerate(rows) if row.id == before), 0)
