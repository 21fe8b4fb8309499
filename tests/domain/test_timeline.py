"""Scenes lie end to end, and every frame of the ad is shown exactly once."""

from itertools import pairwise

from hypothesis import given

from genads_desktop.domain.scene import HANDLE_FRAMES, SceneRole, Transition
from genads_desktop.domain.timeline import (
    Clip,
    body,
    cuts,
    dissolves_in,
    end_card_frame,
    lay_out,
    seen_frames,
)
from tests.domain.strategies import few, projects
from tests.samples import project, scene


@few
@given(project=projects())
def test_clips_follow_each_other_without_a_gap(project):
    for variation in project.variations:
        clips = lay_out(variation.scenes)
        assert clips[0].first_frame == 0
        assert clips[-1].end_frame == variation.frames
        for before, after in pairwise(clips):
            assert after.first_frame == before.end_frame


@few
@given(project=projects())
def test_bodies_and_dissolves_are_as_long_as_the_ad(project):
    for variation in project.variations:
        told = variation.scenes
        places = range(len(told))
        shown = sum(body(told, place)[1] - body(told, place)[0] for place in places)
        dissolved = sum(HANDLE_FRAMES for place in places if dissolves_in(told, place))
        assert shown + dissolved == variation.frames


@few
@given(project=projects())
def test_a_take_as_long_as_asked_for_always_reaches_through_the_next_dissolve(project):
    for _, one in project.every_scene():
        assert one.in_frame + one.frames + HANDLE_FRAMES == one.film_frames


def test_a_trimmed_head_moves_the_body_in_the_take():
    told = (scene("a"), scene("b", in_frame=20, frames=48))

    assert body(told, 1) == (20 + HANDLE_FRAMES, 20 + 48)


def test_a_clip_is_seen_until_the_next_scene_has_come_in():
    told = (scene("a", frames=48), scene("b"), scene("c", transition=Transition.CUT))

    assert [seen_frames(told, place) for place in range(3)] == [48 + HANDLE_FRAMES, 120, 120]


def test_the_first_scene_and_a_cut_have_no_dissolve_before_them():
    told = (scene("a", frames=48), scene("b", frames=48, transition=Transition.CUT))

    assert [dissolves_in(told, place) for place in (0, 1)] == [False, False]
    assert body(told, 1) == (0, 48)


def test_times_are_seconds():
    assert (Clip("a", 24, 84).start, Clip("a", 24, 84).end) == (1.0, 3.5)


def test_cuts_and_the_end_card_are_frames_of_the_ad():
    told = project().variations[0].scenes

    assert cuts(told) == (120, 240)
    assert end_card_frame(told) == 240
    assert end_card_frame(told[:2]) is None
    assert end_card_frame(()) is None
    assert end_card_frame((scene("a", role=SceneRole.END_CARD),)) == 0
