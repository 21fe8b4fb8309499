"""Prompting: each scene in the words of a cinematographer, for engines that film from text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genads_desktop.adapters.planner.template.copywriting import shown_name
from genads_desktop.adapters.planner.template.dressing import Wishes
from genads_desktop.adapters.planner.template.story import Beat
from genads_desktop.adapters.planner.template.tables import Phrases
from genads_desktop.domain.camera import Camera
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.remedies import without
from genads_desktop.domain.scene import Light, Look, SceneRole, ShotType
from genads_desktop.ports.planner import PlanRequest

CLEAR = 0.22
"""Light is worth a word from this amount on."""
DENSE = 0.3
"""Air is worth a word from this density on."""
RELIT = 0.5
"""From this much of another light on, the style keeps only its rim."""
MOST_AIR = 3
PHRASES_A_SCENE = 2
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptWriter:
    """Writes the prompts of one variation."""

    phrases: Phrases
    grammar: Grammar
    request: PlanRequest
    wishes: Wishes
    creative: str
    """The creative sentence, short enough to be repeated in every prompt."""

    def prompts(
        self,
        beats: Sequence[Beat],
        looks: Sequence[Look],
        cameras: Sequence[Camera],
        written: Sequence[bool],
    ) -> tuple[str, ...]:
        """Write one prompt a beat; `written` tells which scenes get text laid over."""
        rows = zip(beats, looks, cameras, written, strict=True)
        return tuple(self._prompt(n, *row) for n, row in enumerate(rows))

    def _prompt(self, number: int, beat: Beat, look: Look, camera: Camera, written: bool) -> str:  # noqa: FBT001
        picture = ", ".join(part for part in self._picture(number, beat, look, camera) if part)
        sentences = [f"{picture[0].upper()}{picture[1:]}."]
        if self.creative and beat.role != SceneRole.END_CARD:
            sentences.append(f"Creative direction: {self.creative.rstrip('. ')}.")
        branded = beat.role == SceneRole.END_CARD and self.request.has_logo
        sentences.extend(
            instructions(
                self.phrases,
                product=beat.composition.placement is not None,
                written=written,
                house=self.request.brand.name.strip() if branded else None,
            )
        )
        prompt = " ".join(sentences)
        for rule in self.grammar.imagery:
            prompt = without(prompt, rule.words, rule.instead, self._names)
        return prompt

    def _picture(self, number: int, beat: Beat, look: Look, camera: Camera) -> Iterator[str]:
        phrases = self.phrases
        yield self._subject(beat)
        yield phrases.move(camera)
        yield phrases.focus["rack"] if camera.rack_focus else phrases.focus[beat.shot]
        yield self._style_light()
        yield from self._light_words(look.light)
        if not _shows_its_set(beat):
            yield phrases.backdrops[look.backdrop]
        yield from self._air_words(look)
        yield from self._imagery(number, beat)
        yield self.wishes.approach.words
        yield phrases.lenses[beat.shot]
        yield " and ".join(self.wishes.spec.mood[:2]) + " mood"

    def _subject(self, beat: Beat) -> str:
        subjects = self.phrases.subjects[beat.shot]
        subject = subjects[beat.composition.index % len(subjects)]
        return subject.replace("{bottle}", f"the {self._name} bottle")

    @property
    def _name(self) -> str:
        return shown_name(self.request)[:LONGEST_NAME]

    @property
    def _names(self) -> tuple[str, ...]:
        return (self._name, self.request.brand.name.strip())

    def _style_light(self) -> str:
        """The style's own light, or only its mark where the sentence asks for another light."""
        asked = self.wishes.sentence.light
        strength = abs(asked.get("brightness", 0.0)) + abs(asked.get("warmth", 0.0))
        return self.wishes.style.rim if strength >= RELIT else self.wishes.spec.lighting

    def _light_words(self, light: Light) -> Iterator[str]:
        words = self.phrases.light
        yield (
            words["left"]
            if light.direction < -CLEAR
            else words["right"]
            if light.direction > CLEAR
            else words["front"]
        )
        if light.rays >= CLEAR:
            yield words["rays"]
        for amount, more, less in (
            (light.brightness, "bright", "dark"),
            (light.warmth, "warm", "cool"),
            (light.contrast, "hard", "soft"),
        ):
            if abs(amount) >= CLEAR:
                yield words[more if amount > 0 else less]

    def _air_words(self, look: Look) -> Iterator[str]:
        amounts = sorted(dict(look.atmosphere).items(), key=lambda pair: -pair[1])
        for name, amount in amounts[:MOST_AIR]:
            if amount >= DENSE:
                yield self.phrases.air[name]

    def _imagery(self, number: int, beat: Beat) -> Iterator[str]:
        """Phrases of sentence and notes, going round so that every scene says something else."""
        if beat.role == SceneRole.END_CARD:
            return
        notes = self.wishes.fragrance.direction.phrases
        if beat.role == SceneRole.NOTES or not self.wishes.sentence.phrases:
            yield from _turn(notes, number, 3 if beat.shot == ShotType.NOTE_PYRAMID else 1)
        yield from _turn(self.wishes.sentence.phrases, number, PHRASES_A_SCENE)


def instructions(
    phrases: Phrases, *, product: bool, written: bool, house: str | None
) -> Iterator[str]:
    """What every engine that films from words has to be told about one scene.

    `house` is the brand whose logo stands in it, None where there is none; `written` tells whether
    text is laid over.
    """
    words = phrases.instructions
    yield words["product"] if product else words["bare"]
    if house is not None:
        yield words["logo"].replace("{house}", house)
    if written:
        yield words["quiet"]
    yield words["frame"]


def _shows_its_set(beat: Beat) -> bool:
    """Compositions made for one set name it in their subject."""
    return len(beat.composition.backdrops) == 1


def _turn(phrases: Sequence[str], number: int, most: int) -> tuple[str, ...]:
    if not phrases:
        return ()
    start = number * most % len(phrases)
    return tuple(dict.fromkeys((*phrases[start:], *phrases[:start])))[:most]
