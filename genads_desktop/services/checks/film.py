"""What the file itself says: size, length, colour and loudness, measured on the delivered bytes."""

import tomllib
from pathlib import Path

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.checks import Check, Standard
from genads_desktop.domain.platform import Platform
from genads_desktop.domain.scene import FPS
from genads_desktop.ports.renderer import ClipFacts, Measurements
from genads_desktop.ports.video import Picture

BT709 = ("yuv420p", "tv", "bt709", "bt709", "bt709")
"""Samples, range, matrix, primaries and transfer, in FFmpeg's words."""
_SOUND = ("aac LC", 48_000)
_MEGABYTE = 1_000_000


def read_standard(file: Path | None = None) -> Standard:
    """Read `resources/delivery.toml`."""
    text = (file or data_dir("resources") / "delivery.toml").read_text(encoding="utf-8")
    return Standard.model_validate(tomllib.loads(text))


def film_checks(
    facts: ClipFacts,
    measured: Measurements,
    *,
    frames: int,
    picture: Picture,
    platform: Platform,
    standard: Standard,
) -> tuple[Check, ...]:
    """Hold a film against what was asked for, what the platform takes, and the standard."""
    return (
        _pictures(facts, frames, picture),
        _length(facts, platform),
        _encoding(measured),
        _colour(measured),
        *_sound(measured, standard),
        _size(measured, platform),
        *_rate(measured, platform),
    )


def _pictures(facts: ClipFacts, frames: int, picture: Picture) -> Check:
    found = (facts.frames, facts.width, facts.height, facts.fps)
    return Check(
        name="pictures",
        title="Pictures",
        passed=found == (frames, picture.width, picture.height, FPS),
        found=f"{facts.frames} of {facts.width}x{facts.height} at {facts.fps:g} a second, all decoded",
        wanted=f"{frames} of {picture.width}x{picture.height} at {FPS} a second",
        advice="Build the variation again.",
    )


def _length(facts: ClipFacts, platform: Platform) -> Check:
    rules = platform.file
    return Check(
        name="length",
        title="Length",
        passed=rules.shortest_seconds <= facts.seconds <= rules.longest_seconds,
        found=f"{facts.seconds:g} s",
        wanted=f"{rules.shortest_seconds:g} to {rules.longest_seconds:g} s",
        advice=f"{platform.name} does not take this length; change it on the timeline.",
    )


def _encoding(measured: Measurements) -> Check:
    even = measured.constant_rate and measured.starts_fast
    return Check(
        name="encoding",
        title="Encoding",
        passed=(measured.codec, measured.profile) == ("h264", "High") and even,
        found=f"{measured.codec} {measured.profile}, {'constant' if measured.constant_rate else 'varying'} "
        f"rate, index {'first' if measured.starts_fast else 'last'}",
        wanted="h264 High, constant rate, index first",
        advice="Build the variation again.",
    )


def _colour(measured: Measurements) -> Check:
    fields = (
        measured.pixels,
        measured.colour_range,
        measured.matrix,
        measured.primaries,
        measured.transfer,
    )
    return Check(
        name="colour",
        title="Colour",
        passed=fields == BT709 and measured.colour_in_container,
        found=" ".join(word or "unknown" for word in fields)
        + ("" if measured.colour_in_container else ", not in the index"),
        wanted=" ".join(BT709),
        advice="Colours may shift on some players. Build the variation again.",
    )


def _sound(measured: Measurements, standard: Standard) -> tuple[Check, ...]:
    if measured.loudness is None or measured.true_peak is None:
        silent = Check(
            name="sound", title="Sound", passed=True, found="none", wanted="none, or AAC at 48 kHz"
        )
        return (silent,)
    low = standard.loudness - standard.loudness_tolerance
    high = standard.loudness + standard.loudness_tolerance
    return (
        Check(
            name="sound",
            title="Sound",
            passed=(measured.audio_codec, measured.audio_rate) == _SOUND,
            found=f"{measured.audio_codec}, {measured.audio_rate} Hz, {measured.channels} channels",
            wanted="aac LC, 48000 Hz",
            advice="Build the variation again.",
        ),
        Check(
            name="loudness",
            title="Loudness",
            passed=low <= measured.loudness <= high,
            found=f"{measured.loudness:.1f} LUFS",
            wanted=f"{standard.loudness:g} LUFS, give or take {standard.loudness_tolerance:g}",
            advice="Compose the score again, or choose another of its takes.",
        ),
        Check(
            name="true_peak",
            title="True peak",
            passed=measured.true_peak <= standard.true_peak,
            found=f"{measured.true_peak:.1f} dBTP",
            wanted=f"{standard.true_peak:g} dBTP at most",
            advice="Compose the score again, or choose another of its takes.",
        ),
    )


def _size(measured: Measurements, platform: Platform) -> Check:
    largest = platform.file.largest_megabytes
    megabytes = measured.size_bytes / _MEGABYTE
    return Check(
        name="size",
        title="Size",
        passed=largest is None or megabytes <= largest,
        found=f"{megabytes:.1f} MB",
        wanted="any" if largest is None else f"{largest:g} MB at most",
        advice=f"{platform.name} does not take a file this large; make the film shorter.",
    )


def _rate(measured: Measurements, platform: Platform) -> tuple[Check, ...]:
    least, most = platform.file.least_kilobits, platform.file.most_kilobits
    if least is None and most is None:
        return ()
    return (
        Check(
            name="rate",
            title="Bit rate",
            passed=(least or 0) <= measured.kilobits <= (most or measured.kilobits),
            found=f"{measured.kilobits:.0f} kbit/s",
            wanted=f"{least or 0:g} to {most:g} kbit/s" if most else f"{least:g} kbit/s at least",
            advice=f"{platform.name} may refuse it or encode it again.",
        ),
    )
