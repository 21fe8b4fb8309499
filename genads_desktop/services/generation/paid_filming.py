"""Paid filming: a provider's clip is kept as it came, then made into a take, for nothing and as often as need be."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import FPS, HANDLE_FRAMES, Scene, Take
from genads_desktop.ports.errors import MediaError, RejectedError
from genads_desktop.ports.renderer import ProductShot
from genads_desktop.ports.video import FilmRequest, RemoteFilmer
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.shots import PaidClip, Shot, is_too_long
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio, drafts_of
from genads_desktop.services.generation.takes import Takes, take_from

LocalRequest = Callable[[AdProject, Variation, Scene], FilmRequest]

_LAID_IN = 2
"""Raised when products are laid in otherwise; since 2 they follow the camera."""


class PaidFilming:
    """Has scenes filmed by providers."""

    def __init__(self, studio: Studio, local_request: LocalRequest) -> None:
        self._studio = studio
        self._takes = Takes(studio)
        self._local_request = local_request

    async def take_of(self, run: Run, shot: Shot, engine: RemoteFilmer) -> Take:
        """Return a new take of the scene, from a clip that is there or is paid for now.

        Raise `ProviderError`, `SkippedError`, `NeedsDecisionError`, or `MediaError` for a clip of no use.
        """
        _check_length(shot, engine)
        before = shot.paid_before(engine, self._studio.storage.holds)
        return await self._finished(
            run, shot, engine, before or await self._original(run, shot, engine)
        )

    async def _original(self, run: Run, shot: Shot, engine: RemoteFilmer) -> PaidClip:
        """Have the clip filmed, and say what it cost."""
        key = _key(shot, StepKind.CLIP)
        kept = await run.remote(
            key,
            engine,
            shot.request(engine, await self._opening(run, shot, engine)),
            partial(self._keep_original, shot, engine),
            suffix=".mp4",
            still_good=self._takes.is_here,
        )
        return PaidClip(
            original=MediaRef.model_validate(kept["media"]),
            has_sound=kept.get("hasSound", False),
            cost=await run.paid_for(key),
        )

    async def _finished(self, run: Run, shot: Shot, engine: RemoteFilmer, clip: PaidClip) -> Take:
        wanted = shot.fingerprints(engine)[0]
        made = await run.step(
            _key(shot, StepKind.TAKE),
            partial(self._finish, run, shot, engine, clip.original),
            wanted,
            clip.original.sha256,
            shot.scene.film_frames,
            revision=_LAID_IN,
            still_good=self._takes.is_here,
        )
        return take_from(
            made,
            fingerprint=wanted,
            provider=engine.name,
            model=engine.model,
            cost=clip.cost,
            original=clip.original,
            has_sound=clip.has_sound,
            source=shot.source(engine),
        )

    async def _keep_original(self, shot: Shot, engine: RemoteFilmer, file: Path) -> dict[str, Any]:
        """Decode all of the clip and keep it as it came, even if it is too short to be used."""
        facts = await self._studio.renderer.facts(file)
        prefix = drafts_of(shot.project, shot.variation.index)
        media = await self._studio.storage.keep(file, prefix, f"{shot.scene.scene_id}-original")
        there, needed = round(facts.seconds * FPS), shot.scene.film_frames
        if there < needed - HANDLE_FRAMES:
            raise MediaError(
                f"The clip of {engine.name} is {facts.seconds:.1f} s long, and the scene needs "
                f"{needed / FPS:.1f} s. The clip is kept as {media.key}; film the scene again, or make "
                "it shorter."
            )
        return {
            "media": media.model_dump(mode="json"),
            "seconds": facts.seconds,
            "hasSound": facts.has_audio,
        }

    async def _finish(
        self,
        run: Run,
        shot: Shot,
        engine: RemoteFilmer,
        original: MediaRef,
        _wanted: str,
        _sha256: str,
        frames: int,
    ) -> dict[str, Any]:
        """Make the clip one of ours, and lay the product in where the provider could not show it."""
        studio, progress = self._studio, run.progress(_key(shot, StepKind.TAKE))
        with studio.bench() as folder:
            clip, laid = folder / "plain.mp4", folder / "take.mp4"
            source = studio.storage.path(original)
            async with studio.hands:
                await studio.renderer.normalise(source, frames, clip, studio.picture, progress)
                if product := self._product_shot(shot, engine, clip):
                    await studio.renderer.lay_in(product, laid, progress)
                    clip = laid
                return await self._takes.keep(clip, shot, frames)

    def _product_shot(self, shot: Shot, engine: RemoteFilmer, clip: Path) -> ProductShot | None:
        placement = shot.scene.placement
        product = self._local_request(shot.project, shot.variation, shot.scene).product
        if engine.capabilities.renders_product or placement is None or product is None:
            return None
        return ProductShot(
            clip=clip,
            product=product,
            placement=placement,
            camera=shot.scene.camera,
            light=shot.scene.look.light.direction,
            picture=self._studio.picture,
        )

    async def _opening(self, run: Run, shot: Shot, engine: RemoteFilmer) -> MediaRef | None:
        """The first picture of the scene, without product and text, drawn here for engines that need one."""
        if not engine.capabilities.needs_first_frame:
            return None
        scene = shot.scene.replace(placement=None, overlay=None, shows_logo=False)
        empty = Shot(project=shot.project, variation=shot.variation, scene=scene, chain=shot.chain)
        draw = partial(self._draw_opening, empty)
        kept = await run.step(
            _key(shot, StepKind.OPENING),
            draw,
            empty.opening_fingerprint,
            still_good=self._takes.is_here,
        )
        return MediaRef.model_validate(kept["media"])

    async def _draw_opening(self, shot: Shot, _wanted: str) -> dict[str, Any]:
        request = self._local_request(shot.project, shot.variation, shot.scene)
        frame = min(FPS, shot.scene.frames - 1)
        with self._studio.bench() as folder:
            still = folder / "opening.png"
            await shot.chain.local.still(request, frame, still)
            prefix = drafts_of(shot.project, shot.variation.index)
            stem = f"{shot.scene.scene_id}-opening"
            media = await self._studio.storage.keep(still, prefix, stem)
        return {"media": media.model_dump(mode="json")}


def _check_length(shot: Shot, engine: RemoteFilmer) -> None:
    """Refuse before anything is paid what no clip of the engine is long enough for."""
    if is_too_long(shot.scene, engine):
        raise RejectedError(
            engine.name,
            f"{engine.name} films {engine.capabilities.max_duration:g} s at most, and the scene needs "
            f"{shot.scene.film_frames / FPS:.1f} s with the dissolve after it. Make it shorter, or "
            "choose another engine.",
        )


def _key(shot: Shot, kind: StepKind) -> str:
    return str(StepKey(kind, shot.variation.index, shot.scene.scene_id))
