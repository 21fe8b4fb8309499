"""What makes what outdated: the table that decides what a change costs."""

import pytest
from hypothesis import given

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.camera import Camera, CameraMove
from genads_desktop.domain.edit import (
    AnnotateVariation,
    BranchVariation,
    ChangeCallToAction,
    ChangeCamera,
    ChangeClipSound,
    ChangeEngine,
    ChangeLook,
    ChangeMusic,
    ChangeStyle,
    ChangeText,
    ChangeTransition,
    ChooseTake,
    ChooseTrack,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
    SelectVariation,
)
from genads_desktop.domain.fingerprint import (
    LOCAL_ENGINE,
    film_fingerprint,
    fingerprint,
    is_fresh,
    score_fingerprint,
    take_fingerprint,
)
from genads_desktop.domain.media import ProductAsset
from genads_desktop.domain.music import Gender, MusicSpec
from genads_desktop.domain.scene import Atmosphere, ClipSound, Look, Placement, Transition
from genads_desktop.domain.style import Style, StyleSpec
from tests.domain.strategies import few, projects
from tests.samples import cutout, finished_ad, media_ref, overlay, project, take, track

SCENES = ("scene_1", "scene_2", "scene_3")
EVERYTHING = {*SCENES, "score", "film"}


def built():
    """A project with fresh takes, a fresh score and a fresh film in its one variation."""
    made = project()
    for number, scene_id in enumerate(SCENES):
        variation, scene = made.place_of(scene_id)
        print_ = take_fingerprint(made, variation, scene, LOCAL_ENGINE)
        length = scene.film_frames
        filmed = take(f"take_{number}", fingerprint=print_, frames=length, digit=str(number))
        if scene_id == "scene_3":
            filmed = filmed.replace(original=media_ref("clip"), has_sound=True)
        made = made.with_take(scene_id, filmed)
    variation = made.variation(0)
    made = made.with_track(0, track(fingerprint=score_fingerprint(made, variation, "synth")))
    return made.with_finished(0, finished_ad(film_fingerprint(made, made.variation(0))))


def outdated(project):
    """What a build of the first variation would have to make again."""
    variation = project.variation(0)
    old = {
        scene.scene_id
        for scene in variation.scenes
        if not is_fresh(project, variation, scene, scene.engine or LOCAL_ENGINE)
    }
    score = variation.music.selected_track
    if score.fingerprint != score_fingerprint(project, variation, "synth"):
        old.add("score")
    if film_fingerprint(project, variation) not in {ad.fingerprint for ad in variation.finished}:
        old.add("film")
    return old


NEW_LOOK = Look(atmosphere=Atmosphere(rain=1))
DARK = StyleSpec(style=Style.DARK_ELEGANCE, accent="#101010")

TABLE = {
    "another prompt: that scene alone": (
        RewritePrompt(scene_id="scene_2", prompt="Rain on glass."),
        {"scene_2"},
    ),
    "another camera: that scene alone": (
        ChangeCamera(scene_id="scene_1", camera=Camera(move=CameraMove.ORBIT)),
        {"scene_1"},
    ),
    "another look: that scene alone": (
        ChangeLook(scene_id="scene_2", look=NEW_LOOK),
        {"scene_2"},
    ),
    "another place of the bottle: that scene alone": (
        PlaceProduct(scene_id="scene_1", placement=Placement(x=0.3)),
        {"scene_1"},
    ),
    "another engine: that scene alone": (
        ChangeEngine(scene_id="scene_2", engine="veo"),
        {"scene_2"},
    ),
    "other words on screen: no filming, the film is cut anew": (
        ChangeText(scene_id="scene_2", overlay=overlay("Now")),
        {"film"},
    ),
    "no words on screen: no filming, the film is cut anew": (
        ChangeText(scene_id="scene_2", overlay=None),
        {"film"},
    ),
    "another call to action: no filming": (ChangeCallToAction(text="Now"), {"film"}),
    "a shorter scene: no filming, the score is for another length": (
        RetimeScene(scene_id="scene_2", frames=96),
        {"score", "film"},
    ),
    "a later cut in a take that is long enough: no filming": (
        RetimeScene(scene_id="scene_2", frames=96, in_frame=24),
        {"score", "film"},
    ),
    "a longer scene: its take is too short": (
        RetimeScene(scene_id="scene_2", frames=132),
        {"scene_2", "score", "film"},
    ),
    "a cut for a dissolve: no filming": (
        ChangeTransition(scene_id="scene_2", transition=Transition.CUT),
        {"film"},
    ),
    "the sound of a clip that has none: nothing": (
        ChangeClipSound(scene_id="scene_2", clip_sound=ClipSound.DUCKED),
        set(),
    ),
    "the sound of a clip: the film is joined anew, nothing is filmed": (
        ChangeClipSound(scene_id="scene_3", clip_sound=ClipSound.DUCKED),
        {"film"},
    ),
    "scenes of one length in another order: no filming": (
        MoveScene(scene_id="scene_2", position=0),
        {"film"},
    ),
    "one scene less: no filming": (RemoveScene(scene_id="scene_2"), {"score", "film"}),
    "other music: the score alone until it is there": (
        ChangeMusic(variation_index=0, spec=MusicSpec(energy=1)),
        {"score"},
    ),
    "no sound: the film is joined anew, nothing is composed": (
        ChangeMusic(variation_index=0, spec=MusicSpec(muted=True)),
        {"film"},
    ),
    "another style: everything": (ChangeStyle(style=DARK), EVERYTHING),
    "another tone of the same style: every scene, not the music": (
        ChangeStyle(style=StyleSpec(style=Style.GOLD_LUXE, accent="#ffffff")),
        {*SCENES},
    ),
    "a choice between variations: nothing": (SelectVariation(variation_index=0), set()),
    "a note: nothing": (AnnotateVariation(variation_index=0, note="too dark"), set()),
    "a branch: nothing": (BranchVariation(variation_index=0), set()),
}


