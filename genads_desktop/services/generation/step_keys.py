"""The names of the pipeline's steps: how the ledger, the progress and the events call them."""

from dataclasses import dataclass
from enum import StrEnum


class StepKind(StrEnum):
    """What a step makes."""

    OPENING = "opening"
    """The picture a provider begins from."""
    CLIP = "clip"
    """What a provider films; the take is made of it."""
    TAKE = "take"
    CAPTION = "caption"
    BODY = "body"
    DISSOLVE = "dissolve"
    SONG = "song"
    """What a provider composes; the score is made of it."""
    SCORE = "score"
    AD = "ad"


PART_OF = {
    StepKind.OPENING: StepKind.TAKE,
    StepKind.CLIP: StepKind.TAKE,
    StepKind.SONG: StepKind.SCORE,
}
"""Steps of paid work, and what people see them as."""


@dataclass(frozen=True, slots=True)
class StepKey:
    """A step's name: `variation/0/scene/v1_scene_2/take`."""

    kind: StepKind
    variation_index: int
    scene_id: str = ""

    def __str__(self) -> str:
        scene = f"scene/{self.scene_id}/" if self.scene_id else ""
        return f"variation/{self.variation_index}/{scene}{self.kind}"

    @property
    def shown(self) -> "StepKey":
        """The step as which people see it."""
        return StepKey(PART_OF.get(self.kind, self.kind), self.variation_index, self.scene_id)

    @classmethod
    def parse(cls, text: str) -> "StepKey":
        """Read a name. Raise `ValueError` for any other text."""
        match text.split("/"):
            case ["variation", index, "scene", scene_id, kind]:
                return cls(StepKind(kind), int(index), scene_id)
            case ["variation", index, kind]:
                return cls(StepKind(kind), int(index))
            case _:
                raise ValueError(f"{text!r} is not a step of the pipeline")
