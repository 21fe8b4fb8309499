"""The ledger's tables, and how a file grows from one version to the next."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from genads_desktop.ports.errors import StoreError


class Amount(sa.types.TypeDecorator[Decimal]):
    """Money as exact text: no database rounds it."""

    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else format(value, "f")

    def process_result_value(self, value: Any | None, dialect: sa.Dialect) -> Decimal | None:  # noqa: ARG002
        return None if value is None else Decimal(value)


metadata = sa.MetaData()

version = sa.Table("ledger_version", metadata, sa.Column("version", sa.Integer, nullable=False))

job = sa.Table(
    "job",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("subject", sa.String, nullable=False),
    sa.Column("spec", sa.JSON, nullable=False),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("cancel_requested", sa.Boolean, nullable=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("owner", sa.String),
    sa.Column("result", sa.JSON),
    sa.Column("error", sa.Text),
    sa.Column("created", sa.Float, nullable=False),
    sa.Column("updated", sa.Float, nullable=False),
    sa.Index("job_by_subject", "kind", "subject"),
    sa.Index("job_by_state", "state"),
)

step = sa.Table(
    "step",
    metadata,
    sa.Column("job_id", sa.ForeignKey("job.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("input_hash", sa.String, nullable=False),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("progress", sa.Float, nullable=False),
    sa.Column("result", sa.JSON),
    sa.Column("started", sa.Float, nullable=False),
    sa.Column("updated", sa.Float, nullable=False),
)

remote_op = sa.Table(
    "remote_op",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("job_id", sa.String, nullable=False),
    sa.Column("subject", sa.String, nullable=False, server_default=""),
    sa.Column("key", sa.String, nullable=False),
    sa.Column("input_hash", sa.String, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("provider", sa.String, nullable=False),
    sa.Column("account", sa.String, nullable=False, server_default=""),
    sa.Column("request", sa.JSON, nullable=False),
    sa.Column("token", sa.String, nullable=False, unique=True),
    sa.Column("remote_id", sa.String),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("estimated", Amount),
    sa.Column("paid", Amount),
    sa.Column("error", sa.Text),
    sa.Column("intended", sa.Float, nullable=False),
    sa.Column("submitted", sa.Float),
    sa.Column("ended", sa.Float),
    sa.UniqueConstraint("job_id", "key", "input_hash", "attempt"),
    sa.Index("remote_op_by_account", "account", "state"),
    sa.Index("remote_op_by_remote_id", "provider", "remote_id"),
)

charge = sa.Table(
    "charge",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("provider", sa.String, nullable=False),
    sa.Column("model", sa.String, nullable=False),
    sa.Column("purpose", sa.String, nullable=False),
    sa.Column("subject", sa.String, nullable=False),
    sa.Column("paid", Amount),
    sa.Column("units", sa.JSON, nullable=False),
    sa.Column("error", sa.Text, nullable=False),
    sa.Column("noted", sa.Float, nullable=False),
    sa.Index("charge_by_time", "noted"),
)

Upgrade = Callable[[sa.Connection], None]


def _keep_subjects_and_charges(connection: sa.Connection) -> None:
    """Say of every submission what it was about, since jobs are forgotten and money is not."""
    connection.execute(
        sa.text("alter table remote_op add column subject varchar not null default ''")
    )
    about = sa.select(job.c.subject).where(job.c.id == remote_op.c.job_id).scalar_subquery()
    connection.execute(remote_op.update().values(subject=sa.func.coalesce(about, "")))
    charge.create(connection)


def _count_by_account(connection: sa.Connection) -> None:
    """Say of every submission against whose limits it counts; so far each kind of work had its own."""
    connection.execute(
        sa.text("alter table remote_op add column account varchar not null default ''")
    )
    connection.execute(sa.text("update remote_op set account = provider"))
    connection.execute(sa.text("drop index remote_op_by_provider"))
    connection.execute(sa.text("create index remote_op_by_account on remote_op (account, state)"))


UPGRADES: Mapping[int, Upgrade] = {1: _keep_subjects_and_charges, 2: _count_by_account}
"""From version n to n + 1, each in the transaction that also writes the new number."""


def prepare(connection: sa.Connection, upgrades: Mapping[int, Upgrade] = UPGRADES) -> None:
    """Create the tables, or bring an older file up to date; raise `StoreError` for a newer one."""
    current = max(upgrades, default=0) + 1
    if not sa.inspect(connection).has_table(version.name):
        metadata.create_all(connection)
        connection.execute(version.insert().values(version=current))
        return
    found = connection.execute(sa.select(version.c.version)).scalar_one()
    if found > current:
        raise StoreError(
            "The record of what was made and paid was written by a newer GenAds Desktop. "
            "Nothing was changed. Update GenAds Desktop and start it again."
        )
    for number in range(found, current):
        upgrades[number](connection)
    if found < current:
        connection.execute(version.update().values(version=current))
