"""Words: how free text is folded, cut and matched, whatever script it is written in."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TypeVar

MatchT = TypeVar("MatchT")

LONGEST_PHRASE = 4
_NO_WORD = re.compile(r"[^\w]+|_")


def folded(text: str) -> str:
    """Lower case, without accents or punctuation, one space between words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(_NO_WORD.sub(" ", bare).split())


def matches(text: str, table: Mapping[str, MatchT]) -> Iterator[tuple[str, MatchT | None]]:
    """Walk through folded `text`, longest phrase first.

    Yields the words and what the table says of them, or None.
    """
    words = text.split()
    place = 0
    while place < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + length])
            found = _found(phrase, table)
            if found is not None:
                yield phrase, found
                place += length
                break
        else:
            yield words[place], None
            place += 1


def _found(phrase: str, table: Mapping[str, MatchT]) -> MatchT | None:
    """Look the phrase up as it is, and as the plural of a known one."""
    for candidate in (phrase, phrase.removesuffix("s"), phrase.removesuffix("es")):
        if candidate in table:
            return table[candidate]
    return None
