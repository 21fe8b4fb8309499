"""Stills are drawn for what is on the screen now, the newest wish first, and only once."""

import pytest

from genads_desktop.domain.scene_edits import ChangeText, RetimeScene, RewritePrompt
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.services.storyboard import Stills
from tests.fakes.studio import FakeSceneFilmer
from tests.services.generation.conftest import ad_project, opened
from tests.waiting import until

PROJECT = ad_project(variations=3)


def wanted(stills, project=PROJECT, index=0):
    variation = project.variation(index)
    return [stills.still_of(project, variation, scene) for scene in variation.scenes]


@pytest.fixture
async def studio(tmp_path):
    async with opened(tmp_path) as place:
        yield place.studio


@pytest.fixture
def filmer():
    return FakeSceneFilmer()


@pytest.fixture
async def stills(studio, filmer, tmp_path):
    stills = Stills(filmer, studio, tmp_path / "stills", processes=1)
    yield stills
    await stills.close()


async def test_stills_come_one_by_one_and_are_kept(stills, filmer):
    heard = []
    stills.listen(heard.append)
    board = wanted(stills)

    stills.want("storyboard", board)
    await until(lambda: len(heard) == 3)
    stills.want("storyboard", board)
    await until(lambda: filmer.stilled == ["v1_scene_1", "v1_scene_2", "v1_scene_3"])

    assert heard == [still.target for still in board]
    assert all(still.target.exists() for still in board)


async def test_what_nobody_wants_any_more_is_not_drawn(stills, filmer):
    filmer.gate.clear()
    stills.want("storyboard", wanted(stills))
    await until(lambda: filmer.stilled)
    stills.want("storyboard", wanted(stills, index=1))
    filmer.gate.set()

    board = wanted(stills, index=1)
    await until(lambda: all(still.target.exists() for still in board))
    assert filmer.stilled == ["v1_scene_1", "v2_scene_1", "v2_scene_2", "v2_scene_3"]


async def test_the_newest_wish_comes_first(stills, filmer):
    filmer.gate.clear()
    stills.want("styles", [*wanted(stills), *wanted(stills, index=1)])
    await until(lambda: filmer.stilled)
    stills.want("storyboard", wanted(stills, index=2))
    filmer.gate.set()

    await until(lambda: len(filmer.stilled) == 9)
    assert filmer.stilled.index("v3_scene_1") < filmer.stilled.index("v2_scene_3")


async def test_a_still_that_cannot_be_drawn_says_why(studio, tmp_path):
    filmer = FakeSceneFilmer(errors=[LocalEngineError("The bottle's picture cannot be read.")])
    stills = Stills(filmer, studio, tmp_path / "stills", processes=1)
    (first, *_) = board = wanted(stills)
    stills.want("storyboard", board)

    await until(lambda: stills.problem(first.target))
    assert stills.problem(first.target) == "The bottle's picture cannot be read."
    stills.want("storyboard", board)
    assert len(filmer.stilled) == 1
    await stills.close()


@pytest.mark.parametrize(
    ("edit", "same"),
    [
        (ChangeText(scene_id="v1_scene_2", overlay=None), True),
        (RetimeScene(scene_id="v1_scene_2", frames=96), True),
        (RewritePrompt(scene_id="v1_scene_2", prompt="dark velvet"), False),
    ],
)
def test_a_still_is_named_by_what_is_in_it(stills, edit, same):
    before = wanted(stills)[1].target
    after = wanted(stills, edit.apply(PROJECT))[1].target

    assert (before == after) is same
