"""A person may ask for another plan; the edits for that are no planner's."""

from genads_desktop.domain.ad_project import Approach, Variation
from genads_desktop.domain.edit import EDIT
from genads_desktop.domain.plan_edits import ChangeBrief, PlanAnew, ReplaceScenes
from genads_desktop.domain.scene import ShotType
from genads_desktop.domain.scene_edits import ChangeShot
from genads_desktop.domain.style import Style, StyleSpec
from tests.samples import project

PROJECT = project()
SCENE = PROJECT.variations[0].scenes[0]
DARK = StyleSpec(style=Style.DARK_ELEGANCE, accent="#445566")


def test_another_brief_leaves_the_storyboard_alone():
    brief = PROJECT.brief.replace(creative_prompt="rain on glass")

    changed = ChangeBrief(brief=brief).apply(PROJECT)

    assert changed.brief == brief
    assert changed.variations == PROJECT.variations


def test_a_new_plan_takes_the_place_of_the_old_one():
    only = Variation(
        index=1,
        approach=Approach.MINIMAL,
        seed=1001,
        scenes=(SCENE.replace(takes=(), selected_take_id=None),),
    )
    chosen = PROJECT.replace(selected_variation=PROJECT.variations[0].index)

    changed = PlanAnew(brief=PROJECT.brief, style=DARK, variations=(only,)).apply(chosen)

    assert changed.variations == (only,)
    assert changed.style == DARK
    assert changed.selected_variation is None
    assert changed.brand == PROJECT.brand


def test_mended_scenes_take_the_place_of_a_variations_own():
    edit = ReplaceScenes(variation_index=0, scenes=(SCENE,))

    assert edit.apply(PROJECT).variation(0).scenes == (SCENE,)
    assert edit.label(PROJECT) == "repair of variation 1"
    assert ReplaceScenes(variation_index=7, scenes=(SCENE,)).apply(PROJECT) is PROJECT


def test_another_shot_brings_its_own_arrangement():
    edit = ChangeShot(scene_id=SCENE.scene_id, shot=ShotType.POUR, composition=2)

    scene = edit.apply(PROJECT).scene(SCENE.scene_id)

    assert (scene.shot, scene.look.composition, scene.placement) == (ShotType.POUR, 2, None)
    assert scene.prompt == SCENE.prompt
    assert edit.label(PROJECT) == "change of shot of scene 1"


def test_no_planner_may_plan_anew_by_an_edit():
    assert b"plan_anew" not in str(EDIT.json_schema()).encode()
