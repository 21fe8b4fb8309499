"""What a branch has otherwise than the variation it came from."""

import pytest

from genads_desktop.domain.differences import differences
from genads_desktop.domain.scene_edits import MoveScene, RemoveScene, RetimeScene, RewritePrompt
from genads_desktop.domain.variation_edits import BranchVariation, RenameVariation
from tests.samples import project, scene


@pytest.fixture
def branched():
    return BranchVariation(variation_index=0, title="Other hook").apply(project())


def compared(ad):
    return differences(ad.variation(1), ad.variation(0))


def scene_ids(ad):
    return [one.scene_id for one in ad.variation(1).scenes]


def test_a_fresh_branch_has_no_differences(branched):
    assert compared(branched).count == 0


def test_what_differs_is_named_scene_by_scene(branched):
    first, second, _ = scene_ids(branched)
    ad = RewritePrompt(scene_id=first, prompt="Velvet.").apply(branched)
    ad = RetimeScene(scene_id=second, frames=48).apply(ad)

    found = compared(ad)
    assert found.changed[first] == ("prompt",)
    assert found.changed[second] == ("length",)
    assert found.count == 2


def test_only_the_scene_that_was_moved_counts_as_moved(branched):
    first, *_ = scene_ids(branched)
    ad = MoveScene(scene_id=first, position=2).apply(branched)

    moved = [each for each, words in compared(ad).changed.items() if "place" in words]
    assert moved == [first]


def test_scenes_that_came_or_went_are_counted(branched):
    ad = RemoveScene(scene_id=scene_ids(branched)[1]).apply(branched)
    added = ad.variation(1).with_scenes(
        (*ad.variation(1).scenes, scene("fresh", shot="spray", role="notes", prompt="A mist."))
    )
    found = compared(ad.with_variation(added))

    assert found.removed == 1
    assert found.new == {"fresh"}
    assert found.count == 2


def test_a_variation_can_be_called_something_else(branched):
    edit = RenameVariation(variation_index=1, title="Winter")

    assert edit.apply(branched).variation(1).title == "Winter"
    assert edit.label(branched) == "new name of variation 2"
