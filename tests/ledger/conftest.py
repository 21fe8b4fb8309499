"""A ledger in a file, a clock that is set by hand, and a place to work at."""

import asyncio

import pytest

from genads_desktop.adapters.ledger.sql import SqlLedger
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace

QUICK = Pace(
    poll=0.005,
    beat=0.01,
    grace=0.2,
    second_look=0.005,
    first_retry=0.005,
    longest_retry=0.01,
    patience=10.0,
)


async def until(condition):
    """Wait for something that another task or process does."""
    async with asyncio.timeout(20):
        while True:
            if condition():
                return
            await asyncio.sleep(0.005)


@pytest.fixture
def ledger(tmp_path):
    book = SqlLedger(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield book
    book.close_book()


@pytest.fixture
def workplace(tmp_path):
    place = Workplace(folder=tmp_path, pace=QUICK)
    yield place
    place.books.close()


@pytest.fixture
def events():
    return []


@pytest.fixture
def make(ledger, workplace, events):
    """Run a pipeline as the one job of the ledger; a second time goes on with that job."""

    async def run(pipeline, *, owner="desk", spec=None):
        job = ledger.latest("ad", "campaign") or ledger.add_job("ad", "campaign", spec or {})
        ledger.restart(job.id)
        return await execute(
            ledger, job.id, owner, {"ad": pipeline}, workplace, report=events.append
        )

    return run


@pytest.fixture
def job(ledger):
    """The job as the ledger has it now."""
    return lambda: ledger.latest("ad", "campaign")
