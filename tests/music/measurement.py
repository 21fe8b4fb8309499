"""What the tests measure a score by. Sound is float, `(samples, 2)`, at 48 kHz."""

import functools
import subprocess
import tempfile
import wave
from pathlib import Path

import imageio_ffmpeg
import numpy as np

from genads_desktop.adapters.music.synth.recording import recorded
from genads_desktop.domain.music import Gender, MusicSpec
from genads_desktop.domain.style import Style
from genads_desktop.media.mastering import write_recording
from genads_desktop.ports.music import ScoreRequest

RATE = 48_000
FRAME = 1 / 24
CUTS = (64, 154, 227, 275)
END_CARD = 275


def request(
    gender=Gender.UNISEX,
    style=Style.GOLD_LUXE,
    *,
    seed=1000,
    frames=360,
    cuts=CUTS,
    end_card=END_CARD,
    hero=None,
    **spec,
):
    """Ask for a score; further keywords go into its spec."""
    return ScoreRequest(
        spec=MusicSpec(**spec),
        gender=gender,
        style=style,
        seed=seed,
        frames=frames,
        cuts=cuts,
        end_card=end_card,
        hero=hero,
    )


@functools.lru_cache(maxsize=32)
def pcm_of(score_request):
    """Play a request in this process; the same request is played once."""
    return recorded(score_request, lambda share: None)


def sound_of(score_request):
    return pcm_of(score_request) / 32768


def after_aac(score_request, bit_rate="192k"):
    """The score as a listener's decoder gives it back."""
    with tempfile.TemporaryDirectory() as folder:
        original, coded, decoded = (Path(folder) / name for name in ("a.wav", "a.m4a", "b.wav"))
        write_recording(pcm_of(score_request), original)
        _ffmpeg("-i", original, "-c:a", "aac", "-b:a", bit_rate, coded)
        _ffmpeg("-i", coded, "-c:a", "pcm_s16le", decoded)
        return read(decoded)


def read(path):
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2) / 32768


def decibels(power):
    return 10 * np.log10(np.maximum(power, 1e-14))


def rms_db(sound):
    return float(decibels(np.mean(sound**2)))


def energy(sound, seconds=0.01):
    """Mean power in steps of `seconds`."""
    step = round(seconds * RATE)
    mono = (sound**2).mean(axis=1)
    return mono[: len(mono) // step * step].reshape(-1, step).mean(axis=1)


def chroma(sound, start, end, low=55, high=2000):
    """Share of the energy by pitch class, 0 for C."""
    piece = sound[round(start * RATE) : round(end * RATE)].mean(axis=1)
    power = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 1 << 18)) ** 2
    hz = np.fft.rfftfreq(1 << 18, 1 / RATE)
    heard = (hz > low) & (hz < high)
    pitch = np.round(69 + 12 * np.log2(hz[heard] / 440)).astype(int) % 12
    shares = np.bincount(pitch, power[heard], minlength=12)
    return shares / shares.sum()


def centroid(sound):
    """Centre of gravity of the spectrum's magnitude, in Hz, from 100 Hz to 12 kHz."""
    spectra = _spectra(sound)
    hz = np.fft.rfftfreq(4096, 1 / RATE)
    heard = (hz > 100) & (hz < 12_000)
    return float((spectra[:, heard] * hz[heard]).sum() / spectra[:, heard].sum())


def low_flux(sound, low=35, high=160):
    """How strongly the lows come and go: the mean rise of their energy, against their mean."""
    spectra = _spectra(sound, hop=1024)
    hz = np.fft.rfftfreq(4096, 1 / RATE)
    level = spectra[:, (hz > low) & (hz < high)].sum(axis=1)
    return float(np.maximum(np.diff(level), 0).mean() / level.mean())


def roughness(sound):
    """The sharpest bend above 13 kHz, where no instrument plays, against the level around it.

    A bend is a second difference. Steady noise gives about 4 to 6; a click stands out far above that.
    """
    bend = np.abs(np.diff(_above(np.pad(sound, ((2400, 2400), (0, 0))), 13_000), 2, axis=0)).max(
        axis=1
    )
    step = 480
    blocks = bend[: len(bend) // step * step].reshape(-1, step)
    local = np.sqrt(np.convolve((blocks**2).mean(axis=1), np.ones(9) / 9, "same"))
    return float((blocks.max(axis=1) / (local + 1e-4)).max())


def _above(sound, hz):
    spectrum = np.fft.rfft(sound, axis=0)
    spectrum[np.fft.rfftfreq(len(sound), 1 / RATE) < hz] = 0
    return np.fft.irfft(spectrum, len(sound), axis=0)


def _spectra(sound, hop=2048):
    mono = sound.mean(axis=1)
    windows = np.lib.stride_tricks.sliding_window_view(mono, 4096)[::hop]
    return np.abs(np.fft.rfft(windows * np.hanning(4096), axis=1))


def _ffmpeg(*arguments):
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-v", "error", *map(str, arguments)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def peak_near(sound, at, reach=0.5, low=600, high=8000):
    """Seconds from `at` to the loudest 50 ms within `reach`, where the ear is keenest."""
    first, last = round((at - reach - 0.1) * RATE), round((at + reach + 0.1) * RATE)
    piece = sound[max(0, first) : last].mean(axis=1)
    spectrum = np.fft.rfft(piece)
    hz = np.fft.rfftfreq(len(piece), 1 / RATE)
    heard = np.fft.irfft(spectrum * ((hz > low) & (hz < high)), len(piece))
    power = np.convolve(heard**2, np.hanning(round(0.05 * RATE)), "same")
    times = (np.arange(len(piece)) + max(0, first)) / RATE - at
    near = np.abs(times) <= reach
    return float(times[near][power[near].argmax()])


def rise_into(sound, at, seconds=0.5):
    """Decibels by which the energy grows over the last `seconds` before `at`, by a straight line."""
    last = round(at * 100)
    level = decibels(np.convolve(energy(sound), np.ones(6) / 6, "same"))[
        last - round(seconds * 100) : last - 2
    ]
    return float(np.polyfit(np.arange(len(level)) / 100, level, 1)[0] * seconds)
