"""Ads made by FFmpeg: clips normalised once, segments encoded once, the ad joined by copy."""

import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from genads_desktop.adapters.renderer import facts, graphs, mixing
from genads_desktop.adapters.renderer.product_layer import write_layer
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.child import ChildStalledError
from genads_desktop.media.ffmpeg import FFmpegError, run_ffmpeg
from genads_desktop.media.hardware import proxy_profile
from genads_desktop.media.inspect import Description, describe
from genads_desktop.media.measure import measure_film
from genads_desktop.media.partial import part_path, whole_file
from genads_desktop.media.peaks import write_peaks
from genads_desktop.media.probe import BT709, Movie, ProbeError, VideoTrack, can_copy_join, probe
from genads_desktop.media.profile import FPS, PROXY, PROXY_KEY_INTERVAL, EncodingProfile
from genads_desktop.media.sound import RATE, SoundError, read_wav, silence
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import (
    BodySegment,
    ByProducts,
    ClipFacts,
    Measurements,
    MixRequest,
    ProductShot,
    Segment,
    TakePictures,
)
from genads_desktop.ports.video import Picture, Progress

MAX_HELD_FRAMES = 12
"""How long the last picture of a clip that came too short may be held."""
_PEAK_RATE = 8000


class FFmpegAdRenderer:
    """Makes segments and ads with the FFmpeg that came with the application."""

    def __init__(self, *, hardware_proxies: bool = True) -> None:
        self._hardware_proxies = hardware_proxies
        self._proxy: EncodingProfile | None = None

    async def normalise(
        self, source: Path, frames: int, target: Path, picture: Picture, progress: Progress
    ) -> None:
        with _translated_errors():
            described = await describe(source)
            length = _normalised_length(described, source, frames)
            with whole_file(target) as part:
                arguments = graphs.normalise_arguments(
                    source,
                    part,
                    frames=length,
                    picture=picture,
                    matrix=described.matrix,
                    transfer=described.transfer,
                )
                await run_ffmpeg(arguments, seconds=length / FPS, on_progress=progress)
                _expect_frames(part, length)

    async def lay_in(self, shot: ProductShot, target: Path, progress: Progress) -> None:
        layer = part_path(target).with_suffix(".png")
        try:
            with _translated_errors(), whole_file(target) as part:
                frames = _track(probe(shot.clip)).frames
                laid = await asyncio.to_thread(write_layer, shot, layer)
                arguments = graphs.lay_in_arguments(
                    shot.clip,
                    layer,
                    part,
                    frames=frames,
                    multiplied=shot.product.mode is CutoutMode.MULTIPLY,
                    laid=laid,
                    picture=shot.picture,
                )
                await run_ffmpeg(arguments, seconds=frames / FPS, on_progress=progress)
                _expect_frames(part, frames)
        finally:
            layer.unlink(missing_ok=True)

    async def segment(self, segment: Segment, target: Path, progress: Progress) -> None:
        with _translated_errors(), whole_file(target) as part:
            if isinstance(segment, BodySegment):
                length = segment.last_frame - segment.first_frame
                arguments = graphs.body_arguments(segment, part)
            else:
                length = graphs.DISSOLVE_FRAMES
                arguments = graphs.dissolve_arguments(segment, part)
            await run_ffmpeg(arguments, seconds=length / FPS, on_progress=progress)
            _expect_frames(part, length)

    async def mix(self, request: MixRequest, target: Path) -> None:
        await mixing.mix(request, target)

    async def join(self, segments: Sequence[Path], score: Path | None, target: Path) -> None:
        with _translated_errors():
            movies = [probe(segment) for segment in segments]
            if not can_copy_join(movies):
                raise FFmpegError(
                    "The segments of this ad were encoded differently and cannot be joined. "
                    "Make the ad again."
                )
            frames = sum(_track(movie).frames for movie in movies)
            with whole_file(target) as part, _listing(segments) as listing:
                arguments = graphs.join_arguments(
                    listing, score, part, samples=frames * RATE // FPS, rate=RATE
                )
                await run_ffmpeg(arguments, seconds=frames / FPS)
                _expect_frames(part, frames)

    async def by_products(
        self, ad: Path, score: Path | None, folder: Path, poster_frame: int
    ) -> ByProducts:
        made = ByProducts(
            proxy=folder / "proxy.mp4",
            poster=folder / "poster.jpg",
            filmstrip=folder / "filmstrip.jpg",
            waveform=folder / "waveform.json",
        )
        with _translated_errors():
            await self._pictures(ad, made, poster_frame)
            await _waveform(ad, score, made.waveform)
        return made

    async def take_pictures(self, clip: Path, poster_frame: int, folder: Path) -> TakePictures:
        made = TakePictures(poster=folder / "poster.jpg", filmstrip=folder / "filmstrip.jpg")
        with _translated_errors():
            track = _track(probe(clip))
            if not 0 <= poster_frame < track.frames:
                raise FFmpegError(
                    f"The take has {track.frames} frames, so frame {poster_frame} is no poster."
                )
            with whole_file(made.poster) as poster, whole_file(made.filmstrip) as strip:
                arguments = graphs.take_picture_arguments(
                    clip, poster, strip, track=track, poster=poster_frame
                )
                await run_ffmpeg(arguments, seconds=track.seconds)
        return made

    async def measure(self, film: Path) -> Measurements:
        with _translated_errors():
            movie = probe(film)
            track = _track(movie)
            measured = await measure_film(film)
            size = await asyncio.to_thread(_size, film)
        return Measurements(
            size_bytes=size,
            seconds=track.seconds,
            kilobits=size * 8 / 1000 / max(track.seconds, 1 / FPS),
            codec=measured.codec,
            profile=measured.profile,
            pixels=measured.pixels,
            colour_range=measured.colour_range,
            matrix=measured.matrix,
            primaries=measured.primaries,
            transfer=measured.transfer,
            colour_in_container=track.colour == BT709,
            constant_rate=track.constant_rate,
            starts_fast=movie.faststart,
            audio_codec=f"{measured.audio_codec} {measured.audio_profile}".strip(),
            audio_rate=movie.audio.rate if movie.audio else 0,
            channels=movie.audio.channels if movie.audio else 0,
            loudness=measured.loudness,
            true_peak=measured.true_peak,
        )

    async def fit(
        self, film: Path, kilobits: float, seconds: float, target: Path, progress: Progress
    ) -> None:
        with _translated_errors(), whole_file(target) as part:
            frames = _track(probe(film)).frames
            arguments = graphs.fit_arguments(film, part, kilobits=kilobits)
            await run_ffmpeg(arguments, seconds=seconds, on_progress=progress)
            _expect_frames(part, frames)

    async def facts(self, clip: Path) -> ClipFacts:
        with _translated_errors():
            return await facts.decoded(clip)

    async def index(self, clip: Path) -> ClipFacts:
        with _translated_errors():
            return facts.indexed(clip)

    async def _pictures(self, ad: Path, made: ByProducts, poster_frame: int) -> None:
        frames = _track(probe(ad)).frames
        if not 0 <= poster_frame < frames:
            raise FFmpegError(f"The ad has {frames} frames, so frame {poster_frame} is no poster.")
        profile = await self._proxy_profile()
        try:
            await _make_pictures(ad, made, frames=frames, poster=poster_frame, proxy=profile)
        except FFmpegError:
            if profile is PROXY:
                raise
            self._proxy = PROXY  # the hardware passed its trial and failed in earnest
            await _make_pictures(ad, made, frames=frames, poster=poster_frame, proxy=PROXY)

    async def _proxy_profile(self) -> EncodingProfile:
        """Try the hardware once in the life of the application."""
        if self._proxy is None:
            self._proxy = await proxy_profile() if self._hardware_proxies else PROXY
        return self._proxy


