"""A composer that plays one steady tone, at once."""

import wave
from pathlib import Path

import numpy as np

from genads_desktop.media.partial import whole_file
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.music import ScoreRequest
from genads_desktop.ports.video import Progress

_RATE = 48_000
_AMPLITUDE = 10 ** (-14 / 20)
"""A 1 kHz sine on both channels at this level measures -14 LUFS."""


class FakeComposer:
    """Writes a tone whose pitch depends on the seed, and remembers what it was asked for."""

    name = "fake"

    def __init__(self) -> None:
        self.requests: list[ScoreRequest] = []

    async def compose(self, request: ScoreRequest, target: Path, progress: Progress) -> None:
        self.requests.append(request)
        progress(0.0)
        time = np.arange(request.frames * 2000) / _RATE
        level = 0.0 if request.spec.muted else _AMPLITUDE
        tone = level * np.sin(2 * np.pi * (1000 + request.seed % 7) * time)
        pcm = np.rint(32767 * np.repeat(tone[:, None], 2, axis=1)).astype("<i2")
        try:
            with whole_file(target) as part, wave.open(str(part), "wb") as file:
                file.setnchannels(2)
                file.setsampwidth(2)
                file.setframerate(_RATE)
                file.writeframes(pcm.tobytes())
        except OSError as error:
            raise LocalEngineError(f"{target.name} could not be written: {error}") from error
        progress(1.0)
