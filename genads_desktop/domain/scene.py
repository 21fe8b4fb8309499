"""A scene: one shot of the ad, how it is staged, and the takes made of it.

Time on the timeline is counted in frames at 24 per second, so that lengths add up exactly.
"""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from genads_desktop.domain.camera import Camera
from genads_desktop.domain.cost import Money
from genads_desktop.domain.media import MediaRef, Share
from genads_desktop.domain.record import Record
from genads_desktop.domain.style import Colour

FPS = 24
HANDLE_FRAMES = 12
"""A clip is filmed this much longer than its scene; the dissolve into the next scene uses it."""
TEXT_GAP = 0.02
"""Between a text block and the bottle below it, as a share of the picture's height."""
HIGHEST_TEXT_FLOOR = 0.25
"""A bottle that reaches higher is behind the text, and meant to be."""
MIN_SCENE_FRAMES = 2 * HANDLE_FRAMES
MAX_SCENE_FRAMES = 15 * FPS

SceneFrames = Annotated[int, Field(ge=MIN_SCENE_FRAMES, le=MAX_SCENE_FRAMES)]


class ShotType(StrEnum):
    """What the camera sees; the shots of the perfume grammar."""

    MACRO_BOTTLE = "macro_bottle"
    AESTHETIC_BROLL = "aesthetic_broll"
    ATMOSPHERIC = "atmospheric"
    HUMAN_SILHOUETTE = "human_silhouette"
    BRAND_MOMENT = "brand_moment"
    SPRAY = "spray"
    POUR = "pour"
    NOTE_PYRAMID = "note_pyramid"
    HERO = "hero"
    END_CARD = "end_card"


class SceneRole(StrEnum):
    """What the scene does for the story."""

    HOOK = "hook"
    WORLD = "world"
    NOTES = "notes"
    BUILD = "build"
    HERO = "hero"
    END_CARD = "end_card"


class Transition(StrEnum):
    """How the picture comes into this scene."""

    CUT = "cut"
    DISSOLVE = "dissolve"


class ClipSound(StrEnum):
    """What becomes of the sound that a provider's clip came with."""

    OFF = "off"
    DUCKED = "ducked"
    """It is heard, and the score is ducked under it."""


class TextRole(StrEnum):
    """What a line says; it decides the typeface and the size."""

    NAME = "name"
    HEADLINE = "headline"
    SUBLINE = "subline"
    NOTE = "note"
    CALL_TO_ACTION = "call_to_action"
    LEGAL = "legal"


class TextLine(Record):
    """One line of text."""

    text: Annotated[str, Field(min_length=1, max_length=200)]
    role: TextRole = TextRole.HEADLINE


class TextOverlay(Record):
    """The text block of a scene: up to three lines that come and go together."""

    lines: Annotated[tuple[TextLine, ...], Field(min_length=1, max_length=3)]
    first_frame: Annotated[int, Field(ge=0)] = HANDLE_FRAMES
    """First visible frame, counted from the start of the scene."""
    last_frame: Annotated[int, Field(ge=1)] | None = None
    """Frame after the last visible one; None holds to the end of the scene."""
    x: Share = 0.455
    """Centre of the block, as a share of the picture's width. The safe box is x 65..918 of 1080."""
    y: Share = 0.2
    """Centre of the block, as a share of the picture's height. The safe box is y 269..1248 of 1920."""
    size: Annotated[float, Field(ge=0.3, le=3)] = 1.0
    tracking: Annotated[float, Field(ge=0, le=3)] = 1.0
    """How far the letters drift apart while the line is on; 1 is the style's own."""


class Placement(Record):
    """Where the bottle stands: the centre of its base, as shares of the picture."""

    x: Annotated[float, Field(ge=-0.5, le=1.5)] = 0.5
    y: Annotated[float, Field(ge=-0.5, le=2)] = 0.755
    height: Annotated[float, Field(ge=0.05, le=2.5)] = 0.47
    rotation: Annotated[float, Field(ge=-45, le=45)] = 0.0
    """Degrees, clockwise."""


class Backdrop(StrEnum):
    """What stands behind the product."""

    STAGE = "stage"
    """A glossy floor and a softly lit wall."""
    SILK = "silk"
    """Folded satin."""
    VOID = "void"
    """Darkness or pure light with a glow."""
    FLORAL = "floral"
    """Out-of-focus blossoms."""
    WATER = "water"
    """A rippled surface with caustics."""
    MARBLE = "marble"
    """A veined stone slab."""
    SKY = "sky"
    """Dusk, clouds, a low sun."""
    SAND = "sand"
    """Dunes in raking light."""


class Light(Record):
    """The light of a shot. All zero is the style's own."""

    direction: Annotated[float, Field(ge=-1, le=1)] = -0.4
    """Where the key comes from: -1 left, 1 right."""
    brightness: Annotated[float, Field(ge=-1, le=1)] = 0.0
    """In stops, before the grade."""
    warmth: Annotated[float, Field(ge=-1, le=1)] = 0.0
    contrast: Annotated[float, Field(ge=-1, le=1)] = 0.0
    sweep: Share = 0.6
    """Strength of the light that travels across the bottle."""
    rays: Share = 0.0
    """Volumetric shafts of light."""


