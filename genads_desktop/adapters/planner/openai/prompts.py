"""Prompts: the instructions of `resources/prompts`, and the facts that go with them as JSON."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from genads_desktop.adapters.planner.template.tables import Tables
from genads_desktop.domain.ad_project import AdProject, Approach
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.scene import FPS, Scene, ShotType
from genads_desktop.domain.style import StyleSpec
from genads_desktop.ports.language import Message
from genads_desktop.ports.planner import PlanRequest

READ_LENGTH = 4_000
"""Of a brief's sentence, in characters."""
_NOTE = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_MADE_LATER = {"takes", "selected_take_id", "engine"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts:
    """Everything a model is told."""

    style: str
    storyboard: str
    mending: str
    reading: str
    restaging: str

    @classmethod
    def installed(cls, resources: Path, tables: Tables) -> Self:
        """Read the prompts of an installation and fill the tables in. Raise `OSError`."""
        texts = {
            name: _NOTE.sub("", (resources / "prompts" / f"{name}.md").read_text("utf-8"))
            for name in ("style", "storyboard", "mending", "reading", "restaging")
        }
        storyboard = texts["storyboard"].replace("{shots}", _shots(tables))
        texts["storyboard"] = storyboard.replace("{motifs}", ", ".join(tables.notes.motifs))
        return cls(**texts)

    def mend(self, faults: Iterable[str]) -> Message:
        """Give what is wrong back to the model, in sentences."""
        listed = "\n".join(f"- {fault}" for fault in faults)
        return Message("person", self.mending.replace("{faults}", listed))


def style_facts(request: PlanRequest) -> Message:
    return _said(
        {
            "sentence": request.brief.creative_prompt[:READ_LENGTH],
            "style": request.brief.selected_style,
            **_identity(request),
        }
    )


def storyboard_facts(
    request: PlanRequest, style: StyleSpec, approach: Approach, grammar: Grammar
) -> Message:
    seconds = request.brief.target_duration
    fewest, most = grammar.scene_count(seconds * FPS)
    return _said(
        {
            "seconds": seconds,
            "scenes": str(fewest) if fewest == most else f"{fewest} to {most}",
            "approach": approach,
            "sentence": request.brief.creative_prompt[:READ_LENGTH],
            "look": style.model_dump(mode="json"),
            "callToAction": request.brief.call_to_action,
            **_identity(request),
        }
    )


def reading_facts(sentence: str, project: AdProject, variation_index: int) -> Message:
    variation = project.variation(variation_index)
    return _said(
        {
            "sentence": sentence,
            "variationIndex": variation_index,
            "scenes": [
                {"number": number, **_scene(scene)}
                for number, scene in enumerate(variation.scenes, start=1)
            ],
            "music": variation.music.spec.model_dump(mode="json"),
            "style": project.style.model_dump(mode="json"),
        }
    )


def restaging_facts(scene: Scene, prompt: str, project: AdProject) -> Message:
    return _said(
        {
            "oldPrompt": scene.prompt,
            "newPrompt": prompt,
            "shot": scene.shot,
            "look": scene.look.model_dump(mode="json"),
            "camera": scene.camera.model_dump(mode="json"),
            "style": project.style.model_dump(mode="json"),
        }
    )


def _identity(request: PlanRequest) -> dict[str, Any]:
    brand, perfume = request.brand, request.perfume
    return {
        "brand": {
            "name": brand.name,
            "tagline": brand.tagline,
            "palette": brand.palette,
            "logoOnTheEndCard": request.has_logo,
        },
        "perfume": {
            "name": perfume.name,
            "gender": perfume.gender,
            "concentration": perfume.concentration,
            "notes": perfume.notes.model_dump(mode="json"),
        },
    }


def _scene(scene: Scene) -> dict[str, Any]:
    return scene.model_dump(mode="json", exclude=_MADE_LATER)


def _said(facts: Mapping[str, Any]) -> Message:
    return Message("person", json.dumps(facts, ensure_ascii=False))


def _shots(tables: Tables) -> str:
    grammar, arrangements = tables.grammar, tables.by_shot
    return "\n".join(
        _shot(grammar, shot, [one.notes for one in arrangements[shot]]) for shot in ShotType
    )


def _shot(grammar: Grammar, shot: ShotType, notes: Sequence[str]) -> str:
    span = grammar.shots[shot]
    return f"- {shot} ({span.min:g} to {span.max:g} s, best {span.best:g}): {' / '.join(notes)}"
