"""The sentence box where there is somebody to ask: typing costs nothing, and what was paid for is shown first."""

import asyncio

import pytest

from genads_desktop.services.generation.models import Models
from genads_desktop.services.generation.offers import Offers
from genads_desktop.viewmodels.editor import editor
from genads_desktop.viewmodels.notices import NoticesViewModel
from tests.fakes.planner import UNDERSTOOD, FakeAskingPlanner
from tests.services.generation.conftest import ad_project, opened
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def planner():
    return FakeAskingPlanner()


@pytest.fixture
async def sentence(tmp_path, planner):
    async with opened(tmp_path, ad_project()) as place:
        view_model = editor(
            studio=place.studio,
            builds=place.builds,
            planner=planner,
            notices=NoticesViewModel(),
            cache=tmp_path / "cache",
            offers=Offers(place.studio, Models(())),
        )
        await view_model.show(await place.session())
        yield view_model.sentence
        await view_model.close()


async def test_a_sentence_that_is_understood_for_nothing_is_never_asked(sentence, planner):
    sentence.write(UNDERSTOOD)
    await until(lambda: sentence.canApply)
    sentence.agree()
    assert sentence.sentence == ""
    assert planner.asked == []


async def test_typing_asks_nobody(sentence, planner):
    sentence.write("make it sing")
    await until(lambda: sentence.notUnderstood)
    await asyncio.sleep(0)
    assert planner.asked == []


async def test_what_was_not_understood_is_asked_once_and_shown_before_it_is_made(sentence, planner):
    sentence.write("make it sing")
    await until(lambda: sentence.notUnderstood)
    sentence.agree()
    await until(lambda: sentence.canApply)
    assert planner.asked == ["make it sing"]
    assert sentence.sentence == "make it sing"
    assert sentence.consequence.startswith("It was asked.")
    sentence.agree()
    assert sentence.sentence == ""
    assert planner.asked == ["make it sing"]
