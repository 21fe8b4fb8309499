"""The brief: a form whose storyboard follows it as one types, until a person changes the storyboard."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject, Brief
from genads_desktop.domain.plan_edits import ChangeBrief
from genads_desktop.domain.style import Style
from genads_desktop.services.drafting import as_plan, is_filmed, same_story
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.brief_choices import BriefChoicesViewModel, BriefServices
from genads_desktop.viewmodels.brief_price import BriefPriceViewModel
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.sentences import told
from genads_desktop.viewmodels.storyboard import StoryboardViewModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE = 0.4
"""Seconds without a keystroke before the ad is planned anew."""


@QmlElement
class BriefViewModel(QObject):
    """Holds the brief as typed, keeps the plan in step with it, and starts the build."""

    changed = Signal()
    campaignPlanned = Signal(str)
    """A draft has its storyboard now and can be opened as a project."""
    generationStarted = Signal()

    def __init__(
        self, services: BriefServices, notices: NoticesViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._notices = notices
        self._tasks = TaskScope(on_error=notices.failed)
        self._storyboard = StoryboardViewModel(services.drafting, services.stills, notices, self)
        self._choices = BriefChoicesViewModel(services, notices, self)
        self._price = BriefPriceViewModel(services, notices, self)
        self._price.engine_offer.chosen.connect(self._choose_engine)
        self._session: ProjectSession | None = None
        self._campaign_id = ""
        self._name = ""
        self._brief = Brief()
        self._shown: AdProject | None = None
        self._planned: AdProject | None = None
        self._notes: tuple[str, ...] = ()
        self._asking = False
        self._planning = False
        self._starting = False
        self._stop_session: Callable[[], None] = _nothing

    @Property(StoryboardViewModel, constant=True)
    def storyboard(self) -> StoryboardViewModel:
        return self._storyboard

    @Property(BriefChoicesViewModel, constant=True)
    def choices(self) -> BriefChoicesViewModel:
        return self._choices

    @Property(BriefPriceViewModel, constant=True)
    def price(self) -> BriefPriceViewModel:
        return self._price

    @property
    def priced(self) -> BriefPriceViewModel:
        return self._price

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._brief.creative_prompt

    @Property(int, notify=changed)
    def duration(self) -> int:
        return self._brief.target_duration

    @Property(int, notify=changed)
    def variations(self) -> int:
        return self._brief.num_variations

    @Property(str, notify=changed)
    def callToAction(self) -> str:
        return self._brief.call_to_action

    @Property(str, notify=changed)
    def notes(self) -> str:
        """What the planner read in the brief, and what it did about it."""
        return told("\n".join(self._notes))

    @Property(bool, notify=changed)
    def planning(self) -> bool:
        return self._planning

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the brief has moved on and the storyboard, changed by a person, has not."""
        return self._asking

    @Property(str, notify=changed)
    def question(self) -> str:
        """What planning anew would replace."""
        filmed = self._shown is not None and is_filmed(self._shown)
        if filmed:
            return told(
                "Planning it anew would replace the storyboard and what was filmed for it. "
                "Undo brings them back."
            )
        return told("Planning it anew would replace your changes to it. Undo brings them back.")

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is a storyboard to generate from."""
        return self._session is not None and not self._starting

    @Slot(str)
    def write(self, sentence: str) -> None:
        """Say what the ad is about; planned once no more is typed."""
        self._ask_for(self._brief.replace(creative_prompt=sentence[:10_000]))

    @Slot(str)
    def writeCallToAction(self, words: str) -> None:
        self._ask_for(self._brief.replace(call_to_action=words.strip()[:60]))

    @Slot(str)
    def chooseStyle(self, style: str) -> None:
        self._ask_for(self._brief.replace(selected_style=Style(style)), pause=0)

    @Slot(int)
    def changeDuration(self, seconds: int) -> None:
        self._ask_for(self._brief.replace(target_duration=min(60, max(15, seconds))), pause=0.15)

    @Slot(int)
    def changeVariations(self, count: int) -> None:
        self._ask_for(self._brief.replace(num_variations=min(3, max(1, count))), pause=0)

    @Slot(str)
    def applyPreset(self, name: str) -> None:
        preset = self._services.presets.find(name)
        if preset is not None:
            self._ask_for(preset.applied(self._brief), pause=0)

    @Slot(str)
    def keepPreset(self, name: str) -> None:
        """Keep length, number, style and call to action under a name."""
        self._choices.keep_preset(name, self._brief)

    @Property(str, notify=changed)
    def campaignId(self) -> str:
        return self._campaign_id

    @Slot(str)
    def beginFrom(self, campaign_id: str) -> None:
        """Take over another campaign's brief, and its storyboard when it is for this perfume."""
        self._tasks.start("begin from", lambda: self._begin_from(campaign_id))

    @Slot()
    def planAnew(self) -> None:
        """Replace the storyboard by a plan for the brief as it is now."""
        self._tasks.start("plan", lambda: self._plan(0, replacing=True))

    @Slot()
    def keepStoryboard(self) -> None:
        """Leave the storyboard as it is, whatever the brief says."""
        self._asking = False
        self.changed.emit()

    @Slot(str)
    def rename(self, name: str) -> None:
        self._tasks.start("rename", lambda: self._rename(name))

    @Slot()
    def generate(self) -> None:
        """Make the ads of the storyboard as it is now."""
        self._starting = True
        self.changed.emit()
        self._tasks.start("generate", self._generate)

    async def showDraft(self, campaign_id: str) -> None:
        """Show a campaign without a storyboard, and plan one."""
        campaign = await self._services.library.campaign(campaign_id)
        self.leave()
        self._campaign_id, self._name = campaign_id, campaign.campaign_name
        self._brief = campaign.brief
        self._choices.choose(self._brief.selected_style)
        self._planning = True
        self.changed.emit()
        self._tasks.start("draft", lambda: self._draft(campaign_id))

    async def show(self, session: ProjectSession) -> None:
        """Show a planned campaign."""
        if session is not self._session:
            self.leave()
            self._session = session
            self._campaign_id = session.campaign.campaign_id
            self._brief = session.project.brief
            self._choices.choose(self._brief.selected_style)
            self._stop_session = session.listen(self._session_changed)
            self._storyboard.open(session)
        campaign = await self._services.library.campaign(self._campaign_id)
        self._name = campaign.campaign_name
        self._session_changed()
        self._tasks.start("catch up", self._catch_up)

    def leave(self) -> None:
        """Show nothing."""
        for name in ("draft", "plan", "catch up", "samples"):
            self._tasks.cancel(name)
        self._stop_session()
        self._stop_session = _nothing
        self._session = self._shown = self._planned = None
        self._notes = ()
        self._asking = self._planning = self._starting = False
        self._choices.leave()
        self._price.show(None)
        self._storyboard.leave()
        self.changed.emit()

    async def close(self) -> None:
        """Take over what was typed last, and end the background work."""
        await self._settle()
        self._stop_session()
        await self._tasks.close()
        await self._choices.close()
        await self._price.close()
        await self._storyboard.close()

    async def _draft(self, campaign_id: str) -> None:
        try:
            await self._services.drafting.open(campaign_id)
        finally:
            self._planning = False
            self.changed.emit()
        self.campaignPlanned.emit(campaign_id)

    async def _catch_up(self) -> None:
        session = self._session
        if session is None:
            return
        await self._services.drafting.catch_up(session)
        await self._read_plan(session)
        await self._show_samples(session)

    async def _read_plan(self, session: ProjectSession) -> None:
        """Find out what the planner makes of the brief, to tell its plan from a person's."""
        project = session.project
        planned = await self._services.drafting.plan(project, project.brief)
        if session is self._session and project.brief == session.project.brief:
            self._planned, self._notes = planned.project, planned.notes
            self.changed.emit()

    async def _show_samples(self, session: ProjectSession) -> None:
        """Draw the styles, after the storyboard, which people look at first."""
        await self._choices.sample(session.project)
        self._storyboard.want_again()

    def _choose_engine(self, engine: str) -> None:
        self._ask_for(self._brief.replace(engine=engine), pause=0)

    def _ask_for(self, brief: Brief, *, pause: float = PAUSE) -> None:
        if brief == self._brief:
            return
        self._brief = brief
        self._choices.choose(self._brief.selected_style)
        self.changed.emit()
        if self._session is not None:
            self._tasks.start("plan", lambda: self._plan(pause))

    async def _plan(self, pause: float, *, replacing: bool = False) -> None:
        await asyncio.sleep(pause)
        session, brief = self._session, self._brief
        if session is None or (brief == session.project.brief and not replacing):
            return
        self._planning = True
        self.changed.emit()
        try:
            drafting = self._services.drafting
            plan = drafting.plan_anew if replacing else drafting.plan
            planned = await plan(session.project, brief)
        finally:
            self._planning = False
            self.changed.emit()
        if session is not self._session:
            return
        follows = self._follows(session.project)
        self._planned, self._notes = planned.project, planned.notes
        if follows or replacing:
            self._asking = False
            session.apply(as_plan(planned))
        else:
            self._asking = not same_story(session.project, planned.project)
            session.apply(ChangeBrief(brief=brief))
        self._tasks.start("samples", lambda: self._show_samples(session))

    def _follows(self, project: AdProject) -> bool:
        """Whether the storyboard is just what the planner made, and nothing was filmed for it."""
        planned = self._planned
        return planned is not None and not is_filmed(project) and same_story(project, planned)

    def _session_changed(self) -> None:
        session = self._session
        if session is None or session.project is self._shown:
            return
        before = self._shown
        self._shown = session.project
        if before is not None and session.project.brief != before.brief:
            self._take_over(session)
        self._storyboard.refresh()
        self._price.show(session.project)
        self.changed.emit()

    def _take_over(self, session: ProjectSession) -> None:
        """Follow the project's brief, such as after an undo, unless more was typed meanwhile."""
        if not self._tasks.is_running("plan"):
            self._brief = session.project.brief
            self._asking = False
            self._tasks.start("read plan", lambda: self._read_plan(session))
        self._choices.choose(self._brief.selected_style)

    async def _settle(self) -> None:
        """Plan at once what was typed and not planned yet."""
        await self._storyboard.settle()
        if self._tasks.is_running("plan"):
            self._tasks.cancel("plan")
            await self._plan(0)

    async def _generate(self) -> None:
        try:
            await self._settle()
            session = self._session
            if session is None or not await self._services.consent(session.project, None):
                return
            await self._services.builds.start(self._campaign_id)
        finally:
            self._starting = False
            self.changed.emit()
        self.generationStarted.emit()

    async def _rename(self, name: str) -> None:
        campaign = await self._services.library.rename_campaign(self._campaign_id, name)
        self._name = campaign.campaign_name
        self.changed.emit()

    async def _begin_from(self, campaign_id: str) -> None:
        session = self._session
        if session is None:
            return
        edit = await self._services.drafting.begin_from(session.project, campaign_id)
        if session is self._session:
            self._tasks.cancel("plan")
            session.apply(edit)


def _nothing() -> None:
    """Stand in for a listener that need not be stopped."""
