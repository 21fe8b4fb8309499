"""Looks and cameras from the words of a model, with the local engine's own dressing."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from genads_desktop.adapters.planner.openai.answers import CameraWords, LookWords, RestagingAnswer
from genads_desktop.adapters.planner.template.direction import Direction, Fragrance
from genads_desktop.adapters.planner.template.dressing import plain_look, wishes
from genads_desktop.adapters.planner.template.palette import mixed
from genads_desktop.adapters.planner.template.tables import Composition, Tables
from genads_desktop.domain.ad_project import Approach
from genads_desktop.domain.camera import Camera
from genads_desktop.domain.record import Record
from genads_desktop.domain.scene import Look, Scene
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.domain.style import StyleSpec

SLOWEST, FASTEST = 0.5, 2.0

Amounts = Mapping[str, float]


class LookAmounts(Record):
    """What the words mean, from `resources/looks/words.toml`."""

    dated: str
    source: str
    brightness: dict[str, float]
    warmth: dict[str, float]
    contrast: dict[str, float]
    side: dict[str, float]
    rays: dict[str, float]
    density: dict[str, float]
    pace: dict[str, float]
    colour: dict[str, float]

    @classmethod
    def installed(cls, resources: Path) -> Self:
        """Read the amounts of an installation. Raise `OSError` or `ValueError` where they are broken."""
        table = tomllib.loads((resources / "looks" / "words.toml").read_text("utf-8"))
        return cls.model_validate({**table, "dated": str(table["dated"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dresser:
    """Dresses the scenes of one variation."""

    tables: Tables
    amounts: LookAmounts
    approach: Approach
    style: StyleSpec
    fragrance: Fragrance

    def look(self, scene: Scene, composition: Composition, words: LookWords) -> Look:
        """The scene's look as style, approach and notes dress it, steered by the words."""
        wish = wishes(
            self.tables, self.approach, self.style, self._direction(words), self.fragrance
        )
        set_up = scene.look.replace(
            backdrop=_backdrop(composition, words),
            light=scene.look.light.replace(direction=self.amounts.side[words.light.side]),
        )
        look = plain_look(self.tables, wish, scene.replace(look=set_up), composition)
        if words.colour is None:
            return look
        accent = mixed(self.style.accent, words.colour, self.amounts.colour["share"])
        return look.replace(accent=accent)

    def restaged(self, scene: Scene, prompt: str, answer: RestagingAnswer) -> RewritePrompt:
        """The edit that keeps the words and carries what they ask for."""
        known = self.tables.by_shot[scene.shot]
        composition = next((one for one in known if one.index == scene.look.composition), known[0])
        look = self.look(scene, composition, answer.look) if answer.look else scene.look
        camera = self.camera(answer.camera) if answer.camera else scene.camera
        return RewritePrompt(
            scene_id=scene.scene_id,
            prompt=prompt,
            look=None if look == scene.look else look,
            camera=None if camera == scene.camera else camera,
        )

    def camera(self, words: CameraWords) -> Camera:
        pace = self.amounts.pace[words.pace] * self.tables.staging.approaches[self.approach].pace
        return Camera(
            move=words.move,
            pace=round(min(max(pace, SLOWEST), FASTEST), 3),
            rack_focus=words.rack_focus,
        )

    def _direction(self, words: LookWords) -> Direction:
        light, amounts = words.light, self.amounts
        return Direction(
            air={each.what: amounts.density[each.density] for each in words.air},
            light={
                "brightness": amounts.brightness[light.brightness],
                "warmth": amounts.warmth[light.warmth],
                "contrast": amounts.contrast[light.contrast],
                "rays": amounts.rays[light.rays],
            },
        )


def _backdrop(composition: Composition, words: LookWords) -> str:
    """A composition that is made for one set stands in it, whatever was said."""
    made_for = composition.backdrops
    return made_for[0] if len(made_for) == 1 else words.backdrop
