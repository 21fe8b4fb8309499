"""Clauses: a sentence cut into the single things it asks for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from genads_desktop.adapters.planner.template.reader.targets import only_names_scenes
from genads_desktop.adapters.planner.template.reader.vocabulary import Vocabulary
from genads_desktop.adapters.planner.template.words import folded

LONGEST_SENTENCE = 10_000
MOST_CLAUSES = 60
_QUOTED = re.compile(r"\"([^\"]*)\"|“([^”]*)”|«\s*([^»]*?)\s*»|(?<!\w)'([^']*)'(?!\w)|‘([^’]*)’")
_SEPARATOR = re.compile(
    r"\s*(?:[;\n!?]|,(?!\d)|(?<!\d)\.|\.(?=\s|$)|\b(?:and\s+then|and\s+also|and|then|but|also|plus\s+also|puis|ensuite|et|mais)\b)\s*",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?<=\d)\s*[-–]\s*(?=\d)")
_KEPT = re.compile(r"\b(black|noir) (?:and|et) (white|blanc)\b", re.IGNORECASE)
_SAYS_SOMETHING = re.compile(r"[^\s!-/:-@\[-`{-~]")
JOINT = "\x00"
"""Stands for an `and` that must not be cut at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One thing asked for."""

    raw: str
    """In the person's own words."""
    words: str
    """Folded, without what stood in quotes."""
    quoted: tuple[str, ...] = ()
    separator: str = ""
    """What it was joined to the clause before by: `,`, `and`..."""


def clauses(sentence: str, vocabulary: Vocabulary) -> tuple[Clause, ...]:
    """Cut a sentence; what is quoted stays whole, and "scenes 2 and 3" is one thing."""
    quotes: list[str] = []

    def _hide(match: re.Match[str]) -> str:
        quotes.append(next(group for group in match.groups() if group is not None))
        return f" \x01{len(quotes) - 1}\x01 "

    hidden = _QUOTED.sub(_hide, sentence[:LONGEST_SENTENCE])
    hidden = _KEPT.sub(rf"\1 {JOINT} \2", _RANGE.sub(" to ", hidden))
    pieces = _joined(list(_pieces(hidden)), vocabulary)
    found = (_clause(text, separator, quotes) for separator, text in pieces[:MOST_CLAUSES])
    return tuple(
        replace(clause, words=_numbered(vocabulary.wish(clause.words), vocabulary))
        for clause in found
        if _SAYS_SOMETHING.search(clause.raw)
    )


def _numbered(words: str, vocabulary: Vocabulary) -> str:
    """A bare number after `swap`, `delete` or `move` is a scene."""
    first, _, rest = words.partition(" ")
    number, _, after = rest.partition(" ")
    verbs = {word for group in ("swap", "remove", "move") for word in vocabulary.words[group]}
    counts_time = after.split(" ")[0] in vocabulary.words["seconds"]
    if first in verbs and number.isascii() and number.isdigit() and not counts_time:
        return f"{first} scenes {rest}"
    return words


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield separator and text; the separator is what stood before the text."""
    place, separator = 0, ""
    for match in _SEPARATOR.finditer(text):
        if piece := text[place : match.start()].strip():
            yield separator, piece
            separator = ""
        separator = match.group().strip().lower() or separator
        place = match.end()
    if piece := text[place:].strip():
        yield separator, piece


def _joined(pieces: list[tuple[str, str]], vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Put pieces together again where one only names scenes: `swap scenes 2 | 3`, `the first | last scene`."""
    whole: list[tuple[str, str]] = []
    for separator, text in pieces:
        words = folded(text)
        continues = whole and (
            only_names_scenes(words, vocabulary)
            or _opens_with_number(words, vocabulary)
            or only_names_scenes(folded(whole[-1][1]), vocabulary)
        )
        if continues:
            before, earlier = whole[-1]
            whole[-1] = (before, f"{earlier} and {text}")
        else:
            whole.append((separator, text))
    return whole


def _opens_with_number(words: str, vocabulary: Vocabulary) -> bool:
    """`3 brighter` goes on counting scenes; `2 seconds shorter` does not."""
    first, _, rest = words.partition(" ")
    unit = rest.split(" ")[0]
    if vocabulary.number(first) is None or first in ("un", "une", "one"):
        return False
    return bool(rest) and unit not in (
        *vocabulary.words["seconds"],
        *vocabulary.scene_words,
        *vocabulary.words["half"],
    )


def _clause(text: str, separator: str, quotes: list[str]) -> Clause:
    inside = tuple(quotes[int(number)] for number in re.findall(r"\x01(\d+)\x01", text))
    raw = re.sub(r"\x01(\d+)\x01", lambda match: f'"{quotes[int(match.group(1))]}"', text)
    return Clause(
        raw=" ".join(raw.replace(JOINT, "and").split()),
        words=folded(re.sub(r"\x01\d+\x01", " ", text).replace(JOINT, "and")),
        quoted=inside,
        separator=separator,
    )
