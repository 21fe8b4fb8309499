"""The grid of campaigns: ten thousand rows of which only the visible ones cost anything."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.style import Style
from genads_desktop.ports.store import CampaignRow

ROLES = (
    "campaignId",
    "name",
    "perfumeName",
    "brandName",
    "styleName",
    "seconds",
    "variations",
    "status",
    "statusText",
    "poster",
    "chosen",
)
_FIELDS = {
    "campaignId": "campaign_id",
    "name": "campaign_name",
    "perfumeName": "perfume_name",
    "brandName": "brand_name",
    "seconds": "target_duration",
    "variations": "num_variations",
}
_FIRST = int(Qt.ItemDataRole.UserRole)
_POSTER, _CHOSEN = _FIRST + ROLES.index("poster"), _FIRST + ROLES.index("chosen")


class CampaignGridModel(QAbstractListModel):
    """Shows campaign rows. A row keeps its place rather than its identity.

    After a search only what is seen is filled anew, instead of thousands of rows being moved.
    """

    posterWanted = Signal(str)
    """A campaign's poster is asked for and not known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CampaignRow, ...] = ()
        self._places: dict[str, int] = {}
        self._chosen: frozenset[str] = frozenset()
        self._posters: dict[str, QUrl] = {}
        self._old_posters: set[str] = set()

    @property
    def rows(self) -> tuple[CampaignRow, ...]:
        return self._rows

    def place_of(self, campaign_id: str) -> int:
        """Position of a campaign, or -1."""
        return self._places.get(campaign_id, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST + n: QByteArray(name.encode()) for n, name in enumerate(ROLES)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid() or not _FIRST <= role < _FIRST + len(ROLES):
            return None
        return self._value(self._rows[index.row()], ROLES[role - _FIRST])

    def show(self, rows: Sequence[CampaignRow]) -> None:
        """Show other rows, from the first on."""
        before, after = len(self._rows), len(rows)
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._become(rows)
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._become(rows)
            self.endInsertRows()
        else:
            self._become(rows)
        if before and after:
            self.dataChanged.emit(self.index(0), self.index(min(before, after) - 1))

    def say_again(self) -> None:
        """Tell QML to read every word again, after the language has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def choose(self, campaign_ids: Collection[str]) -> None:
        """Mark these campaigns as chosen, and no others."""
        before, self._chosen = self._chosen, frozenset(campaign_ids)
        self._tell(before ^ self._chosen, _CHOSEN)

    def hang(self, posters: dict[str, QUrl]) -> None:
        """Take in the posters of campaigns."""
        self._posters |= posters
        self._tell(posters, _POSTER)

    def forget_poster(self, campaign_id: str) -> None:
        """Look for a campaign's poster again; the old one stays until then."""
        if campaign_id in self._posters:
            self._old_posters.add(campaign_id)
            self._tell((campaign_id,), _POSTER)

    def _become(self, rows: Sequence[CampaignRow]) -> None:
        self._rows = tuple(rows)
        self._places = {row.campaign_id: n for n, row in enumerate(self._rows)}

    def _tell(self, campaign_ids: Collection[str], role: int) -> None:
        places = sorted(self._places[one] for one in campaign_ids if one in self._places)
        if places and places[-1] - places[0] + 1 == len(places):
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]), [role])
            return
        for place in places:
            self.dataChanged.emit(self.index(place), self.index(place), [role])

    def _value(self, row: CampaignRow, name: str) -> Any:
        match name:
            case "styleName":
                return self._style_name(row.selected_style)
            case "status":
                return row.status.value
            case "statusText":
                return self._status_name(row.status)
            case "poster":
                return self._poster(row.campaign_id)
            case "chosen":
                return row.campaign_id in self._chosen
            case _:
                return getattr(row, _FIELDS[name])

    def _poster(self, campaign_id: str) -> QUrl:
        poster = self._posters.get(campaign_id)
        if poster is None or campaign_id in self._old_posters:
            self._old_posters.discard(campaign_id)
            self.posterWanted.emit(campaign_id)
        return poster or QUrl()

    def _style_name(self, style: Style) -> str:
        match style:
            case Style.GOLD_LUXE:
                return self.tr("Gold luxe")
            case Style.DARK_ELEGANCE:
                return self.tr("Dark elegance")
            case Style.ROMANTIC_FLORAL:
                return self.tr("Romantic floral")

    def _status_name(self, status: CampaignStatus) -> str:
        names = {
            CampaignStatus.DRAFT: self.tr("Draft"),
            CampaignStatus.PLANNED: self.tr("Planned"),
            CampaignStatus.GENERATING: self.tr("Filming"),
            CampaignStatus.ATTENTION: self.tr("Needs you"),
            CampaignStatus.FAILED: self.tr("Failed"),
            CampaignStatus.READY: self.tr("Ready"),
            CampaignStatus.SELECTED: self.tr("Chosen"),
            CampaignStatus.DELIVERED: self.tr("Delivered"),
        }
        return names[status]
