"""Cutting scenes: trims, splits and copies as edits."""

import pytest

from genads_desktop.domain.scene import Transition
from genads_desktop.services import cutting
from tests.samples import overlay, project, scene


@pytest.fixture
def ad():
    return project()


def applied(ad, edits):
    for edit in edits:
        ad = edit.apply_or_refuse(ad)
    return ad


def test_a_trimmed_tail_takes_its_text_along(ad):
    words = overlay().replace(first_frame=24, last_frame=110)
    ad = ad.with_scene(ad.scene("scene_2").replace(overlay=words))
    after = applied(ad, cutting.trim_tail(ad, "scene_2", 60, keep_total=False))

    assert after.scene("scene_2").frames == 60
    assert after.scene("scene_2").overlay.last_frame is None


def test_a_trimmed_head_begins_later_in_its_take(ad):
    after = applied(ad, cutting.trim_head(ad, "scene_2", 30, keep_total=False))

    assert (after.scene("scene_2").in_frame, after.scene("scene_2").frames) == (30, 90)


def test_a_head_that_keeps_the_total_moves_the_cut(ad):
    after = applied(ad, cutting.trim_head(ad, "scene_2", 30, keep_total=True))

    assert [one.frames for one in after.variation(0).scenes] == [150, 90, 120]


def test_a_head_that_moves_the_cut_too_far_changes_nothing(ad):
    ad = ad.with_scene(ad.scene("scene_1").replace(frames=350))

    assert cutting.trim_head(ad, "scene_2", 60, keep_total=True) == ()


def test_both_parts_of_a_split_scene_show_what_the_whole_showed(ad):
    after = applied(ad, cutting.split(ad, "scene_2", 50, ids=lambda: "12345678"))
    first, second = after.variation(0).scenes[1:3]

    assert (first.frames, second.frames) == (50, 70)
    assert second.in_frame == first.in_frame + 50
    assert second.transition == Transition.CUT
    assert after.variation(0).frames == ad.variation(0).frames


def test_lines_that_lie_on_the_split_are_told_one_after_the_other(ad):
    words = overlay("Nuit d'Or", "Discover it")
    ad = ad.with_scene(ad.scene("scene_2").replace(overlay=words))
    after = applied(ad, cutting.split(ad, "scene_2", 60, ids=lambda: "12345678"))
    first, second = after.variation(0).scenes[1:3]

    assert [line.text for line in first.overlay.lines] == ["Nuit d'Or"]
    assert [line.text for line in second.overlay.lines] == ["Discover it"]


@pytest.mark.parametrize("at", [0, 10, 115])
def test_no_scene_is_split_into_parts_too_short_to_see(ad, at):
    assert cutting.split(ad, "scene_2", at) == ()


def test_a_copy_stands_behind_the_scene_it_was_made_of(ad):
    edit = cutting.duplicate(ad, "scene_2", ids=lambda: "12345678")
    after = edit.apply_or_refuse(ad)

    assert [one.scene_id for one in after.variation(0).scenes][1:3] == ["scene_2", "scene_12345678"]


@pytest.mark.parametrize(
    ("asked", "got"), [((0, 60), (12, 60)), ((40, 45), (40, 52)), ((30, 500), (30, None))]
)
def test_text_stays_within_what_one_can_read_of_its_scene(asked, got):
    timed = cutting.timed_text(scene("scene_2", overlay=overlay()), *asked)

    assert (timed.first_frame, timed.last_frame) == got
