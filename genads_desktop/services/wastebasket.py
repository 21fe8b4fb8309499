"""The wastebasket: what is deleted can be taken back for a while; only then it is really gone."""

from collections.abc import Sequence
from dataclasses import dataclass

from genads_desktop.ports.store import RecordKind, RecordNotFoundError
from genads_desktop.services.library import Library


@dataclass(frozen=True, slots=True)
class Thrown:
    """Records thrown away in one go."""

    kind: RecordKind
    record_ids: tuple[str, ...]


class Wastebasket:
    """Takes records out of the lists at once, and deletes them when it is emptied.

    After a crash they lie in the archive, so nothing is lost by accident.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._thrown: list[Thrown] = []

    @property
    def contents(self) -> frozenset[str]:
        """The ids of everything that is about to be deleted."""
        return frozenset(one for thrown in self._thrown for one in thrown.record_ids)

    async def throw(self, kind: RecordKind, record_ids: Sequence[str]) -> Thrown:
        thrown = Thrown(kind, tuple(record_ids))
        self._thrown.append(thrown)
        for record_id in thrown.record_ids:
            await self._library.archive(kind, record_id)
        return thrown

    async def take_back(self, thrown: Thrown) -> None:
        """Put everything where it was; nothing happens when it was emptied already."""
        if thrown in self._thrown:
            self._thrown.remove(thrown)
            for record_id in thrown.record_ids:
                await self._library.restore(thrown.kind, record_id)

    async def empty(self, thrown: Thrown) -> None:
        """Delete for good what was not taken back."""
        if thrown in self._thrown:
            for record_id in thrown.record_ids:
                await self._delete(thrown.kind, record_id)
            self._thrown.remove(thrown)

    async def empty_all(self) -> None:
        for thrown in tuple(self._thrown):
            await self.empty(thrown)

    async def _delete(self, kind: RecordKind, record_id: str) -> None:
        try:
            await self._library.delete(kind, record_id)
        except RecordNotFoundError:
            return  # it went with its brand or perfume
