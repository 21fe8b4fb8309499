"""Listening: films that are compared are heard equally loud, or the louder one wins."""

from collections.abc import Mapping

from genads_desktop.domain.ad_project import FinishedAd
from genads_desktop.ports.renderer import AdRenderer
from genads_desktop.ports.storage import MediaStorage

AUDIBLE_DIFFERENCE = 0.3
"""LU. What is nearer to the quietest is played as it is."""


class Listening:
    """Measures how loud films are, once each, and tells how far to turn them down."""

    def __init__(self, renderer: AdRenderer, storage: MediaStorage) -> None:
        self._renderer = renderer
        self._storage = storage
        self._loudness: dict[str, float | None] = {}

    async def gains(self, ads: Mapping[int, FinishedAd]) -> dict[int, float]:
        """Give for every key the factor 0..1 that makes its film as loud as the quietest one.

        Raise `MediaError` or `MediaStoreError` when a film cannot be listened to.
        """
        heard = {key: await self._measured(ad) for key, ad in ads.items()}
        return matched(heard)

    async def _measured(self, ad: FinishedAd) -> float | None:
        name = ad.proxy.sha256
        if name not in self._loudness:
            measured = await self._renderer.measure(self._storage.path(ad.proxy))
            self._loudness[name] = measured.loudness
        return self._loudness[name]


def matched(loudness: Mapping[int, float | None]) -> dict[int, float]:
    """Turn loudness in LUFS into factors; films without sound are left alone."""
    levels = [level for level in loudness.values() if level is not None]
    quietest = min(levels, default=0.0)
    return {key: _factor(level, quietest) for key, level in loudness.items()}


def _factor(level: float | None, quietest: float) -> float:
    if level is None or level - quietest < AUDIBLE_DIFFERENCE:
        return 1.0
    return float(10 ** ((quietest - level) / 20))
