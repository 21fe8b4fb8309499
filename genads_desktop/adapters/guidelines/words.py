"""The lines of guidelines worth proposing: the brand's words, its rules, its tagline."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.text_folding import folded
from genads_desktop.ports.guidelines import WordKind, WordsFound

_BULLET = re.compile(r"^[\s•·●▪‣∙*–—−\-✓✗✕]+")
_PARTS = re.compile(r"[,;/|•·]| – | — ")
_LONGEST_TAGLINE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of `resources/guidelines.toml`."""

    do: tuple[str, ...]
    dont: tuple[str, ...]
    headings: dict[str, WordKind]
    cuts: frozenset[str]
    pages: int
    most: int
    voice_length: int
    rule_length: tuple[int, int]

    @classmethod
    def installed(cls) -> Self:
        """Read what the program came with."""
        table = tomllib.loads((data_dir("resources") / "guidelines.toml").read_text("utf-8"))
        limits = table["limits"]
        kinds = {
            "voice": WordKind.VOICE,
            "tagline": WordKind.TAGLINE,
            "do_heading": WordKind.DO,
            "dont_heading": WordKind.DONT,
        }
        shortest, longest = limits["rule_length"]
        return cls(
            do=tuple(table["do"]),
            dont=tuple(table["dont"]),
            headings={word: kind for name, kind in kinds.items() for word in table[name]},
            cuts=frozenset(table["cuts"]),
            pages=limits["pages"],
            most=limits["words"],
            voice_length=limits["voice_length"],
            rule_length=(shortest, longest),
        )


def words_found(lines: Sequence[str], vocabulary: Vocabulary) -> tuple[WordsFound, ...]:
    """Read lines of text in their order; each line is proposed once."""
    seen: set[str] = set()
    found: list[WordsFound] = []
    for words in _read(lines, vocabulary):
        key = folded(words.text)
        if key not in seen:
            seen.add(key)
            found.append(words)
    return tuple(found[: vocabulary.most])


def _read(lines: Sequence[str], vocabulary: Vocabulary) -> Iterator[WordsFound]:
    below: WordKind | None = None
    for raw in lines:
        line = _BULLET.sub("", raw).strip()
        if not line:
            continue
        heading, rest = _heading(line, vocabulary)
        if heading is not None:
            below = heading
            line = rest
        rule = _rule(line, vocabulary)
        if rule is not None:
            yield rule
        elif line and below is not None:
            fitting = tuple(_below(line, below, vocabulary))
            yield from fitting
            below = below if fitting and below != WordKind.TAGLINE else None


def _heading(line: str, vocabulary: Vocabulary) -> tuple[WordKind | None, str]:
    """The kind of a heading, and what stands after its colon."""
    title, colon, rest = line.partition(":")
    kind = vocabulary.headings.get(folded(title).strip())
    if kind is None or (rest and not colon):
        return None, line
    return kind, rest.strip()


def _rule(line: str, vocabulary: Vocabulary) -> WordsFound | None:
    shortest, longest = vocabulary.rule_length
    if not shortest <= len(line.split()) <= longest:
        return None
    start = folded(line)
    if start.startswith(vocabulary.dont):
        return WordsFound(text=line, kind=WordKind.DONT)
    if start.startswith(vocabulary.do):
        return WordsFound(text=line, kind=WordKind.DO)
    return None


def _below(line: str, kind: WordKind, vocabulary: Vocabulary) -> Iterator[WordsFound]:
    match kind:
        case WordKind.VOICE:
            parts = [part.strip(" .") for part in _PARTS.split(line)]
            if all(len(part.split()) <= vocabulary.voice_length for part in parts):
                yield from (WordsFound(text=part, kind=kind) for part in parts if part)
        case WordKind.TAGLINE:
            text = line.strip('“”"«» ')
            if len(text) <= _LONGEST_TAGLINE:
                yield WordsFound(text=text, kind=kind)
        case WordKind.DO | WordKind.DONT:
            shortest, longest = vocabulary.rule_length
            if shortest <= len(line.split()) <= longest:
                yield WordsFound(text=line, kind=kind)
