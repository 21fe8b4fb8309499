"""Scoring: gives a variation the music its timeline asks for, by the composer it asks for or, visibly, by ours."""

from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from genads_desktop.domain.ad_project import Variation
from genads_desktop.domain.cost import Money
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.music import Track
from genads_desktop.ports.errors import LocalEngineError, ProviderError
from genads_desktop.ports.ledger import SkippedError
from genads_desktop.ports.music import RemoteComposer
from genads_desktop.services.generation.events import StepDegraded, StepReused
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.scores import Score, score_of
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio, drafts_of
from genads_desktop.services.project_session import ProjectSession


class Scoring:
    """Has the score composed, or keeps the one that still fits."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def track_of(self, run: Run, session: ProjectSession, variation: Variation) -> Track:
        """Return a track that fits the variation, made now if there is none."""
        score = score_of(session.project, variation, self._studio.composers)
        track = self._track_at_hand(score, score.wanted)
        if track is None:
            track = await self._new_track(run, score)
        else:
            run.report(StepReused(_key(score)))
        session.add(lambda now: now.with_track(variation.index, track))
        return track

    def _track_at_hand(
        self, score: Score, wanted: str, fallback_for: str | None = None
    ) -> Track | None:
        """Any score made before that fits now, the selected one first, labelled as what it is now."""
        music = score.variation.music
        known = ((music.selected_track,) if music.selected_track else ()) + music.tracks
        fitting = [
            track
            for track in known
            if track.fingerprint == wanted and self._studio.storage.holds(track.media)
        ]
        fitting.sort(key=lambda track: track.fallback_for != fallback_for)
        return _labelled(fitting[0], fallback_for) if fitting else None

    async def _new_track(self, run: Run, score: Score) -> Track:
        reason = ""
        for composer in score.chain.remote[:1]:
            try:
                return await self._paid_track(run, score, composer)
            except (ProviderError, LocalEngineError, SkippedError) as error:
                reason = f"{composer.name} did not write this. {error}"
                run.report(StepDegraded(_key(score), reason))
        track = await self._local_track(run, score, score.chain.first.name if reason else None)
        if reason:
            run.report(StepDegraded(_key(score), f"{track.provider} stands in. {reason}"))
        return track

    async def _local_track(self, run: Run, score: Score, fallback_for: str | None) -> Track:
        wanted, composer = score.local_fingerprint, score.chain.local
        if fallback_for and (track := self._track_at_hand(score, wanted, fallback_for)):
            return track
        compose = partial(self._compose, run, score)
        made = await run.step(_key(score), compose, wanted, still_good=self._media_is_here)
        return Track(
            track_id=made["trackId"],
            media=MediaRef.model_validate(made["media"]),
            fingerprint=wanted,
            provider=composer.name,
            fallback_for=fallback_for,
        )

    async def _paid_track(self, run: Run, score: Score, composer: RemoteComposer) -> Track:
        original = score.paid_before(composer, self._studio.storage.holds)
        cost: Money | None = Money.zero()
        if original is None:
            original, cost = await self._song(run, score, composer)
        wanted = score.fingerprint(composer)
        made = await run.step(
            _key(score),
            partial(self._master, score, original),
            wanted,
            original.sha256,
            still_good=self._media_is_here,
        )
        return Track(
            track_id=made["trackId"],
            media=MediaRef.model_validate(made["media"]),
            fingerprint=wanted,
            provider=composer.name,
            model=composer.model,
            cost=cost,
            original=original,
            source=score.source(composer),
        )

    async def _song(
        self, run: Run, score: Score, composer: RemoteComposer
    ) -> tuple[MediaRef, Money | None]:
        """Have the music made, and say what it cost."""
        key = _key(score, StepKind.SONG)
        kept = await run.remote(
            key,
            composer,
            composer.request(score.request),
            partial(self._keep_song, score),
            suffix=".audio",
            still_good=self._media_is_here,
        )
        return MediaRef.model_validate(kept["media"]), await run.paid_for(key)

    async def _keep_song(self, score: Score, file: Path) -> dict[str, Any]:
        """Keep the music as it came, once it has proved to be music."""
        with self._studio.bench() as folder:
            await self._mastered(score, file, folder / "proof.wav")
        media = await self._studio.storage.keep(file, self._prefix(score), "song")
        return {"media": media.model_dump(mode="json")}

    async def _master(
        self, score: Score, original: MediaRef, _wanted: str, _sha256: str
    ) -> dict[str, Any]:
        with self._studio.bench() as folder:
            wav = folder / "score.wav"
            await self._mastered(score, self._studio.storage.path(original), wav)
            return await self._keep_score(score, wav)

    async def _mastered(self, score: Score, source: Path, target: Path) -> None:
        if self._studio.master is None:
            raise LocalEngineError("Music from a provider cannot be levelled here. Choose synth.")
        async with self._studio.hands:
            await self._studio.master.master(source, score.request, target)

    async def _compose(self, run: Run, score: Score, _wanted: str) -> dict[str, Any]:
        with self._studio.bench() as folder:
            wav = folder / "score.wav"
            async with self._studio.hands:
                await score.chain.local.compose(score.request, wav, run.progress(_key(score)))
            return await self._keep_score(score, wav)

    async def _keep_score(self, score: Score, wav: Path) -> dict[str, Any]:
        media = await self._studio.storage.keep(wav, self._prefix(score), "score")
        return {"trackId": uuid4().hex, "media": media.model_dump(mode="json")}

    def _prefix(self, score: Score) -> str:
        return drafts_of(score.project, score.variation.index)

    def _media_is_here(self, made: dict[str, Any]) -> bool:
        return self._studio.storage.holds(MediaRef.model_validate(made["media"]))


def _key(score: Score, kind: StepKind = StepKind.SCORE) -> str:
    return str(StepKey(kind, score.variation.index))


def _labelled(track: Track, fallback_for: str | None) -> Track:
    """The same music as a track that says for whom it stands in, if for anybody."""
    if track.fallback_for == fallback_for:
        return track
    return track.replace(track_id=uuid4().hex, fallback_for=fallback_for)
