"""The lists of the library besides the grid: brands and perfumes."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

from genads_desktop.viewmodels.row_list_model import RowListModel


@dataclass(frozen=True, slots=True)
class BrandListRow:
    """A brand in the list beside the campaigns."""

    brand_id: str
    name: str
    logo: QUrl
    perfumes: int
    complete: bool


class BrandListModel(RowListModel[BrandListRow]):
    row_type = BrandListRow
    key = "brand_id"
    names = ("name",)


@dataclass(frozen=True, slots=True)
class PerfumeListRow:
    """A perfume in the strip above the campaigns."""

    perfume_id: str
    name: str
    photo: QUrl
    campaigns: int


class PerfumeListModel(RowListModel[PerfumeListRow]):
    row_type = PerfumeListRow
    key = "perfume_id"
    names = ("name",)
