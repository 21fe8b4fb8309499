"""Nouns shared between clauses: in "softer, darker music" both words are about the music."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from genads_desktop.adapters.planner.template.reader.clauses import Clause
from genads_desktop.adapters.planner.template.reader.targets import find_target, only_names_scenes
from genads_desktop.adapters.planner.template.reader.vocabulary import (
    Phrases,
    Vocabulary,
    first_in,
    has,
    less,
)

AND = ("and", "et")
VERBS = ("remove", "add", "move", "swap")
PREPOSITIONS = ("in", "of", "on", "for", "at", "dans", "sur", "de", "du")
JOINS_FORWARD = (",", *AND)


@dataclass(frozen=True, slots=True)
class _Group:
    """Things, and the words that can be said of them."""

    nouns: Phrases
    qualities: Phrases
    in_scenes: bool = True
    """Whether each scene has its own; a scene that is named is brighter itself, not the music."""


def with_shared_nouns(clauses: Sequence[Clause], vocabulary: Vocabulary) -> tuple[Clause, ...]:
    """Give clauses that only name qualities the noun of the clause they are joined to."""
    shared = list(clauses)
    groups = _groups(vocabulary)
    for here in range(len(shared) - 2, -1, -1):
        if shared[here + 1].separator in JOINS_FORWARD:
            shared[here] = _lent(shared[here], shared[here + 1], groups, vocabulary)
    for before, after in pairwise(range(len(shared))):
        if shared[after].separator in AND:
            shared[after] = _lent(shared[after], shared[before], groups, vocabulary)
    return tuple(shared)


def trailing_target(clause: Clause, vocabulary: Vocabulary) -> str:
    """The scenes named at the very end of a clause without a verb: `less smoke in scene 3`."""
    if any(has(clause.words, vocabulary.words[verb]) for verb in VERBS):
        return ""
    words = clause.words.split()
    for place in range(len(words) - 1, 0, -1):
        tail = " ".join(words[place + 1 :])
        if words[place] in PREPOSITIONS and only_names_scenes(tail, vocabulary):
            return tail
    return ""


def _lent(
    clause: Clause, neighbour: Clause, groups: Sequence[_Group], vocabulary: Vocabulary
) -> Clause:
    for group in groups:
        noun = first_in(neighbour.words, group.nouns)
        if noun and not has(clause.words, group.nouns) and _only(clause.words, group, vocabulary):
            return replace(clause, words=f"{noun} {clause.words}")
    return clause


def _only(words: str, group: _Group, vocabulary: Vocabulary) -> bool:
    """Tell whether the words name qualities of the group and nothing else."""
    left = less(less(words, group.qualities), tuple(vocabulary.amounts))
    rest = find_target(left, (), vocabulary).rest
    if not group.in_scenes and len(rest.split()) < len(left.split()):
        return False
    return has(words, group.qualities) and all(word in vocabulary.neutral for word in rest.split())


def _groups(vocabulary: Vocabulary) -> tuple[_Group, ...]:
    music = tuple(word for change in vocabulary.music.change for word in change.words)
    bottle, text = vocabulary.bottle, vocabulary.text
    sizes = ("bigger", "smaller", "left", "right", "up", "down", "centre", "tilt", "straight")
    spots = ("bigger", "smaller", "up", "down", "earlier", "later")
    camera = vocabulary.camera
    return (
        _Group(vocabulary.music.words, music, in_scenes=False),
        _Group(bottle["words"], tuple(word for name in sizes for word in bottle[name])),
        _Group(text["words"], tuple(word for name in spots for word in text[name])),
        _Group(("camera", "cam"), (*camera.slower, *camera.faster, *camera.rack)),
    )
