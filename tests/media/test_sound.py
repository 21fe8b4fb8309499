"""Loudness, peaks, the limiter and WAV files."""

from pathlib import Path

import numpy as np
import pyloudnorm
import pytest

from genads_desktop.media.sound import (
    SILENCE_LUFS,
    SoundError,
    integrated_loudness,
    limited,
    normalised,
    read_wav,
    true_peak_db,
    write_wav,
)

RATE = 48_000


def music(seconds: float, seed: int = 1, rate: int = RATE) -> np.ndarray:
    """Uneven stereo noise with tones: loud and quiet passages."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(seconds * rate)) / rate
    swell = 0.02 + 0.3 * np.abs(np.sin(2 * np.pi * 0.23 * time)) ** 3
    tone = np.sin(2 * np.pi * 220 * time) + 0.4 * np.sin(2 * np.pi * 3100 * time)
    return np.stack(
        [swell * (tone + 0.3 * rng.standard_normal(len(time))) for _ in range(2)], axis=1
    )


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_loudness_agrees_with_an_independent_meter(rate):
    samples = music(9.3, rate=rate)
    expected = pyloudnorm.Meter(rate).integrated_loudness(samples)
    assert integrated_loudness(samples, rate) == pytest.approx(expected, abs=0.1)


def test_a_full_scale_sine_on_one_side_measures_as_the_standard_says():
    time = np.arange(RATE * 5) / RATE
    assert integrated_loudness(np.sin(2 * np.pi * 997 * time), RATE) == pytest.approx(
        -3.01, abs=0.05
    )


def test_silence_has_the_loudness_of_the_gate():
    assert integrated_loudness(np.zeros((RATE, 2)), RATE) == SILENCE_LUFS
    assert integrated_loudness(np.zeros((10, 2)), RATE) == SILENCE_LUFS


def test_a_peak_between_the_samples_is_found():
    time = np.arange(RATE) / RATE
    sine = np.sin(2 * np.pi * 12_000 * time + np.pi / 4)
    assert np.abs(sine).max() < 0.71
    assert true_peak_db(sine[:, None]) == pytest.approx(0.0, abs=0.3)


@pytest.mark.parametrize("gain", [1.0, 3.0, 12.0])
def test_limited_sound_stays_below_the_ceiling(gain):
    quieter = limited(music(4) * gain, -1.5)
    assert true_peak_db(quieter) <= -1.49


def test_the_limiter_leaves_quiet_sound_alone():
    samples = music(2) * 0.1
    assert np.allclose(limited(samples, -1.5), samples)


def test_the_limiter_keeps_the_shape_of_one_channel():
    mono = music(1)[:, 0]
    assert limited(mono, -1.0).shape == mono.shape


def test_normalised_music_has_the_loudness_asked_for():
    loud = normalised(music(12) * 0.05, lufs=-14, ceiling_db=-1.5)
    assert integrated_loudness(loud, RATE) == pytest.approx(-14, abs=0.2)
    assert true_peak_db(loud) <= -1.49


def test_normalising_silence_gives_silence():
    assert not normalised(np.zeros((RATE, 2))).any()


def test_a_wav_file_gives_back_what_was_written(tmp_path: Path):
    samples = np.clip(music(0.5), -1, 1)
    write_wav(tmp_path / "score.wav", samples)
    read, rate = read_wav(tmp_path / "score.wav")
    assert rate == RATE
    assert np.abs(read - samples).max() < 2e-7
    assert [path.name for path in tmp_path.iterdir()] == ["score.wav"]


@pytest.mark.parametrize("content", [b"", b"RIFF", b"RIFF\x10\0\0\0WAVEfmt "])
def test_a_broken_wav_file_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "broken.wav"
    path.write_bytes(content)
    with pytest.raises(SoundError, match=r"broken\.wav"):
        read_wav(path)
