"""A draft: the scenes of one variation before they are known to keep the grammar."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Self

from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import Style, StyleSpec

Remedy = tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One break of one rule."""

    rule: str
    sentence: str
    scene_id: str | None = None
    remedies: Callable[[], Iterable[Remedy]] = tuple
    """Thinks of the edits that might mend it, best first; only asked when somebody wants them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Scenes, and the grammar and length they should keep."""

    grammar: Grammar
    scenes: tuple[Scene, ...]
    total_frames: int
    variation_index: int = 0
    names: tuple[str, ...] = ()
    """Names of perfume and house, which no rule about words touches."""

    def after(self, remedy: Remedy) -> Self:
        """Return the draft with the edits made; what cannot be made is left out."""
        project = _project_of(self)
        for edit in remedy:
            project = edit.apply(project)
        return replace(self, scenes=project.variation(self.variation_index).scenes)

    def free_scene_id(self) -> str:
        """Return an id no scene of the draft has, the same every time."""
        taken = {scene.scene_id for scene in self.scenes}
        number = len(self.scenes) + 1
        while (wanted := f"v{self.variation_index + 1}_scene_{number}") in taken:
            number += 1
        return wanted


def _project_of(draft: Draft) -> AdProject:
    """Wrap the scenes in a project, so that real edits can be tried on them."""
    variation = Variation(
        index=draft.variation_index, approach=Approach.CINEMATIC, seed=0, scenes=draft.scenes
    )
    return AdProject(
        project_id="draft",
        brief=Brief(),
        brand=BrandIdentity(name="draft"),
        perfume=PerfumeIdentity(name="draft"),
        style=StyleSpec(style=Style.GOLD_LUXE, accent="#d9a441"),
        variations=(variation,),
    )
