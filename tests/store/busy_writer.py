"""A program that saves a campaign as fast as it can and says so, until it is killed."""

import asyncio
import sys
from pathlib import Path

from genads_desktop.adapters.store.sql import SqlStore
from tests.samples import CAMPAIGN_ID, brand, campaign, perfume, project, scene


def numbered(number):
    """Both places carry the number, so a torn write would show."""
    ad = project()
    added = scene(f"closing_{number}", prompt=f"{number} " + "gold " * 1900)
    telling = ad.variations[0]
    ad = ad.with_variation(telling.with_scenes((*telling.scenes[:2], added)))
    return campaign(project=ad, creative_prompt=str(number))


async def write_for_ever(path):
    store = SqlStore(path)
    await store.run(lambda work: work.brands.save(brand()))
    await store.run(lambda work: work.perfumes.save(perfume()))
    await store.run(lambda work: work.campaigns.save(numbered(0)))
    number = 0
    while True:
        number += 1
        current = numbered(number)
        await store.run(lambda work, now=current: work.campaigns.save_work(now))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


def number_in(saved):
    """The number of the last save, read from both places; they must agree."""
    assert saved.campaign_id == CAMPAIGN_ID
    number = int(saved.creative_prompt)
    last = saved.project.variations[0].scenes[-1]
    assert last.scene_id == f"closing_{number}"
    assert int(last.prompt.split()[0]) == number
    return number


if __name__ == "__main__":
    asyncio.run(write_for_ever(Path(sys.argv[1])))
