"""What every ad renderer promises, met with clips that carry their frame numbers."""

import asyncio
import json

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.media.colour import rgb_to_i420
from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.frames import FrameReader, read_frame
from genads_desktop.media.probe import Colour, probe
from genads_desktop.media.profile import CAPTION, TAKE, PixelFormat
from genads_desktop.media.sound import (
    integrated_loudness,
    normalised,
    read_wav,
    true_peak_db,
    write_wav,
)
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import BodySegment, Caption, DissolveSegment
from genads_desktop.ports.video import Picture
from tests.media.counters import (
    HEIGHT,
    WIDTH,
    bar_levels,
    counter_frame,
    number_in,
    numbers_in,
    write_counter_clip,
)

BT709 = Colour(primaries=1, transfer=1, matrix=1, full_range=False)
PICTURE = Picture(width=WIDTH, height=HEIGHT)
AAC_FRAME_SECONDS = 1024 / 48_000


def silent(share: float) -> None:
    """Progress nobody watches."""


@pytest.fixture
def renderer():
    return FFmpegAdRenderer()


@pytest.fixture(scope="module")
def takes(tmp_path_factory):
    """Three takes of 48, 36 and 40 timeline frames, each with its handle of 12."""
    folder = tmp_path_factory.mktemp("takes")
    return [
        write_counter_clip(folder / f"take{index}.mp4", frames + 12, start=1024 * index)
        for index, frames in enumerate((48, 36, 40))
    ]


async def segments_of(renderer, takes, folder):
    """Bodies and dissolves of three scenes, the second one coming in by a dissolve, the third too."""
    plan = [
        BodySegment(clip=takes[0], first_frame=0, last_frame=48, picture=PICTURE),
        DissolveSegment(outgoing=takes[0], outgoing_first=48, incoming=takes[1], picture=PICTURE),
        BodySegment(clip=takes[1], first_frame=12, last_frame=36, picture=PICTURE),
        DissolveSegment(outgoing=takes[1], outgoing_first=36, incoming=takes[2], picture=PICTURE),
        BodySegment(clip=takes[2], first_frame=12, last_frame=40, picture=PICTURE),
    ]
    paths = [folder / f"segment{index}.mp4" for index in range(len(plan))]
    for segment, path in zip(plan, paths, strict=True):
        await renderer.segment(segment, path, silent)
    return paths


def score(path, seconds):
    time = np.arange(round(seconds * 48_000)) / 48_000
    tone = np.sin(2 * np.pi * 330 * time) * (0.2 + 0.8 * np.abs(np.sin(2 * np.pi * 1.3 * time)))
    write_wav(path, normalised(np.stack([tone, tone], axis=1) * 0.1))
    return path


async def sound_of(clip, folder):
    await run_ffmpeg(
        ("-i", clip, "-bitexact", "-c:a", "pcm_s16le", folder / "heard.wav"), seconds=1
    )
    samples, _ = read_wav(folder / "heard.wav")
    return samples


async def test_the_joined_ad_has_every_frame_of_the_timeline_once(renderer, takes, tmp_path):
    paths = await segments_of(renderer, takes, tmp_path)
    await renderer.join(paths, None, tmp_path / "ad.mp4")

    assert probe(tmp_path / "ad.mp4").video.frames == 48 + 36 + 40
    numbers = numbers_in(tmp_path / "ad.mp4")
    assert numbers[:48] == list(range(48))
    assert numbers[60:84] == list(range(1024 + 12, 1024 + 36))
    assert numbers[96:] == list(range(2048 + 12, 2048 + 40))


async def test_a_dissolve_blends_exactly_the_frames_of_both_handles(renderer, takes, tmp_path):
    segment = DissolveSegment(
        outgoing=takes[0], outgoing_first=48, incoming=takes[1], picture=PICTURE
    )
    await renderer.segment(segment, tmp_path / "dissolve.mp4", silent)

    with FrameReader(tmp_path / "dissolve.mp4") as frames:
        levels = [bar_levels(frame) for frame in frames]
    assert len(levels) == 12
    for index, found in enumerate(levels):
        out, into = counter_frame(48 + index), counter_frame(1024 + index)
        share = (index + 1) / 13
        expected = bar_levels(out) * (1 - share) + bar_levels(into) * share
        assert np.abs(found - expected).max() < 4


async def test_a_trimmed_head_starts_at_the_right_frame(renderer, takes, tmp_path):
    segment = BodySegment(clip=takes[0], first_frame=17, last_frame=29, picture=PICTURE)
    await renderer.segment(segment, tmp_path / "body.mp4", silent)
    assert numbers_in(tmp_path / "body.mp4") == list(range(17, 29))


