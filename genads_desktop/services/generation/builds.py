"""Builds: bringing a campaign's ads up to date, one job a campaign, resumed wherever it was stopped."""

from genads_desktop.ports.ledger import RESTARTABLE, Job, JobState, Ledger
from genads_desktop.services.generation.engine import new_owner
from genads_desktop.services.generation.events import Report
from genads_desktop.services.generation.execute import Pipeline, execute
from genads_desktop.services.generation.pipeline import AD_JOB, AdPipeline
from genads_desktop.services.generation.workplace import Workplace


class Builds:
    """Starts and resumes builds. A campaign keeps its one job, so that finished steps are found again."""

    def __init__(self, ledger: Ledger, pipeline: AdPipeline, workplace: Workplace) -> None:
        self._ledger = ledger
        self._pipelines: dict[str, Pipeline] = {AD_JOB: pipeline.make}
        self._workplace = workplace

    async def run(self, campaign_id: str, report: Report) -> JobState:
        """Build all variations of a campaign here and now, and return how it ended.

        Being cancelled leaves the build where it is; running it again goes on from there.
        """
        job = await self._job_of(campaign_id)
        return await execute(
            self._ledger,
            job.id,
            new_owner(),
            self._pipelines,
            self._workplace,
            report=report,
        )

    async def _job_of(self, campaign_id: str) -> Job:
        books = self._workplace.books
        job = await books.call(self._ledger.latest, AD_JOB, campaign_id)
        if job is None:
            return await books.call(
                self._ledger.add_job, AD_JOB, campaign_id, {"campaignId": campaign_id}
            )
        if job.state in RESTARTABLE:
            await books.call(self._ledger.restart, job.id)
        return job
