"""Reading a sentence as edits with a model; every edit is tried before it is believed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from genads_desktop.adapters.planner.openai.conversation import Conversation
from genads_desktop.adapters.planner.openai.edits import ONLY_A_PERSON, EditsAnswer, edits_schema
from genads_desktop.adapters.planner.openai.prompts import Prompts, reading_facts
from genads_desktop.adapters.planner.template.planner import TemplatePlanner
from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.scene import HANDLE_FRAMES, TextOverlay
from genads_desktop.domain.scene_edits import AddScene, ChangeText, RewritePrompt
from genads_desktop.ports.language import AnswerError, Form, LanguageModel, Question
from genads_desktop.ports.planner import Reading

PATIENCE = 30.0
"""Seconds a person waits for a sentence to be read."""
SAFE_X, SAFE_Y = (65 / 1080, 918 / 1080), (269 / 1920, 1248 / 1920)
"""Where the centre of a text block may be, as shares of the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditReader:
    """Has a sentence read by a model, and by the local reader where that does not work."""

    model: LanguageModel
    local: TemplatePlanner
    prompts: Prompts

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        """Raise `UnknownVariationError` when there is no such variation."""
        question = Question(
            purpose="read",
            subject=project.project_id,
            instructions=self.prompts.reading,
            messages=(reading_facts(sentence, project, variation_index),),
            most_tokens=6_000,
            patience=PATIENCE,
        )
        talk = Conversation(model=self.model, prompts=self.prompts, rounds=1)
        form = Form(name="edits", schema=edits_schema(), read=EditsAnswer.model_validate_json)

        def judge(answer: EditsAnswer) -> Sequence[str]:
            return _faults(answer.edits, project, variation_index)

        try:
            found = await talk.settled(question, form, judge)
        except AnswerError as error:
            return await self._read_here(sentence, project, variation_index, str(error))
        if found.faults:
            why = f"The model's edits cannot be made. {' '.join(found.faults)}"
            return await self._read_here(sentence, project, variation_index, why)
        return await self._reading(found.answer, sentence, project)

    async def _read_here(
        self, sentence: str, project: AdProject, variation_index: int, why: str
    ) -> Reading:
        reading = await self.local.read(sentence, project, variation_index)
        return replace(reading, note=f"This sentence was read on this machine instead. {why}")

    async def _reading(self, answer: EditsAnswer, sentence: str, project: AdProject) -> Reading:
        edits: list[Edit] = []
        for each in answer.edits:
            edits.append(await self._finished(each, project))
            project = edits[-1].apply(project)
        parts = tuple(part.strip() for part in answer.not_understood if part.strip())
        return Reading(edits=tuple(edits), not_understood=parts if edits or parts else (sentence,))

    async def _finished(self, edit: Edit, project: AdProject) -> Edit:
        """Add what is the house's to say: ids, and what the local engine reads in a prompt."""
        match edit:
            case AddScene():
                scene = edit.scene.replace(scene_id=_free_id(project))
                return edit.replace(scene=scene)
            case RewritePrompt(look=None, camera=None) if project.has_scene(edit.scene_id):
                scene = project.scene(edit.scene_id)
                return await self.local.restage(scene, edit.prompt, project)
            case ChangeText(overlay=TextOverlay() as overlay):
                variation, scene = project.place_of(edit.scene_id)
                opens = scene == variation.scenes[0]
                return edit.replace(overlay=_inside(overlay, 0 if opens else HANDLE_FRAMES))
            case _:
                return edit


def _faults(edits: Sequence[Edit], project: AdProject, index: int) -> tuple[str, ...]:
    """What is wrong with the edits, tried one after the other."""
    faults = []
    ids = {scene.scene_id for scene in project.variation(index).scenes}
    for number, edit in enumerate(edits, start=1):
        if type(edit).__name__ in ONLY_A_PERSON:
            faults.append(f"Edit {number}: {edit.operation} is for a person to do.")
        elif _elsewhere(edit, ids, index):
            faults.append(f"Edit {number} is about a scene or a variation that is not this film's.")
        elif reason := edit.refusal(project):
            faults.append(f"Edit {number} ({edit.operation}) cannot be made: {reason}")
        else:
            project = edit.apply(project)
    return tuple(faults)


def _elsewhere(edit: Edit, ids: set[str], index: int) -> bool:
    scene_id = getattr(edit, "scene_id", None)
    variation = getattr(edit, "variation_index", None)
    return (scene_id is not None and scene_id not in ids) or variation not in (None, index)


def _inside(overlay: TextOverlay, lead: int) -> TextOverlay:
    """Hold the text in the safe box, and out of the dissolve of `lead` frames."""
    return overlay.replace(
        x=_held(overlay.x, *SAFE_X),
        y=_held(overlay.y, *SAFE_Y),
        first_frame=max(overlay.first_frame, lead),
    )


def _held(value: float, low: float, high: float) -> float:
    return round(min(max(value, low), high), 4)


def _free_id(project: AdProject) -> str:
    number = 1
    while project.has_scene(wanted := f"added_{number}"):
        number += 1
    return wanted
