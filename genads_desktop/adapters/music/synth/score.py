"""What is played: the written score, before any sound is made."""

from dataclasses import dataclass
from enum import StrEnum

from genads_desktop.adapters.music.synth.harmony import Chord, Voicing


class Instrument(StrEnum):
    """The players. Their names are the names of their levels in the palette, but for the accents."""

    PAD = "pad"
    HARP = "harp"
    PIANO = "piano"
    BELL = "bell"
    SUB = "sub"
    PULSE = "pulse"
    DRONE = "drone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note. Times in seconds, pitch as a MIDI note, velocity 0..1, pan -1 left to 1 right."""

    instrument: Instrument
    start: float
    seconds: float
    pitch: int
    velocity: float = 1.0
    pan: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounding:
    """A chord as it sounds for a stretch of time."""

    start: float
    end: float
    beat: float
    """The beat it starts on."""
    beats: float
    chord: Chord
    voicing: Voicing


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A point of the picture the music marks: it swells for `rise` seconds and accents it."""

    at: float
    rise: float
    strength: float
    chord: Sounding


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A whole score. The last chord of `chords` is the tonic, from `resolution` to the end."""

    seconds: float
    resolution: float
    tempo: float
    """Quarter notes a minute, on average up to the resolution."""
    chords: tuple[Sounding, ...]
    notes: tuple[Note, ...]
    cues: tuple[Cue, ...]
