"""The brand: its name, logo and colours, and what its guidelines propose."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from genads_desktop.domain.brand import UNTITLED_BRAND, Brand
from genads_desktop.domain.errors import DomainError
from genads_desktop.ports.guidelines import GuidelinesReading, WordKind
from genads_desktop.ports.store import NameTakenError
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.guidelines import Confirmed, Guidelines
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.brand_lists import (
    ColourListModel,
    ColourRow,
    ProposalListModel,
    ProposalRow,
)
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.pictures import LARGE, Pictures, local_files
from genads_desktop.viewmodels.sentences import told

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE = 0.3
"""Seconds of not typing after which text is saved."""
_ORDER = (WordKind.TAGLINE, WordKind.VOICE, WordKind.DO, WordKind.DONT)
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@QmlElement
class BrandViewModel(QObject):
    """Shows one brand and saves everything as it is typed or dropped."""

    changed = Signal()
    begun = Signal(str)
    """There is an untitled brand to be named; its id."""

    def __init__(
        self,
        *,
        library: Library,
        intake: Intake,
        guidelines: Guidelines,
        changes: Changes,
        pictures: Pictures,
        notices: NoticesViewModel,
        pause: float = PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._intake = intake
        self._guidelines = guidelines
        self._pictures = pictures
        self._notices = notices
        self._pause = pause
        self._tasks = TaskScope(on_error=notices.failed)
        self._brand: Brand | None = None
        self._logo = QUrl()
        self._name_problem = ""
        self._reading = False
        self._note = ""
        self._colours = ColourListModel(self)
        self._proposals = ProposalListModel(self)
        self._stop_hearing = changes.listen(self._hear)

    @Property(str, notify=changed)
    def brandId(self) -> str:
        return self._brand.brand_id if self._brand else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._brand.brand_name if self._brand else ""

    @Property(str, notify=changed)
    def nameProblem(self) -> str:
        """Why the name that was typed cannot be used, as a sentence."""
        return told(self._name_problem)

    @Property(str, notify=changed)
    def tagline(self) -> str:
        return self._brand.tagline if self._brand else ""

    @Property(str, notify=changed)
    def fontFamily(self) -> str:
        return (self._brand.font_family or "") if self._brand else ""

    @Property(QUrl, notify=changed)
    def logo(self) -> QUrl:
        return self._logo

    @Property(bool, notify=changed)
    def hasLogo(self) -> bool:
        """Whether there is a logo, even while its picture is still made."""
        return self._brand is not None and self._brand.logo is not None

    @Property(str, notify=changed)
    def voice(self) -> str:
        """The words the brand describes itself with, in one line."""
        return ", ".join(self._brand.voice) if self._brand else ""

    @Property(str, notify=changed)
    def dos(self) -> str:
        """The rules of the guidelines, a line each."""
        return "\n".join(self._brand.dos) if self._brand else ""

    @Property(str, notify=changed)
    def donts(self) -> str:
        return "\n".join(self._brand.donts) if self._brand else ""

    @Property(bool, notify=changed)
    def named(self) -> bool:
        return self._brand is not None and self._brand.brand_name != UNTITLED_BRAND

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether a name and a logo stand."""
        return self._brand is not None and self._brand.onboarding_completed

    @Property(bool, notify=changed)
    def hasGuidelines(self) -> bool:
        return self._brand is not None and self._brand.guidelines is not None

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether guidelines are being read."""
        return self._reading

    @Property(str, notify=changed)
    def note(self) -> str:
        """What could not be read of the guidelines, as a sentence."""
        return told(self._note)

    @Property(int, notify=changed)
    def tickedCount(self) -> int:
        return sum(row.ticked for row in self._proposals.rows)

    @Property(int, notify=changed)
    def proposalCount(self) -> int:
        return len(self._proposals.rows)

    @Property(QAbstractItemModel, constant=True)
    def colours(self) -> ColourListModel:
        return self._colours

    @Property(QAbstractItemModel, constant=True)
    def proposals(self) -> ProposalListModel:
        return self._proposals

    @Slot()
    def begin(self) -> None:
        """Make a brand that is to be named."""
        self._tasks.start("begin", self._begin)

    @Slot(str)
    def open(self, brand_id: str) -> None:
        """Show a brand."""
        if self._brand is None or brand_id != self._brand.brand_id:
            self._tasks.cancel("guidelines")
            self._brand = None
            self._logo = QUrl()
            self._reading = False
            self._name_problem = self._note = ""
            self._proposals.show([])
        self._tasks.start("read", lambda: self._read(brand_id))

    @Slot(str)
    def typeName(self, name: str) -> None:
        """Save the name a moment after the last letter."""
        self._name_it(name, self._pause)

    @Slot(str)
    def settleName(self, name: str) -> None:
        self._name_it(name, 0)

    @Slot(str)
    def typeTagline(self, text: str) -> None:
        self._change("tagline", lambda now: now.replace(tagline=text.strip()))

    @Slot(str)
    def typeFontFamily(self, text: str) -> None:
        self._change("typeface", lambda now: now.replace(font_family=text.strip() or None))

    @Slot(str)
    def addColour(self, colour: str) -> None:
        """Add a colour such as `#c9a35b`; anything else is left alone."""
        code = colour.strip().lower()
        code = code if code.startswith("#") else f"#{code}"
        if _COLOUR.fullmatch(code):
            self._change(
                f"colour {code}",
                lambda now: now.replace(palette=tuple(dict.fromkeys((*now.palette, code)))),
            )

    @Slot(str)
    def removeColour(self, colour: str) -> None:
        self._change(
            f"colour {colour}",
            lambda now: now.replace(palette=tuple(one for one in now.palette if one != colour)),
        )

    @Slot(list)
    def takeLogo(self, files: list[QUrl]) -> None:
        """Keep a picture that was dropped as the logo."""
        brand_id = self._id
        self._tasks.start("logo", lambda: self._take_logo(brand_id, files))

    @Slot(list)
    def takeGuidelines(self, files: list[QUrl]) -> None:
        """Keep and read guidelines that were dropped; what they say is proposed."""
        brand_id = self._id
        self._tasks.start("guidelines", lambda: self._take_guidelines(brand_id, files))

    @Slot()
    def readAgain(self) -> None:
        """Propose once more what the guidelines say."""
        brand_id = self._id
        self._tasks.start(
            "guidelines", lambda: self._propose(self._guidelines.read_again(brand_id))
        )

    @Slot(str, bool)
    def tick(self, proposal_id: str, ticked: bool) -> None:
        """Want a proposal, or not. Of typefaces and taglines one alone is wanted."""
        rows = self._proposals.rows
        kind = next((row.kind for row in rows if row.proposal_id == proposal_id), "")
        single = ticked and kind in ("typeface", "tagline")
        self._proposals.show(
            [
                replace(row, ticked=ticked)
                if row.proposal_id == proposal_id
                else replace(row, ticked=row.ticked and not (single and row.kind == kind))
                for row in rows
            ]
        )
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Make what is ticked the brand's own."""
        brand_id, confirmed = self._id, _confirmed(self._proposals.rows)
        self._tasks.start("confirm", lambda: self._confirm(brand_id, confirmed))

    @Slot()
    def dismiss(self) -> None:
        """Leave the brand as it is; the guidelines are kept."""
        self._proposals.show([])
        self._note = ""
        self.changed.emit()

    async def close(self) -> None:
        """End the background work."""
        self._stop_hearing()
        await self._tasks.close()

    @property
    def _id(self) -> str:
        return self._brand.brand_id if self._brand else ""

    def _hear(self, change: RecordChange) -> None:
        if change.deed == "changed" and change.record_id == self._id:
            self._tasks.start("read", lambda: self._read(change.record_id))

    async def _begin(self) -> None:
        self.begun.emit((await self._intake.start_brand()).brand_id)

    async def _read(self, brand_id: str) -> None:
        brand = await self._library.brand(brand_id)
        self._brand = brand
        self._colours.show([ColourRow(colour) for colour in dict.fromkeys(brand.palette)])
        self._logo = self._pictures.ready(brand.logo.key, LARGE) if brand.logo else QUrl()
        self.changed.emit()
        if brand.logo and self._logo.isEmpty():
            self._logo = await self._pictures.small(brand.logo.key, LARGE)
            self.changed.emit()

    def _name_it(self, name: str, pause: float) -> None:
        brand_id = self._id
        self._tasks.start("name", lambda: self._rename(brand_id, name, pause))

    async def _rename(self, brand_id: str, name: str, pause: float) -> None:
        await asyncio.sleep(pause)
        try:
            await self._library.rename_brand(brand_id, name)
        except (NameTakenError, DomainError) as error:
            self._name_problem = str(error)
        else:
            self._name_problem = ""
        self.changed.emit()

    def _change(self, what: str, change: Callable[[Brand], Brand]) -> None:
        brand_id, pause = self._id, self._pause if what in ("tagline", "typeface") else 0

        async def save() -> None:
            await asyncio.sleep(pause)
            await self._library.change_brand(brand_id, change)

        self._tasks.start(what, save)

    async def _take_logo(self, brand_id: str, files: list[QUrl]) -> None:
        for logo in (await asyncio.to_thread(local_files, files))[:1]:
            await self._intake.take_in_logo(brand_id, logo)

    async def _take_guidelines(self, brand_id: str, files: list[QUrl]) -> None:
        for file in (await asyncio.to_thread(local_files, files))[:1]:
            await self._propose(self._guidelines.take_in(brand_id, file))

    async def _propose(self, reading: Awaitable[GuidelinesReading]) -> None:
        self._reading = True
        self.changed.emit()
        try:
            found = await reading
            self._proposals.show(_rows(found))
            self._note = found.note
        finally:
            self._reading = False
            self.changed.emit()

    async def _confirm(self, brand_id: str, confirmed: Confirmed) -> None:
        before = await self._library.brand(brand_id)
        await self._guidelines.confirm(brand_id, confirmed)
        self.dismiss()

        def undo() -> None:
            self._tasks.start("undo", lambda: self._put_back(before))

        self._notices.tell("Taken over from the guidelines", action="Undo", deed=undo)

    async def _put_back(self, before: Brand) -> None:
        await self._library.change_brand(
            before.brand_id, lambda now: before.replace(guidelines=now.guidelines)
        )


