"""Differences: what a branched variation tells otherwise than the one it came from."""

from collections.abc import Mapping
from dataclasses import dataclass

from genads_desktop.domain.ad_project import Variation
from genads_desktop.domain.scene import Scene

_COMPARED = {
    "prompt": "prompt",
    "shot": "shot",
    "frames": "length",
    "in_frame": "trim",
    "camera": "camera",
    "look": "look",
    "placement": "placement",
    "overlay": "text",
    "transition": "transition",
    "engine": "engine",
    "clip_sound": "sound",
}
"""What makes two scenes different, and how people call it."""
_LEAST_KINSHIP = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What a variation has otherwise than its parent."""

    changed: Mapping[str, tuple[str, ...]]
    """By scene id: the words for what differs; empty for a scene that is the same."""
    new: frozenset[str]
    """Scenes that the parent has not."""
    removed: int
    """How many scenes of the parent are gone."""
    music: bool

    @property
    def count(self) -> int:
        """How many scenes differ, the removed ones among them."""
        return sum(1 for words in self.changed.values() if words) + len(self.new) + self.removed


def differences(variation: Variation, parent: Variation) -> Differences:
    """Compare a branch with its parent, scene by scene, wherever the scenes stand now."""
    pairs = _kin(variation.scenes, parent.scenes)
    changed = {
        scene.scene_id: _words(scene, parent.scenes[pairs[position]])
        for position, scene in enumerate(variation.scenes)
        if position in pairs
    }
    for position in _moved(pairs):
        changed[variation.scenes[position].scene_id] += ("place",)
    return Differences(
        changed=changed,
        new=frozenset(scene.scene_id for scene in variation.scenes) - changed.keys(),
        removed=len(parent.scenes) - len(pairs),
        music=variation.music.spec != parent.music.spec,
    )


def _words(scene: Scene, other: Scene) -> tuple[str, ...]:
    """What differs; another take is worth a word only where nothing asked for it."""
    words = tuple(
        word for name, word in _COMPARED.items() if getattr(scene, name) != getattr(other, name)
    )
    if not words and scene.selected_take_id != other.selected_take_id:
        return ("take",)
    return words


def _kin(scenes: tuple[Scene, ...], others: tuple[Scene, ...]) -> dict[int, int]:
    """Pair every scene with the one of the parent it is most like; ids do not tell."""
    likely = sorted(
        (-_kinship(scene, other), abs(here - there), here, there)
        for here, scene in enumerate(scenes)
        for there, other in enumerate(others)
    )
    pairs: dict[int, int] = {}
    for kinship, _, here, there in likely:
        if -kinship >= _LEAST_KINSHIP and here not in pairs and there not in pairs.values():
            pairs[here] = there
    return pairs


def _kinship(scene: Scene, other: Scene) -> int:
    """How much two scenes have in common; a shared take says the most."""
    takes = {take.take_id for take in scene.takes} & {take.take_id for take in other.takes}
    same = (scene.role == other.role, scene.shot == other.shot, scene.prompt == other.prompt)
    return sum(same) + (4 if takes else 0)


def _moved(pairs: dict[int, int]) -> frozenset[int]:
    """Positions of the scenes that are not on the longest run still in the parent's order."""
    order = sorted(pairs)
    runs: list[list[int]] = []
    for here in order:
        before = [run for run in runs if pairs[run[-1]] < pairs[here]]
        runs.append([*max(before, key=len, default=[]), here])
    kept = max(runs, key=len, default=[])
    return frozenset(order) - frozenset(kept)
