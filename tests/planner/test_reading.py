"""What the edits of the sentence reader do: to light, length, order, camera, bottle, words and music."""

import pytest

from genads_desktop.domain.camera import CameraMove
from genads_desktop.domain.scene import Backdrop, SceneRole, ShotType, Transition
from genads_desktop.domain.style import Style
from tests.samples import take


def test_brighter_is_said_in_the_prompt_and_seen_in_the_look(done):
    before, after, _ = done("make the second scene brighter")
    assert "brighter lighting" in after[1].prompt
    assert after[1].look.light.brightness > before[1].look.light.brightness + 0.3
    assert after[0] == before[0]


def test_how_much_is_heard(done):
    def change(words):
        before, after, _ = done(f"make scene 2 {words} darker")
        return before[1].look.light.brightness - after[1].look.light.brightness

    assert 0 < change("a bit") < change("") < change("much")


def test_what_is_gone_is_gone_and_more_is_more(done):
    _, after, _ = done("no bokeh in scene 1, more rain in scene 3")
    assert after[0].look.atmosphere.bokeh == 0
    assert after[2].look.atmosphere.rain == 0.3
    assert "fine rain" in after[2].prompt


def test_rain_where_no_scene_is_named_falls_everywhere(done):
    _, after, _ = done("make it rain")
    assert all(scene.look.atmosphere.rain >= 0.5 for scene in after)


def test_a_set_can_be_named(done):
    _, after, _ = done("put scene 3 on black marble")
    assert after[2].look.backdrop == Backdrop.MARBLE


def test_a_new_prompt_is_read_like_a_brief(done):
    _, after, _ = done("scene 2: desert dunes in a snow storm")
    assert after[1].prompt == "desert dunes in a snow storm"
    assert after[1].look.backdrop == Backdrop.SAND
    assert after[1].look.atmosphere.snow > 0.5


def test_two_seconds_shorter_is_exactly_that(done, tables):
    before, after, _ = done("two seconds shorter")
    assert sum(s.frames for s in before) - sum(s.frames for s in after) == 48
    spans = tables.grammar.spans([scene.shot for scene in after])
    assert all(span.least <= s.frames <= span.most for s, span in zip(after, spans, strict=True))


def test_no_scene_gets_shorter_than_its_shot_may_be(done, tables):
    _, after, _ = done("make scene 2 20 seconds shorter")
    assert after[1].frames == tables.grammar.shots[after[1].shot].least


@pytest.mark.parametrize(
    ("sentence", "frames"),
    [
        ("make the last scene 4 seconds", 96),
        ("scene 7 is 3.5 s long", 84),
        ("mets la dernière scène en 3,5 secondes", 84),
        ("trim one second off the end card", 84),
    ],
)
def test_a_length_can_be_said(done, sentence, frames):
    before, after, _ = done(sentence)
    assert before[6].frames == 108
    assert after[6].frames == frames


def test_the_total_can_be_kept(done):
    before, after, _ = done("make scene 2 one second shorter without changing the length")
    assert sum(s.frames for s in before) == sum(s.frames for s in after)
    assert after[1].frames == before[1].frames - 24


def test_text_never_outlives_a_scene_that_was_shortened(done):
    _, after, _ = done("make the hero one second shorter")
    hero = next(scene for scene in after if scene.role == SceneRole.HERO)
    assert hero.overlay.last_frame <= hero.frames - 6


def test_swapping_puts_each_where_the_other_was(done):
    before, after, _ = done("swap scene 2 and scene 5")
    ids = [scene.scene_id for scene in before]
    ids[1], ids[4] = ids[4], ids[1]
    assert [scene.scene_id for scene in after] == ids


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("move scene 4 to the start", 0),
        ("move scene 4 to the end", 6),
        ("move scene 4 before scene 2", 1),
        ("move scene 4 after scene 2", 2),
        ("move scene 4 before scene 6", 4),
        ("move scene 4 after scene 6", 5),
        ("move scene 4 to position 3", 2),
    ],
)
def test_a_scene_goes_where_it_is_told(done, sentence, position):
    before, after, _ = done(sentence)
    assert after[position].scene_id == before[3].scene_id


def test_scenes_are_counted_as_the_person_sees_them(done):
    before, after, _ = done("remove scene 2 and make scene 3 brighter")
    assert after[1].scene_id == before[2].scene_id
    assert "brighter lighting" in after[1].prompt


def test_what_comes_next_is_about_the_same_scene(done):
    before, after, _ = done("make scene 2 brighter, warmer and a bit softer")
    assert after[1].look.light.warmth > before[1].look.light.warmth
    assert after[1].look.light.contrast < before[1].look.light.contrast
    assert after[2:] == before[2:]


def test_the_others_are_all_but_the_ones_just_named(done):
    before, after, _ = done("make scene 2 darker and the others brighter")
    assert after[1].look.light.brightness < before[1].look.light.brightness
    for number in (0, 2, 3, 4, 5, 6):
        assert after[number].look.light.brightness > before[number].look.light.brightness