def _rows(reading: GuidelinesReading) -> list[ProposalRow]:
    colours = [
        ProposalRow(f"colour {one.colour}", "colour", one.colour, one.share, one.likely)
        for one in reading.colours
    ]
    typefaces = [
        ProposalRow(f"typeface {one.family}", "typeface", one.family, one.share, place == 0)
        for place, one in enumerate(reading.typefaces)
    ]
    words = [
        ProposalRow(f"{one.kind} {one.text}", one.kind.value, one.text, 0, True)
        for one in sorted(reading.words, key=lambda words: _ORDER.index(words.kind))
    ]
    kinds: set[str] = set()
    rows = []
    for row in (*colours, *typefaces, *words):
        rows.append(replace(row, heads=row.kind not in kinds))
        kinds.add(row.kind)
    return rows


def _confirmed(rows: Sequence[ProposalRow]) -> Confirmed:
    def ticked(kind: str) -> tuple[str, ...]:
        return tuple(row.text for row in rows if row.ticked and row.kind == kind)

    return Confirmed(
        palette=ticked("colour"),
        font_family=next(iter(ticked("typeface")), None),
        tagline=next(iter(ticked("tagline")), None),
        voice=ticked("voice"),
        dos=ticked("do"),
        donts=ticked("dont"),
    )