@pytest.mark.parametrize("case", TABLE)
def test_an_edit_makes_outdated_what_the_table_says(case):
    edit, expected = TABLE[case]

    assert outdated(built()) == set()
    assert outdated(edit.apply_or_refuse(built())) == expected, case


def test_another_product_photo_makes_every_scene_outdated():
    another = built().replace(product_asset=ProductAsset(cutout=cutout("7")))

    assert outdated(another) == {*SCENES}


def test_a_better_grade_of_the_same_cutout_makes_nothing_outdated():
    made = built()
    better = made.product_asset.cutout.replace(quality=0.99, reason="Looked at again.")

    assert outdated(made.replace(product_asset=ProductAsset(cutout=better))) == set()


def test_another_logo_makes_the_scenes_with_the_logo_outdated():
    made = built()
    another = made.replace(brand=made.brand.replace(logo=media_ref("logo", "8")))

    assert outdated(another) == {"scene_3"}


def test_another_typeface_cuts_the_film_anew():
    made = built()

    assert outdated(made.replace(brand=made.brand.replace(font_family="Didot"))) == {"film"}


def test_a_perfume_for_others_makes_the_score_outdated():
    made = built()
    another = made.replace(perfume=made.perfume.replace(gender=Gender.MASCULINE))

    assert outdated(another) == {"score"}


def test_words_are_part_of_a_take_only_where_the_engine_draws_them():
    before = project()
    after = ChangeText(scene_id="scene_2", overlay=overlay("Now")).apply(before)

    def prints(renders_text):
        return [
            take_fingerprint(
                one, one.variation(0), one.scene("scene_2"), "veo", renders_text=renders_text
            )
            for one in (before, after)
        ]

    assert len(set(prints(renders_text=False))) == 1
    assert len(set(prints(renders_text=True))) == 2


def test_a_take_is_another_when_its_engine_draws_anew():
    made = project()
    variation, scene = made.variation(0), made.scene("scene_2")
    dated = [
        take_fingerprint(made, variation, scene, LOCAL_ENGINE, revision=day)
        for day in ("", "2026-11-24", "2026-11-25")
    ]

    assert len(set(dated)) == 3


def test_going_back_makes_things_fresh_again_without_making_them():
    made = built()
    there = RewritePrompt(scene_id="scene_2", prompt="Rain.").apply(made)
    back = RewritePrompt(scene_id="scene_2", prompt=made.scene("scene_2").prompt).apply(there)

    assert outdated(there) == {"scene_2"}
    assert outdated(back) == set()


def test_another_take_or_another_score_is_joined_anew():
    made = built()
    scene = made.scene("scene_1")
    more = made.with_take("scene_1", scene.takes[0].replace(take_id="more", media=media_ref("m")))
    back = ChooseTake(scene_id="scene_1", take_id="take_0").apply(more)
    assert outdated(more) == {"film"}
    assert outdated(back) == set()

    scored = made.with_track(
        0, made.variation(0).music.tracks[0].replace(track_id="more", media=media_ref("n", "f"))
    )
    assert outdated(scored) == {"film"}
    assert outdated(ChooseTrack(variation_index=0, track_id="track_1").apply(scored)) == set()


def test_two_variations_never_share_a_take():
    told = project(variations=2)
    first, second = told.variations
    prints = {
        take_fingerprint(told, variation, variation.scenes[0], LOCAL_ENGINE)
        for variation in (first, second)
    }

    assert len(prints) == 2


@few
@given(project=projects())
def test_fingerprints_survive_saving_and_reading(project):
    again = AdProject.model_validate_json(project.model_dump_json())

    for variation, scene in project.every_scene():
        same = again.variation(variation.index)
        assert take_fingerprint(project, variation, scene, "veo") == take_fingerprint(
            again, same, again.scene(scene.scene_id), "veo"
        )
        assert film_fingerprint(project, variation) == film_fingerprint(again, same)
        assert score_fingerprint(project, variation, "x") == score_fingerprint(again, same, "x")


def test_a_fingerprint_is_the_same_on_every_machine_and_in_every_run():
    assert fingerprint("take", "a", 1, 0.5, None, ["b"]) == "44e1ac343cdb63c3"
