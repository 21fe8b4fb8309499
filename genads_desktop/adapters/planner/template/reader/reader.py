"""The sentence reader: plain sentences become typed edits, and what was not understood comes back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from genads_desktop.adapters.planner.template.reader.clauses import Clause, clauses
from genads_desktop.adapters.planner.template.reader.light import looks
from genads_desktop.adapters.planner.template.reader.nouns import (
    AND,
    trailing_target,
    with_shared_nouns,
)
from genads_desktop.adapters.planner.template.reader.order import additions, moves, removals, swaps
from genads_desktop.adapters.planner.template.reader.request import Edits, Request
from genads_desktop.adapters.planner.template.reader.staging import (
    bottle_in_or_out,
    bottles,
    cameras,
)
from genads_desktop.adapters.planner.template.reader.targets import Target, find_target
from genads_desktop.adapters.planner.template.reader.text import calls, prompts, texts
from genads_desktop.adapters.planner.template.reader.timing import lengths
from genads_desktop.adapters.planner.template.reader.vocabulary import Vocabulary, has
from genads_desktop.adapters.planner.template.reader.whole import (
    engines,
    joins,
    music,
    styles,
    takes,
    variations,
)
from genads_desktop.adapters.planner.template.tables import Tables
from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.camera import CameraMove
from genads_desktop.domain.edit import Edit
from genads_desktop.ports.planner import Reading

PLAIN_MOVES = frozenset({"orbit", "handheld", "locked", "tripod"})
"""Camera moves of one word that prose does not use for anything else."""

Meaning = Callable[[Request], Edits]

FIRST_MEANINGS: tuple[Meaning, ...] = (
    swaps,
    styles,
    music,
    calls,
    takes,
    variations,
    engines,
    joins,
    moves,
    removals,
    additions,
    bottle_in_or_out,
    texts,
    prompts,
    lengths,
)
"""The first that says something is what the clause means."""
TOGETHER: tuple[Meaning, ...] = (bottles, cameras, looks)
"""What one clause may ask for at once: a slower camera with more petals."""


class SentenceReader:
    """Reads sentences about one variation."""

    def __init__(self, tables: Tables, vocabulary: Vocabulary) -> None:
        self._tables = tables
        self._vocabulary = vocabulary

    @classmethod
    def installed(cls, resources: Path, tables: Tables) -> "SentenceReader":
        return cls(tables, Vocabulary.load(resources / "reader.toml"))

    @property
    def camera_moves(self) -> dict[str, CameraMove]:
        """Moves by names that can mean nothing else, even in the prose of a prompt."""
        return {
            name: move
            for move, names in self._vocabulary.camera.moves.items()
            for name in names
            if " " in name or name in PLAIN_MOVES
        }

    def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        """Understand what can be understood; scenes are counted as they stand before the sentence.

        Raise `UnknownVariationError` where there is no such variation.
        """
        seen = project.variation(variation_index)
        edits: list[Edit] = []
        lost: list[str] = []
        before = Target()
        said = with_shared_nouns(clauses(sentence, self._vocabulary), self._vocabulary)
        for clause, following in zip(said, (*said[1:], None), strict=False):
            own = self._own_target(clause, following, seen, before)
            target = own if own.named or own.missing else self._inherited(clause, before)
            meant = _meant(self._request(clause, target, own, seen, project))
            made = () if own.missing and not own.numbers else _made(meant, project)
            for edit in made:
                project = edit.apply(project)
            edits.extend(made)
            if made:
                before = target
            elif not self._is_courtesy(clause):
                lost.append(clause.raw)
        return Reading(edits=tuple(edits), not_understood=tuple(lost))

    def _own_target(
        self, clause: Clause, following: Clause | None, seen: Variation, before: Target
    ) -> Target:
        """The scenes named in the clause, or at the end of the one that goes on from it."""
        own = find_target(clause.words, seen.scenes, self._vocabulary)
        if (
            own.named
            or own.missing
            or before.named
            or following is None
            or following.separator not in AND
        ):
            return own.among(len(seen.scenes), before)
        tail = find_target(
            trailing_target(following, self._vocabulary), seen.scenes, self._vocabulary
        )
        return replace(tail, rest=own.rest) if tail.named else own

    def _request(
        self, clause: Clause, target: Target, own: Target, seen: Variation, project: AdProject
    ) -> Request:
        return Request(
            clause=clause,
            target=target,
            own_target=own,
            seen=seen,
            project=project,
            vocabulary=self._vocabulary,
            tables=self._tables,
        )

    def _inherited(self, clause: Clause, before: Target) -> Target:
        """The scenes of the clause before go on, unless this one speaks of something of its own."""
        if clause.separator in ("and", "et", "but", "mais", "also", "and also"):
            return before
        return Target() if self._speaks_of_its_own(clause) else before

    def _speaks_of_its_own(self, clause: Clause) -> bool:
        vocabulary = self._vocabulary
        own = (*vocabulary.camera.words, *vocabulary.music.words, *vocabulary.words["seconds"])
        return clause.separator in (".", "\n", "!", "?") or has(clause.words, own)

    def _is_courtesy(self, clause: Clause) -> bool:
        words = clause.words
        if not words:
            return False
        for phrase in self._vocabulary.words["courtesy"]:
            words = f" {words} ".replace(f" {phrase} ", " ").strip()
        return not words and not clause.quoted


def _made(found: Edits, project: AdProject) -> Edits:
    """The edits that can be made, one after another."""
    made: list[Edit] = []
    for edit in found:
        if edit.refusal(project) is None:
            project = edit.changed(project)
            made.append(edit)
    return tuple(made)


def _meant(request: Request) -> Edits:
    for meaning in FIRST_MEANINGS:
        if edits := meaning(request):
            return edits
    found: list[Edit] = []
    project = request.project
    for meaning in TOGETHER:
        running = replace(request, project=project)
        for edit in meaning(running):
            project = edit.apply(project)
            found.append(edit)
    return tuple(found)
