"""Builds: bringing campaigns' ads up to date, one job a campaign, resumed wherever it was stopped."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.errors import DomainError
from genads_desktop.ports.errors import ProviderNotConfiguredError, StoreError
from genads_desktop.ports.ledger import (
    Books,
    Decision,
    Job,
    JobState,
    JsonDocument,
    Ledger,
    RemoteOperation,
)
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.generation.agreement import Agreement, Spent, spent_by_variation
from genads_desktop.services.generation.build import Build, BuildState, there
from genads_desktop.services.generation.caps import Budget
from genads_desktop.services.generation.engine import JobEngine, new_owner, nobody_else
from genads_desktop.services.generation.events import JobEnded, Report, RunEvent
from genads_desktop.services.generation.execute import Pipeline, execute
from genads_desktop.services.generation.pipeline import AD_JOB, AdPipeline, status_at_rest
from genads_desktop.services.generation.progress import BuildProgress, resting
from genads_desktop.services.generation.speed import Speed
from genads_desktop.services.generation.workplace import Workplace
from genads_desktop.services.project_session import ProjectSessions

BuildListener = Callable[[Build], None]
"""Called at every event of a build, often: look at the build later, and only as often as needed."""

_log = logging.getLogger(__name__)


class BuiltElsewhereError(DomainError):
    """Another process works on the campaign."""

    def __init__(self) -> None:
        super().__init__(
            "Another GenAds Desktop is making this ad at the moment; watch it there, or try again "
            "when it has ended."
        )


class Builds:
    """Starts, watches, stops and resumes builds. A campaign keeps its one job, so finished steps are found."""

    def __init__(
        self,
        ledger: Ledger,
        pipeline: AdPipeline,
        workplace: Workplace,
        sessions: ProjectSessions,
        *,
        changes: Changes | None = None,
        budget: Budget | None = None,
        speed: Speed | None = None,
        max_jobs: int = 1,
        owner: str | None = None,
        at_work: Callable[[str], bool] = nobody_else,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`owner` names this process, `at_work` tells whether another one is still alive.

        Without a `budget` everything is let in.
        """
        self._ledger = ledger
        self._pipelines: dict[str, Pipeline] = {AD_JOB: pipeline.make}
        self._workplace = workplace
        self._sessions = sessions
        self._budget = budget
        self._speed = speed or Speed()
        self._owner = owner or new_owner()
        self._at_work = at_work
        self._clock = clock
        self._builds: dict[str, Build] = {}
        self._listeners: list[BuildListener] = []
        self._chores: set[asyncio.Task[None]] = set()
        self._engine = JobEngine(
            ledger,
            self._pipelines,
            workplace,
            max_jobs=max_jobs,
            report=self._hear,
            owner=self._owner,
            at_work=at_work,
        )
        if changes is not None:
            changes.listen(self._record_changed)

    async def run(self, campaign_id: str, report: Report) -> JobState:
        """Build all variations of a campaign here and now, and return how it ended.

        `RUNNING` means that another process works on it. Being cancelled leaves the build where it
        is; running it again goes on from there. Raise `OverBudgetError`, `ProviderNotConfiguredError`.
        """
        job = await self._book(self._ledger.latest, AD_JOB, campaign_id)
        if job is not None and self._is_elsewhere(job):
            return JobState.RUNNING
        session = await self._sessions.open(campaign_id)
        job = await self._admitted(session.project, ())
        if self._is_elsewhere(job):
            return JobState.RUNNING
        return await execute(
            self._ledger, job.id, self._owner, self._pipelines, self._workplace, report=report
        )

    @property
    def queue(self) -> tuple[Build, ...]:
        """All builds of this process: those being worked on, those that wait, those that ended."""
        order = (BuildState.WORKING, BuildState.WAITING)
        rank = {state: place for place, state in enumerate(order)}
        known = self._builds.values()
        return tuple(sorted(known, key=lambda build: rank.get(build.state, len(order))))

    def find(self, campaign_id: str) -> Build | None:
        return self._builds.get(campaign_id)

    def resting(self, project: AdProject) -> BuildProgress:
        """How far a campaign nobody works on has come."""
        return resting(project, self._clock)

    def expected_seconds(self, project: AdProject) -> float:
        """How long making all of the project would take on this machine."""
        return self._speed.seconds(project)

    def listen(self, listener: BuildListener) -> Callable[[], None]:
        """Call `listener` from now on; call the answer to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    async def start(self, campaign_id: str, indexes: Sequence[int] = ()) -> Build:
        """Bring variations of a campaign up to date, all unless some are named, when its turn comes.

        A build already under way is done once more when it has ended, since the project may have
        changed meanwhile. Raise `NoPlanError`, `StoreError`, `BuiltElsewhereError`, `OverBudgetError`
        and `ProviderNotConfiguredError`.
        """
        session = await self._sessions.open(campaign_id)
        known = self._builds.get(campaign_id)
        if known is not None and known.state == BuildState.WORKING:
            known.indexes = tuple(indexes)
            known.again = True
            self._tell(known)
            return known
        job = await self._book(self._ledger.latest, AD_JOB, campaign_id)
        if job is not None and self._is_elsewhere(job):
            raise BuiltElsewhereError
        job = await self._admitted(session.project, indexes)
        if self._is_elsewhere(job):
            raise BuiltElsewhereError
        build = self._add(campaign_id, job.id, session.project, tuple(indexes))
        build.agreement = Agreement.from_spec(job.spec)
        session.mark(CampaignStatus.GENERATING)
        await self._engine.restart(job.id)
        await self._engine.start()
        self._tell(build)
        return build

    async def retry(self, campaign_id: str) -> Build:
        """Try again what failed; what is finished is kept. While others still work, when they have ended."""
        known = self._builds.get(campaign_id)
        return await self.start(campaign_id, known.indexes if known else ())

    async def stop(self, campaign_id: str) -> None:
        """Stop a build for good. What is finished stays, and starting it again goes on from there."""
        build = self._builds.get(campaign_id)
        if build is None:
            return
        build.again = False
        await self._engine.cancel(build.job_id)
        if build.state != BuildState.DONE:
            self._ended(build, JobState.CANCELLED, "")
            self._tell(build)

    async def decide(
        self, campaign_id: str, decision: Decision, operation_id: str | None = None
    ) -> None:
        """Act on a person's word about one payment that is in doubt, or about all of them, and go on."""
        build = self._builds[campaign_id]
        for doubt in await self.doubts(campaign_id):
            if operation_id in {None, doubt.id}:
                await self._engine.decide(doubt.id, decision)
        if not build.under_way:
            build.state = BuildState.WAITING
        await self._engine.start()
        self._tell(build)

    async def doubts(self, campaign_id: str) -> tuple[RemoteOperation, ...]:
        """What may have been charged for a campaign's build and waits for a person's word."""
        build = self._builds.get(campaign_id)
        if build is None:
            return ()
        found = await self._book(self._ledger.doubts)
        return tuple(doubt for doubt in found if doubt.job_id == build.job_id)

    async def spent(self, campaign_id: str) -> dict[int, Spent]:
        """What a campaign's clips and music have cost so far, by variation. Raise `StoreError`."""
        expenses = await self._book(self._ledger.expenses, subject=campaign_id)
        return spent_by_variation(expenses, campaign_id)

    async def move(self, campaign_id: str, before: str | None) -> None:
        """Put a waiting build before another one; None puts it last."""
        moved = self._builds[campaign_id]
        other = self._builds.get(before) if before else None
        await self._engine.move(moved.job_id, other.job_id if other else None)
        rest = [build for build in self._builds.values() if build is not moved]
        rest.insert(rest.index(other) if other in rest else len(rest), moved)
        self._builds = {build.campaign_id: build for build in rest}
        self._tell(moved)

    def forget(self, campaign_id: str) -> None:
        """Take a build that has ended off the list."""
        build = self._builds.get(campaign_id)
        if build is not None and not build.under_way:
            del self._builds[campaign_id]
            self._tell(build)

    async def resume(self) -> tuple[Build, ...]:
        """Go on with everything an earlier run of the program left unfinished, and return it.

        What waits for a person's decision comes along, and goes on waiting.
        """
        found = await self._book(
            self._ledger.in_state, JobState.QUEUED, JobState.RUNNING, JobState.ATTENTION
        )
        builds = [await self._resumed(job) for job in found if job.kind == AD_JOB]
        await self._engine.start()
        return tuple(build for build in builds if build is not None)

    async def close(self) -> None:
        """Quit: nothing is lost, and `resume` goes on with it."""
        for chore in tuple(self._chores):
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        await self._engine.close()

    async def _resumed(self, job: Job) -> Build | None:
        if self._is_elsewhere(job):
            return None
        try:
            session = await self._sessions.open(job.subject)
        except (StoreError, DomainError):
            _log.warning("The campaign %s of job %s cannot be opened", job.subject, job.id)
            return None
        indexes = tuple(int(index) for index in job.spec.get("variations", ()))
        build = self._add(job.subject, job.id, session.project, indexes)
        build.resumed = True
        build.agreement = Agreement.from_spec(job.spec)
        if job.state == JobState.ATTENTION:
            build.end(job.state, job.error or "")
        return build

    def _add(
        self, campaign_id: str, job_id: str, project: AdProject, indexes: tuple[int, ...]
    ) -> Build:
        session = self._sessions.find(campaign_id)
        self._builds.pop(campaign_id, None)
        self._builds[campaign_id] = Build(
            campaign_id=campaign_id,
            job_id=job_id,
            campaign=session.campaign.campaign_name if session else "",
            perfume=project.perfume.name,
            indexes=indexes,
            progress=BuildProgress(project, there(project, indexes), self._clock),
            clock=self._clock,
        )
        return self._builds[campaign_id]

    async def _admitted(self, project: AdProject, indexes: Sequence[int]) -> Job:
        """Let the build in and queue its job. Raise `OverBudgetError` before anything is begun."""
        admission = await self._budget.admission(project, indexes or None) if self._budget else None

        def told(books: Books) -> JsonDocument:
            agreed = admission(books) if admission else {}
            return {"campaignId": project.project_id, "variations": list(indexes), **agreed}

        job: Job = await self._book(self._ledger.admit_job, AD_JOB, project.project_id, told)
        return job

    def _is_elsewhere(self, job: Job) -> bool:
        return (
            job.state == JobState.RUNNING
            and job.owner not in {None, self._owner}
            and self._at_work(str(job.owner))
        )

    def _hear(self, job_id: str, event: RunEvent) -> None:
        build = next((one for one in self._builds.values() if one.job_id == job_id), None)
        if build is None:
            return
        if isinstance(event, JobEnded):
            self._ended(build, event.state, event.reason)
        else:
            session = self._sessions.find(build.campaign_id)
            build.take(event, session.project if session else None)
        self._tell(build)

    def _ended(self, build: Build, state: JobState, reason: str) -> None:
        if state == JobState.DONE and build.state == BuildState.WORKING:
            self._speed.learn(build.progress.work_made, build.seconds)
        build.end(state, reason)
        session = self._sessions.find(build.campaign_id)
        if build.state == BuildState.STOPPED and session is not None:
            session.mark(status_at_rest(session.project))
        if build.again:
            build.again = False
            self._chore(self._begun_again(build))

    async def _begun_again(self, build: Build) -> None:
        try:
            await self.start(build.campaign_id, build.indexes)
        except (StoreError, DomainError, ProviderNotConfiguredError) as error:
            build.end(JobState.FAILED, str(error))
            self._tell(build)

    def _record_changed(self, change: RecordChange) -> None:
        if (change.kind, change.deed) != ("campaign", "deleted"):
            return
        build = self._builds.get(change.record_id)
        if build is not None and build.under_way:
            self._chore(self.stop(change.record_id))

    def _chore(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

    def _tell(self, build: Build) -> None:
        for listener in tuple(self._listeners):
            listener(build)

    async def _book(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self._workplace.books.call(method, *args, **kwargs)
