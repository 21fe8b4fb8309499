import pytest

from tests.provider_server.server import ProviderServer


@pytest.fixture(scope="session")
def providers():
    with ProviderServer() as server:
        yield server.client


@pytest.fixture
def account(providers):
    """A key of its own, with its own faults and bill."""
    return providers.account()
