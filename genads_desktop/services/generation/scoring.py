"""Scoring: gives a variation the music its timeline asks for."""

from functools import partial
from typing import Any
from uuid import uuid4

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.fingerprint import score_fingerprint
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.music import Track
from genads_desktop.domain.timeline import cuts, end_card_frame
from genads_desktop.ports.music import ScoreRequest
from genads_desktop.services.generation.events import StepReused
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio, drafts_of
from genads_desktop.services.project_session import ProjectSession


class Scoring:
    """Has the score composed, or keeps the one that still fits."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def track_of(self, run: Run, session: ProjectSession, variation: Variation) -> Track:
        """Return a track that fits the variation, made now if there is none."""
        project = session.project
        key = str(StepKey(StepKind.SCORE, variation.index))
        wanted = score_fingerprint(project, variation, self._studio.composer.name)
        if track := self._track_at_hand(variation, wanted):
            run.report(StepReused(key))
            session.add(lambda now: now.with_track(variation.index, track))
            return track
        prefix = drafts_of(project, variation.index)
        compose = partial(self._compose, run, key, _request(project, variation), prefix)
        made = await run.step(key, compose, wanted, still_good=self._media_is_here)
        composed = Track(
            track_id=made["trackId"],
            media=MediaRef.model_validate(made["media"]),
            fingerprint=wanted,
            provider=self._studio.composer.name,
        )
        session.add(lambda now: now.with_track(variation.index, composed))
        return composed

    def _track_at_hand(self, variation: Variation, wanted: str) -> Track | None:
        """Any score made before that fits now, the selected one first."""
        music = variation.music
        known = ((music.selected_track,) if music.selected_track else ()) + music.tracks
        fitting = (track for track in known if track.fingerprint == wanted)
        return next((track for track in fitting if self._studio.storage.holds(track.media)), None)

    async def _compose(
        self, run: Run, key: str, request: ScoreRequest, prefix: str, _wanted: str
    ) -> dict[str, Any]:
        with self._studio.bench() as folder:
            wav = folder / "score.wav"
            async with self._studio.hands:
                await self._studio.composer.compose(request, wav, run.progress(key))
            media = await self._studio.storage.keep(wav, prefix, "score")
        return {"trackId": uuid4().hex, "media": media.model_dump(mode="json")}

    def _media_is_here(self, made: dict[str, Any]) -> bool:
        return self._studio.storage.holds(MediaRef.model_validate(made["media"]))


def _request(project: AdProject, variation: Variation) -> ScoreRequest:
    return ScoreRequest(
        spec=variation.music.spec,
        gender=project.perfume.gender,
        style=project.style.style,
        seed=variation.seed,
        frames=variation.frames,
        cuts=cuts(variation.scenes),
        end_card=end_card_frame(variation.scenes),
    )
