"""A store in memory with one brand, one perfume and one campaign."""

from tests.fakes.store import FakeStore
from tests.samples import CAMPAIGN_ID, brand, campaign, perfume


async def filled_store(made=None):
    store = FakeStore()

    def fill(work):
        work.brands.save(brand())
        work.perfumes.save(perfume())
        work.campaigns.save(made or campaign())

    await store.run(fill)
    store.writes = 0
    return store


async def saved_in(store):
    return await store.read(lambda work: work.campaigns.get(CAMPAIGN_ID))
