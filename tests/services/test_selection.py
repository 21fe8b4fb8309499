"""Choosing a variation: who, when, which, and that one may think again."""

from datetime import UTC, datetime

import pytest

from genads_desktop.domain.edit import AnnotateVariation, BranchVariation
from genads_desktop.services.changes import Changes
from genads_desktop.services.project_session import ProjectSession
from genads_desktop.services.selection import choose_variation
from tests.samples import campaign, project
from tests.services.filled_store import filled_store, saved_in


@pytest.fixture
async def store():
    return await filled_store()


@pytest.fixture
async def session(store):
    session = ProjectSession(campaign(project=project(variations=3)), store, Changes())
    yield session
    await session.close()


def at(hour):
    return lambda: datetime(2026, 11, 25, hour, tzinfo=UTC)


async def test_a_change_of_mind_is_another_entry_in_the_trail(session, store):
    choose_variation(session, 1, chosen_by="Ana", clock=at(9))
    choose_variation(session, 2, chosen_by="Léo", clock=at(11))
    await session.flush()

    saved = (await saved_in(store)).project
    assert saved.selected_variation == 2
    assert [(one.variation_index, one.chosen_by) for one in saved.choices] == [
        (1, "Ana"),
        (2, "Léo"),
    ]


async def test_undo_takes_the_choice_back_and_not_its_record(session):
    choose_variation(session, 1, chosen_by="Ana", clock=at(9))
    session.undo()

    assert session.project.selected_variation is None
    assert [one.variation_index for one in session.project.choices] == [1]

    session.redo()
    assert session.project.selected_variation == 1
    assert len(session.project.choices) == 1


async def test_a_note_is_kept_and_a_branch_begins_without_one(session, store):
    session.apply(AnnotateVariation(variation_index=1, note="Warmer end card"))
    session.apply(BranchVariation(variation_index=1))
    await session.flush()

    saved = (await saved_in(store)).project
    assert saved.variation(1).note == "Warmer end card"
    assert saved.variation(3).note == ""
    assert session.undo_label == "Undo branch of variation 2"
