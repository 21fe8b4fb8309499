"""Letting jobs in: one transaction from the look at the books to the promise that is written into them."""

import uuid

from genads_desktop.adapters.ledger.expenses import SqlExpenseBook, expenses_in
from genads_desktop.adapters.ledger.jobs import SqlJobBook, jobs_in, latest_in
from genads_desktop.ports.ledger import UNFINISHED, Books, Job, JobState, SpecOf


class SqlAdmission(SqlJobBook, SqlExpenseBook):
    """Admission to a database that several processes use."""

    def admit_job(self, kind: str, subject: str, spec_of: SpecOf) -> Job:
        with self.writing() as connection:
            self.lock(connection, "admission")
            self.lock(connection, "jobs")
            known = latest_in(connection, kind, subject)
            if known is not None and known.state == JobState.RUNNING:
                return known
            spec = spec_of(
                Books(
                    expenses=expenses_in(connection),
                    jobs=jobs_in(connection, *UNFINISHED, JobState.ATTENTION),
                )
            )
            if known is None:
                values = {"kind": kind, "subject": subject, "spec": dict(spec), "priority": 0}
                return self._added(connection, id=str(uuid.uuid4()), **values)
            self._restarted(connection, known.id, spec)
            return latest_in(connection, kind, subject) or known
