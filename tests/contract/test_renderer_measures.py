"""What every ad renderer promises of a finished film: it measures it, and makes it fit."""

import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.probe import BT709, probe
from genads_desktop.media.sound import normalised, write_wav
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import BodySegment
from genads_desktop.ports.video import Picture
from tests.media.counters import HEIGHT, WIDTH, numbers_in, write_counter_clip

PICTURE = Picture(width=WIDTH, height=HEIGHT)


def silent(share: float) -> None:
    """Progress nobody watches."""


@pytest.fixture
def renderer():
    return FFmpegAdRenderer()


async def film(renderer, folder, *, lufs=-14.0, score=True):
    """Two seconds of numbered pictures with a tone as loud as asked for."""
    take = write_counter_clip(folder / "take.mp4", 60)
    await renderer.segment(
        BodySegment(clip=take, first_frame=0, last_frame=48, picture=PICTURE),
        folder / "body.mp4",
        silent,
    )
    time = np.arange(2 * 48_000) / 48_000
    tone = np.sin(2 * np.pi * 330 * time) * (0.4 + 0.6 * np.abs(np.sin(2 * np.pi * 3 * time)))
    write_wav(folder / "score.wav", normalised(np.stack([tone, tone], axis=1) * 0.1, lufs=lufs))
    sound = folder / "score.wav" if score else None
    await renderer.join([folder / "body.mp4"], sound, folder / "ad.mp4")
    return folder / "ad.mp4"


@pytest.mark.parametrize("lufs", [-14.0, -23.0])
async def test_a_film_is_measured_as_it_is(renderer, tmp_path, lufs):
    measured = await renderer.measure(await film(renderer, tmp_path, lufs=lufs))

    assert (measured.codec, measured.profile, measured.pixels) == ("h264", "High", "yuv420p")
    fields = (measured.matrix, measured.primaries, measured.transfer)
    assert (measured.colour_range, *fields) == ("tv", "bt709", "bt709", "bt709")
    assert measured.colour_in_container
    assert measured.constant_rate
    assert measured.starts_fast
    assert (measured.audio_codec, measured.audio_rate, measured.channels) == ("aac LC", 48_000, 2)
    assert measured.seconds == 2
    assert measured.loudness == pytest.approx(lufs, abs=0.3)
    assert measured.true_peak <= -1
    assert measured.kilobits == pytest.approx(measured.size_bytes * 8 / 1000 / 2)


async def test_another_colour_is_told_apart(renderer, tmp_path):
    clip = tmp_path / "other.mp4"
    source = ("-f", "lavfi", "-i", "testsrc2=s=144x256:r=24:d=1")
    states = "setparams=range=tv:colorspace=smpte170m:color_primaries=bt470bg:color_trc=bt470bg"
    await run_ffmpeg(
        (*source, "-vf", f"format=yuv420p,{states}", "-c:v", "libx264", clip), seconds=1
    )
    measured = await renderer.measure(clip)

    colour = (measured.matrix, measured.primaries, measured.transfer)
    assert colour == ("smpte170m", "bt470bg", "bt470bg")
    assert not measured.colour_in_container
    assert (measured.audio_codec, measured.loudness, measured.true_peak) == ("", None, None)


async def test_a_film_without_sound_has_no_loudness(renderer, tmp_path):
    measured = await renderer.measure(await film(renderer, tmp_path, score=False))
    assert measured.loudness is None


async def test_what_is_no_film_cannot_be_measured(renderer, tmp_path):
    (tmp_path / "ad.mp4").write_bytes(b"not a film")
    with pytest.raises(MediaError):
        await renderer.measure(tmp_path / "ad.mp4")


async def test_a_film_is_made_to_fit_and_stays_the_same_film(renderer, tmp_path):
    noisy = tmp_path / "noisy.mp4"
    source = ("-f", "lavfi", "-i", f"nullsrc=s={WIDTH}x{HEIGHT}:r=24:d=4,geq=random(1)*255:128:128")
    sound = ("-f", "lavfi", "-i", "sine=f=400:d=4:r=48000")
    await run_ffmpeg(
        (*source, *sound, "-c:v", "libx264", "-qp", "10", "-pix_fmt", "yuv420p", noisy), seconds=4
    )
    before = await renderer.measure(noisy)
    assert before.kilobits > 2000

    await renderer.fit(noisy, 1000, 4.0, tmp_path / "fitted.mp4", silent)
    fitted = await renderer.measure(tmp_path / "fitted.mp4")
    assert fitted.kilobits <= 1000
    assert probe(tmp_path / "fitted.mp4").video.frames == 96
    assert probe(tmp_path / "fitted.mp4").video.colour == BT709
    assert fitted.starts_fast
    assert fitted.loudness == before.loudness


async def test_fitting_keeps_every_picture_in_its_place(renderer, tmp_path):
    await renderer.fit(await film(renderer, tmp_path), 4000, 2.0, tmp_path / "fit.mp4", silent)
    assert numbers_in(tmp_path / "fit.mp4") == list(range(48))
