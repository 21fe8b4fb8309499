"""One provider server for all tests of this folder; every test has an account of its own."""

import pytest
import pytest_asyncio

from tests.provider_server.server import ProviderServer
from tests.video_remote.kit import filmer, storage_in


@pytest.fixture(scope="session")
def server():
    with ProviderServer(job_seconds=0.04) as running:
        yield running.client


@pytest.fixture
def account(server):
    return server.account()


@pytest.fixture
def storage(tmp_path):
    return storage_in(tmp_path)


@pytest_asyncio.fixture
async def filmers(server, account, storage):
    """Make filmers at the test's account; their connections are closed afterwards."""
    made = []

    def make(engine, **options):
        made.append(filmer(engine, server, account.key, storage, **options))
        return made[-1]

    yield make
    for each in made:
        await each.close()
