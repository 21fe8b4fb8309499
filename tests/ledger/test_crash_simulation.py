"""A hundred jobs that crash at random places, at providers in foul weather; and bugs that must not pass."""

import logging
import tempfile
from pathlib import Path
from typing import Any

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import BusyError, UnclearError
from genads_desktop.ports.ledger import OperationState, Order, RemoteOperation
from genads_desktop.ports.remote import RemoteId, RequestDocument
from tests.fakes.remote import StormyRemoteWork
from tests.ledger.crash_simulation import CrashError, Simulation

MUTANT_SEEDS = 40


@pytest.fixture(autouse=True)
def quiet():
    """A crash leaves futures that nobody asks any more; asyncio would log each of them."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def folder(tmp_path):
    """In memory where the system has such a place: here a process crashes, not a machine."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as name:
        yield Path(name)


@pytest.mark.parametrize(
    ("kind", "seeds"),
    [("list", range(34)), ("token", range(34, 67)), ("blind", range(67, 100))],
)
def test_a_crash_anywhere_neither_pays_twice_nor_mixes_up_scenes(kind, seeds, folder):
    outcomes = {seed: Simulation(seed=seed, kind=kind, folder=folder).run() for seed in seeds}

    wrong = {seed: found for seed, each in outcomes.items() if (found := each.complaints(kind))}
    assert wrong == {}
    assert sum(each.crashes for each in outcomes.values()) > len(seeds) / 2


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ["list", "token", "blind"])
def test_many_more_crashes_find_nothing_either(kind, folder):
    for seed in range(100, 600):
        assert Simulation(seed=seed, kind=kind, folder=folder).run().complaints(kind) == []


class NoIntentLedger(SqlLedger):
    """A bug: the submission is written down only once it has an id."""

    def intend(
        self, job_id: str, epoch: int, key: str, input_hash: str, order: Order
    ) -> RemoteOperation | None:
        operation = super().intend(job_id, epoch, key, input_hash, order)
        if operation is not None:
            self._hide(operation, input_hash=f"not written yet: {operation.id}")
        return operation

    def note_submitted(self, operation_id: str, remote_id: RemoteId) -> None:
        hidden = self.operation(operation_id)
        self._hide(hidden, input_hash=self._hashes[operation_id])
        super().note_submitted(operation_id, remote_id)

    def _hide(self, operation: RemoteOperation, input_hash: str) -> None:
        self._hashes = {**getattr(self, "_hashes", {}), operation.id: operation.input_hash}
        with self.writing() as connection:
            connection.exec_driver_sql(
                "update remote_op set input_hash = ? where id = ?", (input_hash, operation.id)
            )


class GreedyLedger(SqlLedger):
    """A bug: an id that another operation has is adopted as well."""

    def adopt(self, operation_id: str, candidates: Any) -> RemoteId | None:
        if not candidates:
            return None
        self.note_submitted(operation_id, candidates[0])
        return RemoteId(candidates[0])


class HastyLedger(SqlLedger):
    """A bug: the operation is closed, and counts as over, before its step is written."""

    def finish_paid_step(
        self, operation: RemoteOperation, epoch: int, result: Any, paid: Money | None
    ) -> None:
        self.close(operation.id, OperationState.FAILED, paid=paid)
        if int(operation.token, 16) % 8 == 0:
            raise CrashError("between the two")
        self.finish_step(operation.job_id, epoch, operation.key, operation.input_hash, result)


class GullibleRemoteWork(StormyRemoteWork):
    """A bug: a lost answer counts as a refusal."""

    async def submit(self, request: RequestDocument, token: str) -> RemoteId:
        try:
            return await super().submit(request, token)
        except UnclearError as error:
            raise BusyError(self.name, str(error)) from error


@pytest.mark.parametrize(
    "bug",
    [
        {"ledger_class": NoIntentLedger},
        {"ledger_class": GreedyLedger},
        {"ledger_class": HastyLedger},
        {"provider_class": GullibleRemoteWork},
    ],
    ids=["no intent", "greedy", "hasty", "gullible"],
)
def test_the_simulation_finds_a_bug(bug, folder):
    runs = (
        Simulation(seed=seed, kind="list", folder=folder, hanging_seconds=2.0, **bug).run()
        for seed in range(MUTANT_SEEDS)
    )

    assert any(outcome.complaints("list") for outcome in runs if not outcome.hung)
