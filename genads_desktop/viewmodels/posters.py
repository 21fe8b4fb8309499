"""Posters, looked for as they come into view."""

import asyncio

from PySide6.QtCore import QUrl

from genads_desktop.services.catalogue import Catalogue
from genads_desktop.services.library import Library
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.campaign_grid import CampaignGridModel
from genads_desktop.viewmodels.pictures import THUMB, Pictures

AT_ONCE = 24


class Posters:
    """Finds the posters of a grid in the background, those scrolled to last first."""

    def __init__(
        self, library: Library, catalogue: Catalogue, pictures: Pictures, tasks: TaskScope
    ) -> None:
        self._library = library
        self._catalogue = catalogue
        self._pictures = pictures
        self._tasks = tasks
        self._wanted: dict[str, None] = {}

    def want(self, campaign_id: str, grid: CampaignGridModel) -> None:
        self._wanted.pop(campaign_id, None)
        self._wanted[campaign_id] = None
        if not self._tasks.is_running("posters"):
            self._tasks.start("posters", lambda: self._hang(grid))

    async def _hang(self, grid: CampaignGridModel) -> None:
        await asyncio.sleep(0)  # until the page has asked for all it shows
        while self._wanted:
            ids = tuple(self._wanted)[-AT_ONCE:]
            for campaign_id in ids:
                del self._wanted[campaign_id]
            keys = await self._library.poster_keys(ids)
            grid.hang({one: self._pictures.whole(key) for one, key in keys.items()})
            for one in ids:
                if one not in keys:
                    grid.hang({one: await self._bottle(grid, one)})

    async def _bottle(self, grid: CampaignGridModel, campaign_id: str) -> QUrl:
        """What stands in as long as there is no film."""
        place = grid.place_of(campaign_id)
        row = grid.rows[place] if place >= 0 else None
        perfume = self._catalogue.perfume(row.perfume_id) if row else None
        return await self._pictures.small(perfume.front_key, THUMB) if perfume else QUrl()
