"""The instruments, each a function from a note to samples at 48 kHz.

Struck notes are sums of decaying sines. A sine at sample `block * i + j` is a product of two phasors,
one of `i` and one of `j`, so a whole note is one matrix product. Pads are one inverse FFT a pitch:
every harmonic a narrow band of random phases, which is an orchestra playing it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import fft

Samples = NDArray[np.float32]
"""Mono `(n,)` or stereo `(2, n)`, at 48 kHz."""

RATE = 48_000
_BLOCK = 480
_TABLE = 1 << 18
_LOWEST_THUD = 33
_CEILING = 9_000.0
"""Hz; nothing of a struck note above it is worth its time."""


@dataclass(frozen=True, slots=True)
class Partials:
    """The sines of a struck note: Hz, amplitude, and decay in nepers a second."""

    frequencies: NDArray[np.float64]
    amplitudes: NDArray[np.float64]
    decays: NDArray[np.float64]


def hertz(pitch: float) -> float:
    """Frequency of a MIDI note."""
    return float(440 * 2 ** ((pitch - 69) / 12))


def harp(pitch: int, seconds: float, brightness: float) -> Samples:
    """A nylon string plucked a quarter of the way along."""
    order = np.arange(1.0, 21.0)
    base = hertz(pitch)
    tone = np.abs(np.sin(np.pi * order * 0.27)) / order ** (2.1 - 0.9 * brightness)
    decays = (1.1 + 0.33 * order**1.15) * (base / 220) ** 0.35
    return _struck(Partials(order * base, tone, decays), seconds, attack=0.003)


def piano(pitch: int, seconds: float, brightness: float) -> Samples:
    """A piano with felt between hammer and strings: two strings a note, slightly apart."""
    order = np.arange(1.0, 13.0)
    stretched = order * np.sqrt(1 + 4e-4 * order**2) * hertz(pitch)
    tone = (0.38 + 0.3 * brightness) ** (0.6 * order) / order**0.8
    decays = 0.6 + 0.42 * order
    both = Partials(
        np.concatenate([stretched * 0.99975, stretched * 1.00025]),
        np.concatenate([tone, 0.8 * tone]),
        np.concatenate([decays, 0.8 * decays]),
    )
    return _struck(both, seconds, attack=0.012)


def bell(pitch: int, seconds: float, brightness: float) -> Samples:
    """A small glass bell; its overtones are tuned to octaves and fifths, so that it never clashes."""
    ratios = np.array([1.0, 2.0, 3.0, 5.98, 4.0])
    tone = np.array([1.0, 0.5, 0.22, 0.12, 0.15]) ** (1.5 - 0.8 * brightness)
    decays = np.array([1.1, 1.8, 2.6, 5.0, 3.0])
    return _struck(Partials(ratios * hertz(pitch), tone, decays), seconds, attack=0.004)


def pinged(sound: Samples) -> Samples:
    """A struck note with more of its first moment: it speaks at once and then makes room."""
    time = np.arange(sound.shape[-1], dtype=np.float32) / RATE
    return sound * (np.float32(0.3) + np.float32(0.7) * np.exp(time / np.float32(-0.1)))


def pulse(pitch: int) -> Samples:
    """A heartbeat: a low thud that falls onto the bass note, and a knock small speakers can play."""
    time = _time(0.6)
    low = hertz(pitch if pitch >= _LOWEST_THUD else pitch + 12) * time
    thud = np.sin(2 * np.pi * (low + 1.1 * (1 - np.exp(-30 * time)))) * np.exp(-8.5 * time)
    knock = (
        0.22 * np.sin(2 * np.pi * (2 * low + 0.6 * (1 - np.exp(-40 * time)))) * np.exp(-22 * time)
    )
    return _faded(thud + knock, attack=0.004, release=0.05)


def bloom(pitch: int) -> Samples:
    """A soft, deep impact that opens under a cut."""
    time = _time(1.8)
    phase = hertz(pitch) * time + 1.2 * (1 - np.exp(-12 * time))
    body = (np.sin(2 * np.pi * phase) + 0.25 * np.sin(4 * np.pi * phase)) * np.exp(-2.6 * time)
    return _faded(body, attack=0.03, release=0.2)


def sub(pitch: int, seconds: float) -> Samples:
    """The bass: a sine with enough overtones to be heard on a phone."""
    order = np.array([1.0, 2.0, 3.0])
    steady = Partials(order * hertz(pitch), np.array([1.0, 0.3, 0.1]), np.array([0.08, 0.25, 0.4]))
    return _faded(_sines(steady, seconds + 0.4), attack=0.07, release=0.5)


def drone(pitch: int, seconds: float) -> Samples:
    """A dark, slowly beating fifth-less ground tone."""
    order = np.array([1.0, 1.004, 2.0, 1.9965, 3.0, 4.003])
    tone = np.array([0.7, 0.6, 0.3, 0.25, 0.12, 0.06])
    steady = Partials(order * hertz(pitch), tone, np.zeros(6))
    return _faded(_sines(steady, seconds + 0.5), attack=0.9, release=1.2)


def pad_table(pitch: int, tilt: float, width: float) -> Samples:
    """A stereo loop `(2, 262144)` of one held pitch; `tilt` is how fast harmonics fall, `width` 0..1."""
    chance = np.random.default_rng([pitch, round(tilt * 100)])
    base = hertz(pitch)
    spectrum = np.zeros((2, _TABLE // 2 + 1), np.complex64)
    for order in range(1, min(40, int(8_000 / base)) + 1):
        centre, spread = order * base, 0.0055 * base * order**0.8
        first, last = (int(hz * _TABLE / RATE) for hz in (centre - 3 * spread, centre + 3 * spread))
        hz = np.arange(first, last + 1) * RATE / _TABLE
        shape = np.exp(-(((hz - centre) / spread) ** 2)) / order**tilt
        phases = np.exp(2j * np.pi * chance.random((2, shape.size)))
        spectrum[:, first : last + 1] += shape * phases
    spectrum[1] = np.sqrt(1 - width**2) * spectrum[0] + width * spectrum[1]
    table: Samples = fft.irfft(spectrum, axis=1)
    return table / np.float32(np.sqrt(np.mean(table**2)))


def held(table: Samples, offset: int, seconds: float, attack: float, release: float) -> Samples:
    """A stretch of a pad's loop from `offset`, swelled in and out; it rings on for `release`."""
    places = np.arange(offset, offset + _count(seconds + release)) % table.shape[1]
    return _faded(table[:, places], attack=attack, release=release)