async def _make_pictures(
    ad: Path, made: ByProducts, *, frames: int, poster: int, proxy: EncodingProfile
) -> None:
    with (
        whole_file(made.proxy) as proxy_part,
        whole_file(made.poster) as poster_part,
        whole_file(made.filmstrip) as strip_part,
    ):
        parts = {"proxy": proxy_part, "poster": poster_part, "filmstrip": strip_part}
        arguments = graphs.by_product_arguments(
            ad, parts, proxy=proxy, frames=frames, poster=poster
        )
        await run_ffmpeg(arguments, seconds=frames / FPS)
        _expect_frames(proxy_part, frames)
        if _track(probe(proxy_part)).key_interval > PROXY_KEY_INTERVAL:
            raise FFmpegError("The preview has too few key frames to be moved about in.")


@contextmanager
def _translated_errors() -> Iterator[None]:
    try:
        yield
    except (FFmpegError, ProbeError, SoundError, ChildStalledError) as error:
        raise MediaError(str(error)) from error
    except OSError as error:
        raise MediaError(
            f"The media file could not be read or written: {error.strerror}. "
            "Check that the disk is there and has room, then try again."
        ) from error


def _normalised_length(described: Description, source: Path, frames: int) -> int:
    """Keep all of the clip; hold its last picture for the few frames it lacks."""
    there = round(described.seconds * FPS)
    if frames - there > MAX_HELD_FRAMES:
        raise FFmpegError(
            f"{source.name} is {described.seconds:.2f} s long, and the scene needs {frames / FPS:.2f} s. "
            "Film the scene again, or make it shorter."
        )
    return max(frames, there)


def _expect_frames(clip: Path, frames: int) -> None:
    found = _track(probe(clip)).frames
    if found != frames:
        raise FFmpegError(f"A clip is too short: {frames} frames were needed, {found} were there.")


def _size(film: Path) -> int:
    return film.stat().st_size


def _track(movie: Movie) -> VideoTrack:
    if movie.video is None:
        raise FFmpegError("A segment has no pictures.")
    return movie.video


@contextmanager
def _listing(segments: Sequence[Path]) -> Iterator[Path]:
    """Write the list that the concat demuxer reads."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "segments.txt"
        quoted = (str(segment.resolve().as_posix()).replace("'", r"'\''") for segment in segments)
        listing.write_text("".join(f"file '{path}'\n" for path in quoted), encoding="utf-8")
        yield listing


async def _waveform(ad: Path, score: Path | None, target: Path) -> None:
    movie = probe(ad)
    if score is not None:
        await asyncio.to_thread(_write_waveform, score, target)
        return
    if movie.audio is None:
        write_peaks(target, silence(movie.seconds), RATE)
        return
    sound = part_path(target).with_suffix(".wav")
    try:
        await run_ffmpeg(
            ("-i", ad, "-map", "0:a:0", "-ac", "1", "-ar", str(_PEAK_RATE), "-bitexact", sound),
            seconds=1,
        )
        await asyncio.to_thread(_write_waveform, sound, target)
    finally:
        sound.unlink(missing_ok=True)


def _write_waveform(sound: Path, target: Path) -> None:
    samples, rate = read_wav(sound)
    write_peaks(target, samples, rate)
