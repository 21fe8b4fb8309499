"""Sound as arrays: WAV files, loudness by ITU-R BS.1770-4, true peak, and a limiter.

Samples are floats of -1..1 and shape (frames, channels); one channel may also be (frames,).
"""

import functools
import itertools
import math
import wave
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from genads_desktop.media.partial import whole_file

Samples = NDArray[np.floating[Any]]

RATE = 48_000
SILENCE_LUFS = -70.0
"""The absolute gate: what is quieter counts as silence, and silence measures as this."""

_BLOCKS_PER_GATE = 4
_GATE_SECONDS = 0.4
_RELATIVE_GATE = 10.0
_OFFSET = -0.691
_OVERSAMPLING = 4
_REACH = 10
"""Frames to either side that decide what lies between two frames."""
_KAISER_BETA = 5.0
_CHUNK_FRAMES = 1 << 16
_FILTER_SECONDS = 0.5
"""How long the K-weighting rings on."""
_CONTROL_SECONDS = 0.001
_SMOOTHED_BLOCKS = 4
_RELEASE_SECONDS = 0.08
_SAMPLE_BYTES = 3


class SoundError(ValueError):
    """A sound file cannot be read."""


def write_wav(path: Path, samples: Samples, rate: int = RATE) -> None:
    """Write 24-bit PCM; what is beyond -1..1 is clipped."""
    frames = _columns(samples)
    scaled = np.clip(np.rint(frames * 8_388_607), -8_388_608, 8_388_607).astype("<i4")
    packed = np.ascontiguousarray(scaled).view(np.uint8).reshape(-1, 4)[:, :_SAMPLE_BYTES]
    with whole_file(path) as part, wave.open(str(part), "wb") as file:
        file.setnchannels(frames.shape[1])
        file.setsampwidth(_SAMPLE_BYTES)
        file.setframerate(rate)
        file.writeframes(packed.tobytes())


def read_wav(path: Path) -> tuple[NDArray[np.float32], int]:
    """Read 16, 24 or 32 bit PCM as float32 (frames, channels), and its rate in Hz.

    Raises `SoundError` for anything else.
    """
    try:
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            data = file.readframes(file.getnframes())
    except (wave.Error, EOFError, OSError) as error:
        raise SoundError(f"{path.name} is not a WAV file that can be read: {error}.") from error
    if width not in {2, 3, 4} or channels < 1:
        raise SoundError(f"{path.name} has {8 * width}-bit samples; 16, 24 and 32 can be read.")
    whole = len(data) - len(data) % (width * channels)
    return _floats(data[:whole], width).reshape(-1, channels), rate


def silence(seconds: float, rate: int = RATE) -> NDArray[np.float32]:
    """Make two channels of nothing."""
    return np.zeros((round(seconds * rate), 2), np.float32)


def integrated_loudness(samples: Samples, rate: int) -> float:
    """Measure the programme loudness in LUFS, gated as in BS.1770-4; silence gives -70."""
    hop = round(rate * _GATE_SECONDS / _BLOCKS_PER_GATE)
    frames = np.asarray(samples).reshape(len(samples), -1)
    power = _hop_power(frames, hop, rate)
    gates = np.lib.stride_tricks.sliding_window_view(power, _BLOCKS_PER_GATE).mean(axis=1)
    return _gated(gates)


def true_peak_db(samples: Samples) -> float:
    """Measure the highest peak between samples in dBTP, by four times oversampling."""
    peak = float(_true_peaks(_columns(samples)).max(initial=0.0))
    return 20 * math.log10(max(peak, 1e-10))