def noise(count: int, low: float, high: float, chance: np.random.Generator) -> Samples:
    """Mono noise of `count` samples and RMS 1, from `low` to `high` Hz with soft edges."""
    size = fft.next_fast_len(count, real=True)
    hz = np.maximum(fft.rfftfreq(size, 1 / RATE), 1e-3)
    shape = 1 / np.sqrt((1 + (low / hz) ** 6) * (1 + (hz / high) ** 6))
    white = chance.standard_normal((2, hz.size), dtype=np.float32)
    made: Samples = fft.irfft((shape * (white[0] + 1j * white[1])).astype(np.complex64), size)
    return made[:count] / np.float32(np.sqrt(np.mean(made**2)))


def _struck(partials: Partials, seconds: float, *, attack: float) -> Samples:
    level = np.float32(1 / np.sqrt(np.sum(partials.amplitudes**2)))
    return _faded(level * _sines(partials, seconds), attack=attack, release=0.15)


def _sines(partials: Partials, seconds: float) -> Samples:
    """The sum of the partials, as one product of `(blocks, 2k)` and `(2k, block)`."""
    heard = partials.frequencies < _CEILING
    turn = 2j * np.pi * partials.frequencies[heard] - partials.decays[heard]
    count = _count(seconds)
    coarse = np.exp(np.outer(np.arange(-(-count // _BLOCK)) * (_BLOCK / RATE), turn))
    coarse *= -1j * partials.amplitudes[heard]
    fine = np.exp(np.outer(turn, np.arange(_BLOCK) / RATE))
    rows = np.concatenate([coarse.real, -coarse.imag], axis=1).astype(np.float32)
    columns = np.concatenate([fine.real, fine.imag]).astype(np.float32)
    sines: Samples = (rows @ columns).reshape(-1)[:count]
    return sines


def _faded(sound: NDArray[np.floating], *, attack: float, release: float) -> Samples:
    """Fade in and out along a raised cosine, the two never overlapping."""
    count = sound.shape[-1]
    rise, fall = min(_count(attack), count // 2), min(_count(release), count // 2)
    shaped = sound.astype(np.float32)
    shaped[..., :rise] *= _ramp(rise)
    shaped[..., count - fall :] *= _ramp(fall)[::-1]
    return shaped


def _ramp(count: int) -> Samples:
    ramp: Samples = (0.5 - 0.5 * np.cos(np.pi * np.arange(count) / max(count, 1))).astype(
        np.float32
    )
    return ramp


def _time(seconds: float) -> NDArray[np.float64]:
    return np.arange(_count(seconds)) / RATE


def _count(seconds: float) -> int:
    return max(2, round(seconds * RATE))
