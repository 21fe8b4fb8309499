"""Making the score."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from genads_desktop.domain.music import Gender, MusicSpec
from genads_desktop.domain.style import Style
from genads_desktop.ports.remote import RemoteWork, RequestDocument
from genads_desktop.ports.video import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRequest:
    """One score, exact to the sample: `frames` at 24 a second, 48,000 samples a second."""

    spec: MusicSpec
    gender: Gender
    style: Style
    seed: int
    frames: int
    cuts: tuple[int, ...] = ()
    """Frames at which a scene begins; the score swells into them."""
    end_card: int | None = None
    """Frame at which the end card begins; the harmony resolves there."""
    hero: int | None = None
    """Frame at which the hero begins; the harmony leans into it. None takes the last cut before the end card."""


class Composer(Protocol):
    """Writes a score on this machine: free, repeatable, the same for the same request."""

    @property
    def name(self) -> str: ...

    async def compose(self, request: ScoreRequest, target: Path, progress: Progress) -> None:
        """Write a 48 kHz stereo 16-bit WAV at -14 LUFS to `target`."""
        ...


class RemoteComposer(RemoteWork, Protocol):
    """Has a score made at a provider, for money. `collect` brings the sound file as it was made."""

    @property
    def model(self) -> str:
        """The provider's own name of the model."""
        ...

    def request(self, wanted: ScoreRequest) -> RequestDocument: ...


class ScoreMaster(Protocol):
    """Makes any music a score: the same length and loudness as ours."""

    async def master(self, source: Path, wanted: ScoreRequest, target: Path) -> None:
        """Write `source` as a WAV of exactly `wanted.frames`, like `Composer.compose`, with a fade at its end.

        Raise `MediaError` for a file that is not music.
        """
        ...
