"""The planner that asks a language model, with the local planner behind it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from genads_desktop.adapters.planner.openai.answers import (
    RestagingAnswer,
    StoryboardAnswer,
    StyleAnswer,
)
from genads_desktop.adapters.planner.openai.conversation import Conversation, Settled, form_of
from genads_desktop.adapters.planner.openai.looks import Dresser, LookAmounts
from genads_desktop.adapters.planner.openai.prompts import (
    Prompts,
    restaging_facts,
    storyboard_facts,
    style_facts,
)
from genads_desktop.adapters.planner.openai.reading import EditReader
from genads_desktop.adapters.planner.openai.staging import Stager
from genads_desktop.adapters.planner.template.direction import read_notes
from genads_desktop.adapters.planner.template.planner import FIRST_SEED, TemplatePlanner
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.ad_project import AdProject, Approach, Notes
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.repair import repaired, violations
from genads_desktop.domain.scene import FPS, Scene
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.domain.style import StyleSpec
from genads_desktop.ports.language import AnswerError, LanguageModel, Question
from genads_desktop.ports.planner import Plan, PlanRequest, Reading, Storyboard

REMEMBERED = 32
"""So many styles are kept, so that another variation or a second plan does not pay for its style again."""
QUICK = 30.0
"""Seconds a person waits for one scene or one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One variation, and what there is to say about it."""

    board: Storyboard
    notes: tuple[str, ...] = ()


class OpenAIPlanner:
    """Has the story, its prompts, its words and its camera told by a model.

    Ids, frames, arrangements and places are the house's, and so every plan is legal. Whatever goes
    wrong at the model is planned on this machine instead, and said so in the plan's notes.
    """

    def __init__(
        self,
        model: LanguageModel,
        local: TemplatePlanner,
        prompts: Prompts,
        amounts: LookAmounts,
    ) -> None:
        self._model = model
        self._local = local
        self._tables = local.tables
        self._prompts = prompts
        self._amounts = amounts
        self._talk = Conversation(model=model, prompts=prompts)
        self._reader = EditReader(model=model, local=local, prompts=prompts)
        self._styles: dict[str, StyleSpec] = {}

    @classmethod
    def installed(cls, model: LanguageModel, local: TemplatePlanner | None = None) -> Self:
        """Make the planner with the prompts this program came with, in front of the local one."""
        folder = data_dir("resources")
        local = local or TemplatePlanner.installed(folder)
        prompts = Prompts.installed(folder, local.tables)
        return cls(model, local, prompts, LookAmounts.installed(folder))

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def model(self) -> LanguageModel:
        """What it asks."""
        return self._model

    async def plan(self, request: PlanRequest) -> Plan:
        """Plan every variation. Costs money, and never fails for a reason of the model's."""
        try:
            style = await self._style(request)
        except AnswerError as error:
            plan = await self._local.plan(request)
            return replace(plan, notes=(_planned_here("The ad", error), *plan.notes))
        approaches = tuple(Approach)[: request.brief.num_variations]
        told = await asyncio.gather(
            *(self._told(request, style, index) for index in range(len(approaches)))
        )
        return Plan(
            style=style,
            storyboards=tuple(each.board for each in told),
            notes=tuple(note for each in told for note in each.notes),
        )

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        """Understand a sentence as edits, here where the model cannot."""
        return await self._reader.read(sentence, project, variation_index)

    async def restage(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        """Have look and camera read out of a prompt, here where the model cannot."""
        variation, known = project.place_of(scene.scene_id)
        question = Question(
            purpose="restage",
            subject=project.project_id,
            instructions=self._prompts.restaging,
            messages=(restaging_facts(known, prompt, project),),
            most_tokens=2_000,
            patience=QUICK,
        )
        try:
            answer = await self._model.answer(question, form_of(RestagingAnswer))
        except AnswerError:
            return await self._local.restage(scene, prompt, project)
        dresser = self._dresser(project.style, variation.approach, project.perfume.notes)
        return dresser.restaged(scene, prompt, answer)

    async def _style(self, request: PlanRequest) -> StyleSpec:
        facts = style_facts(request)
        if facts.text not in self._styles:
            question = Question(
                purpose="plan",
                subject=request.subject,
                instructions=self._prompts.style,
                messages=(facts,),
                most_tokens=3_000,
            )
            found = await self._talk.settled(question, form_of(StyleAnswer), lambda _: ())
            if len(self._styles) == REMEMBERED:
                self._styles.pop(next(iter(self._styles)))
            self._styles[facts.text] = self._spec(request, found.answer)
        return self._styles[facts.text]

    def _spec(self, request: PlanRequest, answer: StyleAnswer) -> StyleSpec:
        style = request.brief.selected_style
        staging = self._tables.staging.styles[style]
        return StyleSpec(
            style=style,
            accent=answer.accent or staging.accent,
            accent_strength=round(min(max(answer.accent_strength, 0.0), 1.0), 2),
            lighting=answer.lighting.strip(),
            texture=answer.texture.strip(),
            mood=tuple(word.strip() for word in answer.mood if word.strip()),
        )

    async def _told(self, request: PlanRequest, style: StyleSpec, index: int) -> _Told:
        name = f"Variation {index + 1}"
        try:
            return await self._asked(request, style, index)
        except AnswerError as error:
            plan = await self._local.plan(request)
            return _Told(board=plan.storyboards[index], notes=(_planned_here(name, error),))
        except GrammarError as error:
            plan = await self._local.plan(request)
            note = f"{name} was planned on this machine, because what the model told is no legal ad. {error}"
            return _Told(board=plan.storyboards[index], notes=(note,))

    async def _asked(self, request: PlanRequest, style: StyleSpec, index: int) -> _Told:
        approach = tuple(Approach)[index]
        dresser = self._dresser(style, approach, request.perfume.notes)
        stager = Stager(dresser=dresser, request=request, index=index)
        question = Question(
            purpose="plan",
            subject=request.subject,
            instructions=self._prompts.storyboard,
            messages=(storyboard_facts(request, style, approach, self._tables.grammar),),
            most_tokens=12_000,
        )

        def judge(answer: StoryboardAnswer) -> Sequence[str]:
            return self._faults(request, stager.scenes(answer), index)

        found = await self._talk.settled(question, form_of(StoryboardAnswer), judge)
        board = Storyboard(
            approach=approach,
            seed=FIRST_SEED + index,
            scenes=self._legal(request, stager.scenes(found.answer), index),
            music=stager.music(found.answer.music),
        )
        return _Told(board=board, notes=_remarks(found, index))

    def _dresser(self, style: StyleSpec, approach: Approach, notes: Notes) -> Dresser:
        return Dresser(
            tables=self._tables,
            amounts=self._amounts,
            approach=approach,
            style=style,
            fragrance=read_notes(notes, self._tables.notes),
        )

    def _faults(self, request: PlanRequest, scenes: Sequence[Scene], index: int) -> tuple[str, ...]:
        found = violations(
            self._tables.grammar,
            scenes,
            request.brief.target_duration * FPS,
            variation_index=index,
            names=_names(request),
        )
        return tuple(violation.sentence for violation in found)

    def _legal(
        self, request: PlanRequest, scenes: tuple[Scene, ...], index: int
    ) -> tuple[Scene, ...]:
        """Return scenes that keep the grammar. Raise `GrammarError` where these cannot be mended."""
        if not self._faults(request, scenes, index):
            return scenes
        return repaired(
            self._tables.grammar,
            scenes,
            request.brief.target_duration * FPS,
            variation_index=index,
            names=_names(request),
        )


def _names(request: PlanRequest) -> tuple[str, str]:
    return request.perfume.name, request.brand.name


def _planned_here(what: str, error: AnswerError) -> str:
    return f"{what} was planned on this machine instead. {error}"


def _remarks(found: Settled[StoryboardAnswer], index: int) -> tuple[str, ...]:
    idea = " ".join(found.answer.idea.split())
    told = (f"Variation {index + 1}: {idea}",) if idea else ()
    mended = (f"Repaired in variation {index + 1}: {fault}" for fault in found.faults)
    return (*told, *mended)
