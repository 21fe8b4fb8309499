"""The colours and the light of a style, bent towards the accent of the ad."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from genads_desktop.adapters.video.local.pixels import Colour, Stops, colour, luma, mix
from genads_desktop.domain.style import Style

_RAMPS = {"cloth": 0.6, "wall": 0.6, "sky": 0.6, "stone": 0.25, "sand": 0.6}
"""How far each follows the accent."""
_ACCENTED = {"vein": 0.7, "key": 0.35, "glow": 0.9, "smoke": 0.7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relight:
    """How the bottle's own photo is lit again."""

    gamma: float
    amount: float
    tint: Colour
    strip: float
    rim: float
    glass: float
    dark_field: bool
    shadow: float
    reflection: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """The finish of the picture."""

    vignette: float
    tint: Colour
    saturation: float
    contrast: float
    lift: float
    bloom_threshold: float
    bloom: float
    grain: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Everything a set, a prop or a light may take its colour from."""

    light_ground: bool
    cloth: Stops
    wall: Stops
    sky: Stops
    stone: Stops
    sand: Stops
    vein: Colour
    blossom: tuple[Colour, ...]
    leaf: Colour
    key: Colour
    glow: Colour
    bokeh: tuple[Colour, ...]
    smoke: Colour
    petal: tuple[Colour, ...]
    liquid: Colour
    ink: Colour
    figure: Colour
    relight: Relight
    grade: Grade


def load_palette(folder: Path, style: Style, accent: Colour, strength: float) -> Palette:
    """Read a style from `palettes.toml` and let the accent colour its light."""
    with (folder / "palettes.toml").open("rb") as file:
        data = tomllib.load(file)[style.value]
    tones: dict[str, Any] = {
        name: _stops(data[name], accent, strength * _RAMPS[name]) for name in _RAMPS
    }
    for name, share in _ACCENTED.items():
        tones[name] = bend(colour(data[name]), accent, strength * share)
    for name in ("blossom", "bokeh", "petal"):
        tones[name] = tuple(bend(colour(code), accent, strength) for code in data[name])
    for name in ("leaf", "liquid", "ink", "figure"):
        tones[name] = colour(data[name])
    return Palette(
        light_ground=data["light_ground"],
        **tones,
        relight=Relight(**_with_tint(data["relight"])),
        grade=Grade(**_with_tint(data["grade"])),
    )


def bend(tone: Colour, accent: Colour, share: float) -> Colour:
    """Move a colour towards the accent's hue and keep its brightness; shades follow less than lights."""
    brightness = luma(tone)
    peak = max(accent)
    hue = luma(accent)
    scaled = mix((0, 0, 0), accent, min(brightness / max(hue, 1e-3), 1 / max(peak, 1e-3)))
    missing = max(0.0, brightness - luma(scaled))
    lifted = mix(scaled, (1, 1, 1), missing)
    return mix(tone, lifted, share * min(1.0, 0.25 + 1.5 * brightness))


def _stops(rows: list[Any], accent: Colour, strength: float) -> Stops:
    return tuple((position, bend(colour(code), accent, strength)) for position, code in rows)


def _with_tint(table: Mapping[str, Any]) -> dict[str, Any]:
    red, green, blue = table["tint"]
    return {**table, "tint": (blue, green, red)}
