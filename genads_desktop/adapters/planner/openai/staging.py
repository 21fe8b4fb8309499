"""Staging: a storyboard in words becomes scenes, with the house's ids, frames, arrangements and places for text."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from genads_desktop.adapters.planner.openai.answers import (
    LineAnswer,
    MusicAnswer,
    SceneAnswer,
    StoryboardAnswer,
)
from genads_desktop.adapters.planner.openai.looks import Dresser
from genads_desktop.adapters.planner.template.copywriting import laid_over, shown_name
from genads_desktop.adapters.planner.template.prompting import instructions
from genads_desktop.adapters.planner.template.tables import Composition, Tables
from genads_desktop.adapters.planner.template.words import folded
from genads_desktop.domain.grammar import frames_of
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import (
    FPS,
    MAX_SCENE_FRAMES,
    MIN_SCENE_FRAMES,
    Look,
    Scene,
    SceneRole,
    ShotType,
    TextLine,
    TextRole,
)
from genads_desktop.domain.solver import reaches, share_frames
from genads_desktop.ports.planner import PlanRequest

MOST_LINES = 3
MOST_MOTIFS = 3
SLOWEST, FASTEST = 0.5, 2.0
"""Of the music, against its own tempo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stager:
    """Stages one variation."""

    dresser: Dresser
    request: PlanRequest
    index: int

    @property
    def tables(self) -> Tables:
        return self.dresser.tables

    def scenes(self, board: StoryboardAnswer) -> tuple[Scene, ...]:
        """Every scene of the answer. Whether they keep the grammar is for others to judge."""
        frames = self._frames(board.scenes)
        used: set[tuple[ShotType, int]] = set()
        staged = []
        for number, (answer, length) in enumerate(zip(board.scenes, frames, strict=True)):
            composition = self._composition(answer, used)
            used.add(composition.key)
            staged.append(self._scene(board.scenes, number, composition, length))
        return tuple(staged)

    def music(self, answer: MusicAnswer) -> MusicSpec:
        return MusicSpec(
            mood=answer.mood.strip(),
            energy=_held(answer.energy, 0, 1),
            brightness=_held(answer.brightness, 0, 1),
            tempo=_held(answer.tempo, SLOWEST, FASTEST),
        )

    def _frames(self, answers: Sequence[SceneAnswer]) -> tuple[int, ...]:
        """Frames near the seconds that were said: exact where such shots can last the whole."""
        total = self.request.brief.target_duration * FPS
        liked = [
            _held(answer.seconds * FPS, MIN_SCENE_FRAMES, MAX_SCENE_FRAMES) for answer in answers
        ]
        spans = self.tables.grammar.spans([answer.shot for answer in answers])
        if reaches(spans, total):
            return share_frames(spans, total, liked=liked)
        return tuple(frames_of(length / FPS) for length in liked)

    def _composition(
        self, answer: SceneAnswer, used: Collection[tuple[ShotType, int]]
    ) -> Composition:
        """The arrangement that fits best: with or without the bottle, not seen yet, made for the set."""

        def liking(one: Composition) -> tuple[bool, bool, bool, bool]:
            return (
                (one.placement is not None) == answer.bottle,
                one.key not in used,
                answer.look.backdrop in one.backdrops,
                self.dresser.approach in one.approaches,
            )

        return max(self.tables.by_shot[answer.shot], key=liking)

    def _scene(
        self, answers: Sequence[SceneAnswer], number: int, composition: Composition, frames: int
    ) -> Scene:
        answer, last = answers[number], number == len(answers) - 1
        role = SceneRole.HOOK if not number else SceneRole.END_CARD if last else answer.role
        branded = last and self.request.has_logo
        lines = self._lines(answers, number)
        scene = Scene(
            scene_id=f"v{self.index + 1}_scene_{number + 1}",
            role=role,
            shot=answer.shot,
            prompt=self._prompt(answer, composition, written=bool(lines), branded=branded),
            frames=frames,
            camera=self.dresser.camera(answer.camera),
            look=Look(composition=composition.index, motifs=self._motifs(answer)),
            placement=composition.stands(branded=self.request.has_logo),
            shows_logo=branded,
            overlay=laid_over(composition, lines, frames, opens=not number, closes=last)
            if lines
            else None,
        )
        return scene.replace(look=self.dresser.look(scene, composition, answer.look))

    def _prompt(
        self, answer: SceneAnswer, composition: Composition, *, written: bool, branded: bool
    ) -> str:
        said = " ".join(answer.prompt.split()).rstrip(". ")
        rules = instructions(
            self.tables.phrases,
            product=composition.placement is not None,
            written=written,
            house=self.request.brand.name.strip() if branded else None,
        )
        return " ".join((f"{said}.", *rules))

    def _motifs(self, answer: SceneAnswer) -> tuple[str, ...]:
        """Only a picture of the notes shows motifs; those of the perfume stand in where none is known."""
        if answer.shot != ShotType.NOTE_PYRAMID:
            return ()
        known = [motif for motif in answer.motifs if motif in self.tables.notes.motifs]
        return tuple(dict.fromkeys(known or self.dresser.fragrance.direction.motifs))[:MOST_MOTIFS]

    def _lines(self, answers: Sequence[SceneAnswer], number: int) -> tuple[TextLine, ...]:
        """The text of a scene. Names are ours, the call is the brief's, and the last scene says both."""
        lines = [line for each in answers[number].text if (line := self._line(each))]
        if number < len(answers) - 1:
            return tuple(lines[:MOST_LINES])
        call = self.request.brief.call_to_action.strip()
        kept = [line for line in lines if not call or line.role != TextRole.CALL_TO_ACTION]
        if not any(line.role == TextRole.NAME for line in kept) and not self.request.has_logo:
            kept.insert(0, TextLine(text=shown_name(self.request)[:200], role=TextRole.NAME))
        calls = [TextLine(text=call, role=TextRole.CALL_TO_ACTION)] if call else []
        return (*kept[: MOST_LINES - len(calls)], *calls)

    def _line(self, answer: LineAnswer) -> TextLine | None:
        text, role = " ".join(answer.text.split()), TextRole(answer.role)
        if role == TextRole.NAME:
            house = self.request.brand.name.strip()
            text = house if folded(text) == folded(house) else shown_name(self.request)
        return TextLine(text=text[:200], role=role) if text else None


def _held(value: float, low: float, high: float) -> float:
    return round(min(max(value, low), high), 3)
