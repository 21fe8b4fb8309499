"""How pictures are encoded: one frozen profile for each purpose, all BT.709 limited range at 24 fps."""

from dataclasses import dataclass
from enum import StrEnum

FPS = 24
TIMESCALE = 24_000
"""Ticks per second of a video track; equal everywhere, or a join by copy breaks time."""
PROXY_WIDTH = 540
PROXY_HEIGHT = 960
PROXY_KEY_INTERVAL = 12
"""Frames from one key frame to the next, so that every half second can be jumped to at once."""

SET_BT709 = "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709"
"""Filter that states what the samples are; without it FFmpeg leaves two of the fields unknown."""
BT709_FLAGS = (
    *("-color_range", "tv", "-colorspace", "bt709"),
    *("-color_primaries", "bt709", "-color_trc", "bt709"),
)


class PixelFormat(StrEnum):
    """How a raw frame lies in memory."""

    I420 = "yuv420p"
    """uint8 (height * 3 / 2, width): Y, then U, then V. BT.709, limited range."""
    RGBA = "rgba"
    """uint8 (height, width, 4), straight alpha."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodingProfile:
    """What FFmpeg is told about one kind of file."""

    name: str
    codec: tuple[str, ...]
    pixels: PixelFormat = PixelFormat.I420
    suffix: str = ".mp4"

    @property
    def filters(self) -> tuple[str, ...]:
        """Filters that go last in the graph."""
        return (SET_BT709,) if self.pixels == PixelFormat.I420 else ()

    @property
    def arguments(self) -> tuple[str, ...]:
        """Output options, the container's included."""
        if self.pixels == PixelFormat.RGBA:
            return (*self.codec, "-video_track_timescale", str(TIMESCALE), "-f", "mov")
        return (
            *self.codec,
            *("-pix_fmt", "yuv420p", *BT709_FLAGS),
            *("-video_track_timescale", str(TIMESCALE), "-f", "mp4"),
        )

    @property
    def options(self) -> dict[str, str]:
        """The same output options by name, as ffmpeg-python takes them."""
        flags = self.arguments
        names = (flag.removeprefix("-") for flag in flags[::2])
        return dict(zip(names, flags[1::2], strict=True))


FINAL = EncodingProfile(
    name="final",
    codec=(
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-profile:v", "high"),
        *("-aq-mode", "3", "-g", "48"),
        *("-x264-params", "bframes=0:ref=1:weightp=0:partitions=i8x8:me=dia:subme=0"),
    ),
)
"""Delivered pictures and the segments they are joined from.

Grain cannot be predicted, so a long search costs more than it finds: without it the encoder takes half the
CPU, and a film is 0.15 dB nearer to its source for 8% more bytes.
"""

TAKE = EncodingProfile(
    name="take",
    codec=(
        *("-c:v", "libx264", "-preset", "ultrafast", "-qp", "15", "-profile:v", "high"),
        *("-g", "1"),
    ),
)
"""Mezzanine of a filmed scene: quick to write and to read, not to be told from its source by eye.

Every frame stands alone: that is quicker than to look for what it shares with the one before, is nearer to
the source at the same size, and any frame can be jumped to. Made any coarser its noise has to be paid for
again in the film.
"""

PROXY = EncodingProfile(
    name="proxy",
    codec=(
        *("-c:v", "libx264", "-preset", "veryfast", "-tune", "fastdecode", "-crf", "23"),
        *("-profile:v", "high", "-bf", "0", "-g", "12", "-keyint_min", "12", "-sc_threshold", "0"),
        *("-x264-params", "me=dia:subme=1:ref=1:weightp=0"),
    ),
)
"""What the player shows, 540x960: every twelfth frame can be jumped to at once."""

CAPTION = EncodingProfile(
    name="caption",
    codec=("-c:v", "qtrle", "-pix_fmt", "argb"),
    pixels=PixelFormat.RGBA,
    suffix=".mov",
)
"""Lossless pictures with straight alpha. Runs of equal pixels, as captions mostly are, take a third of the CPU that
PNG does, and twice its bytes."""
