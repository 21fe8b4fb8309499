"""Filming one scene."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from genads_desktop.domain.media import CutoutMode, MediaRef
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import StyleSpec
from genads_desktop.ports.remote import RemoteWork, RequestDocument

Progress = Callable[[float], None]
"""Called with 0..1 as the work goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoCapabilities:
    """What an engine can do; the pipeline adds whatever is missing."""

    renders_product: bool = False
    renders_text: bool = False
    renders_audio: bool = False
    durations: tuple[float, ...] = ()
    """The lengths it films, in seconds; empty when any length up to `max_duration` will do."""
    max_duration: float = 15.0
    max_references: int = 0
    needs_first_frame: bool = False
    """It films from a picture only; the pipeline has one drawn by the local engine."""
    revision: str = ""
    """Since when an engine of ours draws as it does, as an ISO date; takes it drew before are outdated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductPicture:
    """The cut-out as files on this machine."""

    mode: CutoutMode
    image: Path
    glass: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Size of a picture in pixels; both even."""

    width: int = 1080
    height: int = 1920


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmRequest:
    """Everything the local engine needs to film one scene. Files enter the fingerprint by content."""

    scene: Scene
    style: StyleSpec
    seed: int
    product: ProductPicture | None = None
    logo: Path | None = None
    picture: Picture = Picture()
    last: bool = False
    """True for the ad's last scene: it may settle, since nothing follows."""


class TakeQuality(StrEnum):
    """How large a provider films: a draft is cheaper where the provider prices it so."""

    DRAFT = "draft"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotOrder:
    """Everything a provider is told about one scene. Files are named by their hash."""

    scene: Scene
    style: StyleSpec
    seed: int
    quality: TakeQuality = TakeQuality.FINAL
    product: MediaRef | None = None
    """The cut-out, where the scene shows it."""
    logo: MediaRef | None = None
    """The brand's logo, where the scene shows it."""
    audio: bool = False
    """Whether the clip's own sound is wanted. Where silence is cheaper, silence is ordered."""
    first_frame: MediaRef | None = None
    """The picture the clip begins with, for engines that need one; None in an order that is only priced."""


class RemoteFilmer(RemoteWork, Protocol):
    """Films a scene at a provider, for money. `collect` brings the clip as the provider made it."""

    @property
    def model(self) -> str:
        """The provider's own name of the model."""
        ...

    @property
    def capabilities(self) -> VideoCapabilities: ...

    def request(self, order: ShotOrder) -> RequestDocument:
        """Say the order in the provider's terms; its seconds are the next length it films above the scene's."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StillRequest:
    """One frame of a scene, wanted as the PNG `target`."""

    request: FilmRequest
    frame: int
    target: Path


class SceneFilmer(Protocol):
    """Films a scene on this machine: free, repeatable, the same for the same request."""

    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> VideoCapabilities: ...

    async def film(self, request: FilmRequest, target: Path, progress: Progress) -> None:
        """Write a normalised clip of `scene.film_frames` frames to `target`, without any text.

        Cancelling stops the work and leaves no partial file.
        """
        ...

    async def still(self, request: FilmRequest, frame: int, target: Path) -> None:
        """Write one frame of the scene as a PNG."""
        ...

    async def stills(
        self, wanted: Sequence[StillRequest], on_taken: Callable[[StillRequest], None]
    ) -> None:
        """Write several stills, one after another, and say so of each as soon as it is there.

        Quicker than one by one. Cancelling leaves those that are there.
        """
        ...
