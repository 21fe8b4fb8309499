"""The rows of the comparison: variations, and the trail of choices."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QUrl

from genads_desktop.domain.ad_project import AdProject, Choice, Variation
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.domain.media import MediaRef
from genads_desktop.viewmodels.row_list_model import RowListModel

UrlOf = Callable[[MediaRef], QUrl]


@dataclass(frozen=True, slots=True, kw_only=True)
class VariationRow:
    """One variation that has a film."""

    variation_index: int
    number: int
    title: str
    subtitle: str
    film: QUrl
    poster: QUrl
    seconds: float
    chosen: bool
    shown: bool
    outdated: bool
    note: str
    gain: float


class VariationListModel(RowListModel[VariationRow]):
    row_type = VariationRow
    key = "variation_index"
    spoken = ("title", "subtitle")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """One entry of the trail, the newest first."""

    entry: int
    number: int
    title: str
    person: str
    moment: str
    current: bool


class ChoiceListModel(RowListModel[ChoiceRow]):
    row_type = ChoiceRow
    key = "entry"
    spoken = ("title",)


def variation_rows(
    project: AdProject, *, shown: tuple[int, ...], gains: dict[int, float], url_of: UrlOf
) -> list[VariationRow]:
    """Make a row for every variation with a film, in the order of their numbers."""
    finished = (one for one in project.variations if one.finished)
    return [
        VariationRow(
            variation_index=one.index,
            number=one.index + 1,
            title=title_of(one),
            subtitle=_subtitle(project, one),
            film=url_of(one.finished[-1].proxy),
            poster=url_of(one.finished[-1].poster),
            seconds=one.finished[-1].frames / 24,
            chosen=one.index == project.selected_variation,
            shown=one.index in shown,
            outdated=one.finished[-1].fingerprint != film_fingerprint(project, one),
            note=one.note,
            gain=gains.get(one.index, 1.0),
        )
        for one in sorted(finished, key=lambda one: one.index)
    ]


def title_of(variation: Variation) -> str:
    return variation.title or variation.approach.capitalize()


def _subtitle(project: AdProject, variation: Variation) -> str:
    length = f"{variation.finished[-1].frames / 24:g} s{_stand_ins(variation)}"
    if variation.parent_index is None or not project.has_variation(variation.parent_index):
        return length
    return f"{length}, branched from {variation.parent_index + 1}"


def _stand_ins(variation: Variation) -> str:
    takes = (scene.selected_take for scene in variation.scenes)
    count = sum(1 for take in takes if take and (take.fallback_for or take.placeholder))
    if not count:
        return ""
    return f", {count} {'stand-in' if count == 1 else 'stand-ins'}"


def choice_rows(project: AdProject) -> list[ChoiceRow]:
    """Tell the trail backwards; the newest entry is current while its variation is selected."""
    last = len(project.choices) - 1
    rows = [
        ChoiceRow(
            entry=entry,
            number=choice.variation_index + 1,
            title=_name_now(project, choice),
            person=choice.chosen_by,
            moment=_local(choice.chosen_at),
            current=entry == last and choice.variation_index == project.selected_variation,
        )
        for entry, choice in enumerate(project.choices)
    ]
    return rows[::-1]


def _name_now(project: AdProject, choice: Choice) -> str:
    if not project.has_variation(choice.variation_index):
        return ""
    return title_of(project.variation(choice.variation_index))


def _local(moment: str) -> str:
    """Show a stored UTC moment in the computer's own time."""
    if not moment:
        return ""
    return datetime.fromisoformat(moment).astimezone().strftime("%d.%m.%Y %H:%M")
