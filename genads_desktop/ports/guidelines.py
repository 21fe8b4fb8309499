"""Reading a brand's guidelines: what is found is proposed, a person decides."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class WordKind(StrEnum):
    """What a line of the guidelines is about."""

    VOICE = "voice"
    """A word the brand describes itself with."""
    DO = "do"
    DONT = "dont"
    TAGLINE = "tagline"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourFound:
    """A colour, and how much of the pages it covers."""

    colour: str
    """`#rrggbb`, sRGB."""
    share: float
    """0..1."""
    likely: bool
    """False for paper white, ink black and other greys, which every document has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypefaceFound:
    """A typeface set in the document."""

    family: str
    share: float
    """Of the letters, 0..1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsFound:
    """A line worth keeping."""

    text: str
    kind: WordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidelinesReading:
    """What was found, the most important first."""

    colours: tuple[ColourFound, ...] = ()
    typefaces: tuple[TypefaceFound, ...] = ()
    words: tuple[WordsFound, ...] = ()
    pages: int = 1
    note: str = ""
    """A sentence on what could not be read, such as the words in a picture."""
    lines: tuple[str, ...] = ()
    """The text of the pages, for readers that understand it."""


class GuidelinesReader(Protocol):
    """Reads a PDF or a picture."""

    async def read(self, file: Path) -> GuidelinesReading:
        """Look for colours, typefaces and words. Raise `MediaError` when it cannot be read."""
        ...
