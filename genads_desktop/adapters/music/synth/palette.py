"""What gender and style say about a score, read from `resources/music/*.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.music import Gender, MusicSpec
from genads_desktop.domain.style import Style

Range = tuple[int, int]
"""Lowest and highest MIDI note."""


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Levels(_Data):
    """How loud each instrument is; linear, 1 is its own level."""

    pad: float
    air: float
    harp: float
    piano: float
    bell: float
    sub: float
    pulse: float
    drone: float

    def times(self, other: "Levels") -> "Levels":
        """Both colourings together."""
        mine, theirs = self.model_dump(), other.model_dump()
        return Levels(**{name: mine[name] * theirs[name] for name in mine})


class Gain(_Data):
    """How much of an instrument goes straight to the mix and how much into the room; linear."""

    dry: float
    wet: float


class Progression(_Data):
    """The chords of a score, by bar; a bar may hold several as `chord:beats`."""

    loop: Annotated[tuple[str, ...], Field(min_length=1)]
    bridge: Annotated[tuple[str, ...], Field(min_length=1)]
    lean: str
    bloom: str
    cadence: Annotated[tuple[str, ...], Field(min_length=1)]


class GenderPalette(_Data):
    """How a score for a gender is written."""

    words: tuple[str, ...]
    tempo: float
    register_: Annotated[Range, Field(alias="register")]
    bass: Range
    melody: Range
    final: str
    figure_octave: int
    progressions: Annotated[tuple[Progression, ...], Field(min_length=1)]
    levels: Levels


class StylePalette(_Data):
    """How a style colours it."""

    words: tuple[str, ...]
    brightness: float
    reverb: float
    width: float
    density: float
    pulse: tuple[float, ...]
    figures: tuple[tuple[int, ...], ...]
    melodies: tuple[tuple[float, ...], ...]
    sparkle: float
    levels: Levels


@dataclass(frozen=True, slots=True)
class Palette:
    """Gender and style together."""

    gender: GenderPalette
    style: StylePalette

    @property
    def levels(self) -> Levels:
        return self.gender.levels.times(self.style.levels)

    def brightness(self, spec: MusicSpec) -> float:
        """What the spec asks for in the style's light, 0..1."""
        return min(1.0, max(0.0, spec.brightness + self.style.brightness))


def palette(gender: Gender, style: Style) -> Palette:
    """The colours of a score for this gender in this style."""
    return Palette(_genders()[gender], _styles()[style])


@cache
def chord_qualities() -> dict[str, tuple[int, ...]]:
    """Semitones above the root, by the quality's name: `m9` is (0, 2, 3, 7, 10)."""
    return {name: tuple(steps) for name, steps in _read("chords.toml")["qualities"].items()}


@cache
def gains() -> dict[str, Gain]:
    """The gain of every instrument and accent, by name."""
    data = _read("instruments.toml")["gains"]
    return {name: Gain.model_validate(gain) for name, gain in data.items()}


@cache
def _genders() -> dict[Gender, GenderPalette]:
    data = _read("genders.toml")
    return {gender: GenderPalette.model_validate(data[gender]) for gender in Gender}


@cache
def _styles() -> dict[Style, StylePalette]:
    data = _read("styles.toml")
    return {style: StylePalette.model_validate(data[style]) for style in Style}


def _read(name: str) -> dict[str, Any]:
    path = data_dir("resources") / "music" / name
    return tomllib.loads(path.read_text(encoding="utf-8"))
