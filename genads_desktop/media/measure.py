"""Measuring a finished film: what it says of itself, and how loud it is by ITU-R BS.1770 as FFmpeg hears it."""

import re
from dataclasses import dataclass
from pathlib import Path

from genads_desktop.media.child import run_child
from genads_desktop.media.ffmpeg import STALL_SECONDS, FFmpegError, ffmpeg_words, found_ffmpeg

_VIDEO = re.compile(r"Stream #0:\d+.*?: Video: (?P<rest>.*)")
_AUDIO = re.compile(r"Stream #0:\d+.*?: Audio: (?P<rest>.*)")
_NAMED = re.compile(r"^(?P<codec>\w+)(?: \((?P<profile>[^)/]+)\))?")
_PIXELS = re.compile(r"\b(?P<format>(?:yuv|gbr|gray|nv|rgb|bgr)\w*)(?:\((?P<colour>[^)]*)\))?")
_LOUDNESS = re.compile(r"I:\s+(-?[\d.]+|-inf) LUFS")
_PEAK = re.compile(r"Peak:\s+(-?[\d.]+|-inf) dBFS")
_RANGES = frozenset({"tv", "pc"})
_SILENCE = -70.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a film says of its streams; words are FFmpeg's, empty where the file does not say."""

    codec: str
    profile: str
    pixels: str
    colour_range: str
    matrix: str
    primaries: str
    transfer: str
    audio_codec: str
    audio_profile: str
    loudness: float | None
    """LUFS, integrated; None without sound."""
    true_peak: float | None
    """dBTP; None without sound."""


async def measure_film(path: Path) -> Measured:
    """Listen to a film once. Raise `FFmpegError` when it holds no pictures or cannot be decoded."""
    command = (
        *(await found_ffmpeg(), "-hide_banner", "-nostdin", "-nostats", "-i", path),
        *("-map", "0:a?", "-map", "0:v", "-c:v", "copy"),
        *("-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"),
    )
    result = await run_child(command, stall_seconds=STALL_SECONDS)
    if result.returncode != 0:
        said = ffmpeg_words(result.stderr_tail)
        raise FFmpegError(f"{path.name} could not be measured. FFmpeg said: {said}")
    return _read(path.name, result.stderr_tail.partition("Output #0")[0], result.stderr_tail)


def _read(name: str, described: str, said: str) -> Measured:
    video = _VIDEO.search(described)
    if video is None:
        raise FFmpegError(f"{name} holds no pictures that can be read.")
    codec, profile = _named(video["rest"])
    pixels = _PIXELS.search(video["rest"])
    colour_range, (matrix, primaries, transfer) = _colour(pixels["colour"] if pixels else None)
    audio = _AUDIO.search(described)
    audio_codec, audio_profile = _named(audio["rest"]) if audio else ("", "")
    return Measured(
        codec=codec,
        profile=profile,
        pixels=pixels["format"] if pixels else "",
        colour_range=colour_range,
        matrix=matrix,
        primaries=primaries,
        transfer=transfer,
        audio_codec=audio_codec,
        audio_profile=audio_profile,
        loudness=_level(_LOUDNESS, said) if audio else None,
        true_peak=_level(_PEAK, said) if audio else None,
    )


def _named(words: str) -> tuple[str, str]:
    found = _NAMED.match(words)
    return (found["codec"], found["profile"] or "") if found else ("", "")


def _colour(words: str | None) -> tuple[str, tuple[str, str, str]]:
    """Read `tv, bt709, progressive`, or `tv, matrix/primaries/transfer` where they differ."""
    parts = [part.strip() for part in (words or "").split(",")]
    colour_range = next((part for part in parts if part in _RANGES), "")
    named = next((part for part in parts if part == "bt709" or "/" in part), "")
    matrix, _, rest = named.partition("/")
    primaries, _, transfer = rest.partition("/")
    return colour_range, (matrix, primaries or matrix, transfer or matrix)


def _level(pattern: re.Pattern[str], said: str) -> float:
    """Take the last value: the summary comes at the end."""
    found = pattern.findall(said)
    return float(found[-1]) if found and found[-1] != "-inf" else _SILENCE
