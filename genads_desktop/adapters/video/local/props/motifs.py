"""Notes as things that float or lie in the shot, each a little out of focus."""

import math
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from genads_desktop.adapters.video.local.camera import Moment
from genads_desktop.adapters.video.local.palette import Palette
from genads_desktop.adapters.video.local.pixels import (
    Colour,
    Pixels,
    blur,
    colour,
    lay_over,
    luma,
    mix,
    resized,
    trimmed,
)
from genads_desktop.adapters.video.local.props import botany, flora, hide, solids
from genads_desktop.adapters.video.local.staging import MotifPlace

_DRAWN = 420
_MARGIN = 0.14
_OTHERWISE = "musk"
_DIMMEST = 0.36
_BRIGHTEST = 0.50

Painter = Callable[[np.random.Generator, int, Colour], Pixels]


def _rose(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    return flora.rose(rng, side, mix(tone, (1, 1, 1), 0.24), tone)


def _amber(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    return solids.stone(rng, side, tone, clear=1.0)


def _resin(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    return solids.stone(rng, side, tone, clear=0.7)


def _smoke(rng: np.random.Generator, side: int, tone: Colour) -> Pixels:
    return solids.cloud(rng, side, tone, curl=1.0)


_PAINTERS: dict[str, Painter] = {
    "rose": _rose,
    "petal": botany.petals,
    "flower": botany.flower,
    "citrus": botany.citrus,
    "amber": _amber,
    "resin": _resin,
    "wood": solids.wood,
    "leaf": botany.leaves,
    "herb": botany.sprig,
    "spice": solids.spice,
    "vanilla": botany.vanilla,
    "musk": solids.cloud,
    "smoke": _smoke,
    "water": solids.drop,
    "leather": hide.leather,
    "fruit": solids.fruit,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What is drawn for a motif, and in which colour."""

    painter: str
    tone: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class _Thing:
    sprite: Pixels
    middle: tuple[float, float]
    """Around which it turns, in pixels of the sprite."""
    place: MotifPlace
    phase: float
    speed: float


class FloatingNotes:
    """Draws things that hover, turn a little, and follow the camera at their own depth."""

    def __init__(self, things: Sequence[_Thing]) -> None:
        self._things = things

    def draw(self, canvas: Pixels, moment: Moment) -> None:
        """Lay every thing where it is now."""
        height, width = canvas.shape[:2]
        for thing in self._things:
            depth = 0.85 + 0.9 * thing.place.softness
            shift = moment.pose.shift_at(depth)
            zoom = moment.pose.zoom_at(depth)
            swing = thing.phase + moment.seconds * thing.speed
            x = ((thing.place.x - 0.5) * zoom + 0.5 + shift[0]) * width
            y = ((thing.place.y - 0.5) * zoom + 0.5 + shift[1] + 0.007 * math.sin(swing)) * height
            angle = 0.10 * math.sin(swing * 0.7) + 0.05 * moment.seconds * thing.speed
            cos, sin = math.cos(angle) * zoom, math.sin(angle) * zoom
            matrix = np.array([[cos, -sin], [sin, cos]])
            offset = np.array([x, y]) - matrix @ thing.middle
            lay_over(canvas, thing.sprite, np.column_stack([matrix, offset]))


def read_notes(resources: Path, motifs: Sequence[str], count: int) -> list[Note]:
    """Find what to draw for motif or note ids; fewer than `count` are repeated, unknown ones become a soft cloud."""
    with (resources / "looks" / "motifs.toml").open("rb") as file:
        tones = {name: colour(code) for name, code in tomllib.load(file).items()}
    named = _named(resources)
    found = [_note(motif, tones, named) for motif in motifs] or [
        Note(painter=_OTHERWISE, tone=tones[_OTHERWISE])
    ]
    return [found[index % len(found)] for index in range(count)]


def floating(
    notes: Sequence[Note],
    places: Sequence[MotifPlace],
    palette: Palette,
    rng: np.random.Generator,
    width: int,
) -> FloatingNotes:
    """Draw the notes at their places; `width` is that of the picture in pixels."""
    things = []
    for note, place in zip(notes, places, strict=True):
        side = max(12, round(place.size * width))
        drawn = resized(
            _PAINTERS[note.painter](rng, min(_DRAWN, max(96, side)), _visible(note.tone, palette)),
            side,
            side,
        )
        lit = _lit(drawn, place, palette, width)
        sprite, (left, top) = trimmed(lit)
        things.append(
            _Thing(
                sprite=sprite,
                middle=(lit.shape[0] / 2 - left, lit.shape[0] / 2 - top),
                place=place,
                phase=float(rng.uniform(0, 6.28)),
                speed=float(rng.uniform(0.5, 0.9)),
            )
        )
    return FloatingNotes(sorted(things, key=lambda thing: thing.place.softness))


def _lit(drawn: Pixels, place: MotifPlace, palette: Palette, width: int) -> Pixels:
    """Fit a thing into the light of the set, and blur it as far as it is out of focus."""
    side = drawn.shape[0]
    pad = int(side * (_MARGIN + 0.3 * place.softness))
    padded = np.pad(drawn, ((pad, pad), (pad, pad), (0, 0)))
    if not palette.light_ground:
        axis = np.linspace(0, 1, padded.shape[0], dtype=np.float32)
        fall = 1.22 - 0.62 * (0.45 * axis[None] + 0.55 * axis[:, None])
        key = np.array(mix((1, 1, 1), palette.key, 0.55), np.float32)
        padded[..., :3] *= fall[..., None] * key
        rim = np.clip(
            padded[..., 3]
            - np.roll(padded[..., 3], (max(1, side // 70), max(1, side // 70)), (0, 1)),
            0,
            1,
        )
        padded[..., :3] += (blur(rim, side * 0.008) * 0.9)[..., None] * np.array(
            palette.key, np.float32
        )
    soft = blur(padded, (0.0012 + 0.030 * place.softness) * width)
    return np.clip(soft * 255 + 0.5, 0, 255).astype(np.uint8)


def _visible(tone: Colour, palette: Palette) -> Colour:
    """Bring a colour into the light of a dark set: neither lost in it nor glaring."""
    if palette.light_ground:
        return tone
    brightness = max(luma(tone), 0.02)
    lift = min(2.0, max(1.0, _DIMMEST / brightness)) * min(1.0, _BRIGHTEST / brightness)
    blue, green, red = (min(1.0, part * lift) for part in tone)
    return blue, green, red


def _note(motif: str, tones: dict[str, Colour], named: dict[str, Note]) -> Note:
    if motif in tones:
        return Note(painter=motif, tone=tones[motif])
    return named.get(motif, Note(painter=_OTHERWISE, tone=tones[_OTHERWISE]))


def _named(resources: Path) -> dict[str, Note]:
    """Read the notes of `notes.toml`, whose ids a scene may use as well."""
    file = resources / "notes.toml"
    if not file.is_file():
        return {}
    notes = tomllib.loads(file.read_text("utf-8"))["notes"]
    return {
        key: Note(painter=entry["motif"], tone=colour(entry["colour"]))
        for key, entry in notes.items()
        if entry["motif"] in _PAINTERS
    }