def limited(samples: Samples, ceiling_db: float, *, rate: int = RATE) -> NDArray[np.float64]:
    """Turn peaks down so that the true peak stays at or below `ceiling_db`; same shape.

    Looks ahead 5 ms and lets go over 80 ms; where nothing is too loud, nothing changes.
    """
    frames = _columns(np.array(samples, np.float64))
    ceiling = 10 ** (ceiling_db / 20)
    centres, gain = _gain(_true_peaks(frames), ceiling, rate)
    for start in range(0, len(frames), _CHUNK_FRAMES):
        part = frames[start : start + _CHUNK_FRAMES]
        part *= np.interp(np.arange(start, start + len(part)), centres, gain)[:, None]
    excess = float(_true_peaks(frames).max(initial=0.0)) / ceiling
    if excess > 1:
        frames /= excess
    return frames.reshape(samples.shape)


def normalised(
    samples: Samples, *, lufs: float = -14.0, ceiling_db: float = -1.5, rate: int = RATE
) -> NDArray[np.float64]:
    """Bring the sound to a loudness while its true peak stays below the ceiling; silence stays."""
    result: NDArray[np.float64] = np.asarray(samples, np.float64)
    for _ in range(3):
        loudness = integrated_loudness(result, rate)
        if loudness <= SILENCE_LUFS:
            return result
        result = limited(result * 10 ** ((lufs - loudness) / 20), ceiling_db, rate=rate)
    return result


def _columns(samples: Samples) -> NDArray[np.float64]:
    frames: NDArray[np.float64] = np.asarray(samples, np.float64)
    return frames[:, None] if frames.ndim == 1 else frames


