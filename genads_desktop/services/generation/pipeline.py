"""The pipeline: makes what is missing or outdated, keeps what is still good."""

import asyncio
from collections.abc import Sequence
from typing import Any

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.music import Track
from genads_desktop.domain.scene import Take
from genads_desktop.domain.timeline import dissolves_in
from genads_desktop.ports.errors import LocalEngineError, MediaStoreError, ProviderError, StoreError
from genads_desktop.ports.ledger import CancelRequestedError, JsonDocument, NeedsDecisionError
from genads_desktop.services.generation.assembling import Assembling
from genads_desktop.services.generation.budget import price_of
from genads_desktop.services.generation.caps import check_agreed
from genads_desktop.services.generation.filming import Filming
from genads_desktop.services.generation.finishing import Finishing
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.scoring import Scoring
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.project_session import ProjectSession, ProjectSessions

AD_JOB = "ad"

_ENDINGS = (
    CancelRequestedError,
    NeedsDecisionError,
    DomainError,
    ProviderError,
    LocalEngineError,
    MediaStoreError,
    StoreError,
    OSError,
)
"""What ends a build for now. Being cancelled is none: a program that quits leaves the build going on."""


class AdPipeline:
    """Builds the ads of a campaign like a build tool builds a program."""

    def __init__(self, studio: Studio, sessions: ProjectSessions) -> None:
        self._studio = studio
        self._sessions = sessions
        self._filming = Filming(studio)
        self._scoring = Scoring(studio)
        self._finishing = Finishing(studio)
        self._assembling = Assembling(studio)

    async def make(self, run: Run, spec: JsonDocument) -> dict[str, Any]:
        """Bring variations of a campaign up to date; the entry for every job of kind `ad`.

        `spec` names the campaign, and under `variations` those to make; none named means all.
        """
        session = await self._sessions.open(str(spec["campaignId"]))
        session.mark(CampaignStatus.GENERATING)
        wanted = [
            variation
            for variation in session.project.variations
            if variation.index in (spec.get("variations") or [variation.index])
        ]
        try:
            self._check_price(session, spec, wanted)
            await run.gather(*(self._variation(run, session, variation) for variation in wanted))
        except _ENDINGS as error:
            session.mark(_status_after(error, session.project))
            raise
        else:
            session.mark(_status_when_done(session.project))
        finally:
            await session.flush()
        return {"variations": [variation.index for variation in wanted]}

    def _check_price(
        self, session: ProjectSession, spec: JsonDocument, wanted: Sequence[Variation]
    ) -> None:
        studio = self._studio
        price = price_of(
            session.project,
            studio.engines,
            studio.composers,
            indexes=[variation.index for variation in wanted],
            holds=studio.storage.holds,
        )
        check_agreed(spec, price.total)

    async def _variation(self, run: Run, session: ProjectSession, variation: Variation) -> None:
        """Film and finish one variation. The order of its scenes is that of the moment it began."""
        project = session.project
        filming = [
            asyncio.ensure_future(self._filming.take_of(run, session, variation, scene))
            for scene in variation.scenes
        ]
        track, segments = await run.gather(
            self._scoring.track_of(run, session, variation),
            self._segments(run, project, variation, filming),
        )
        filmed = _played(variation, [take.result() for take in filming], track)
        await self._assembling.finish(
            run,
            session,
            project=project.with_variation(filmed),
            variation=filmed,
            segments=segments,
            track=track,
        )

    async def _segments(
        self,
        run: Run,
        project: AdProject,
        variation: Variation,
        filming: Sequence[asyncio.Future[Take]],
    ) -> list[MediaRef]:
        """Make every segment as soon as the takes it needs are there; return them in playing order."""

        async def body(position: int) -> MediaRef:
            take, caption = await run.gather(
                asyncio.shield(filming[position]),
                self._finishing.caption(run, project, variation, position),
            )
            return await self._finishing.body(
                run, project, variation, position, take=take, caption=caption
            )

        async def dissolve(position: int) -> MediaRef:
            before, take = await asyncio.gather(
                *(asyncio.shield(filming[at]) for at in (position - 1, position))
            )
            return await self._finishing.dissolve(run, project, variation, position, (before, take))

        parts = []
        for position in range(len(variation.scenes)):
            if dissolves_in(variation.scenes, position):
                parts.append(dissolve(position))
            parts.append(body(position))
        try:
            return list(await run.gather(*parts))
        finally:
            for film in filming:
                film.cancel()
            await asyncio.wait(filming)


def status_at_rest(project: AdProject) -> CampaignStatus:
    """How far a campaign has come that nobody works on."""
    if any(variation.finished for variation in project.variations):
        return _status_when_done(project)
    return CampaignStatus.PLANNED


def _status_after(error: Exception, project: AdProject) -> CampaignStatus:
    match error:
        case NeedsDecisionError():
            return CampaignStatus.ATTENTION
        case CancelRequestedError():
            return status_at_rest(project)
        case _:
            return CampaignStatus.FAILED


def _status_when_done(project: AdProject) -> CampaignStatus:
    chosen = project.selected_variation is not None
    return CampaignStatus.SELECTED if chosen else CampaignStatus.READY


def _played(variation: Variation, takes: list[Take], track: Track) -> Variation:
    """The variation as it was when the build began, playing the takes and the score of the build."""
    pairs = zip(variation.scenes, takes, strict=True)
    scenes = tuple(scene.with_take(take) for scene, take in pairs)
    return variation.replace(scenes=scenes, music=variation.music.with_track(track))
