"""Outdated: what an edit leaves behind, what bringing it up to date makes, costs and takes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from genads_desktop.domain.ad_project import AdProject, FinishedAd, Variation
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.domain.scene import Scene, Take
from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.services.generation.budget import scene_price, score_price
from genads_desktop.services.generation.scores import Score, score_of
from genads_desktop.services.generation.shots import FREE, Shot, shot_of
from genads_desktop.services.generation.studio import Studio

_UNKNOWN = Quote(at_most=None)
_REMEMBERED = 500
_PER_FILMED_FRAME = 1.6
_PER_JOINED_FRAME = 0.3
_PER_SCORED_FRAME = 0.15
"""Effort, against drawing one frame: filmed and encoded, joined with its by-products, composed."""


class Freshness(StrEnum):
    """How well a scene's selected take shows what the scene asks for."""

    FRESH = "fresh"
    AT_HAND = "at_hand"
    """The selected take does not, but another one does."""
    OUTDATED = "outdated"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What bringing ads up to date would make."""

    scene_ids: tuple[str, ...] = ()
    """Scenes to film, in playing order."""
    scores: int = 0
    films: int = 0
    """Ads to put together again."""
    quote: Quote = field(default_factory=lambda: Quote(at_most=Money.zero()))
    effort: float = 0.0
    """How much work it is, counted in frames to draw."""

    @property
    def is_nothing(self) -> bool:
        return not (self.scene_ids or self.scores or self.films)

    def __add__(self, other: "Work") -> "Work":
        return Work(
            scene_ids=(*self.scene_ids, *other.scene_ids),
            scores=self.scores + other.scores,
            films=self.films + other.films,
            quote=self.quote + other.quote,
            effort=self.effort + other.effort,
        )


class Outdated:
    """Compares what there is with what the project asks for, by fingerprints only."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._known: dict[int, tuple[Scene, tuple[object, ...], tuple[str, ...]]] = {}

    def freshness(self, project: AdProject, variation: Variation, scene: Scene) -> Freshness:
        fitting = self._fitting(project, variation, scene)
        if scene.selected_take is None:
            return Freshness.AT_HAND if fitting else Freshness.MISSING
        if scene.selected_take in fitting:
            return Freshness.FRESH
        return Freshness.AT_HAND if fitting else Freshness.OUTDATED

    def is_fresh_take(
        self, project: AdProject, variation: Variation, scene: Scene, take: Take
    ) -> bool:
        """Tell whether this take shows what the scene asks for, at its whole length."""
        return take in self._fitting(project, variation, scene)

    def fresh_film(self, project: AdProject, variation: Variation) -> FinishedAd | None:
        """The finished film that is what the variation would be now, with everything fresh in it."""
        states = (self.freshness(project, variation, scene) for scene in variation.scenes)
        if any(state != Freshness.FRESH for state in states):
            return None
        return None if self._needs_score(project, variation) else film_of(project, variation)

    def work(self, project: AdProject, indexes: Iterable[int] | None = None) -> Work:
        """What an update of these variations makes; None is all of them."""
        chosen = {v.index for v in project.variations} if indexes is None else set(indexes)
        total = Work()
        for variation in project.variations:
            if variation.index in chosen:
                total += self._work_on(project, variation)
        return total

    def consequences(self, before: AdProject, after: AdProject, index: int) -> Work:
        """What a change from `before` to `after` adds to the work on one variation."""
        known = set(self.work(before, (index,)).scene_ids)
        added = self.work(after, (index,))
        variation = after.variation(index)
        new = tuple(scene_id for scene_id in added.scene_ids if scene_id not in known)
        scenes = [scene for scene in variation.scenes if scene.scene_id in new]
        return Work(
            scene_ids=new,
            scores=added.scores,
            films=added.films,
            quote=self._quote(after, variation, scenes, added.scores),
            effort=_effort(variation, scenes, added.scores, added.films),
        )

    def _work_on(self, project: AdProject, variation: Variation) -> Work:
        to_film = [
            scene for scene in variation.scenes if not self._fitting(project, variation, scene)
        ]
        scores = int(self._needs_score(project, variation))
        films = int(self.fresh_film(project, variation) is None)
        return Work(
            scene_ids=tuple(scene.scene_id for scene in to_film),
            scores=scores,
            films=films,
            quote=self._quote(project, variation, to_film, scores),
            effort=_effort(variation, to_film, scores, films),
        )

    def _fitting(self, project: AdProject, variation: Variation, scene: Scene) -> tuple[Take, ...]:
        long_enough = [take for take in scene.takes if take.frames >= scene.film_frames]
        shot = self._shot(project, variation, scene) if long_enough else None
        if shot is None:
            return ()
        wanted = self._wanted(shot)
        return tuple(
            take for take in long_enough if take.fingerprint in wanted and take.fallback_for is None
        )

    def _wanted(self, shot: Shot) -> tuple[str, ...]:
        """The fingerprints of fresh takes, reckoned once for each value of a scene."""
        project, scene = shot.project, shot.scene
        context = (
            project.style,
            project.brand.logo,
            project.product_asset,
            shot.variation.seed,
            shot.chain.first.name,
        )
        known = self._known.get(id(scene))
        if known and known[0] is scene and known[1] == context:
            return known[2]
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[id(scene)] = (scene, context, shot.wanted)
        return self._known[id(scene)][2]

    def _needs_score(self, project: AdProject, variation: Variation) -> bool:
        score = self._score(project, variation)
        return score is None or not score.fitting

    def _quote(
        self, project: AdProject, variation: Variation, scenes: Iterable[Scene], scores: int
    ) -> Quote:
        """What is to be filmed and composed; nobody here knows the price of an engine that is not here."""
        holds = self._studio.storage.holds
        total = FREE
        for scene in scenes:
            shot = self._shot(project, variation, scene)
            total += scene_price(shot, holds) if shot else _UNKNOWN
        if scores:
            score = self._score(project, variation)
            total += score_price(score, holds) if score else _UNKNOWN
        return total

    def _shot(self, project: AdProject, variation: Variation, scene: Scene) -> Shot | None:
        try:
            return shot_of(project, variation, scene, self._studio.engines)
        except ProviderNotConfiguredError:
            return None

    def _score(self, project: AdProject, variation: Variation) -> Score | None:
        try:
            return score_of(project, variation, self._studio.composers)
        except ProviderNotConfiguredError:
            return None


def film_of(project: AdProject, variation: Variation) -> FinishedAd | None:
    """The film put together from exactly the takes, text and music that are selected now."""
    wanted = film_fingerprint(project, variation)
    return next((ad for ad in variation.finished if ad.fingerprint == wanted), None)


def share_of(work: Work, project: AdProject) -> float:
    """How much of making the whole project anew the work would be, 0..1."""
    whole = sum(_effort(each, each.scenes, 1, 1) for each in project.variations)
    return min(1.0, work.effort / whole) if whole else 0.0


def _effort(variation: Variation, scenes: Iterable[Scene], scores: int, films: int) -> float:
    filmed = sum(scene.film_frames for scene in scenes)
    joined = films * variation.frames
    scored = scores * variation.frames
    return filmed * _PER_FILMED_FRAME + joined * _PER_JOINED_FRAME + scored * _PER_SCORED_FRAME
