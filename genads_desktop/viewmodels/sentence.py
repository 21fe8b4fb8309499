"""The sentence box: a wish in plain words, shown as the edits it means before they are made."""

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.edit_base import scene_name
from genads_desktop.domain.edit_words import change_in, subject_of
from genads_desktop.domain.errors import EditRefusedError
from genads_desktop.ports.planner import AskingPlanner, Planner, Reading
from genads_desktop.services.generation.builds import Builds
from genads_desktop.services.outdated import Outdated, Work, share_of
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.editing import EditingDesk
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE = 0.3
"""Seconds without a keystroke after which the sentence is read."""
_LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class WishRow:
    """One edit the sentence was understood to mean."""

    number: int
    subject: str
    change: str


class WishListModel(RowListModel[WishRow]):
    row_type = WishRow
    key = "number"
    spoken = ("subject", "change")


@QmlElement
class SentenceViewModel(QObject):
    """Reads while one types, and changes nothing until one agrees."""

    changed = Signal()

    def __init__(
        self,
        desk: EditingDesk,
        *,
        planner: Planner,
        builds: Builds,
        outdated: Outdated,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._planner = planner
        self._builds = builds
        self._outdated = outdated
        self._tasks = TaskScope(on_error=desk.notices.failed)
        self._rows = WishListModel(self)
        self._sentence = ""
        self._reading: Reading | None = None
        self._consequence = ""
        self._wanted = False
        self._asked = ""
        desk.listen(self._read_again)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> WishListModel:
        return self._rows

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._sentence

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return bool(self._sentence) and self._reading is None

    @Property(bool, notify=changed)
    def canApply(self) -> bool:
        return self._reading is not None and bool(self._reading.edits)

    @Property(str, notify=changed)
    def notUnderstood(self) -> str:
        """What nothing was made of, in the person's own words."""
        if self._reading is None or not self._reading.not_understood:
            return ""
        return ", ".join(f"“{words}”" for words in self._reading.not_understood)

    @Property(str, notify=changed)
    def consequence(self) -> str:
        """What becomes outdated, what is free and what costs, as a sentence."""
        return told(self._consequence)

    @Slot(str)
    def write(self, text: str) -> None:
        """Take in what was typed so far."""
        if text.strip() == self._sentence:
            return
        self._sentence = text.strip()
        self._wanted = False
        self._forget()
        if self._sentence:
            self._tasks.start("read", self._read_after_a_pause)
        else:
            self._tasks.cancel("read")

    @Slot()
    def agree(self) -> None:
        """Make the edits as one step; a sentence not read yet is made once it is understood.

        What was not understood for nothing is asked once, where there is somebody to ask; what that
        made of it is shown first.
        """
        if self._reading is not None:
            self._apply_or_ask()
        elif self._sentence:
            self._wanted = True
            self._tasks.start("read", self._read)

    @Slot()
    def drop(self) -> None:
        """Forget the sentence."""
        self._tasks.cancel("read")
        self._sentence = ""
        self._forget()

    async def close(self) -> None:
        """End reading."""
        await self._tasks.close()

    async def _read_after_a_pause(self) -> None:
        await asyncio.sleep(PAUSE)
        await self._read()

    async def _read(self) -> None:
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None:
            return
        reading = await self._planner.read(self._sentence, project, variation.index)
        self._understand(reading, project)
        if self._wanted:
            self._wanted = False
            self._apply_or_ask()

    def _apply_or_ask(self) -> None:
        if self._worth_asking(self._reading):
            self._asked = self._sentence
            self._forget()
            self._tasks.start("read", self._ask)
        else:
            self._apply()

    def _worth_asking(self, reading: Reading | None) -> bool:
        planner = self._planner
        if not isinstance(planner, AskingPlanner) or not planner.may_ask:
            return False
        incomplete = reading is not None and (not reading.edits or bool(reading.not_understood))
        return incomplete and self._asked != self._sentence

    async def _ask(self) -> None:
        project, variation = self._desk.project, self._desk.variation
        if project is None or variation is None or not isinstance(self._planner, AskingPlanner):
            return
        reading = await self._planner.ask(self._sentence, project, variation.index)
        self._understand(reading, project)

    def _understand(self, reading: Reading, project: AdProject) -> None:
        rows = []
        after = project
        for number, edit in enumerate(reading.edits, start=1):
            rows.append(WishRow(number, subject_of(edit, after), change_in(edit, after)))
            try:
                after = edit.apply_or_refuse(after)
            except EditRefusedError as error:
                rows[-1] = WishRow(number, rows[-1].subject, str(error))
        self._reading = reading
        self._rows.show(rows)
        consequences = self._consequences(project, after) if rows else ""
        self._consequence = f"{reading.note} {consequences}".strip()
        self.changed.emit()

    def _consequences(self, before: AdProject, after: AdProject) -> str:
        index = self._desk.variation.index if self._desk.variation else 0
        if not after.has_variation(index):
            return ""
        work = self._outdated.consequences(before, after, index)
        seconds = self._builds.expected_seconds(after) * share_of(work, after)
        return f"{_outdated_words(work, after)} {_price_words(work, seconds)}"

    def _apply(self) -> None:
        reading = self._reading
        if reading is None or not reading.edits:
            return
        short = self._sentence[:_LONGEST_LABEL]
        label = short if short == self._sentence else f"{short.rstrip()}…"
        if self._desk.apply_all(reading.edits, f"“{label}”"):
            self.drop()

    def _read_again(self) -> None:
        """The project has changed, so the sentence may mean something else now."""
        if self._sentence and self._reading is not None:
            self._tasks.start("read", self._read)

    def _forget(self) -> None:
        self._reading = None
        self._consequence = ""
        self._rows.show([])
        self.changed.emit()


def _outdated_words(work: Work, project: AdProject) -> str:
    names = [scene_name(project, scene_id) for scene_id in work.scene_ids]
    if not names:
        return "No scene has to be filmed again."
    if len(names) == 1:
        return f"{names[0].capitalize()} becomes outdated."
    *first, last = (name.removeprefix("scene ") for name in names)
    return f"Scenes {', '.join(first)} and {last} become outdated."


def _price_words(work: Work, seconds: float) -> str:
    price = str(work.quote)
    if work.is_nothing:
        return "Free, and done at once."
    return f"{price.capitalize()}; an update takes about {max(1, round(seconds))} s."
