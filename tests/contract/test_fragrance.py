"""Notes are suggested by every name they have."""

import pytest

from genads_desktop.adapters.fragrance.note_table import TomlNoteBook
from genads_desktop.ports.fragrance import NoteBook


@pytest.fixture
def notes() -> NoteBook:
    return TomlNoteBook()


@pytest.mark.parametrize(
    ("typed", "found"),
    [("berg", "Bergamot"), ("BERGAMOTE", "Bergamot"), ("citron", "Lemon"), ("sauge", "Sage")],
)
def test_a_note_is_found_in_english_and_french(notes, typed, found):
    assert found in notes.suggestions(typed, 6)


def test_names_that_begin_so_come_first_and_no_more_than_wanted(notes):
    found = notes.suggestions("le", 3)

    assert len(found) == 3
    assert found[0].lower().startswith("le")


def test_nothing_typed_suggests_nothing(notes):
    assert notes.suggestions("  ", 6) == ()


def test_known_notes_are_known_whatever_their_case(notes):
    assert notes.knows("verveine")
    assert notes.knows("Green Tea")
    assert not notes.knows("Saffron milk")
