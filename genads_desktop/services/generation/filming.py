"""Filming: gives every scene a fresh take, by the engine it asks for or, visibly, by another."""

from functools import partial
from typing import Any
from uuid import uuid4

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.scene import Scene, SceneRole, Take
from genads_desktop.ports.errors import LocalEngineError, ProviderError
from genads_desktop.ports.ledger import SkippedError
from genads_desktop.ports.video import FilmRequest, Picture, ProductPicture
from genads_desktop.services.generation.events import StepDegraded, StepReused
from genads_desktop.services.generation.paid_filming import PaidFilming
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.shots import Shot, shot_of
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.generation.takes import Takes, take_from
from genads_desktop.services.project_session import ProjectSession

STANDS_IN_AFTER = (ProviderError, LocalEngineError, SkippedError)
"""What makes another engine stand in. A doubt about money does not: a person decides."""


class Filming:
    """Films scenes with the engine each of them asks for."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._takes = Takes(studio)
        self._paid = PaidFilming(studio, self.request)

    async def take_of(
        self, run: Run, session: ProjectSession, variation: Variation, scene: Scene
    ) -> Take:
        """Return the scene's fresh take, made now if there is none. A new take is kept at once.

        When the first choice cannot film it, the take is another engine's and says so.
        """
        shot = shot_of(session.project, variation, scene, self._studio.engines)
        take = self._at_hand(shot, shot.wanted)
        if take is None:
            take = await self._new_take(run, shot)
        else:
            run.report(StepReused(_key(shot)))
        if take != scene.selected_take:
            session.add(lambda now: now.with_take(scene.scene_id, take))
        return take

    def request(
        self,
        project: AdProject,
        variation: Variation,
        scene: Scene,
        *,
        picture: Picture | None = None,
    ) -> FilmRequest:
        """Say everything an engine on this machine needs to film the scene, as large as the studio's films."""
        storage = self._studio.storage
        logo = project.brand.logo
        return FilmRequest(
            scene=scene,
            style=project.style,
            seed=variation.seed,
            product=self._product(project),
            logo=storage.path(logo) if logo and scene.shows_logo else None,
            picture=picture or self._studio.picture,
            last=scene.role == SceneRole.END_CARD,
        )

    def _product(self, project: AdProject) -> ProductPicture | None:
        cutout = project.product_asset.cutout
        if cutout is None:
            return None
        storage = self._studio.storage
        return ProductPicture(
            mode=cutout.mode,
            image=storage.path(cutout.image),
            glass=storage.path(cutout.glass) if cutout.glass else None,
        )

    def _at_hand(
        self, shot: Shot, wanted: tuple[str, ...], fallback_for: str | None = None
    ) -> Take | None:
        """The selected take if it fits, else the one made last that fits, labelled as what it is now."""
        scene = shot.scene
        fitting = [
            take
            for take in scene.takes
            if take.fingerprint in wanted
            and take.frames >= scene.film_frames
            and self._studio.storage.holds(take.media)
        ]
        best = max(
            enumerate(fitting),
            key=lambda each: (
                each[1].fallback_for == fallback_for,
                each[1] == scene.selected_take,
                each[0],
            ),
            default=None,
        )
        return None if best is None else _labelled(best[1], fallback_for)

    async def _new_take(self, run: Run, shot: Shot) -> Take:
        """Ask one engine after the other; one that stands in never costs more than the first would."""
        first = shot.chain.first.name
        reason = ""
        for engine in shot.affordable:
            try:
                take = await self._paid.take_of(run, shot, engine)
            except STANDS_IN_AFTER as error:
                reason = f"{engine.name} did not film this. {error}"
                run.report(StepDegraded(_key(shot), reason))
                if isinstance(error, ProviderError) and error.billed != "no":
                    break
            else:
                return take if engine.name == first else _labelled(take, first)
        take = await self._local_take(run, shot, first if reason else None)
        if reason:
            run.report(StepDegraded(_key(shot), f"{take.provider} stands in. {reason}"))
        return take

    async def _local_take(self, run: Run, shot: Shot, fallback_for: str | None) -> Take:
        wanted, engine = shot.local_fingerprint, shot.chain.local
        if fallback_for and (take := self._at_hand(shot, (wanted,), fallback_for)):
            return take
        film = partial(self._film, run, shot)
        made = await run.step(
            _key(shot), film, wanted, shot.scene.film_frames, still_good=self._takes.is_here
        )
        take = take_from(made, fingerprint=wanted, provider=engine.name)
        return take if fallback_for is None else take.replace(fallback_for=fallback_for)

    async def _film(self, run: Run, shot: Shot, _wanted: str, frames: int) -> dict[str, Any]:
        request = self.request(shot.project, shot.variation, shot.scene)
        with self._studio.bench() as folder:
            clip = folder / "take.mp4"
            await shot.chain.local.film(request, clip, run.progress(_key(shot)))
            return await self._takes.keep(clip, shot, frames)


def _key(shot: Shot) -> str:
    return str(StepKey(StepKind.TAKE, shot.variation.index, shot.scene.scene_id))


def _labelled(take: Take, fallback_for: str | None) -> Take:
    """The same clip as a take that says for whom it stands in, if for anybody. Takes never change."""
    if take.fallback_for == fallback_for:
        return take
    return take.replace(take_id=uuid4().hex, fallback_for=fallback_for)