async def test_progress_goes_up_to_one(renderer, takes, tmp_path):
    shares: list[float] = []
    segment = BodySegment(clip=takes[0], first_frame=0, last_frame=48, picture=PICTURE)
    await renderer.segment(segment, tmp_path / "body.mp4", shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


async def test_the_score_lasts_as_long_as_the_pictures_and_keeps_its_loudness(
    renderer, takes, tmp_path
):
    paths = await segments_of(renderer, takes, tmp_path)
    music = score(tmp_path / "score.wav", 124 / 24)
    await renderer.join(paths, music, tmp_path / "ad.mp4")

    movie = probe(tmp_path / "ad.mp4")
    assert movie.faststart
    assert movie.video.colour == BT709
    assert movie.video.seconds == pytest.approx(124 / 24)
    assert (movie.audio.codec, movie.audio.rate, movie.audio.channels) == ("mp4a", 48_000, 2)
    assert abs(movie.audio.seconds - movie.video.seconds) <= AAC_FRAME_SECONDS
    heard = await sound_of(tmp_path / "ad.mp4", tmp_path)
    assert integrated_loudness(heard, 48_000) == pytest.approx(-14, abs=0.5)
    assert true_peak_db(heard) <= -1


@pytest.mark.parametrize("seconds", [2.0, 9.0])
async def test_a_score_of_another_length_is_filled_or_cut(renderer, takes, tmp_path, seconds):
    await renderer.segment(
        BodySegment(clip=takes[0], first_frame=0, last_frame=60), tmp_path / "body.mp4", silent
    )
    music = score(tmp_path / "score.wav", seconds)
    await renderer.join([tmp_path / "body.mp4"] * 2, music, tmp_path / "ad.mp4")
    movie = probe(tmp_path / "ad.mp4")
    assert movie.video.frames == 120
    assert abs(movie.audio.seconds - 5) <= AAC_FRAME_SECONDS


async def test_the_sound_does_not_drift_by_the_priming_of_the_encoder(renderer, takes, tmp_path):
    samples = np.zeros((48_000 * 2, 2))
    samples[48_000:48_010] = 0.9
    write_wav(tmp_path / "click.wav", samples)
    await renderer.segment(
        BodySegment(clip=takes[0], first_frame=0, last_frame=48), tmp_path / "body.mp4", silent
    )
    await renderer.join([tmp_path / "body.mp4"], tmp_path / "click.wav", tmp_path / "ad.mp4")
    heard = await sound_of(tmp_path / "ad.mp4", tmp_path)
    assert abs(int(np.abs(heard[:, 0]).argmax()) - 48_005) < 24


async def test_segments_encoded_differently_are_not_joined(renderer, takes, tmp_path):
    await renderer.segment(
        BodySegment(clip=takes[0], first_frame=0, last_frame=12), tmp_path / "body.mp4", silent
    )
    with pytest.raises(MediaError, match="cannot be joined"):
        await renderer.join([tmp_path / "body.mp4", takes[1]], None, tmp_path / "ad.mp4")
    assert not (tmp_path / "ad.mp4").exists()


async def test_paths_with_quotes_and_spaces_are_joined(renderer, takes, tmp_path):
    folder = tmp_path / "L'Été 100% % d'or"
    segment = BodySegment(clip=takes[0], first_frame=0, last_frame=12)
    await renderer.segment(segment, folder / "it's a body.mp4", silent)
    await renderer.join([folder / "it's a body.mp4"] * 2, None, folder / "l'ad.mp4")
    assert numbers_in(folder / "l'ad.mp4") == [*range(12), *range(12)]


def caption_clip(path, frames, size=(40, 24)):
    """Opaque white that says its frame by its blue: 255 minus 4 per frame."""
    with FrameEncoder(path, width=size[0], height=size[1], profile=CAPTION) as encoder:
        for number in range(frames):
            frame = np.full((size[1], size[0], 4), 255, np.uint8)
            frame[..., 2] = 255 - 4 * number
            encoder.write(frame)
    return path


def gray_take(path, frames):
    with FrameEncoder(path, width=WIDTH, height=HEIGHT, profile=TAKE) as encoder:
        for _ in range(frames):
            encoder.write(rgb_to_i420(np.full((HEIGHT, WIDTH, 3), 90, np.uint8)))
    return path


@pytest.mark.parametrize(("scene_start", "lead", "first"), [(0, 0, 15), (0, 12, 15), (7, 12, 12)])
async def test_a_caption_appears_and_goes_at_its_frames(
    renderer, tmp_path, scene_start, lead, first
):
    caption = Caption(
        clip=caption_clip(tmp_path / "text.mov", 20),
        x=20,
        y=40,
        width=40,
        height=24,
        first_frame=first,
        last_frame=first + 20,
    )
    segment = BodySegment(
        clip=gray_take(tmp_path / "take.mp4", 72),
        first_frame=scene_start + lead,
        last_frame=scene_start + 48,
        scene_start=scene_start,
        caption=caption,
        picture=PICTURE,
    )
    await renderer.segment(segment, tmp_path / "body.mp4", silent)

    with FrameReader(tmp_path / "body.mp4", pixels=PixelFormat.RGBA) as frames:
        shown = [frame[52, 40].astype(int) for frame in frames]
    assert len(shown) == 48 - lead
    for index, pixel in enumerate(shown):
        age = index + lead - first
        expected = (255, 255, 255 - 4 * age) if 0 <= age < 20 else (90, 90, 90)
        assert np.abs(pixel[:3] - expected).max() <= 5, index


async def test_the_colours_of_a_caption_are_true(renderer, tmp_path):
    with FrameEncoder(tmp_path / "text.mov", width=40, height=24, profile=CAPTION) as encoder:
        frame = np.zeros((24, 40, 4), np.uint8)
        frame[:] = (255, 0, 0, 255)
        frame[:, 20:, 3] = 128
        for _ in range(12):
            encoder.write(frame)
    caption = Caption(
        clip=tmp_path / "text.mov", x=20, y=40, width=40, height=24, first_frame=0, last_frame=12
    )
    take = gray_take(tmp_path / "take.mp4", 24)
    segment = BodySegment(clip=take, first_frame=0, last_frame=12, caption=caption)
    await renderer.segment(segment, tmp_path / "body.mp4", silent)

    shown = read_frame(tmp_path / "body.mp4", 6, pixels=PixelFormat.RGBA).astype(int)
    assert np.abs(shown[52, 28, :3] - (255, 0, 0)).max() <= 6
    assert np.abs(shown[52, 52, :3] - (173, 45, 45)).max() <= 8
    assert probe(tmp_path / "body.mp4").video.colour == BT709


async def test_a_body_beyond_the_end_of_its_clip_is_an_error(renderer, takes, tmp_path):
    segment = BodySegment(clip=takes[1], first_frame=30, last_frame=60)
    with pytest.raises(MediaError, match="too short"):
        await renderer.segment(segment, tmp_path / "body.mp4", silent)
    assert not list(tmp_path.iterdir())


async def test_by_products_come_with_the_ad(renderer, takes, tmp_path):
    await renderer.segment(
        BodySegment(clip=takes[0], first_frame=0, last_frame=60), tmp_path / "body.mp4", silent
    )
    music = score(tmp_path / "score.wav", 2.5)
    await renderer.join([tmp_path / "body.mp4"], music, tmp_path / "ad.mp4")
    made = await renderer.by_products(tmp_path / "ad.mp4", music, tmp_path / "made", 37)

    proxy = probe(made.proxy)
    assert (proxy.video.width, proxy.video.height) == (540, 960)
    assert (proxy.video.frames, proxy.video.key_interval) == (60, 12)
    assert proxy.video.colour == BT709
    assert proxy.faststart
    assert proxy.audio is not None
    assert numbers_in(made.proxy) == list(range(60))
    poster = cv2.imread(str(made.poster), cv2.IMREAD_GRAYSCALE)
    assert number_in(np.concatenate([poster, poster[: HEIGHT // 2]])) == 37
    strip = cv2.imread(str(made.filmstrip))
    assert strip.shape == (160, 3 * 90, 3)
    outline = json.loads(made.waveform.read_text())
    assert len(outline["minimum"]) == len(outline["maximum"]) == 125
    assert min(outline["minimum"]) < -20
    assert max(outline["maximum"]) > 20
    assert len(list((tmp_path / "made").iterdir())) == 4


async def test_a_silent_ad_has_a_flat_waveform(renderer, takes, tmp_path):
    await renderer.segment(
        BodySegment(clip=takes[0], first_frame=0, last_frame=24), tmp_path / "body.mp4", silent
    )
    await renderer.join([tmp_path / "body.mp4"], None, tmp_path / "ad.mp4")
    made = await renderer.by_products(tmp_path / "ad.mp4", None, tmp_path / "made", 0)
    assert set(json.loads(made.waveform.read_text())["maximum"]) == {0}


async def test_a_red_ad_has_a_red_poster(renderer, tmp_path):
    red = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    red[..., 0] = 255
    with FrameEncoder(tmp_path / "red.mp4", width=WIDTH, height=HEIGHT) as encoder:
        for _ in range(24):
            encoder.write(rgb_to_i420(red))
    made = await renderer.by_products(tmp_path / "red.mp4", None, tmp_path, 3)
    blue, green, shown_red = cv2.imread(str(made.poster))[100, 70].astype(int)
    assert abs(shown_red - 255) <= 4
    assert max(blue, green) <= 5


@pytest.mark.parametrize("work", ["normalise", "segment", "by_products"])
async def test_cancelling_leaves_no_file_behind(renderer, tmp_path, work):
    clip = tmp_path / "long.mp4"
    source = ("-f", "lavfi", "-i", "testsrc2=s=540x960:r=24:d=30")
    await run_ffmpeg((*source, "-c:v", "libx264", "-preset", "ultrafast", clip), seconds=30)
    folder = tmp_path / "made"
    started = asyncio.Event()
    running = {
        "normalise": lambda: renderer.normalise(
            clip, 700, folder / "take.mp4", Picture(), lambda share: started.set()
        ),
        "segment": lambda: renderer.segment(
            BodySegment(clip=clip, first_frame=0, last_frame=700),
            folder / "body.mp4",
            lambda share: started.set(),
        ),
        "by_products": lambda: renderer.by_products(clip, None, folder, 3),
    }
    task = asyncio.create_task(running[work]())
    if work == "by_products":
        await asyncio.sleep(0.5)
    else:
        await asyncio.wait_for(started.wait(), 20)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not list(folder.iterdir())
