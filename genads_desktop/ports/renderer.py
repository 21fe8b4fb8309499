"""Putting a finished ad together: captions, segments, the joined file and its by-products."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from genads_desktop.domain.camera import Camera
from genads_desktop.domain.scene import Placement, TextOverlay
from genads_desktop.domain.style import Style
from genads_desktop.ports.video import Picture, ProductPicture, Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionRequest:
    """One text block, drawn over the time it is visible."""

    overlay: TextOverlay
    style: Style
    scene_frames: int
    picture: Picture = Picture()
    font_family: str | None = None
    """The brand's own typeface, when it is installed; None uses the style's."""
    floor: float | None = None
    """How low the block may reach, as a share of the picture's height; None leaves it the safe box."""
    last: bool = False
    """True for the ad's last scene: its text stays to the last frame instead of fading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A drawn text block: an RGBA clip cropped to its box."""

    clip: Path
    """Lossless RGBA at 24 fps, straight alpha, `last_frame - first_frame` frames."""
    x: int
    y: int
    width: int
    height: int
    first_frame: int
    last_frame: int
    letters: tuple[float, float, float, float] | None = None
    """Left, top, right, bottom of what is read, in pixels, without halo and glow."""


class CaptionArtist(Protocol):
    """Draws text with Qt, the same for preview and export."""

    async def draw(self, request: CaptionRequest, target: Path) -> Caption:
        """Write the caption clip to `target` (.mov); place and size come back with it."""
        ...

    async def still(self, request: CaptionRequest, frame: int, target: Path) -> Caption:
        """Write one frame of the block to `target` (.png); place and size are those of the whole clip."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFacts:
    """What a video file is."""

    width: int
    height: int
    fps: float
    frames: int
    seconds: float
    has_audio: bool
    codec: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurements:
    """A film as it is, measured on the file itself. Words are FFmpeg's; empty where it does not say."""

    size_bytes: int
    seconds: float
    kilobits: float
    """A second, pictures and sound together."""
    codec: str
    profile: str
    pixels: str
    """`yuv420p`. With range, matrix, primaries and transfer one of the five fields of colour."""
    colour_range: str
    matrix: str
    primaries: str
    transfer: str
    colour_in_container: bool
    """The file's own index says BT.709 too, for players that do not look further."""
    constant_rate: bool
    starts_fast: bool
    """The index lies before the pictures, so that playing begins while the file loads."""
    audio_codec: str = ""
    audio_rate: int = 0
    """Hz."""
    channels: int = 0
    loudness: float | None = None
    """LUFS, integrated; None without sound."""
    true_peak: float | None = None
    """dBTP; None without sound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodySegment:
    """The part of a scene that no dissolve touches: `[first_frame, last_frame)` of its clip, with its text."""

    clip: Path
    first_frame: int
    last_frame: int
    caption: Caption | None = None
    scene_start: int = 0
    """The clip's frame at which the scene starts (`Scene.in_frame`); the caption counts from there."""
    picture: Picture = Picture()
    draft: bool = False
    """For the preview: quick to make and to move about in, of the size of `picture`. The last frame
    is held where the clip is too short, and a still picture may stand for a clip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DissolveSegment:
    """Twelve frames from one clip into the next."""

    outgoing: Path
    outgoing_first: int
    incoming: Path
    incoming_first: int = 0
    picture: Picture = Picture()
    draft: bool = False
    """As in `BodySegment`."""


Segment = BodySegment | DissolveSegment


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductShot:
    """A product to be laid into a clip that was filmed without it."""

    clip: Path
    """Normalised, as large as `picture`."""
    product: ProductPicture
    placement: Placement
    camera: Camera | None = None
    """How the clip's camera moves: the product follows, and stays in the picture. None is not at all."""
    light: float = 0.0
    """Where the key light comes from: -1 left, 1 right; the shadow falls away from it."""
    picture: Picture = Picture()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardClip:
    """The sound of one clip, where it is heard in the film; all counts are frames."""

    clip: Path
    """As its provider made it."""
    first_frame: int
    """The clip's frame that is heard first."""
    at: int
    """The film's frame at which it sets in."""
    frames: int
    """How long it is heard, its fades included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MixRequest:
    """The sound of a film: the score, and clips over it."""

    score: Path | None
    """None when the music is muted."""
    clips: tuple[HeardClip, ...]
    frames: int
    """Length of the film."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByProducts:
    """What comes with a finished ad."""

    proxy: Path
    """540x960, key frame every 12 frames, same frame count."""
    poster: Path
    filmstrip: Path
    """One JPEG row, one thumbnail a second."""
    waveform: Path
    """JSON: minimum and maximum per 1/50 s, as integers -128..127."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePictures:
    """What a take looks like without playing it."""

    poster: Path
    filmstrip: Path
    """One JPEG row, one thumbnail a second."""


class AdRenderer(Protocol):
    """Normalises clips, makes segments, joins them by copy, measures the result."""

    async def normalise(
        self, source: Path, frames: int, target: Path, picture: Picture, progress: Progress
    ) -> None:
        """Make any clip a normalised one: size, 24 fps, BT.709, timescale, at least `frames` long, silent."""
        ...

    async def lay_in(self, shot: ProductShot, target: Path, progress: Progress) -> None:
        """Write the clip with the product standing in it, and its contact shadow; as long as before.

        Raise `MediaError` for a picture or clip that cannot be read.
        """
        ...

    async def segment(self, segment: Segment, target: Path, progress: Progress) -> None: ...

    async def mix(self, request: MixRequest, target: Path) -> None:
        """Write the film's sound as a 48 kHz stereo WAV of exactly `frames * 2000` samples.

        Each clip comes and goes by 12 frames, and the score is ducked by 9 dB while it is heard. The
        whole is at -14 LUFS and below -1 dBTP after AAC. Raise `MediaError` for a file that cannot be read.
        """
        ...

    async def join(self, segments: Sequence[Path], score: Path | None, target: Path) -> None:
        """Join segments by stream copy, put the score under them, `+faststart`. Exact frame count or `MediaError`."""
        ...

    async def by_products(
        self, ad: Path, score: Path | None, folder: Path, poster_frame: int
    ) -> ByProducts:
        """Make what comes with an ad, decoding all of it once; raise `MediaError` when it is damaged."""
        ...

    async def take_pictures(self, clip: Path, poster_frame: int, folder: Path) -> TakePictures:
        """Make a small poster and the filmstrip of a take. Raise `MediaError` without such a frame."""
        ...

    async def measure(self, film: Path) -> Measurements:
        """Measure colour, bit rate and loudness of a film; raise `MediaError` when it cannot be."""
        ...

    async def fit(
        self, film: Path, kilobits: float, seconds: float, target: Path, progress: Progress
    ) -> None:
        """Encode the pictures again so that the film stays below `kilobits` a second; the sound is copied."""
        ...

    async def facts(self, clip: Path) -> ClipFacts:
        """Probe and decode; raise `MediaError` when the file is not a whole video."""
        ...

    async def index(self, clip: Path) -> ClipFacts:
        """Probe alone, for an MP4 written on this machine a moment ago; raise `MediaError` when it is cut off."""
        ...
