"""What a language model answers when it plans: words and choices, no ids, no frames, no coordinates.

Nothing has a default, because not every server allows one in a strict schema; what may be left out
is `None`. Numbers are not limited here: one that is too large is held to its limit, and not refused.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from genads_desktop.domain.camera import CameraMove
from genads_desktop.domain.scene import Backdrop, SceneRole, ShotType
from genads_desktop.domain.style import Colour

Number = Annotated[float, Field(allow_inf_nan=False)]
Air = Literal["bokeh", "dust", "petals", "smoke", "mist", "rain", "snow", "embers"]
LineRole = Literal["name", "headline", "subline", "note", "call_to_action"]


class Answer(BaseModel):
    """A part of an answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class StyleAnswer(Answer):
    """The look that all variations share."""

    lighting: Annotated[str, Field(min_length=1, max_length=300)]
    texture: Annotated[str, Field(min_length=1, max_length=300)]
    mood: Annotated[tuple[str, ...], Field(min_length=1, max_length=8)]
    accent: Colour | None
    """`#rrggbb` in small letters; None keeps the style's own."""
    accent_strength: Number
    """0 to 1."""


class LightWords(Answer):
    side: Literal["left", "front", "right"]
    brightness: Literal["dark", "even", "bright"]
    warmth: Literal["cool", "even", "warm"]
    contrast: Literal["soft", "even", "hard"]
    rays: Literal["none", "some"]


class AirWords(Answer):
    what: Air
    density: Literal["none", "light", "dense"]


class LookWords(Answer):
    """How a scene is dressed and lit, in words."""

    backdrop: Backdrop
    light: LightWords
    air: Annotated[tuple[AirWords, ...], Field(max_length=8)]
    colour: Colour | None
    """A colour this scene alone is tinted with."""


class CameraWords(Answer):
    move: CameraMove
    pace: Literal["slow", "even", "fast"]
    rack_focus: bool


class LineAnswer(Answer):
    role: LineRole
    text: Annotated[str, Field(max_length=200)]


class SceneAnswer(Answer):
    """One shot of the ad."""

    role: SceneRole
    shot: ShotType
    bottle: bool
    seconds: Number
    prompt: Annotated[str, Field(min_length=1, max_length=2000)]
    camera: CameraWords
    look: LookWords
    motifs: Annotated[tuple[str, ...], Field(max_length=6)]
    text: Annotated[tuple[LineAnswer, ...], Field(max_length=4)]


class MusicAnswer(Answer):
    mood: Annotated[str, Field(max_length=300)]
    energy: Number
    brightness: Number
    tempo: Number


class StoryboardAnswer(Answer):
    """One telling of the ad."""

    idea: Annotated[str, Field(max_length=400)]
    """The thought behind it, in a sentence."""
    scenes: Annotated[tuple[SceneAnswer, ...], Field(min_length=1, max_length=24)]
    music: MusicAnswer


class RestagingAnswer(Answer):
    """What a rewritten prompt asks of look and camera; None leaves them as they are."""

    look: LookWords | None
    camera: CameraWords | None
