"""What the brief offers to choose from, as plain rows."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

from genads_desktop.domain.style import Style
from genads_desktop.services.presets import Preset
from genads_desktop.viewmodels.row_list_model import RowListModel


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleRow:
    """One style, with this bottle in it."""

    style: str
    title: str
    subtitle: str
    picture: QUrl
    selected: bool


class StyleListModel(RowListModel[StyleRow]):
    row_type = StyleRow
    key = "style"
    spoken = ("title", "subtitle")


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetRow:
    """One preset."""

    name: str
    detail: str
    own: bool
    """Kept by a person, who may remove it."""


class PresetListModel(RowListModel[PresetRow]):
    row_type = PresetRow
    key = "name"
    spoken = ("detail",)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A campaign one can start from."""

    campaign_id: str
    name: str
    detail: str


class SourceListModel(RowListModel[SourceRow]):
    row_type = SourceRow
    key = "campaign_id"


STYLES = {
    Style.GOLD_LUXE: ("Gold luxe", "Warm metal, satin, light that glides"),
    Style.DARK_ELEGANCE: ("Dark elegance", "Deep shadow, stone, one hard light"),
    Style.ROMANTIC_FLORAL: ("Romantic floral", "Blossom, air, a soft morning"),
}

_STEPS = ((120, 5), (600, 10), (float("inf"), 60))


def preset_row(preset: Preset, *, own: bool) -> PresetRow:
    count = preset.num_variations
    ads = "1 variation" if count == 1 else f"{count} variations"
    return PresetRow(name=preset.name, detail=f"{preset.target_duration} s, {ads}", own=own)


def spoken_time(seconds: float) -> str:
    """Say a time as people do: `45 s`, `2 min 05 s`, `1 h 10 min`."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes_left = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes_left:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def rough_time(seconds: float) -> str:
    """Say a guess as people do: the longer it is, the rounder."""
    step = next(step for limit, step in _STEPS if seconds < limit)
    return spoken_time(max(step, round(seconds / step) * step))
