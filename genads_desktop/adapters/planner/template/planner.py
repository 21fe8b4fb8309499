"""The template planner: plans ads and reads sentences on this machine, without a key or a network."""

import asyncio
import zlib
from collections.abc import Collection
from pathlib import Path
from typing import Self

from genads_desktop.adapters.planner.template.copywriting import Copywriter
from genads_desktop.adapters.planner.template.direction import (
    Direction,
    Fragrance,
    direction_sentence,
    read_notes,
    read_sentence,
    spoken_list,
)
from genads_desktop.adapters.planner.template.dressing import (
    Wishes,
    camera,
    looks,
    style_spec,
    wishes,
)
from genads_desktop.adapters.planner.template.prompting import PromptWriter
from genads_desktop.adapters.planner.template.reader import SentenceReader
from genads_desktop.adapters.planner.template.restaging import Restager
from genads_desktop.adapters.planner.template.story import Arrangement, tell
from genads_desktop.adapters.planner.template.tables import Tables
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.ad_project import AdProject, Approach
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.repair import repaired, violations
from genads_desktop.domain.scene import FPS, Scene, SceneRole
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.ports.planner import Plan, PlanRequest, Reading, Storyboard

FIRST_SEED = 1000
MOST_MENTIONED = 12


class TemplatePlanner:
    """Plans from tables: the same brief gives the same ad, every time."""

    name = "template"

    def __init__(self, tables: Tables, reader: SentenceReader) -> None:
        self._tables = tables
        self._reader = reader

    @classmethod
    def installed(cls, resources: Path | None = None) -> Self:
        """Make the planner with the tables this program came with."""
        folder = resources or data_dir("resources")
        tables = Tables.load(folder)
        return cls(tables, SentenceReader.installed(folder, tables))

    @property
    def tables(self) -> Tables:
        """Everything it knows, for planners that stand in front of it."""
        return self._tables

    async def plan(self, request: PlanRequest) -> Plan:
        return await asyncio.to_thread(self._plan, request)

    def _plan(self, request: PlanRequest) -> Plan:
        sentence = read_sentence(request.brief.creative_prompt, self._tables.lexicon)
        fragrance = read_notes(request.perfume.notes, self._tables.notes)
        style = style_spec(
            self._tables, request.brief.selected_style, request.brand, sentence, fragrance
        )
        approaches = tuple(Approach)[: request.brief.num_variations]
        boards: list[Storyboard] = []
        seen: set[Arrangement] = set()
        remarks = [*_remarks(request, sentence, fragrance)]
        for index, approach in enumerate(approaches):
            wish = wishes(self._tables, approach, style, sentence, fragrance)
            scenes, repairs = self._mended(
                request, self._scenes(request, wish, approach, index, seen), index
            )
            seen.update((scene.shot, scene.look.composition) for scene in scenes)
            remarks.extend(repairs)
            boards.append(
                Storyboard(
                    approach=approach,
                    seed=FIRST_SEED + index,
                    scenes=scenes,
                    music=self._music(request, wish),
                )
            )
        return Plan(style=style, storyboards=tuple(boards), notes=tuple(remarks))

    async def restage(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        restager = Restager(tables=self._tables, moves=self._reader.camera_moves)
        return restager.restaged(scene, prompt, project)

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        return self._reader.read(sentence, project, variation_index)

    def _scenes(
        self,
        request: PlanRequest,
        wish: Wishes,
        approach: Approach,
        index: int,
        seen: Collection[Arrangement],
    ) -> tuple[Scene, ...]:
        seed = _seed(request, index)
        beats = tell(
            self._tables,
            approach,
            request.brief.target_duration * FPS,
            wish.story,
            has_notes=any(note.strip() for note in request.perfume.notes),
            seed=seed,
            seen=seen,
        )
        sets = looks(self._tables, wish, beats, seed)
        cameras = tuple(camera(wish, beat) for beat in beats)
        overlays = Copywriter(tables=self._tables, request=request, seed=seed).overlays(beats)
        writer = PromptWriter(
            phrases=self._tables.phrases,
            grammar=self._tables.grammar,
            request=request,
            wishes=wish,
            creative=direction_sentence(request.brief.creative_prompt),
        )
        prompts = writer.prompts(
            beats, sets, cameras, [overlay is not None for overlay in overlays]
        )
        return tuple(
            Scene(
                scene_id=f"v{index + 1}_scene_{number}",
                role=beat.role,
                shot=beat.shot,
                prompt=prompt,
                frames=beat.frames,
                camera=move,
                look=look,
                placement=beat.composition.stands(branded=request.has_logo),
                shows_logo=request.has_logo and beat.role == SceneRole.END_CARD,
                overlay=overlay,
            )
            for number, (beat, prompt, move, look, overlay) in enumerate(
                zip(beats, prompts, cameras, sets, overlays, strict=True), start=1
            )
        )

    def _mended(
        self, request: PlanRequest, scenes: tuple[Scene, ...], index: int
    ) -> tuple[tuple[Scene, ...], tuple[str, ...]]:
        """Return scenes that keep the grammar, and a sentence for everything that did not."""
        grammar, total = self._tables.grammar, request.brief.target_duration * FPS
        names = (request.perfume.name, request.brand.name)
        found = violations(grammar, scenes, total, variation_index=index, names=names)
        if not found:
            return scenes, ()
        remarks = tuple(f"Repaired in variation {index + 1}: {one.sentence}" for one in found)
        return repaired(grammar, scenes, total, variation_index=index, names=names), remarks

    def _music(self, request: PlanRequest, wish: Wishes) -> MusicSpec:
        words = (
            self._tables.copywriting.music[request.perfume.gender],
            *wish.spec.mood[:3],
        )
        asked = wish.sentence
        return MusicSpec(
            mood=", ".join(words),
            energy=_share(wish.style.energy + wish.approach.energy + asked.energy),
            brightness=_share(wish.style.brightness + wish.approach.brightness + asked.bright),
            tempo=round(min(max(1.0 + 0.3 * (asked.pace - 1.0), 0.85), 1.15), 2),
        )


def _seed(request: PlanRequest, index: int) -> int:
    """Dice for one telling: the same for the same brief, others for another sentence or perfume."""
    text = f"{request.perfume.name}\n{request.brief.creative_prompt}"
    return FIRST_SEED + index + zlib.crc32(text.encode("utf-8", "surrogatepass"))


def _share(value: float) -> float:
    return round(min(max(value, 0.0), 1.0), 2)


def _remarks(request: PlanRequest, sentence: Direction, fragrance: Fragrance) -> list[str]:
    """Say what was made of the brief, so that nothing is silently left out."""
    remarks = []
    if sentence.understood:
        remarks.append(f"Read in the brief: {spoken_list(sentence.understood[:MOST_MENTIONED])}.")
    elif request.brief.creative_prompt.strip():
        remarks.append(
            "The brief has no words this planner can picture, so the style decides the look; "
            "the words themselves go to engines that film from text."
        )
    if fragrance.unknown:
        remarks.append(
            f"No imagery is known for {spoken_list(fragrance.unknown[:MOST_MENTIONED])}; "
            "the names are shown as text."
        )
    return remarks
