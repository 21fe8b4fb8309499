"""Guidelines that a model understands: proposed like those read here, and read here where it fails."""

import asyncio
import json

import pytest

from genads_desktop.adapters.guidelines.local import LocalGuidelinesReader
from genads_desktop.adapters.guidelines.understood import UnderstandingGuidelinesReader
from genads_desktop.ports.guidelines import WordKind
from tests.architecture.tree import ROOT
from tests.fakes.language import FakeLanguageModel

PDF = ROOT / "tests" / "data" / "guidelines" / "aurelle.pdf"


def said(**changes):
    return json.dumps(
        {
            "palette": [],
            "voice": ["serene", "precise"],
            "tagline": "Light, worn close",
            "dos": ["Say skin, light, warmth."],
            "donts": ["Never say sexy."],
            **changes,
        }
    )


class ReadBefore:
    """Hands out what was read of the document once."""

    def __init__(self, reading):
        self.reading = reading

    async def read(self, file):
        assert file == PDF
        return self.reading


@pytest.fixture(scope="module")
def here():
    """What this machine reads in the document by itself."""
    return asyncio.run(LocalGuidelinesReader().read(PDF))


@pytest.fixture
def read(here):
    async def reading(*answers):
        model = FakeLanguageModel(answers)
        reader = UnderstandingGuidelinesReader(ReadBefore(here), lambda: model)
        return await reader.read(PDF), model

    return reading


async def test_typefaces_stay_those_that_were_found_here(here):
    reader = UnderstandingGuidelinesReader(
        LocalGuidelinesReader(), lambda: FakeLanguageModel([said()])
    )
    assert (await reader.read(PDF)).typefaces == here.typefaces


async def test_words_to_use_and_to_avoid_are_the_models(read):
    reading, model = await read(said())
    assert [(word.kind, word.text) for word in reading.words] == [
        (WordKind.TAGLINE, "Light, worn close"),
        (WordKind.VOICE, "serene"),
        (WordKind.VOICE, "precise"),
        (WordKind.DO, "Say skin, light, warmth."),
        (WordKind.DONT, "Never say sexy."),
    ]
    question = model.questions[0]
    assert question.purpose == "guidelines"
    assert json.loads(question.messages[0].text)["text"]


async def test_only_colours_that_are_in_the_document_are_proposed(read, here):
    last = here.colours[-1].colour
    reading, _ = await read(said(palette=[last.upper(), "#010203", "no colour"]))
    assert reading.colours[0].colour == last
    assert reading.colours[0].likely
    assert {colour.colour for colour in reading.colours} == {
        colour.colour for colour in here.colours
    }


@pytest.mark.parametrize("answers", [(), (said(voice=[], dos=[], donts=[], tagline=None),)])
async def test_what_is_not_understood_is_read_here(read, here, answers):
    reading, _ = await read(*answers)
    assert reading.words == here.words
    assert ("on this machine instead" in reading.note) == (not answers)


async def test_without_a_model_nothing_leaves_this_machine(here):
    reader = UnderstandingGuidelinesReader(ReadBefore(here), lambda: None)
    assert await reader.read(PDF) == here
