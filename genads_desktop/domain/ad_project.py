"""The ad project: the single source of truth for one campaign's videos.

Stored as `campaigns.campaign_json`. A change makes a new value.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from genads_desktop.domain.errors import UnknownSceneError, UnknownVariationError
from genads_desktop.domain.media import MediaRef, ProductAsset
from genads_desktop.domain.music import Gender, Music, Track
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import FPS, Scene, Take
from genads_desktop.domain.style import Colour, Style, StyleSpec

SCHEMA_VERSION = 1
MAX_VARIATIONS = 9
"""One to three are generated; the rest are branches, one a number key."""

MAX_NOTE_LENGTH = 2000

VariationIndex = Annotated[int, Field(ge=0, lt=MAX_VARIATIONS)]


class Approach(StrEnum):
    """How a variation tells the same story."""

    CINEMATIC = "cinematic"
    MINIMAL = "minimal"
    LIFESTYLE = "lifestyle"


class Brief(Record):
    """What the designer asked for."""

    creative_prompt: Annotated[str, Field(max_length=10_000)] = ""
    selected_style: Style = Style.GOLD_LUXE
    target_duration: Annotated[int, Field(ge=15, le=60)] = 15
    """Seconds."""
    num_variations: Annotated[int, Field(ge=1, le=3)] = 1
    engine: Annotated[str, Field(min_length=1, max_length=40)] = "local"
    call_to_action: Annotated[str, Field(max_length=60)] = ""


class BrandIdentity(Record):
    """The brand, as this ad shows it."""

    brand_id: str = ""
    name: Annotated[str, Field(min_length=1, max_length=100)]
    logo: MediaRef | None = None
    palette: tuple[Colour, ...] = ()
    font_family: str | None = None
    tagline: Annotated[str, Field(max_length=80)] = ""


class Notes(Record):
    """The fragrance pyramid."""

    top: tuple[str, ...] = ()
    heart: tuple[str, ...] = ()
    base: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        return iter((*self.top, *self.heart, *self.base))


class PerfumeIdentity(Record):
    """The perfume, as this ad shows it."""

    perfume_id: str = ""
    name: Annotated[str, Field(min_length=1, max_length=200)]
    gender: Gender = Gender.UNISEX
    concentration: Annotated[str, Field(max_length=40)] = ""
    """`Eau de Parfum`, `Extrait`...; empty when it is not to be shown."""
    notes: Notes = Notes()


class FinishedAd(Record):
    """A joined and checked film of one variation, with what was made beside it."""

    fingerprint: str
    video: MediaRef
    proxy: MediaRef
    poster: MediaRef
    filmstrip: MediaRef
    waveform: MediaRef
    frames: Annotated[int, Field(ge=1)]
    made_at: str = ""
    has_fallback: bool = False
    """True when any scene, or the score, is of an engine that was not the first choice."""


class Variation(Record):
    """One complete telling of the ad."""

    index: VariationIndex
    approach: Approach
    seed: int
    title: Annotated[str, Field(max_length=80)] = ""
    parent_index: VariationIndex | None = None
    """The variation this one was branched from."""
    note: Annotated[str, Field(max_length=MAX_NOTE_LENGTH)] = ""
    """What people said of it when they compared."""
    scenes: Annotated[tuple[Scene, ...], Field(min_length=1, max_length=40)]
    music: Music = Music()
    finished: tuple[FinishedAd, ...] = ()

    @property
    def frames(self) -> int:
        return sum(scene.frames for scene in self.scenes)

    @property
    def seconds(self) -> float:
        return self.frames / FPS

    def with_scenes(self, scenes: tuple[Scene, ...]) -> Self:
        return self.replace(scenes=scenes)

    def with_finished(self, ad: FinishedAd) -> Self:
        """Keep a finished film; the same film again replaces itself."""
        others = tuple(old for old in self.finished if old.fingerprint != ad.fingerprint)
        return self.replace(finished=(*others, ad))


class Choice(Record):
    """Who chose which variation, and when. Choices are added, never changed: the audit trail."""

    variation_index: VariationIndex
    chosen_by: str = ""
    chosen_at: str = ""


class AdProject(Record):
    """Everything needed to generate, edit and render the ads of one campaign again."""

    schema_version: int = SCHEMA_VERSION
    project_id: Annotated[str, Field(min_length=1)]
    brief: Brief
    brand: BrandIdentity
    perfume: PerfumeIdentity
    product_asset: ProductAsset = ProductAsset()
    style: StyleSpec
    variations: Annotated[tuple[Variation, ...], Field(max_length=MAX_VARIATIONS)] = ()
    selected_variation: VariationIndex | None = None
    choices: tuple[Choice, ...] = ()

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        indexes = [variation.index for variation in self.variations]
        if len(set(indexes)) != len(indexes):
            raise ValueError("two variations have the same index")
        scene_ids = [scene.scene_id for _, scene in self.every_scene()]
        if len(set(scene_ids)) != len(scene_ids):
            raise ValueError("two scenes have the same id")
        if self.selected_variation is not None and self.selected_variation not in indexes:
            raise ValueError("the selected variation is not one of the project's variations")
        return self

    def every_scene(self) -> Iterator[tuple[Variation, Scene]]:
        for variation in self.variations:
            for scene in variation.scenes:
                yield variation, scene

    def variation(self, index: int) -> Variation:
        for variation in self.variations:
            if variation.index == index:
                return variation
        raise UnknownVariationError(index)

    def scene(self, scene_id: str) -> Scene:
        return self.place_of(scene_id)[1]

    def place_of(self, scene_id: str) -> tuple[Variation, Scene]:
        for variation, scene in self.every_scene():
            if scene.scene_id == scene_id:
                return variation, scene
        raise UnknownSceneError(scene_id)

    def has_scene(self, scene_id: str) -> bool:
        return any(scene.scene_id == scene_id for _, scene in self.every_scene())

    def has_variation(self, index: int) -> bool:
        return any(variation.index == index for variation in self.variations)

    def with_variation(self, changed: Variation) -> Self:
        """Put a changed variation in the place of the one with the same index."""
        self.variation(changed.index)
        return self.replace(
            variations=tuple(
                changed if old.index == changed.index else old for old in self.variations
            )
        )

    def with_scene(self, changed: Scene) -> Self:
        """Put a changed scene in the place of the one with the same id."""
        variation, _ = self.place_of(changed.scene_id)
        return self.with_variation(
            variation.with_scenes(
                tuple(
                    changed if old.scene_id == changed.scene_id else old for old in variation.scenes
                )
            )
        )

    # Results of generation: added wherever their place still exists.

    def with_take(self, scene_id: str, take: Take) -> Self:
        if not self.has_scene(scene_id):
            return self
        return self.with_scene(self.scene(scene_id).with_take(take))

    def with_track(self, index: int, track: Track) -> Self:
        return self._where_it_exists(
            index, lambda old: old.replace(music=old.music.with_track(track))
        )

    def with_finished(self, index: int, ad: FinishedAd) -> Self:
        return self._where_it_exists(index, lambda old: old.with_finished(ad))

    def with_choice(self, choice: Choice) -> Self:
        """Keep a choice in the trail, once, whichever variation is selected now."""
        return self if choice in self.choices else self.replace(choices=(*self.choices, choice))

    def _where_it_exists(self, index: int, change: Callable[[Variation], Variation]) -> Self:
        if not self.has_variation(index):
            return self
        return self.with_variation(change(self.variation(index)))
