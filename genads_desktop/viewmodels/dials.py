"""The dials of the inspector: every value of a scene's light and air, as rows."""

from dataclasses import dataclass

from genads_desktop.domain.scene import Atmosphere, Light, Scene
from genads_desktop.viewmodels.row_list_model import RowListModel
from genads_desktop.viewmodels.words import spoken

_LIGHT = ("direction", "brightness", "warmth", "contrast", "sweep", "rays")
_BOTH_WAYS = ("direction", "brightness", "warmth", "contrast")


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRow:
    """One slider; `rest` is where a double click puts it."""

    name: str
    label: str
    value: float
    lowest: float
    rest: float


class DialListModel(RowListModel[DialRow]):
    row_type = DialRow
    key = "name"
    spoken = ("label",)


def light_dials(scene: Scene) -> list[DialRow]:
    return [
        DialRow(
            name=name,
            label=spoken(name),
            value=getattr(scene.look.light, name),
            lowest=-1.0 if name in _BOTH_WAYS else 0.0,
            rest=Light.model_fields[name].default,
        )
        for name in _LIGHT
    ]


def air_dials(scene: Scene) -> list[DialRow]:
    air = scene.look.atmosphere
    return [
        DialRow(
            name=name,
            label=spoken(name),
            value=getattr(air, name),
            lowest=0.0,
            rest=Atmosphere.model_fields[name].default,
        )
        for name in Atmosphere.model_fields
    ]
