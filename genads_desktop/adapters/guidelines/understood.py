"""Guidelines understood by a language model: what the local reader finds, with words and palette as they are meant."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.text_folding import folded
from genads_desktop.ports.guidelines import (
    ColourFound,
    GuidelinesReader,
    GuidelinesReading,
    WordKind,
    WordsFound,
)
from genads_desktop.ports.language import AnswerError, Form, LanguageModel, Message, Question

READ_LENGTH = 40_000
"""Characters of the document that are sent."""
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_COLOUR = re.compile(r"#[0-9a-f]{6}")

Said = Annotated[str, Field(max_length=300)]


class GuidelinesAnswer(BaseModel):
    """What a model reads in guidelines."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    palette: Annotated[tuple[str, ...], Field(max_length=12)]
    voice: Annotated[tuple[Said, ...], Field(max_length=12)]
    tagline: Said | None
    dos: Annotated[tuple[Said, ...], Field(max_length=16)]
    donts: Annotated[tuple[Said, ...], Field(max_length=16)]


FORM = Form(
    name="guidelines",
    schema=GuidelinesAnswer.model_json_schema(),
    read=GuidelinesAnswer.model_validate_json,
)


class UnderstandingGuidelinesReader:
    """Reads here first; where there is a model and a text, the model says what it means.

    Colours the document neither names nor shows are left out, whatever the model says.
    """

    def __init__(self, local: GuidelinesReader, model: Callable[[], LanguageModel | None]) -> None:
        """`model` is asked for at every reading, so that a key entered meanwhile counts."""
        self._local = local
        self._model = model

    async def read(self, file: Path) -> GuidelinesReading:
        """Read a file. Raise `MediaError` with a sentence when it cannot be read at all."""
        found = await self._local.read(file)
        model = self._model()
        if model is None or not found.lines:
            return found
        try:
            answer = await model.answer(_question(found), FORM)
        except AnswerError as error:
            return _noted(found, f"The words were read on this machine instead. {error}")
        return _understood(found, answer)


def _question(found: GuidelinesReading) -> Question:
    text = (data_dir("resources") / "prompts" / "guidelines.md").read_text("utf-8")
    facts = {
        "text": "\n".join(found.lines)[:READ_LENGTH],
        "coloursMeasured": [colour.colour for colour in found.colours],
    }
    return Question(
        purpose="guidelines",
        instructions=_COMMENT.sub("", text),
        messages=(Message("person", json.dumps(facts, ensure_ascii=False)),),
        most_tokens=4_000,
        patience=60.0,
    )


def _understood(found: GuidelinesReading, answer: GuidelinesAnswer) -> GuidelinesReading:
    words = tuple(_unlike(_words(answer)))
    return replace(
        found,
        colours=_colours(found, answer.palette),
        words=words or found.words,
    )


def _colours(found: GuidelinesReading, palette: Sequence[str]) -> tuple[ColourFound, ...]:
    """The palette in the model's order, then what was measured besides."""
    measured = {colour.colour: colour for colour in found.colours}
    named = set(_COLOUR.findall(" ".join(found.lines).lower()))
    chosen = []
    for colour in dict.fromkeys(each.lower() for each in palette):
        if colour in measured:
            chosen.append(replace(measured.pop(colour), likely=True))
        elif colour in named:
            chosen.append(ColourFound(colour=colour, share=0.0, likely=True))
    return (*chosen, *measured.values())


def _words(answer: GuidelinesAnswer) -> Iterator[WordsFound]:
    if answer.tagline and answer.tagline.strip():
        yield WordsFound(text=answer.tagline.strip(), kind=WordKind.TAGLINE)
    for kind, texts in (
        (WordKind.VOICE, answer.voice),
        (WordKind.DO, answer.dos),
        (WordKind.DONT, answer.donts),
    ):
        yield from (WordsFound(text=text.strip(), kind=kind) for text in texts if text.strip())


def _unlike(words: Iterator[WordsFound]) -> Iterator[WordsFound]:
    """Each line once."""
    seen: set[str] = set()
    for word in words:
        if (key := folded(word.text)) not in seen:
            seen.add(key)
            yield word


def _noted(found: GuidelinesReading, sentence: str) -> GuidelinesReading:
    return replace(found, note=f"{found.note} {sentence}".strip())
