"""Brand guidelines are read on this machine: colours, typefaces and words."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from genads_desktop.adapters.guidelines.local import LocalGuidelinesReader
from genads_desktop.adapters.guidelines.typefaces import family_of
from genads_desktop.adapters.guidelines.words import Vocabulary, words_found
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.guidelines import GuidelinesReader, GuidelinesReading, WordKind
from tests.fakes.guidelines import FakeGuidelinesReader

BOOK = Path(__file__).parent.parent / "data" / "guidelines" / "aurelle.pdf"


@pytest.fixture(params=["local", "fake"])
def reader(request) -> GuidelinesReader:
    return LocalGuidelinesReader() if request.param == "local" else FakeGuidelinesReader()


@pytest.fixture
def local():
    return LocalGuidelinesReader()


def kinds(found, kind):
    return [words.text for words in found if words.kind is kind]


async def test_reading_leaves_the_file_as_it_is(reader):
    before = hashlib.sha256(BOOK.read_bytes()).hexdigest()
    reading = await reader.read(BOOK)

    assert isinstance(reading, GuidelinesReading)
    assert all(0 <= colour.share <= 1 for colour in reading.colours)
    assert hashlib.sha256(BOOK.read_bytes()).hexdigest() == before


async def test_a_pdf_tells_its_exact_colours_and_paper_is_not_one_of_them(local):
    reading = await local.read(BOOK)
    likely = {colour.colour for colour in reading.colours if colour.likely}

    assert likely == {"#c9a35b", "#2b1d14", "#efe6d6", "#7a1f2b"}
    assert not next(one for one in reading.colours if one.colour == "#ffffff").likely


async def test_a_pdf_tells_its_typefaces_by_how_much_is_set_in_them(local):
    reading = await local.read(BOOK)

    assert [one.family for one in reading.typefaces] == ["Inter", "Cormorant Garamond"]
    assert sum(one.share for one in reading.typefaces) == pytest.approx(1)


async def test_a_pdf_tells_its_words_and_rules(local):
    words = (await local.read(BOOK)).words

    assert kinds(words, WordKind.TAGLINE) == ["Light that stays"]
    assert kinds(words, WordKind.VOICE) == ["Quiet", "radiant", "hand-made"]
    assert kinds(words, WordKind.DO) == [
        "Use warm light from the side",
        "Always leave air around the bottle",
    ]
    assert kinds(words, WordKind.DONT) == ["Don't show hands or faces", "Never tilt the logo"]


async def test_a_picture_tells_its_colours_only_and_says_so(local, tmp_path):
    picture = Image.new("RGB", (400, 300), "#7a1f2b")
    picture.paste("#efe6d6", (0, 0, 400, 100))
    file = tmp_path / "board.png"
    picture.save(file)
    reading = await local.read(file)

    assert {colour.colour for colour in reading.colours} == {"#7a1f2b", "#efe6d6"}
    assert reading.words == reading.typefaces == ()
    assert "PDF" in reading.note


@pytest.mark.parametrize("content", [b"%PDF-1.7 and then nothing", b"Dear team", b""])
async def test_what_cannot_be_read_is_one_sentence(local, tmp_path, content):
    file = tmp_path / "rules.pdf"
    file.write_bytes(content)
    with pytest.raises(MediaError, match=r"^rules\.pdf .*\.$"):
        await local.read(file)


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("ABCDEF+CormorantGaramond-BoldItalic", "Cormorant Garamond"),
        ("Helvetica-Light", "Helvetica"),
        ("TimesNewRomanPSMT", "Times New Roman"),
        ("Inter-SemiBold", "Inter"),
    ],
)
def test_a_typefaces_name_loses_weight_and_subset(name, family):
    assert family_of(name, Vocabulary.installed().cuts) == family


def test_french_rules_are_read_too_and_nothing_is_told_twice():
    lines = [
        "Nos valeurs :",
        "Lumière, silence",
        "Ne pas incliner le logo",
        "ne pas incliner le logo",
    ]
    words = words_found(lines, Vocabulary.installed())

    assert kinds(words, WordKind.VOICE) == ["Lumière", "silence"]
    assert kinds(words, WordKind.DONT) == ["Ne pas incliner le logo"]


def test_running_text_is_not_taken_for_rules():
    lines = ["The house was founded in 1921.", "Notable perfumes include Noir.", "Doves and Dune"]

    assert words_found(lines, Vocabulary.installed()) == ()
