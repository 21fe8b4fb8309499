"""Rows of the ledger as the port's records, and money as it is stored."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from genads_desktop.domain.cost import Money
from genads_desktop.ports.ledger import (
    OPEN_OPERATIONS,
    Expense,
    Job,
    JobState,
    OperationState,
    RemoteOperation,
    StepRecord,
    StepState,
)
from genads_desktop.ports.remote import RemoteId


def job_from(row: sa.Row[Any]) -> Job:
    return Job(
        id=row.id,
        kind=row.kind,
        subject=row.subject,
        spec=row.spec,
        state=JobState(row.state),
        priority=row.priority,
        cancel_requested=row.cancel_requested,
        epoch=row.epoch,
        owner=row.owner,
        result=row.result,
        error=row.error,
        created=_moment(row.created),
        updated=_moment(row.updated),
    )


def step_from(row: sa.Row[Any]) -> StepRecord:
    return StepRecord(
        job_id=row.job_id,
        key=row.key,
        input_hash=row.input_hash,
        state=StepState(row.state),
        progress=row.progress,
        result=row.result,
        started=_moment(row.started),
        updated=_moment(row.updated),
    )


def operation_from(row: sa.Row[Any]) -> RemoteOperation:
    return RemoteOperation(
        id=row.id,
        job_id=row.job_id,
        key=row.key,
        input_hash=row.input_hash,
        attempt=row.attempt,
        provider=row.provider,
        account=row.account,
        request=row.request,
        token=row.token,
        remote_id=None if row.remote_id is None else RemoteId(row.remote_id),
        state=OperationState(row.state),
        estimated=_money(row.estimated),
        paid=_money(row.paid),
        error=row.error,
        intended=_moment(row.intended),
        submitted=None if row.submitted is None else _moment(row.submitted),
        ended=None if row.ended is None else _moment(row.ended),
    )


def expense_from_operation(row: sa.Row[Any]) -> Expense:
    is_open = OperationState(row.state) in OPEN_OPERATIONS
    return Expense(
        id=row.id,
        moment=_moment(row.intended),
        provider=row.provider,
        model=str(row.request.get("model", "")),
        purpose=row.key,
        subject=row.subject,
        amount=_money(row.estimated if is_open else row.paid),
        is_open=is_open,
        error=row.error or "",
    )


def expense_from_charge(row: sa.Row[Any]) -> Expense:
    return Expense(
        id=row.id,
        moment=_moment(row.noted),
        provider=row.provider,
        model=row.model,
        purpose=row.purpose,
        subject=row.subject,
        amount=_money(row.paid),
        error=row.error,
        units=row.units,
    )


def amount_of(money: Money | None) -> Decimal | None:
    return None if money is None else money.amount


def _money(amount: Decimal | None) -> Money | None:
    return None if amount is None else Money(amount=amount)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
