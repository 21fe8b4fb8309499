"""A rewritten prompt is obeyed by the look and the camera of its scene."""

import pytest

from genads_desktop.domain.camera import CameraMove
from genads_desktop.domain.scene import Backdrop, ShotType
from genads_desktop.domain.style import Style


@pytest.fixture
def restaged(planner, loop):
    """The scene at a place after its prompt was written anew; `prompt` may be made from the old one."""

    def rewrite(project, number, prompt):
        scene = project.variations[0].scenes[number]
        said = prompt(scene.prompt) if callable(prompt) else prompt
        edit = loop.run_until_complete(planner.restage(scene, said, project))
        return scene, edit.apply_or_refuse(project).scene(scene.scene_id)

    return rewrite


@pytest.mark.parametrize("number", range(7))
def test_rain_on_black_marble_at_midnight_is_wet_dark_and_of_stone(restaged, project, number):
    before, after = restaged(project, number, "rain on black marble at midnight")
    assert after.look.atmosphere.rain > 0.4
    assert after.look.backdrop == Backdrop.MARBLE
    assert after.look.light.brightness < -0.2
    assert after.look.light.warmth < before.look.light.warmth
    assert after.placement == before.placement


@pytest.mark.parametrize(
    ("prompt", "backdrop"),
    [
        ("desert dunes at golden hour", Backdrop.SAND),
        ("a rose garden in the morning sun", Backdrop.FLORAL),
        ("folds of silk", Backdrop.SILK),
        ("waves of a calm sea", Backdrop.WATER),
        ("l'horizon et le ciel", Backdrop.SKY),
    ],
)
def test_a_new_prompt_changes_the_set(restaged, project, prompt, backdrop):
    _, after = restaged(project, 5, prompt)
    assert after.look.backdrop == backdrop


def test_words_added_to_a_prompt_change_only_what_they_say(restaged, project):
    before, after = restaged(project, 5, lambda old: f"{old} Snow falls.")
    assert after.look.atmosphere.snow > 0.4
    assert after.look.atmosphere.bokeh == before.look.atmosphere.bokeh
    assert after.look.light.sweep == before.look.light.sweep
    assert after.camera == before.camera


def test_words_taken_out_of_a_prompt_are_no_longer_seen(restaged, project):
    _, rainy = restaged(project, 5, lambda old: f"{old} Heavy rain.")
    there = project.with_scene(rainy)
    _, dry = restaged(there, 5, lambda old: old.replace(" Heavy rain.", ""))
    assert rainy.look.atmosphere.rain > 0.4
    assert dry.look.atmosphere.rain == 0


def test_what_a_prompt_refuses_goes(restaged, project):
    before, after = restaged(project, 5, lambda old: f"{old} Without dust, no bokeh.")
    assert before.look.atmosphere.dust > 0
    assert after.look.atmosphere.dust == after.look.atmosphere.bokeh == 0


def test_the_names_of_perfume_and_house_ask_for_nothing(restaged, project):
    named = project.replace(perfume=project.perfume.replace(name="Midnight Rain"))
    before, after = restaged(named, 5, lambda old: f"{old} MIDNIGHT RAIN Midnight Rain")
    assert after.look == before.look


def test_notes_named_in_a_prompt_are_shown_in_their_scene(restaged, project):
    number = next(
        n for n, s in enumerate(project.variations[0].scenes) if s.shot == ShotType.NOTE_PYRAMID
    )
    _, after = restaged(project, number, "vanilla pods and slices of lemon")
    assert set(after.look.motifs[:2]) == {"vanilla", "citrus"}


def test_a_named_move_and_a_pace_are_followed(restaged, project):
    before, after = restaged(project, 5, "slow orbit around the bottle")
    assert after.camera.move == CameraMove.ORBIT
    assert after.camera.pace < before.camera.pace
    _, still = restaged(project, 5, "locked off, mist on the sea")
    assert still.camera.move == CameraMove.LOCKED


def test_a_scene_without_the_bottle_takes_an_arrangement_made_for_the_set(
    restaged, project, tables
):
    bare = project.variations[0].scenes[1]
    broll = bare.replace(
        shot=ShotType.AESTHETIC_BROLL, look=bare.look.replace(composition=0), placement=None
    )
    _, after = restaged(project.with_scene(broll), 1, "endless dark void, darkness")
    made_for = tables.by_shot[ShotType.AESTHETIC_BROLL][after.look.composition].backdrops
    assert after.look.backdrop == Backdrop.VOID
    assert Backdrop.VOID in made_for


@pytest.mark.parametrize("style", Style)
def test_two_prompts_look_different_in_every_style(restaged, project, style):
    styled = project.replace(style=project.style.replace(style=style))
    _, night = restaged(styled, 5, "midnight storm, black marble")
    _, day = restaged(styled, 5, "bright spring garden, petals, soft morning sun")
    assert night.look.backdrop != day.look.backdrop
    assert night.look.light.brightness < day.look.light.brightness - 0.1
    assert day.look.atmosphere.petals > night.look.atmosphere.petals + 0.3


@pytest.mark.parametrize("prompt", ["🌹", "x" * 10_000, "no no no", "真夜中の雨", " rain " * 1000])
def test_no_prompt_breaks_a_scene(restaged, project, prompt):
    for number in range(7):
        assert restaged(project, number, prompt)[1].prompt == prompt
