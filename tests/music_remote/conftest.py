import pytest
import pytest_asyncio

from genads_desktop.adapters.music.lyria.composer import LyriaComposer
from genads_desktop.adapters.music.musicgen.composer import MusicGenComposer
from genads_desktop.adapters.vendors.google import GoogleAccount
from genads_desktop.adapters.vendors.replicate import ReplicateAccount
from tests.provider_server.server import ProviderServer
from tests.video_remote.kit import models


@pytest.fixture(scope="session")
def server():
    with ProviderServer(job_seconds=0.04) as running:
        yield running.client


@pytest.fixture
def account(server):
    return server.account()


@pytest_asyncio.fixture
async def composer(server, account, tmp_path):
    """Make composers at the test's account; their connections are closed afterwards."""
    made = []

    def make(name, *, patience=20.0):
        card = models().named(name)
        if card.provider == "replicate":
            at = ReplicateAccount(key=account.key, base_url=server.replicate_url, patience=patience)
            made.append(MusicGenComposer(card, at))
        else:
            at = GoogleAccount(key=account.key, base_url=server.gemini_url)
            made.append(LyriaComposer(card, at, tmp_path / "songs", patience=patience))
        return made[-1]

    yield make
    for each in made:
        await each.close()
