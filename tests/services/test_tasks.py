"""Background tasks have an owner who ends them and hears of their errors."""

import asyncio

import pytest

from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.tasks import TaskScope
from tests.services.waiting import until


@pytest.fixture
async def errors():
    return []


@pytest.fixture
async def scope(errors):
    scope = TaskScope(errors.append)
    yield scope
    await scope.close()


async def test_a_new_task_of_the_same_name_ends_the_old_one(scope):
    ended = []

    async def wait(number):
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(number)

    scope.start("search", lambda: wait(1))
    await asyncio.sleep(0)
    scope.start("search", lambda: wait(2))
    await until(lambda: ended == [1])
    assert scope.is_running("search")

    await scope.close()
    assert ended == [1, 2]
    assert not scope.is_running("search")


async def test_an_error_reaches_the_owner_and_stops_no_other_task(scope, errors, caplog):
    done = asyncio.Event()

    async def fail():
        raise ValueError("broken")

    async def work():
        await asyncio.sleep(0.01)
        done.set()

    scope.start("a", fail)
    scope.start("b", work)
    await done.wait()

    assert [str(error) for error in errors] == ["broken"]
    assert "background task failed" in caplog.text
    assert not scope.is_running("a")


async def test_cancelling_is_not_an_error(scope, errors):
    scope.start("a", lambda: asyncio.sleep(60))
    await asyncio.sleep(0)
    scope.cancel("a")
    scope.cancel("never started")
    await scope.close()

    assert errors == []


def test_changes_reach_every_listener_until_it_stops():
    changes = Changes()
    first, second = [], []
    stop = changes.listen(first.append)
    changes.listen(second.append)
    created = RecordChange("brand", "b", "created")
    deleted = RecordChange("brand", "b", "deleted")

    changes.announce(created)
    stop()
    stop()
    changes.announce(deleted)

    assert first == [created]
    assert second == [created, deleted]


def test_a_listener_may_stop_while_it_is_told():
    changes = Changes()
    heard = []
    stops = []
    stops.append(changes.listen(lambda change: stops[0]()))
    changes.listen(heard.append)
    changes.announce(RecordChange("brand", "b", "created"))

    assert len(heard) == 1
