"""Planning an ad: from a brief to storyboards, and from a sentence to edits."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
)
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.domain.style import StyleSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """What an ad is planned from."""

    brief: Brief
    brand: BrandIdentity
    perfume: PerfumeIdentity
    has_logo: bool = False
    subject: str = ""
    """The campaign's id, for the book of what was paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Storyboard:
    """One telling of the ad, before anything is filmed."""

    approach: Approach
    seed: int
    scenes: tuple[Scene, ...]
    music: MusicSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The style spec that all variations share, and one storyboard each."""

    style: StyleSpec
    storyboards: tuple[Storyboard, ...]
    notes: tuple[str, ...] = ()
    """Sentences on what the planner did: what it read in the brief, what it repaired."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a sentence was understood to mean."""

    edits: tuple[Edit, ...]
    not_understood: tuple[str, ...] = ()
    """The parts of the sentence nothing was made of, in its own words."""
    note: str = ""
    """A sentence on who read it, when that is not who should have."""


class Planner(Protocol):
    """Plans ads and reads sentences."""

    @property
    def name(self) -> str: ...

    async def plan(self, request: PlanRequest) -> Plan:
        """Return a plan that keeps the grammar, with `brief.num_variations` storyboards."""
        ...

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        """Understand a sentence about one variation as typed edits, in the order to apply them."""
        ...

    async def restage(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        """Read a prompt a person wrote anew for one scene of the project.

        The edit keeps the words as they are and carries the look and the camera they ask for, so
        that an engine which draws from those obeys; None leaves them. Unknown words ask for nothing.
        Raise `UnknownSceneError` where the scene is not one of the project's.
        """
        ...


@runtime_checkable
class AskingPlanner(Planner, Protocol):
    """A planner that reads for nothing, and knows somebody who understands more, for money."""

    @property
    def may_ask(self) -> bool:
        """Whether there is somebody to ask."""
        ...

    async def ask(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        """The same as `read`, with the best there is; only where a person asked for it."""
        ...
