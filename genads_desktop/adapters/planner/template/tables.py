"""The planner's tables: everything it knows about sets, notes and words, read from `resources/`."""

import tomllib
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field

from genads_desktop.adapters.planner.template.words import folded
from genads_desktop.domain.ad_project import Approach
from genads_desktop.domain.camera import Camera
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.music import Gender
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import Backdrop, Placement, SceneRole, ShotType
from genads_desktop.domain.style import Colour, Style

SLOW, FAST = 0.9, 1.25
"""Below and above this pace a camera move is called slow or swift."""

Weights = dict[Backdrop, float]
Amounts = dict[str, float]


class Point(Record):
    """A place in the picture, as shares of it."""

    x: float
    y: float


class Scale(StrEnum):
    """How near a composition is; neighbours should differ."""

    MACRO = "macro"
    MEDIUM = "medium"
    WIDE = "wide"


MACRO_HEIGHT, WIDE_HEIGHT = 0.6, 0.26
"""A bottle as high as this fills the picture; a lower one is far away."""
BARE_SCALES = {
    ShotType.AESTHETIC_BROLL: Scale.MACRO,
    ShotType.POUR: Scale.MACRO,
    ShotType.ATMOSPHERIC: Scale.WIDE,
}
"""Of compositions without the bottle; others are neither near nor far."""


class Composition(Record):
    """One arrangement of a shot type, from `looks/compositions.toml`."""

    shot: ShotType
    index: int
    notes: str
    backdrops: tuple[Backdrop, ...]
    camera: Camera
    text: Point
    approaches: tuple[Approach, ...]
    placement: Placement | None = None
    unbranded: Placement | None = None
    """Where the bottle stands when no logo needs the room."""

    @property
    def key(self) -> tuple[ShotType, int]:
        return self.shot, self.index

    @property
    def scale(self) -> Scale:
        if self.placement is None:
            return BARE_SCALES.get(self.shot, Scale.MEDIUM)
        height = self.placement.height
        if height >= MACRO_HEIGHT:
            return Scale.MACRO
        return Scale.WIDE if height < WIDE_HEIGHT else Scale.MEDIUM

    def stands(self, *, branded: bool) -> Placement | None:
        """Where the bottle stands, with or without a logo beside it."""
        return self.placement if branded or self.unbranded is None else self.unbranded


class Dressing(Record):
    """How a style, an approach, a family or a word dresses and lights a set."""

    backdrops: Weights = {}
    air: Amounts = {}
    light: Amounts = {}


class Entry(Dressing):
    """Words of a creative sentence, and what they do to the picture."""

    words: tuple[str, ...]
    colour: Colour | None = None
    tint: float = 1.0
    motifs: tuple[str, ...] = ()
    mood: tuple[str, ...] = ()
    phrase: str = ""
    shots: dict[ShotType, float] = {}
    pace: float = 1.0
    tempo: float = 0.0
    energy: float = 0.0
    bright: float = 0.0


class Lexicon(Record):
    dated: str
    source: str
    negations: tuple[str, ...]
    entries: Annotated[tuple[Entry, ...], Field(alias="entry")]

    @cached_property
    def by_words(self) -> dict[str, Entry]:
        return {folded(word): entry for entry in self.entries for word in entry.words}

    @cached_property
    def silences(self) -> dict[str, Entry]:
        """The negations, as entries that say nothing themselves."""
        return {folded(word): Entry(words=(word,)) for word in self.negations}

    @cached_property
    def known(self) -> dict[str, Entry]:
        return self.by_words | self.silences


class Family(Dressing):
    mood: tuple[str, ...] = ()


class Note(Record):
    """One fragrance note."""

    names: tuple[str, ...]
    family: str
    motif: str
    colour: Colour
    imagery: str


class NoteTable(Record):
    dated: str
    source: str
    motifs: tuple[str, ...]
    families: dict[str, Family]
    notes: dict[str, Note]

    @cached_property
    def by_name(self) -> dict[str, Note]:
        """Every note by its folded key and names."""
        named = {folded(key): note for key, note in self.notes.items()}
        return named | {folded(n): note for note in self.notes.values() for n in note.names}


