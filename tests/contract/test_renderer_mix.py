"""What every ad renderer promises of the sound of clips: measured in the sound that a listener decodes."""

import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.media.coding import RAW, raw_sound
from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.mixing import mixed
from genads_desktop.media.probe import probe
from genads_desktop.media.sound import (
    integrated_loudness,
    normalised,
    read_wav,
    true_peak_db,
    write_wav,
)
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import BodySegment, HeardClip, MixRequest
from genads_desktop.ports.video import Picture
from tests.media.counters import HEIGHT, WIDTH, write_counter_clip

FRAMES = 192
SCORE, BEFORE, HEARD = 330, 700, 1800
"""Hz of the score, of the clip's first second, and of the rest of it."""


def silent(share: float) -> None:
    """Progress nobody watches."""


def tone(hertz, seconds):
    time = np.arange(round(seconds * 48_000)) / 48_000
    swell = 0.4 + 0.6 * np.abs(np.sin(2 * np.pi * 1.3 * time))
    return np.repeat((np.sin(2 * np.pi * hertz * time) * swell)[:, None], 2, axis=1)


def level(samples, hertz, start, end):
    """dB of one tone between two frames of the film."""
    part = samples[start * 2000 : end * 2000].mean(axis=1)
    time = np.arange(len(part)) / 48_000
    found = np.abs((part * np.exp(-2j * np.pi * hertz * time)).mean())
    return 20 * np.log10(max(found, 1e-9))


@pytest.fixture(scope="module")
def score(tmp_path_factory):
    path = tmp_path_factory.mktemp("score") / "score.wav"
    write_wav(path, normalised(tone(SCORE, FRAMES / 24) * 0.1))
    return path


@pytest.fixture
async def clip(tmp_path):
    """A provider's clip of 5 s, far too quiet, in AAC."""
    sound, clip = tmp_path / "sound.wav", tmp_path / "clip.mp4"
    write_wav(sound, np.concatenate([tone(BEFORE, 1), tone(HEARD, 4)]) * 0.03)
    pictures = ("-f", "lavfi", "-i", "color=c=gray:s=90x160:r=24:d=5")
    coded = ("-c:v", "libx264", "-c:a", "aac", "-shortest")
    await run_ffmpeg((*pictures, "-i", sound, *coded, clip), seconds=5)
    return clip


async def film_of(request, folder):
    """Mix, join, and decode what a listener hears."""
    renderer = FFmpegAdRenderer()
    await renderer.mix(request, folder / "mix.wav")
    body = BodySegment(
        clip=write_counter_clip(folder / "take.mp4", FRAMES),
        first_frame=0,
        last_frame=FRAMES,
        picture=Picture(width=WIDTH, height=HEIGHT),
    )
    await renderer.segment(body, folder / "body.mp4", silent)
    await renderer.join([folder / "body.mp4"], folder / "mix.wav", folder / "ad.mp4")
    await run_ffmpeg(("-i", folder / "ad.mp4", *RAW, folder / "ad.raw"), seconds=8)
    return raw_sound(folder / "ad.raw").T


async def test_a_clip_is_heard_while_its_scene_plays_and_the_score_steps_back(
    score, clip, tmp_path
):
    heard = HeardClip(clip=clip, first_frame=24, at=72, frames=60)
    ad = await film_of(MixRequest(score=score, clips=(heard,), frames=FRAMES), tmp_path)

    there = level(ad, HEARD, 84, 120)
    assert there > level(ad, SCORE, 84, 120) + 2, "it stands before the score"
    assert level(ad, HEARD, 0, 71) < there - 50, "not before its scene"
    assert level(ad, HEARD, 133, FRAMES) < there - 50, "not after it"
    assert there - 12 < level(ad, HEARD, 76, 80) < there - 2, "it comes by a fade"
    assert there - 12 < level(ad, HEARD, 124, 128) < there - 2, "and goes by one"
    assert level(ad, BEFORE, 72, 132) < there - 50, "its trimmed head is not heard"
    ducked = level(ad, SCORE, 0, 60) - level(ad, SCORE, 84, 120)
    assert 8 < ducked < 10
    assert abs(level(ad, SCORE, 0, 60) - level(ad, SCORE, 136, 190)) < 1, "and it comes back"


@pytest.mark.parametrize("muted", [False, True])
async def test_the_film_is_as_long_and_as_loud_as_ever(score, clip, tmp_path, muted):
    clips = (
        HeardClip(clip=clip, first_frame=0, at=0, frames=84),
        HeardClip(clip=clip, first_frame=30, at=72, frames=90),
    )
    request = MixRequest(score=None if muted else score, clips=clips, frames=FRAMES)
    ad = await film_of(request, tmp_path)

    samples, rate = read_wav(tmp_path / "mix.wav")
    assert (samples.shape, rate) == ((FRAMES * 2000, 2), 48_000)
    movie = probe(tmp_path / "ad.mp4")
    assert movie.video.frames == FRAMES
    assert abs(movie.audio.seconds - FRAMES / 24) < 1024 / 48_000
    assert abs(integrated_loudness(ad, 48_000) + 14) <= 0.5
    assert true_peak_db(ad) <= -1


async def test_a_file_without_sound_is_an_error_and_leaves_nothing(score, tmp_path):
    mute = write_counter_clip(tmp_path / "mute.mp4", 24)
    heard = HeardClip(clip=mute, first_frame=0, at=0, frames=24)

    with pytest.raises(MediaError, match="sound of the clips could not be mixed"):
        await FFmpegAdRenderer().mix(
            MixRequest(score=score, clips=(heard,), frames=48), tmp_path / "mix.wav"
        )
    assert not [file for file in tmp_path.iterdir() if "mix" in file.name]


def test_a_silent_clip_leaves_the_score_as_it_is():
    music = np.ascontiguousarray(tone(SCORE, 2).T.astype(np.float32))
    hiss = np.full((2, 48_000), 1e-5, np.float32)

    assert np.array_equal(mixed(music, [(0, hiss)], 96_000), music)


def test_a_clip_that_reaches_beyond_the_film_or_ends_early_is_cut_without_a_click():
    sound = np.ascontiguousarray(tone(HEARD, 2).T.astype(np.float32))
    whole = mixed(None, [(48_000, sound)], 96_000)

    assert whole.shape == (2, 96_000)
    assert np.abs(whole[:, -200:]).max() < 0.02
    early = mixed(None, [(0, sound[:, :72_000])], 96_000)
    assert np.abs(early[:, 71_800:]).max() < 0.02
