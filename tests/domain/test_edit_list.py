"""The edit list: an edit is seen at once in the film that was made before it."""

from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.domain.ad_project import Approach, Variation
from genads_desktop.domain.edit_list import edit_list
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import Scene, SceneRole, ShotType, Take

LENGTHS = (48, 72, 96)


def scene(number, frames, **more):
    media = MediaRef(key=f"take{number}.mp4", sha256=str(number) * 64, size_bytes=1)
    take = Take(
        take_id=f"take_{number}", media=media, fingerprint="f", provider="local", frames=120
    )
    return Scene(
        scene_id=f"scene_{number}",
        role=SceneRole.BUILD,
        shot=ShotType.MACRO_BOTTLE,
        prompt="gold",
        frames=frames,
        takes=(take,),
        selected_take_id=take.take_id,
        **more,
    )


def variation(*scenes):
    return Variation(index=0, approach=Approach.CINEMATIC, seed=1, scenes=scenes)


FIRST, SECOND, THIRD = (scene(number, frames) for number, frames in enumerate(LENGTHS, start=1))
BEFORE = variation(FIRST, SECOND, THIRD)


def told(*scenes):
    return [(one.at, one.frames, one.source) for one in edit_list(BEFORE, variation(*scenes))]


def test_without_an_edit_it_is_the_film_itself():
    assert told(FIRST, SECOND, THIRD) == [(0, 216, 0)]


def test_a_trimmed_tail_skips_what_was_cut_off():
    assert told(FIRST, SECOND.replace(frames=60), THIRD) == [(0, 108, 0), (108, 96, 120)]


def test_a_trimmed_head_begins_later():
    shorter = SECOND.replace(frames=60, in_frame=12)
    assert told(FIRST, shorter, THIRD) == [(0, 48, 0), (48, 156, 60)]


def test_scenes_in_another_order_are_found_where_they_were():
    assert told(THIRD, FIRST, SECOND) == [(0, 96, 120), (96, 120, 0)]


def test_both_parts_of_a_split_scene_are_in_it():
    rest = SECOND.replace(scene_id="scene_9", frames=48, in_frame=24)
    assert told(FIRST, SECOND.replace(frames=24), rest, THIRD) == [(0, 216, 0)]


def test_a_longer_scene_or_another_take_is_not_in_the_film():
    other = SECOND.replace(selected_take_id=None)
    assert told(FIRST, SECOND.replace(frames=73), THIRD) == []
    assert told(FIRST, other, THIRD) == []


@given(
    st.permutations([FIRST, SECOND, THIRD]), st.lists(st.integers(24, 48), min_size=3, max_size=3)
)
def test_every_frame_of_the_ad_is_shown_once_from_its_own_take(scenes, lengths):
    after = [one.replace(frames=frames) for one, frames in zip(scenes, lengths, strict=True)]
    stretches = edit_list(BEFORE, variation(*after))

    shown = [frame for one in stretches for frame in range(one.source, one.source + one.frames)]
    starts = {"scene_1": 0, "scene_2": 48, "scene_3": 120}
    wanted = [starts[one.scene_id] + frame for one in after for frame in range(one.frames)]
    assert shown == wanted
    assert [one.at for one in stretches] == [
        sum(s.frames for s in stretches[:n]) for n in range(len(stretches))
    ]
