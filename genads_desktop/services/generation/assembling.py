"""Assembling: joins the segments of a variation, puts the score under them, and checks the film."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from genads_desktop.domain.ad_project import AdProject, FinishedAd, Variation
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.music import Track
from genads_desktop.domain.scene import FPS, SceneRole
from genads_desktop.domain.timeline import lay_out
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import MixRequest
from genads_desktop.services.generation.mixing import heard_inputs, mix_of, mixed
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio, finals_of
from genads_desktop.services.project_session import ProjectSession

_MADE = ("video", "proxy", "poster", "filmstrip", "waveform")


class Assembling:
    """Makes the finished film of a variation."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def finish(
        self,
        run: Run,
        session: ProjectSession,
        *,
        project: AdProject,
        variation: Variation,
        segments: Sequence[MediaRef],
        track: Track,
    ) -> FinishedAd:
        """Join, check and keep the film; it is done only when its bytes were verified."""
        storage = self._studio.storage
        scored = variation.replace(music=variation.music.with_track(track))
        score = None if variation.music.spec.muted else storage.path(track.media)
        parts = tuple(storage.path(segment) for segment in segments)
        sound = mix_of(storage, variation, score)
        join = partial(self._join, run, project, variation, parts, sound)
        made = await run.step(
            str(StepKey(StepKind.AD, variation.index)),
            join,
            [segment.sha256 for segment in segments],
            None if score is None else track.media.sha256,
            *heard_inputs(variation),
            still_good=self._all_here,
        )
        ad = FinishedAd(
            fingerprint=film_fingerprint(project, scored),
            frames=variation.frames,
            made_at=made["madeAt"],
            has_fallback=track.fallback_for is not None
            or any(_is_fallback(scene.selected_take) for scene in variation.scenes),
            **{name: MediaRef.model_validate(made[name]) for name in _MADE},
        )
        session.add(lambda now: now.with_finished(variation.index, ad))
        return ad

    async def _join(
        self,
        run: Run,
        project: AdProject,
        variation: Variation,
        parts: tuple[Path, ...],
        sound: MixRequest,
        *_inputs: object,
    ) -> dict[str, Any]:
        key = str(StepKey(StepKind.AD, variation.index))
        renderer = self._studio.renderer
        progress = run.progress(key)
        with self._studio.bench() as folder:
            film = folder / "ad.mp4"
            score = await mixed(renderer, sound, folder / "mix.wav")
            await renderer.join(parts, score, film)
            progress(0.2)
            await self._check_size(film, variation)
            # The film is decoded once only: what is made beside it is made of every frame.
            beside = await renderer.by_products(film, score, folder, _poster_frame(variation))
            files = {
                "video": film,
                "proxy": beside.proxy,
                "poster": beside.poster,
                "filmstrip": beside.filmstrip,
                "waveform": beside.waveform,
            }
            kept = {
                name: await self._studio.storage.keep(
                    file, finals_of(project, variation.index), "ad" if name == "video" else name
                )
                for name, file in files.items()
            }
        documents = {name: media.model_dump(mode="json") for name, media in kept.items()}
        return {**documents, "madeAt": self._studio.now().isoformat()}

    async def _check_size(self, film: Path, variation: Variation) -> None:
        facts = await self._studio.renderer.index(film)
        picture = self._studio.picture
        if (facts.frames, facts.fps) != (variation.frames, FPS) or (facts.width, facts.height) != (
            picture.width,
            picture.height,
        ):
            raise MediaError(
                f"The film came out as {facts.frames} frames of {facts.width}x{facts.height} at "
                f"{facts.fps:g} a second, not as {variation.frames} of {picture.width}x"
                f"{picture.height} at {FPS}. It was not kept; build it again."
            )

    def _all_here(self, made: dict[str, Any]) -> bool:
        return all(
            self._studio.storage.holds(MediaRef.model_validate(made[name])) for name in _MADE
        )


def _poster_frame(variation: Variation) -> int:
    """The middle of the hero shot, else of the longest scene with the bottle."""
    clips = lay_out(variation.scenes)
    places = list(zip(variation.scenes, clips, strict=True))
    heroes = [clip for scene, clip in places if scene.role == SceneRole.HERO]
    seen = heroes or [clip for scene, clip in places if scene.shows_product] or list(clips)
    longest = max(seen, key=lambda clip: clip.end_frame - clip.first_frame)
    return (longest.first_frame + longest.end_frame) // 2


def _is_fallback(take: Any) -> bool:
    return take is not None and (take.fallback_for is not None or take.placeholder)
