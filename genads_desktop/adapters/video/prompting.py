"""Prompting: one shot in the words a model that films is told, by the template of `resources/prompts/shot.toml`."""

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field

from genads_desktop.domain.camera import Camera
from genads_desktop.domain.scene import Backdrop, Light, Look, Placement, Scene
from genads_desktop.domain.style import StyleSpec

CLEAR = 0.22
"""Light is worth a word from this amount on."""
DENSE = 0.3
"""Air is worth a word from this density on."""
RELIT = 0.5
"""From this much of another light on, the style's own is not mentioned."""
MOST_AIR = 3
SLOW, FAST = 0.9, 1.25
"""Below and above these paces a move is called slow or swift."""
_LOW, _HIGH = 0.4, 0.6
_CONDITION = re.compile(r"\[(\w+)\] (.*)")


class Plate(BaseModel):
    """How the bottle is taken out of a prompt, for shots it is laid into afterwards."""

    model_config = ConfigDict(frozen=True)

    words: tuple[str, ...]
    instead: str
    clauses: tuple[str, ...]
    """A clause with one of these words is left out."""
    about_references: tuple[str, ...]
    """A sentence with one of these is left out."""


class ShotWords(BaseModel):
    """The template, and what it is filled from."""

    model_config = ConfigDict(frozen=True)

    template: str
    negative: str
    plate: Plate
    references: dict[str, str]
    """What the pictures sent along are called, where a model has no tags for them."""


class Phrases(BaseModel):
    """The house's words for camera, light, set and air, from `resources/phrases.toml`."""

    model_config = ConfigDict(frozen=True)

    camera: dict[str, str]
    paces: dict[str, str]
    focus: dict[str, str]
    backdrops: dict[Backdrop, str]
    air: dict[str, str]
    light: Annotated[dict[str, str], Field(min_length=1)]


class ShotPrompts:
    """Writes the prompts of shots."""

    def __init__(self, words: ShotWords, phrases: Phrases) -> None:
        self._words = words
        self._phrases = phrases

    @classmethod
    def load(cls, resources: Path) -> Self:
        """Read the texts of an installation. Raise `OSError` or `ValueError` where one is broken."""
        return cls(
            ShotWords.model_validate(_document(resources / "prompts" / "shot.toml")),
            Phrases.model_validate(_document(resources / "phrases.toml")),
        )

    @property
    def negative(self) -> str:
        """What a model is told to leave out, where it has a field for that."""
        return self._words.negative

    @property
    def reference_names(self) -> Mapping[str, str]:
        """What `product` and `logo` are called, where a model has no tags for pictures sent along."""
        return self._words.references

    def written(
        self,
        scene: Scene,
        style: StyleSpec,
        *,
        conditions: Collection[str],
        pictures: Mapping[str, str],
    ) -> str:
        """Write the prompt. `conditions` are those of the template; `pictures` name what is sent along."""
        is_plate = "plate" in conditions
        sends_pictures = not {"product", "logo"}.isdisjoint(conditions)
        prompt = scene.prompt if sends_pictures else self._about_no_picture(scene.prompt)
        prompt = self._plate_prompt(prompt) if is_plate else prompt
        camera = (each for each in self._camera(scene) if not is_plate or self._fits_plate(each))
        values = {
            "prompt": prompt.strip(),
            "camera": self._new(prompt, camera),
            "light": self._new(prompt, self._light(scene.look.light, style)),
            "set": self._new(prompt, (self._phrases.backdrops[scene.look.backdrop],)),
            "air": self._new(prompt, self._air(scene.look)),
            "look": self._new(prompt, (style.texture, *style.mood)),
            "place": _place(scene.placement),
            "product": pictures.get("product", ""),
            "logo": pictures.get("logo", ""),
        }
        return "\n".join(self._lines(values, conditions))

    def _lines(self, values: Mapping[str, str], conditions: Collection[str]) -> Iterator[str]:
        for line in self._words.template.strip().splitlines():
            found = _CONDITION.fullmatch(line)
            condition, text = found.groups() if found else ("", line)
            if condition and condition not in conditions:
                continue
            if all(values[name] for name in re.findall(r"\{(\w+)\}", text)):
                yield text.format_map(values)

    def _fits_plate(self, clause: str) -> bool:
        return not _names_any(clause, self._words.plate.clauses)

    def _about_no_picture(self, prompt: str) -> str:
        """The prompt without what is said about pictures that are not sent."""
        about = self._words.plate.about_references
        return " ".join(each for each in _sentences(prompt) if not _names_any(each, about))

    def _plate_prompt(self, prompt: str) -> str:
        """The prompt without the bottle."""
        text = " ".join(self._without_product(each) for each in _sentences(prompt))
        return text[:1].upper() + text[1:]

    def _without_product(self, sentence: str) -> str:
        plate = self._words.plate
        clauses = self._bottle.sub(plate.instead, sentence.rstrip(".")).split(", ")
        kept = [clause for clause in clauses if self._fits_plate(clause)]
        return f"{', '.join(kept)}." if kept else ""

    @cached_property
    def _bottle(self) -> re.Pattern[str]:
        """The bottle with its article and its name: `the AURUM bottle`, `a perfume bottle`."""
        words = sorted(self._words.plate.words, key=len, reverse=True)
        named = r"(?:(?:the|a|an|our|this|its)\s+)?(?:[A-Z][\w'’.&-]*\s+){0,5}"
        return re.compile(rf"\b{named}(?i:{'|'.join(map(re.escape, words))})s?\b")

    def _camera(self, scene: Scene) -> tuple[str, ...]:
        camera: Camera = scene.camera
        pace = "slow" if camera.pace < SLOW else "fast" if camera.pace > FAST else "even"
        move = self._phrases.paces[pace] + self._phrases.camera[camera.move]
        return (move, self._phrases.focus["rack" if camera.rack_focus else scene.shot])

    def _light(self, light: Light, style: StyleSpec) -> Iterator[str]:
        words = self._phrases.light
        if abs(light.brightness) + abs(light.warmth) < RELIT:
            yield style.lighting
        yield words[_side(light.direction)]
        if light.rays >= CLEAR:
            yield words["rays"]
        for amount, more, less in (
            (light.brightness, "bright", "dark"),
            (light.warmth, "warm", "cool"),
            (light.contrast, "hard", "soft"),
        ):
            if abs(amount) >= CLEAR:
                yield words[more if amount > 0 else less]

    def _air(self, look: Look) -> tuple[str, ...]:
        amounts = sorted(dict(look.atmosphere).items(), key=lambda pair: -pair[1])
        return tuple(
            self._phrases.air[name] for name, dense in amounts[:MOST_AIR] if dense >= DENSE
        )

    def _new(self, prompt: str, parts: Iterable[str]) -> str:
        """What the prompt does not say yet, in one line."""
        said = prompt.lower()
        return ", ".join(part for part in parts if part and part.lower() not in said)


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text.strip())


def _names_any(text: str, words: tuple[str, ...]) -> bool:
    return any(word.lower() in text.lower() for word in words)


def _side(direction: float) -> str:
    if abs(direction) <= CLEAR:
        return "front"
    return "left" if direction < 0 else "right"


def _place(placement: Placement | None) -> str:
    """Where in the frame the bottle will stand, in words."""
    if placement is None:
        return ""
    if placement.x < _LOW:
        return "the left of the frame"
    return "the right of the frame" if placement.x > _HIGH else "the middle of the frame"


def _document(file: Path) -> dict[str, object]:
    return tomllib.loads(file.read_text("utf-8"))