def test_a_place_at_the_end_counts_for_both(done):
    before, after, _ = done("more rain and less bokeh in scene 3")
    assert after[2].look.atmosphere.rain > 0
    assert after[2].look.atmosphere.bokeh < before[2].look.atmosphere.bokeh
    assert after[:2] == before[:2]


def test_a_slower_camera_is_slower_in_every_scene_and_said_so(done):
    before, after, _ = done("slower camera")
    assert all(b.camera.pace > a.camera.pace for b, a in zip(before, after, strict=True))
    assert all("slow " in scene.prompt for scene in after)


@pytest.mark.parametrize(
    ("words", "move"),
    [
        ("zoom in", CameraMove.DOLLY_IN),
        ("pull back", CameraMove.DOLLY_OUT),
        ("pan left", CameraMove.TRUCK_LEFT),
        ("pan right", CameraMove.TRUCK_RIGHT),
        ("crane up", CameraMove.CRANE_UP),
        ("tilt down", CameraMove.CRANE_DOWN),
        ("orbit around the bottle", CameraMove.ORBIT),
        ("handheld", CameraMove.DRIFT),
        ("static camera", CameraMove.LOCKED),
    ],
)
def test_every_camera_move_has_a_word(done, words, move):
    _, after, _ = done(f"{words} in scene 5")
    assert after[4].camera.move == move


def test_slowing_the_camera_down_does_not_lower_it(done):
    before, after, _ = done("slow the camera down in the hero")
    assert after[5].camera.move == before[5].camera.move
    assert after[5].camera.pace < before[5].camera.pace


def test_the_bottle_moves_grows_and_goes(done, project):
    before, after, _ = done("make the bottle bigger and higher in the hero")
    assert after[5].placement.height > before[5].placement.height
    assert after[5].placement.y < before[5].placement.y
    _, after, _ = done("scene 5 without the bottle")
    assert after[4].placement is None
    assert "No bottle" in after[4].prompt


def test_the_bottle_comes_into_a_scene_that_had_none(done):
    before, after, _ = done("show the bottle in scene 2")
    assert before[1].placement is None
    assert after[1].placement is not None
    assert "No bottle" not in after[1].prompt


def test_the_call_is_dropped_or_said_anew_word_for_word(done):
    _, after, _ = done("drop the CTA")
    assert all(line.role != "call_to_action" for line in after[-1].overlay.lines)
    _, after, _ = done('change the CTA to "Now, and then."')
    assert after[-1].overlay.lines[-1].text == "Now, and then."


def test_text_keeps_its_place_and_takes_lines(done):
    before, after, _ = done('text of the hero to "NOIR / Extrait"')
    assert [line.text for line in after[5].overlay.lines] == ["NOIR", "Extrait"]
    assert after[5].overlay.y == before[5].overlay.y


def test_joins_can_be_cut_and_dissolved_again(done):
    _, after, cut = done("cut instead of dissolve")
    assert all(scene.transition == Transition.CUT for scene in after[1:])
    _, after, _ = done("dissolve into scene 3", cut)
    assert [scene.transition for scene in after[1:4]] == ["cut", "dissolve", "cut"]


def test_music_changes_add_up_and_words_become_its_mood(done):
    _, _, after = done("much more energetic, darker music")
    spec = after.variations[0].music.spec
    assert spec.energy > 0.8
    assert spec.brightness < 0.3
    _, _, after = done("jazz piano music")
    assert "jazz piano" in after.variations[0].music.spec.mood
    _, _, muted = done("no music")
    assert muted.variations[0].music.spec.muted
    _, _, loud = done("unmute", muted)
    assert not loud.variations[0].music.spec.muted


def test_a_style_comes_with_its_whole_spec(done, tables):
    _, _, after = done("make it dark elegance")
    assert after.style.style == after.brief.selected_style == Style.DARK_ELEGANCE
    assert after.style.lighting == tables.staging.styles[Style.DARK_ELEGANCE].lighting


def test_takes_are_chosen_by_number_and_by_age(done, project):
    scene = project.variations[0].scenes[0]
    filmed = project.with_scene(scene.with_take(take("a")).with_take(take("b", digit="e")))
    _, after, _ = done("previous take of scene 1", filmed)
    assert after[0].selected_take_id == "a"
    _, after, _ = done("use the first take of the hook", filmed)
    assert after[0].selected_take_id == "a"


def test_a_new_scene_is_an_arrangement_the_ad_did_not_have(done):
    before, after, _ = done("add a spray scene after scene 2")
    assert after[2].shot == ShotType.SPRAY
    assert after[2].scene_id not in {scene.scene_id for scene in before}
    assert len(after) == len(before) + 1


def test_a_complaint_asks_for_the_opposite(done):
    before, after, _ = done("the hook is too dark, scene 2 is too warm")
    assert after[0].look.light.brightness > before[0].look.light.brightness
    assert after[1].look.light.warmth < before[1].look.light.warmth


@pytest.mark.parametrize(
    "sentence", ["use marble instead of silk in scene 2", "replace the silk with marble in scene 2"]
)
def test_of_two_sets_the_wanted_one_is_taken(done, sentence):
    _, after, _ = done(sentence)
    assert after[1].look.backdrop == Backdrop.MARBLE
    assert "fabric" not in after[1].prompt
