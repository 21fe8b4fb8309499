"""The players: turn a written score into sound on three buses."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from genads_desktop.adapters.music.synth import instruments
from genads_desktop.adapters.music.synth.instruments import RATE, Samples
from genads_desktop.adapters.music.synth.palette import Gain, Palette, gains
from genads_desktop.adapters.music.synth.score import Cue, Instrument, Note, Score
from genads_desktop.domain.music import MusicSpec

_PAD_RELEASE = 1.1
_FIRST_ATTACK = 0.3
_PAD_ATTACK = 0.8
_DARK_TILT = 2.3
_VELOCITY_CURVE = 1.2
_REMEMBERED = 4
_RACING = 0.7
"""Level of the pulse at full energy where gender and style ask for less."""
_AIR_LOOP = 1 << 19
_BREAK = 0.07
"""Seconds in which the breath of a swell falls to a third once the cut is past."""

Told = Callable[[float], None]


class Buses:
    """Where the players play to: stereo, float32, as long as the film."""

    def __init__(self, count: int) -> None:
        self.music = np.zeros((2, count), np.float32)
        """What the mixer may ride."""
        self.marks = np.zeros((2, count), np.float32)
        """What marks the cuts; it is never ridden."""
        self.room = np.zeros((2, count), np.float32)
        """What the reverberation hears."""

    def play(
        self, sound: Samples, at: float, gain: Gain, *, pan: float = 0.0, level: float = 1.0
    ) -> None:
        """Add a note to the music and the room."""
        self._add(self.music, sound, at, pan, gain.dry * level)
        self._add(self.room, sound, at, -0.5 * pan, gain.wet * level)

    def mark(
        self, sound: Samples, at: float, gain: Gain, *, pan: float = 0.0, level: float = 1.0
    ) -> None:
        """Add a sound to the marks and the room."""
        self._add(self.marks, sound, at, pan, gain.dry * level)
        self._add(self.room, sound, at, -pan, gain.wet * level)

    def _add(self, bus: Samples, sound: Samples, at: float, pan: float, gain: float) -> None:
        start = round(at * RATE)
        count = min(sound.shape[-1], bus.shape[1] - start)
        if count <= 0 or gain == 0:
            return
        angle = (pan + 1) * np.pi / 4
        for channel, share in enumerate((np.cos(angle), np.sin(angle))):
            heard = sound[..., :count] if sound.ndim == 1 else sound[channel, :count]
            bus[channel, start : start + count] += heard * np.float32(share * np.sqrt(2) * gain)


class Players:
    """Everybody who plays one score; a sound that was just made is played again without being made."""

    def __init__(self, colours: Palette, spec: MusicSpec, seed: int) -> None:
        self._levels = _levels(colours, spec.energy)
        self._brightness = colours.brightness(spec)
        self._width = colours.style.width
        self._chance = np.random.default_rng([seed % 2**32, 2])
        self._strike = lru_cache(maxsize=_REMEMBERED)(self._struck)
        self._table = lru_cache(maxsize=_REMEMBERED)(self._looped)

    def perform(self, score: Score, told: Told) -> Buses:
        """Play the score; `told` hears the share that is done."""
        buses = Buses(round(score.seconds * RATE))
        by_sound = sorted(score.notes, key=lambda note: (note.instrument, note.pitch, note.start))
        for index, note in enumerate(by_sound):
            self._play(note, buses)
            told(index / len(by_sound))
        for cue in score.cues:
            self._mark(cue, buses)
        self._air(score, buses)
        return buses

    def _play(self, note: Note, buses: Buses) -> None:
        level = self._levels[note.instrument] * note.velocity**_VELOCITY_CURVE
        sound = self._sound(note)
        buses.play(sound, note.start, gains()[note.instrument], pan=note.pan, level=level)

    def _sound(self, note: Note) -> Samples:
        match note.instrument:
            case Instrument.PAD:
                return self._pad(note)
            case Instrument.SUB:
                return instruments.sub(note.pitch, note.seconds)
            case Instrument.DRONE:
                return instruments.drone(note.pitch, note.seconds)
            case _:
                return self._strike(note.instrument, note.pitch)

    def _struck(self, instrument: Instrument, pitch: int) -> Samples:
        match instrument:
            case Instrument.HARP:
                return instruments.harp(pitch, 3.0, self._brightness)
            case Instrument.PIANO:
                return instruments.piano(pitch, 4.0, self._brightness)
            case Instrument.BELL:
                return instruments.bell(pitch, 3.0, self._brightness)
            case _:
                return instruments.pulse(pitch)

    def _pad(self, note: Note) -> Samples:
        """Strings that open towards the middle of the note."""
        offset = int(self._chance.integers(1 << 18))
        attack = _PAD_ATTACK if note.start else _FIRST_ATTACK
        dark, bright = (
            instruments.held(
                self._table(note.pitch, tilt), offset, note.seconds, attack, _PAD_RELEASE
            )
            for tilt in (_DARK_TILT, 1.75 - 0.75 * self._brightness)
        )
        opening = np.sin(np.linspace(0, np.pi, dark.shape[1], dtype=np.float32)) ** 2
        opening *= np.float32(0.25 + 0.6 * self._brightness)
        opened: Samples = dark + (bright - dark) * opening
        return opened

    def _looped(self, pitch: int, tilt: float) -> Samples:
        return instruments.pad_table(pitch, tilt, self._width)

    def _mark(self, cue: Cue, buses: Buses) -> None:
        """Swell into the cut, then a deep bloom and a chime on it."""
        self._swell(cue, buses)
        voicing = cue.chord.voicing
        own = gains()
        depth = 0.5 + 0.5 * min(self._levels["sub"], 1.2)
        buses.mark(
            instruments.bloom(voicing.bass), cue.at, own["bloom"], level=depth * cue.strength
        )
        shine = (0.5 + 0.5 * self._levels["bell"]) * cue.strength
        for pitch, pan in ((voicing.voices[-1] + 12, 0.35), (voicing.voices[1] + 12, -0.35)):
            chime = instruments.pinged(self._strike(Instrument.BELL, pitch))
            buses.mark(chime, cue.at, own["chime"], pan=pan, level=shine)
            key = instruments.pinged(self._strike(Instrument.PIANO, pitch))
            buses.mark(key, cue.at, own["stroke"], pan=pan, level=cue.strength)

    def _swell(self, cue: Cue, buses: Buses) -> None:
        """A breath of noise that breaks on the cut, and the coming chord played backwards."""
        count = round(cue.rise * RATE)
        rise = np.linspace(0, 1, count, dtype=np.float32)
        fall = np.linspace(1, 0, round(5 * _BREAK * RATE), dtype=np.float32)
        fall *= np.exp(5 * (fall - 1))
        wave = np.concatenate([rise**3, fall])
        start = cue.at - count / RATE
        high = 3_000 + 4_000 * self._brightness
        level = cue.strength * (0.5 + 0.7 * self._brightness)
        for pan in (-0.7, 0.7):
            wind = instruments.noise(wave.size, 500, high, self._chance) * wave
            buses.mark(wind, start, gains()["swell"], pan=pan, level=level)
        for pitch in cue.chord.voicing.voices[::2]:
            backwards = instruments.piano(pitch + 12, cue.rise, self._brightness)[::-1][:count]
            backwards = backwards * rise[: backwards.size] ** 2
            buses.mark(backwards, start, gains()["reverse"], level=cue.strength)

    def _air(self, score: Score, buses: Buses) -> None:
        """The high shimmer of a large room, slowly moving."""
        count = buses.room.shape[1]
        time = np.arange(count, dtype=np.float32) / RATE
        slow = 0.6 - 0.4 * np.cos(2 * np.pi * time * np.float32(score.tempo / 60 / 8))
        level = self._levels["air"] * (0.3 + 1.2 * self._brightness) * gains()["air"].wet
        for channel in range(2):
            breath = instruments.noise(_AIR_LOOP, 5_200, 10_500, self._chance)
            buses.room[channel] += np.resize(breath, count) * slow * np.float32(level)


def _levels(colours: Palette, energy: float) -> dict[str, float]:
    """The palette's levels; above the middle of the energy even a gentle heart beats faster and louder."""
    levels: dict[str, float] = colours.levels.model_dump()
    own = levels["pulse"]
    return {**levels, "pulse": own + max(0.0, _RACING - own) * max(0.0, 2 * energy - 1)}
