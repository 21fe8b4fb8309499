"""Music from elsewhere becomes a score like ours, whatever it was."""

import asyncio
import subprocess
import wave

import numpy as np
import pytest

from genads_desktop.adapters.music.mastering import LocalScoreMaster
from genads_desktop.media.ffmpeg import ffmpeg_binary
from genads_desktop.media.mastering import fitted, mastered
from genads_desktop.media.sound import integrated_loudness, true_peak_db, write_wav
from genads_desktop.ports.errors import MediaError
from tests.music.measurement import RATE, energy, read, request

FRAMES = 8 * 24
WANTED = request(frames=FRAMES, cuts=(), end_card=120)


def chord(seconds, level=0.25, rate=RATE):
    time = np.arange(round(seconds * rate)) / rate
    tone = sum(np.sin(2 * np.pi * note * time) for note in (220, 277.18, 329.63)) / 3
    slow = 0.6 + 0.4 * np.sin(2 * np.pi * 0.4 * time)
    return np.stack([level * tone * slow] * 2, axis=1)


def loud_noise(seconds):
    chance = np.random.default_rng(3)
    return np.clip(3 * chance.standard_normal((round(seconds * RATE), 2)), -1, 1)


def sparse_hits(seconds):
    """Quiet, with peaks far above: what a limiter has most to do with."""
    sound = 0.003 * np.random.default_rng(4).standard_normal((round(seconds * RATE), 2))
    decay = np.exp(-np.arange(4800) / 600)[:, None]
    for start in range(0, len(sound) - 4800, RATE):
        sound[start : start + 4800] += 0.9 * decay * np.sign(np.sin(np.arange(4800) / 9))[:, None]
    return sound


def mono(seconds):
    return chord(seconds)[:, :1]


MUSIC = {
    "shorter": lambda: chord(3.7),
    "longer": lambda: chord(21),
    "quiet": lambda: chord(9, 0.01),
    "loud": lambda: loud_noise(9),
    "sparse": lambda: sparse_hits(9),
    "mono": lambda: mono(9),
    "late": lambda: np.concatenate([np.zeros((2 * RATE, 2)), chord(9)]),
}


OFTEN = ("shorter", "sparse")


@pytest.mark.parametrize(
    "kind",
    [each if each in OFTEN else pytest.param(each, marks=pytest.mark.nightly) for each in MUSIC],
)
async def test_any_music_becomes_exact_as_loud_as_the_web_and_safe_after_coding(kind, tmp_path):
    source, target = tmp_path / "music.wav", tmp_path / "score.wav"
    write_wav(source, MUSIC[kind]())
    await LocalScoreMaster().master(source, WANTED, target)
    sound = read(target)
    assert len(sound) == FRAMES * 2000
    assert integrated_loudness(sound, RATE) == pytest.approx(-14, abs=0.5)
    assert true_peak_db(coded(target, tmp_path)) <= -1
    assert not sound[-1].any()
    assert [path.name for path in sorted(tmp_path.iterdir()) if path.suffix != ".m4a"] == [
        "heard.wav",
        "music.wav",
        "score.wav",
    ]


async def test_an_mp3_of_another_rate_is_read(tmp_path):
    source, song = tmp_path / "music.wav", tmp_path / "music.mp3"
    write_wav(source, chord(5, rate=44_100), 44_100)
    run("-i", source, "-b:a", "192k", song)
    await LocalScoreMaster().master(song, WANTED, tmp_path / "score.wav")
    with wave.open(str(tmp_path / "score.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, RATE)
        assert file.getnframes() == FRAMES * 2000


def test_a_repeat_has_no_gap_and_no_bump():
    music = chord(6.3).T.astype(np.float32)
    steady = np.full_like(music, 0.2)
    long = fitted(steady, 15 * RATE, resolution=11.0)
    middle = np.abs(long[:, RATE // 2 : 11 * RATE])
    assert middle.min() > 0.19
    assert middle.max() < 0.2 * 1.5


def test_music_rings_out_on_the_end_card():
    long = fitted(np.full((2, 40 * RATE), 0.2, np.float32), 15 * RATE, resolution=275 / 24)
    heard = energy(long.T, 0.1)
    assert heard[1 : int(10 * 275 / 24)].min() > 0.9 * 0.04
    assert np.all(np.diff(heard[-24:]) <= 1e-9)
    assert heard[-1] < 1e-6


def test_silence_stays_silence():
    assert not mastered(np.zeros((2, RATE), np.float32)).any()


async def test_a_muted_score_is_silence_without_the_music_being_read(tmp_path):
    (tmp_path / "music.wav").write_bytes(b"nothing")
    muted = request(frames=FRAMES, muted=True)
    await LocalScoreMaster().master(tmp_path / "music.wav", muted, tmp_path / "score.wav")
    assert not read(tmp_path / "score.wav").any()


def no_sound(path):
    run("-f", "lavfi", "-i", "color=s=64x64:d=1:r=24", "-pix_fmt", "yuv420p", path)


OFTEN_MET = ("page.html", "silence.wav")
NO_MUSIC = {
    "page.html": lambda path: path.write_text("<html>Sign in</html>"),
    "empty.mp3": lambda path: path.write_bytes(b""),
    "noise.mp3": lambda path: path.write_bytes(np.random.default_rng(1).bytes(40_000)),
    "silence.wav": lambda path: write_wav(path, np.zeros((RATE * 4, 2))),
    "film.mp4": no_sound,
    "missing.wav": lambda path: None,
}


@pytest.mark.parametrize(
    "name",
    [
        name if name in OFTEN_MET else pytest.param(name, marks=pytest.mark.nightly)
        for name in NO_MUSIC
    ],
)
async def test_what_is_no_music_is_said_so_and_leaves_nothing(name, tmp_path):
    source = tmp_path / name
    NO_MUSIC[name](source)
    with pytest.raises(MediaError, match=r"could not be made a score: There is no "):
        await LocalScoreMaster().master(source, WANTED, tmp_path / "score.wav")
    assert {path.name for path in tmp_path.iterdir()} <= {name}


async def test_cancelling_leaves_nothing(tmp_path):
    source = tmp_path / "music.wav"
    write_wav(source, chord(30))
    mastering = asyncio.create_task(
        LocalScoreMaster().master(source, WANTED, tmp_path / "score.wav")
    )
    await asyncio.sleep(0.3)
    mastering.cancel()
    with pytest.raises(asyncio.CancelledError):
        await mastering
    assert not (tmp_path / "score.wav").exists()


def coded(path, folder):
    run("-i", path, "-c:a", "aac", "-b:a", "192k", folder / "film.m4a")
    run("-i", folder / "film.m4a", "-c:a", "pcm_s16le", folder / "heard.wav")
    return read(folder / "heard.wav")


def run(*arguments):
    command = [ffmpeg_binary(), "-y", "-v", "error", *map(str, arguments)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