class Atmosphere(Record):
    """What is in the air, each from none to dense."""

    bokeh: Share = 0.4
    dust: Share = 0.2
    petals: Share = 0.0
    smoke: Share = 0.0
    mist: Share = 0.0
    """Fine spray droplets."""
    rain: Share = 0.0
    snow: Share = 0.0
    embers: Share = 0.0


class Look(Record):
    """How a scene is dressed and lit: every visible parameter the local engine has."""

    backdrop: Backdrop = Backdrop.STAGE
    composition: Annotated[int, Field(ge=0, le=7)] = 0
    """Which arrangement of this shot type; each has at least two."""
    accent: Colour | None = None
    """Overrides the accent of the style spec in this scene."""
    light: Light = Light()
    atmosphere: Atmosphere = Atmosphere()
    motifs: tuple[str, ...] = ()
    """Ids of note imagery to show, from `resources/notes.toml`: `rose`, `citrus`, `oud`..."""


class Take(Record):
    """One video of a scene. Takes are added and chosen, never changed."""

    take_id: str
    media: MediaRef
    fingerprint: str
    provider: str
    model: str = ""
    frames: Annotated[int, Field(ge=1)]
    """Length of the clip, handle included."""
    made_at: str = ""
    """UTC, ISO 8601."""
    cost: Money | None = Money.zero()
    """None when it was paid for and nobody knows the price."""
    original: MediaRef | None = None
    """The clip as a provider made it, which was paid for: this take, and others, are made of it."""
    has_sound: bool = False
    """The original has sound of its own; the take itself is silent."""
    source: str = ""
    """What the provider was asked for, as a hash; a take of the same source is made without paying again."""
    fallback_for: str | None = None
    """The provider that should have filmed this, when another stood in."""
    placeholder: bool = False
    """Stands in for a shot nobody could film; labelled everywhere and never approved."""
    filmstrip: MediaRef | None = None
    poster: MediaRef | None = None


class Scene(Record):
    """One shot of the ad."""

    scene_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
    """Part of file names."""
    role: SceneRole
    shot: ShotType
    prompt: Annotated[str, Field(min_length=1, max_length=10_000)]
    frames: SceneFrames
    """Length on the timeline."""
    in_frame: Annotated[int, Field(ge=0, le=MAX_SCENE_FRAMES)] = 0
    """First frame of the take that plays; above 0 when the scene's head was trimmed."""
    transition: Transition = Transition.DISSOLVE
    camera: Camera = Camera()
    look: Look = Look()
    placement: Placement | None = None
    """None when the bottle is not in the shot."""
    shows_logo: bool = False
    overlay: TextOverlay | None = None
    engine: str | None = None
    """Provider for this scene only; None uses the campaign's."""
    clip_sound: ClipSound = ClipSound.OFF
    takes: tuple[Take, ...] = ()
    selected_take_id: str | None = None

    @model_validator(mode="after")
    def _selection_exists(self) -> Self:
        ids = [take.take_id for take in self.takes]
        if len(set(ids)) != len(ids):
            raise ValueError("two takes of a scene have the same id")
        if self.selected_take_id is not None and self.selected_take_id not in ids:
            raise ValueError("the selected take is not one of the scene's takes")
        return self

    @property
    def seconds(self) -> float:
        return self.frames / FPS

    @property
    def film_frames(self) -> int:
        """How long a clip must be to play this scene: up to its last frame, and the handle."""
        return self.in_frame + self.frames + HANDLE_FRAMES

    @property
    def shows_product(self) -> bool:
        return self.placement is not None

    @property
    def text_floor(self) -> float | None:
        """How low a text block that stands above the bottle may reach, as a share of the picture's height.

        None where it stands elsewhere, or where the bottle leaves no room above it.
        """
        if self.placement is None or self.overlay is None:
            return None
        floor = self.placement.y - self.placement.height - TEXT_GAP
        return floor if floor >= HIGHEST_TEXT_FLOOR and self.overlay.y < floor else None

    @property
    def selected_take(self) -> Take | None:
        return next((take for take in self.takes if take.take_id == self.selected_take_id), None)

    @property
    def heard_clip(self) -> MediaRef | None:
        """The provider's clip whose sound is in the film, if that is wanted and there is any."""
        take = self.selected_take
        wanted = self.clip_sound != ClipSound.OFF
        return take.original if take is not None and take.has_sound and wanted else None

    @property
    def has_clip_sound(self) -> bool:
        """The clip that the selected take was made of has sound of its own."""
        return self.selected_take is not None and self.selected_take.has_sound

    def with_take(self, take: Take) -> Self:
        """Add a take, once, and select it. Earlier takes stay, so nothing is ever lost."""
        known = any(old.take_id == take.take_id for old in self.takes)
        takes = self.takes if known else (*self.takes, take)
        return self.replace(takes=takes, selected_take_id=take.take_id)