def _floats(data: bytes, width: int) -> NDArray[np.float32]:
    if width == _SAMPLE_BYTES:
        wide = np.zeros((len(data) // width, 4), np.uint8)
        wide[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, width)
        whole = wide.view("<i4")[:, 0]
        return (whole / np.float32(2**31)).astype(np.float32)
    whole = np.frombuffer(data, f"<i{width}")
    return (whole / np.float32(2 ** (8 * width - 1))).astype(np.float32)


def _hop_power(frames: Samples, hop: int, rate: int) -> NDArray[np.float64]:
    """Give the K-weighted power of all channels together, for every hop; four hops at least.

    Filters through the spectrum: importing `scipy.signal` takes longer than a minute of sound.
    """
    from scipy import fft

    hops = max(len(frames) // hop, _BLOCKS_PER_GATE)
    size = fft.next_fast_len(
        max(len(frames), hops * hop) + round(rate * _FILTER_SECONDS), real=True
    )
    response = _k_response(size, rate)
    kind = np.float32 if frames.dtype == np.float32 else np.float64
    power = np.zeros(hops)
    for channel in range(frames.shape[1]):
        spectrum = fft.rfft(np.asarray(frames[:, channel], kind), size)
        spectrum *= response
        weighted = fft.irfft(spectrum, size, overwrite_x=True)
        weighted[len(frames) :] = 0.0
        power += np.square(weighted[: hops * hop]).reshape(hops, hop).mean(axis=1, dtype=np.float64)
    return power


def _k_response(size: int, rate: int) -> NDArray[np.complex128]:
    response = np.ones(size // 2 + 1, np.complex128)
    for start in range(0, len(response), _CHUNK_FRAMES):
        part = response[start : start + _CHUNK_FRAMES]
        late = np.exp(-2j * np.pi * np.arange(start, start + len(part)) / size)
        for b0, b1, b2, a0, a1, a2 in (_shelf(rate), _high_pass(rate)):
            part *= (b0 + b1 * late + b2 * late**2) / (a0 + a1 * late + a2 * late**2)
    return response


def _shelf(rate: int) -> list[float]:
    """Compute the high shelf of BS.1770 (the head) for any rate, as one second-order section."""
    k = math.tan(math.pi * 1681.974450955533 / rate)
    q, high = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    norm = 1 + k / q + k * k
    return [
        (high + band * k / q + k * k) / norm,
        2 * (k * k - high) / norm,
        (high - band * k / q + k * k) / norm,
        1.0,
        2 * (k * k - 1) / norm,
        (1 - k / q + k * k) / norm,
    ]


def _high_pass(rate: int) -> list[float]:
    """Compute the high pass of BS.1770 for any rate, as one second-order section."""
    k = math.tan(math.pi * 38.13547087602444 / rate)
    q = 0.5003270373238773
    norm = 1 + k / q + k * k
    return [1.0, -2.0, 1.0, 1.0, 2 * (k * k - 1) / norm, (1 - k / q + k * k) / norm]


def _gated(power: NDArray[np.float64]) -> float:
    loud = power[_lufs(power) > SILENCE_LUFS]
    if not loud.size:
        return SILENCE_LUFS
    gate = float(_lufs(loud.mean())) - _RELATIVE_GATE
    kept = loud[_lufs(loud) > gate]
    return float(_lufs(kept.mean()))


def _lufs(power: Any) -> NDArray[np.float64]:
    return np.asarray(_OFFSET + 10 * np.log10(np.maximum(power, 1e-12)), np.float64)


def _true_peaks(frames: NDArray[np.float64]) -> NDArray[np.float64]:
    """Find, for every frame, the highest level of any channel up to the next frame."""
    peaks = np.zeros(len(frames))
    for start in range(0, len(frames), _CHUNK_FRAMES):
        before = min(start, _REACH)
        near = frames[start - before : start + _CHUNK_FRAMES + _REACH]
        heard = peaks[start : start + _CHUNK_FRAMES]
        heard[:] = np.abs(frames[start : start + _CHUNK_FRAMES]).max(axis=1)
        for channel, taps in itertools.product(near.T, _between_frames()):
            between = np.abs(np.convolve(channel, taps)[_REACH + before :][: len(heard)])
            np.maximum(heard, between, out=heard)
    return peaks


@functools.cache
def _between_frames() -> tuple[NDArray[np.float64], ...]:
    """Make the taps that read the sound a quarter, a half and three quarters after a frame."""
    reach = _REACH * _OVERSAMPLING
    places = np.arange(-reach, reach + 1)
    low_pass = np.sinc(places / _OVERSAMPLING) * np.kaiser(2 * reach + 1, _KAISER_BETA)
    low_pass *= _OVERSAMPLING / low_pass.sum()
    padded = np.append(low_pass, np.zeros(_OVERSAMPLING - 1))
    return tuple(padded[phase::_OVERSAMPLING] for phase in range(1, _OVERSAMPLING))


def _gain(
    peaks: NDArray[np.float64], ceiling: float, rate: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Work out the gain in blocks of a millisecond: at which frames it stands, and how high."""
    from scipy.ndimage import minimum_filter1d

    block = max(1, round(rate * _CONTROL_SECONDS))
    blocks = -(-len(peaks) // block)
    loudest = np.pad(peaks, (0, blocks * block - len(peaks))).reshape(blocks, block).max(axis=1)
    needed = np.minimum(1.0, ceiling / np.maximum(loudest, 1e-9))
    # Smoothing reaches four blocks and joining one more, so each gain must suit five on both sides.
    held = minimum_filter1d(needed, 2 * _SMOOTHED_BLOCKS + 3, mode="nearest")
    released = _let_go(held, math.exp(_CONTROL_SECONDS / _RELEASE_SECONDS))
    window = np.hanning(2 * _SMOOTHED_BLOCKS + 3)[1:-1]
    padded = np.pad(released, _SMOOTHED_BLOCKS, mode="edge")
    smooth = np.convolve(padded, window / window.sum(), mode="valid")
    return (np.arange(float(blocks)) + 0.5) * block, np.asarray(smooth, np.float64)


def _let_go(gain: NDArray[np.float64], rise: float) -> NDArray[np.float64]:
    eased = np.empty_like(gain)
    current = 1.0
    for index, wanted in enumerate(gain):
        current = min(float(wanted), current * rise)
        eased[index] = current
    return eased
