"""The reader's vocabulary, from `resources/reader.toml`."""

import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from genads_desktop.adapters.planner.template.words import folded
from genads_desktop.domain.camera import CameraMove
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import SceneRole, ShotType
from genads_desktop.domain.style import Style

Phrases = tuple[str, ...]
NUMBERED = ("numbers", "ordinals", "amounts")
"""Tables whose keys are words."""


class Change(Record):
    """Words that change light and air by an amount."""

    words: Phrases
    light: dict[str, float] = {}
    set_light: dict[str, float] = {}
    air: dict[str, float] = {}
    phrase: str


class Thing(Record):
    """Something there can be more, less or none of."""

    name: str
    words: Phrases
    phrase: str


class CameraWords(Record):
    words: Phrases
    slower: Phrases
    faster: Phrases
    rack: Phrases
    unless_bottle: Phrases
    unless_pace: Phrases
    moves: dict[CameraMove, Phrases]


class MusicChange(Record):
    words: Phrases
    energy: float = 0.0
    brightness: float = 0.0
    tempo: float = 1.0
    mood: str


class MusicWords(Record):
    words: Phrases
    mute: Phrases
    unmute: Phrases
    change: tuple[MusicChange, ...]


class Vocabulary(Record):
    """All words the reader knows, folded."""

    dated: str
    source: str
    scene_words: Phrases
    all_words: Phrases
    other_words: Phrases
    numbers: dict[str, int]
    ordinals: dict[str, int]
    amounts: dict[str, float]
    complaints: dict[str, str]
    roles: dict[SceneRole, Phrases]
    shots: dict[ShotType, Phrases]
    words: dict[str, Phrases]
    change: tuple[Change, ...]
    thing: tuple[Thing, ...]
    camera: CameraWords
    bottle: dict[str, Phrases]
    text: dict[str, Phrases]
    prompt: dict[str, Phrases]
    music: MusicWords
    styles: dict[Style, Phrases]
    style: dict[str, Phrases]
    engines: dict[str, Phrases]
    joins: dict[str, Phrases]
    variation: dict[str, Phrases]
    take: dict[str, Phrases]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the vocabulary. Raise `OSError` or `ValueError` where it is broken."""
        with path.open("rb") as file:
            document = tomllib.load(file)
        document["dated"] = str(document["dated"])
        for name in NUMBERED:
            document[name] = {folded(word): value for word, value in document[name].items()}
        return cls.model_validate(_folded(document))

    def wish(self, words: str) -> str:
        """Turn complaints into wishes: `too dark` asks for `brighter`."""
        padded = f" {words} "
        for complaint, wish in self.complaints.items():
            padded = padded.replace(f" {complaint} ", f" {wish} ")
        return padded.strip()

    def number(self, word: str) -> int | None:
        """The number a word or some digits say, or None."""
        return int(word) if word.isascii() and word.isdigit() else self.numbers.get(word)

    @cached_property
    def neutral(self) -> frozenset[str]:
        """Words that say nothing by themselves."""
        return frozenset((*self.words["neutral"], *self.words["courtesy"], *self.scene_words))

    def amount(self, words: str) -> float:
        """How strongly something is asked for; 1 is the usual."""
        said = first_in(words, tuple(self.amounts))
        return self.amounts[said] if said else 1.0


def has(words: str, phrases: Phrases) -> bool:
    """Tell whether one of the phrases is in the folded words."""
    return first_in(words, phrases) is not None


def first_in(words: str, phrases: Phrases) -> str | None:
    """The longest of the phrases that is in the folded words, or None."""
    padded = f" {words} "
    found = [phrase for phrase in phrases if f" {phrase} " in padded]
    return max(found, key=len) if found else None


def less(words: str, phrases: Phrases) -> str:
    """The words without the phrases, longest first."""
    padded = f" {words} "
    for phrase in sorted(phrases, key=len, reverse=True):
        padded = padded.replace(f" {phrase} ", " ")
    return " ".join(padded.split())


def split_at(words: str, phrases: Phrases) -> tuple[str, str] | None:
    """What stands before and after the first of the phrases, or None."""
    said = first_in(words, phrases)
    if said is None:
        return None
    before, _, after = f" {words} ".partition(f" {said} ")
    return before.strip(), after.strip()


def _folded(document: dict[str, Any]) -> dict[str, Any]:
    """Fold every list of words, and leave single texts as they are."""
    return {key: _folded_value(value) for key, value in document.items()}


def _folded_value(value: Any) -> Any:
    match value:
        case dict():
            return _folded(value)
        case [str(), *_]:
            return tuple(folded(word) for word in value)
        case list():
            return [_folded_value(item) for item in value]
        case _:
            return value