class StyleStaging(Dressing):
    accent: Colour
    accent_strength: float
    lighting: str
    rim: str
    texture: str
    mood: tuple[str, ...]
    energy: float
    brightness: float
    limits: dict[str, tuple[float, float]]
    """How far light may be moved down and up before the style's pictures drown or burn out."""


class ApproachStaging(Dressing):
    words: str
    sides: tuple[float, ...]
    """Where the key light comes from, scene after scene."""
    pace: float
    energy: float
    brightness: float


class RoleStaging(Record):
    steer: float
    air: float
    rays: float
    brightness: float = 0.0
    """Added to the scene's own, so that text stands on a quiet ground."""


class AccentShares(Record):
    sentence: float
    notes: float
    brand: float


class Staging(Record):
    dated: str
    source: str
    styles: dict[Style, StyleStaging]
    approaches: dict[Approach, ApproachStaging]
    roles: dict[SceneRole, RoleStaging]
    shots: dict[ShotType, Dressing]
    accent: AccentShares


class StoryTemplate(Record):
    """How an approach tells the story, from `storyboards/`."""

    title: str
    base: tuple[SceneRole, ...]
    growth: tuple[SceneRole, ...]
    density: float
    sections: dict[SceneRole, dict[ShotType, float]]
    lengths: dict[SceneRole, float]


class Copy(Record):
    """The words in the picture."""

    dated: str
    source: str
    most_notes_a_line: int
    note_separator: str
    calls: dict[Style, dict[Gender, tuple[str, ...]]]
    hooks: dict[Style, dict[Gender, tuple[str, ...]]]
    music: dict[Gender, str]


class Phrases(Record):
    """How scenes are described to engines that film from words."""

    dated: str
    source: str
    subjects: dict[ShotType, tuple[str, ...]]
    camera: dict[str, str]
    paces: dict[str, str]
    focus: dict[str, str]
    lenses: dict[ShotType, str]
    backdrops: dict[Backdrop, str]
    air: dict[str, str]
    light: dict[str, str]
    instructions: dict[str, str]

    def move(self, camera: Camera) -> str:
        """`slow dolly in`."""
        pace = "slow" if camera.pace < SLOW else "fast" if camera.pace > FAST else "even"
        return self.paces[pace] + self.camera[camera.move]


class Tables(Record):
    """All tables together."""

    grammar: Grammar
    compositions: tuple[Composition, ...]
    lexicon: Lexicon
    notes: NoteTable
    staging: Staging
    stories: dict[Approach, StoryTemplate]
    copywriting: Copy
    phrases: Phrases

    @classmethod
    def load(cls, resources: Path) -> Self:
        """Read the tables of an installation. Raise `OSError` or `ValueError` where one is broken."""
        return cls(
            grammar=Grammar.from_document(_document(resources / "grammar.toml")),
            compositions=_compositions(resources / "looks" / "compositions.toml"),
            lexicon=Lexicon.model_validate(_document(resources / "lexicon.toml")),
            notes=NoteTable.model_validate(_document(resources / "notes.toml")),
            staging=Staging.model_validate(_document(resources / "staging.toml")),
            stories={
                approach: StoryTemplate.model_validate(
                    _document(resources / "storyboards" / f"{approach.value}.toml")
                )
                for approach in Approach
            },
            copywriting=Copy.model_validate(_document(resources / "copy.toml")),
            phrases=Phrases.model_validate(_document(resources / "phrases.toml")),
        )

    @cached_property
    def by_shot(self) -> dict[ShotType, tuple[Composition, ...]]:
        return {
            shot: tuple(one for one in self.compositions if one.shot == shot) for shot in ShotType
        }


def _compositions(path: Path) -> tuple[Composition, ...]:
    known = set(Composition.model_fields)
    return tuple(
        Composition.model_validate({k: v for k, v in entry.items() if k in known})
        for entry in _document(path)["composition"]
    )


def _document(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        document = tomllib.load(file)
    if "dated" in document:
        document["dated"] = str(document["dated"])
    return document
