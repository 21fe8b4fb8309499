"""The price of a build, scene by scene, before it is paid."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.cost import Quote
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import Scene
from genads_desktop.services.generation.providers import Composers, Engines
from genads_desktop.services.generation.scores import Score, score_of
from genads_desktop.services.generation.shots import FREE, Shot, is_too_long, shot_of

Holds = Callable[[MediaRef], bool]
"""Tells whether a file is in the media store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedPart:
    """One thing that a build would make: a scene, or the score (`scene_id` is empty)."""

    variation_index: int
    scene_id: str
    engine: str
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildPrice:
    """What a build would make and what that costs. What is fresh is not in it."""

    parts: tuple[PricedPart, ...] = ()

    @property
    def total(self) -> Quote:
        """Unknown when any part is."""
        return _sum(part.quote for part in self.parts)

    def of_variation(self, index: int) -> Quote:
        return _sum(part.quote for part in self.parts if part.variation_index == index)

    def of_scenes(self, scene_ids: Iterable[str]) -> Quote:
        wanted = set(scene_ids)
        return _sum(part.quote for part in self.parts if part.scene_id in wanted)


def nothing_held(_ref: MediaRef) -> bool:
    """Count on no file being there, so that a quote is never too low."""
    return False


def price_of(
    project: AdProject,
    engines: Engines,
    composers: Composers | None = None,
    *,
    indexes: Iterable[int] | None = None,
    holds: Holds = nothing_held,
) -> BuildPrice:
    """Price what building these variations would make; None is all of them.

    Raise `ProviderNotConfiguredError` when something asks for an engine that is not here.
    """
    chosen = {each.index for each in project.variations} if indexes is None else set(indexes)
    wanted = [each for each in project.variations if each.index in chosen]
    parts = [
        part
        for variation in wanted
        for part in _parts(project, variation, engines, composers, holds)
    ]
    return BuildPrice(parts=tuple(parts))


def quote(project: AdProject, engines: Engines, composers: Composers | None = None) -> Quote:
    """Return what building every variation may cost at most.

    Raise `ProviderNotConfiguredError` when something asks for an engine that is not here.
    """
    return price_of(project, engines, composers).total


def scene_price(shot: Shot, holds: Holds = nothing_held) -> Quote:
    """What filming a scene may cost at most that has no fresh take."""
    if not shot.chain.remote:
        return FREE
    engine = shot.chain.remote[0]
    if is_too_long(shot.scene, engine) or shot.paid_before(engine, holds):
        return FREE
    return shot.quote(engine)


def score_price(score: Score, holds: Holds = nothing_held) -> Quote:
    """What a score may cost at most that is not there yet."""
    if not score.chain.remote:
        return FREE
    composer = score.chain.remote[0]
    return FREE if score.paid_before(composer, holds) else score.quote(composer)


def _parts(
    project: AdProject,
    variation: Variation,
    engines: Engines,
    composers: Composers | None,
    holds: Holds,
) -> Iterator[PricedPart]:
    for scene in variation.scenes:
        shot = shot_of(project, variation, scene, engines)
        if not shot.fitting:
            yield _part(variation, scene, shot.chain.first.name, scene_price(shot, holds))
    if composers is None:
        return
    score = score_of(project, variation, composers)
    if not score.fitting:
        yield _part(variation, None, score.chain.first.name, score_price(score, holds))


def _part(variation: Variation, scene: Scene | None, engine: str, price: Quote) -> PricedPart:
    return PricedPart(
        variation_index=variation.index,
        scene_id=scene.scene_id if scene else "",
        engine=engine,
        quote=price,
    )


def _sum(quotes: Iterable[Quote]) -> Quote:
    return sum(quotes, FREE)
