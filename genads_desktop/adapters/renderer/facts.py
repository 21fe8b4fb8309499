"""What a clip is: by decoding all of it, or by its index alone."""

from pathlib import Path

from genads_desktop.media.ffmpeg import FFmpegError, run_ffmpeg
from genads_desktop.media.inspect import describe
from genads_desktop.media.probe import VideoTrack, probe
from genads_desktop.ports.renderer import ClipFacts

_CODECS = {"avc1": "h264", "avc3": "h264", "hvc1": "hevc", "hev1": "hevc"}
"""What FFmpeg calls the codecs of an index."""


async def decoded(clip: Path) -> ClipFacts:
    """Decode every frame. Raise `FFmpegError` when one is missing or damaged."""
    described = await describe(clip)
    whole = ("-xerror", "-i", clip, "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "null", "-")
    frames = await run_ffmpeg(whole, seconds=described.seconds)
    track = _iso_track(clip)
    if frames == 0 or (track is not None and frames < track.frames):
        raise FFmpegError(f"{clip.name} is not a whole video: it ends at frame {frames}.")
    return ClipFacts(
        width=described.width,
        height=described.height,
        fps=track.fps if track else described.fps,
        frames=frames,
        seconds=track.seconds if track else described.seconds,
        has_audio=described.has_audio,
        codec=described.codec,
    )


def indexed(clip: Path) -> ClipFacts:
    """Read the index of an MP4. Raise `ProbeError` or `FFmpegError` when it is not whole or has no pictures."""
    movie = probe(clip)
    track = movie.video
    if track is None or track.frames == 0:
        raise FFmpegError(f"{clip.name} has no pictures.")
    return ClipFacts(
        width=track.width,
        height=track.height,
        fps=track.fps,
        frames=track.frames,
        seconds=track.seconds,
        has_audio=movie.audio is not None,
        codec=_CODECS.get(track.codec, track.codec),
    )


def _iso_track(clip: Path) -> VideoTrack | None:
    """Probe a clip of the MP4 family; other containers have no such index."""
    with clip.open("rb") as file:
        if file.read(8)[4:] not in {b"ftyp", b"moov", b"wide", b"mdat"}:
            return None
    return probe(clip).video
