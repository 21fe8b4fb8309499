"""What is done with records of the library: renamed, copied, put away, deleted, and taken back."""

import asyncio
from collections.abc import Callable, Sequence

from genads_desktop.ports.store import RecordKind
from genads_desktop.services.library import Library
from genads_desktop.services.tasks import TaskScope
from genads_desktop.services.wastebasket import Thrown, Wastebasket
from genads_desktop.viewmodels.notices import NoticesViewModel

GRACE = 20.0
"""Seconds in which a deletion can be taken back."""


class LibraryDeeds:
    """Does things in the background of one screen, and offers to undo them."""

    def __init__(
        self,
        library: Library,
        tasks: TaskScope,
        notices: NoticesViewModel,
        *,
        name_of: Callable[[str], str],
        grace: float = GRACE,
    ) -> None:
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._name_of = name_of
        self._grace = grace
        self._basket = Wastebasket(library)

    @property
    def about_to_go(self) -> frozenset[str]:
        """Records that are deleted as soon as nobody can take them back any more."""
        return self._basket.contents

    async def rename(self, kind: RecordKind, record_id: str, name: str) -> None:
        """Raise `NameTakenError` and `UnusableNameError` with a sentence."""
        match kind:
            case "brand":
                await self._library.rename_brand(record_id, name)
            case "perfume":
                await self._library.rename_perfume(record_id, name)
            case "campaign":
                await self._library.rename_campaign(record_id, name)

    def duplicate(self, kind: RecordKind, ids: Sequence[str]) -> None:
        self._tasks.start("duplicate", lambda: self._duplicate(kind, ids))

    def archive(self, kind: RecordKind, ids: Sequence[str]) -> None:
        if ids:
            self._tasks.start("archive", lambda: self._archive(kind, ids))

    def restore(self, kind: RecordKind, ids: Sequence[str]) -> None:
        self._tasks.start("restore", lambda: self._restore(kind, ids))

    def delete(self, kind: RecordKind, ids: Sequence[str]) -> None:
        """Take records away at once and delete them later."""
        if ids:
            name = f"delete {ids[0]}"
            self._tasks.start(name, lambda: self._delete_later(kind, ids, name))

    async def finish(self) -> None:
        """Delete what nobody took back."""
        await self._basket.empty_all()

    async def _duplicate(self, kind: RecordKind, ids: Sequence[str]) -> None:
        for record_id in ids:
            match kind:
                case "brand":
                    await self._library.duplicate_brand(record_id)
                case "perfume":
                    await self._library.duplicate_perfume(record_id)
                case "campaign":
                    await self._library.duplicate_campaign(record_id)

    async def _archive(self, kind: RecordKind, ids: Sequence[str]) -> None:
        named = self._named(kind, ids)
        for record_id in ids:
            await self._library.archive(kind, record_id)
        self._offer_undo(f"{named} archived", lambda: self.restore(kind, ids))

    async def _restore(self, kind: RecordKind, ids: Sequence[str]) -> None:
        for record_id in ids:
            await self._library.restore(kind, record_id)

    async def _delete_later(self, kind: RecordKind, ids: Sequence[str], name: str) -> None:
        named = self._named(kind, ids)
        thrown = await self._basket.throw(kind, ids)
        self._offer_undo(f"{named} deleted", lambda: self._take_back(thrown, name))
        await asyncio.sleep(self._grace)
        await self._basket.empty(thrown)

    def _take_back(self, thrown: Thrown, name: str) -> None:
        """Started under the name of the deletion, which ends with that."""
        self._tasks.start(name, lambda: self._basket.take_back(thrown))

    def _offer_undo(self, title: str, deed: Callable[[], None]) -> None:
        self._notices.tell(title, action="Undo", deed=deed)

    def _named(self, kind: RecordKind, ids: Sequence[str]) -> str:
        """What a notice calls these records: one by its name, several by their number."""
        if len(ids) == 1:
            return f"“{self._name_of(ids[0])}”"
        return f"{len(ids)} {kind}s"
