"""What every planner promises."""

import tomllib

import pytest

from genads_desktop.adapters.planner.openai import OpenAIPlanner
from genads_desktop.adapters.planner.template import TemplatePlanner
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.errors import UnknownSceneError, UnknownVariationError
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.repair import violations
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.domain.style import Style
from genads_desktop.ports.planner import PlanRequest
from tests.fakes.language import FakeLanguageModel
from tests.fakes.planner import FakePlanner


def without_its_model():
    """The planner of a language model that declines everything: it keeps every promise all the same."""
    return OpenAIPlanner.installed(FakeLanguageModel())


@pytest.fixture(
    params=[TemplatePlanner.installed, FakePlanner, without_its_model],
    ids=["template", "fake", "openai"],
)
def planner(request):
    return request.param()


@pytest.fixture
def grammar():
    with (data_dir("resources") / "grammar.toml").open("rb") as file:
        return Grammar.from_document(tomllib.load(file))


def asked(variations=3, style=Style.DARK_ELEGANCE):
    return PlanRequest(
        brief=Brief(selected_style=style, target_duration=15, num_variations=variations),
        brand=BrandIdentity(name="Maison Aurel"),
        perfume=PerfumeIdentity(name="AURUM"),
    )


async def planned(planner):
    request = asked()
    plan = await planner.plan(request)
    return AdProject(
        project_id="project",
        brief=request.brief,
        brand=request.brand,
        perfume=request.perfume,
        style=plan.style,
        variations=tuple(
            Variation(index=index, approach=board.approach, seed=board.seed, scenes=board.scenes)
            for index, board in enumerate(plan.storyboards)
        ),
    )


def test_it_has_a_name(planner):
    assert planner.name


@pytest.mark.parametrize("variations", [1, 2, 3])
async def test_it_plans_as_many_tellings_as_were_asked_for(planner, variations):
    boards = (await planner.plan(asked(variations))).storyboards
    assert [board.approach for board in boards] == list(Approach)[:variations]
    assert [board.seed for board in boards] == [1000, 1001, 1002][:variations]


async def test_a_plan_keeps_the_style_that_was_chosen(planner):
    assert (await planner.plan(asked(style=Style.ROMANTIC_FLORAL))).style.style == (
        Style.ROMANTIC_FLORAL
    )


async def test_a_plan_keeps_the_grammar_to_the_frame(planner, grammar):
    for board in (await planner.plan(asked())).storyboards:
        assert violations(grammar, board.scenes, 15 * 24) == ()


async def test_a_plan_becomes_a_project(planner):
    project = await planned(planner)
    assert [variation.seconds for variation in project.variations] == [15, 15, 15]


async def test_the_same_request_is_planned_the_same_way(planner):
    assert await planner.plan(asked()) == await planner.plan(asked())


async def test_a_sentence_becomes_edits_of_the_variation_it_is_about(planner):
    project = await planned(planner)
    reading = await planner.read("make the second scene brighter", project, 1)
    assert [type(edit) for edit in reading.edits] == [RewritePrompt]
    assert reading.edits[0].scene_id == project.variations[1].scenes[1].scene_id
    assert "brighter" in reading.edits[0].apply_or_refuse(project).variations[1].scenes[1].prompt


async def test_what_is_not_understood_comes_back(planner):
    reading = await planner.read("paint the elephants", await planned(planner), 0)
    assert reading.edits == ()
    assert reading.not_understood == ("paint the elephants",)


async def test_a_variation_that_does_not_exist_is_refused(planner):
    project = await planned(planner)
    with pytest.raises(UnknownVariationError):
        await planner.read("make the second scene brighter", project, 7)


async def test_a_prompt_written_anew_is_kept_word_for_word_and_seen(planner):
    project = await planned(planner)
    scene = project.variations[0].scenes[1]
    edit = await planner.restage(scene, "Rain on black marble at midnight!", project)
    after = edit.apply_or_refuse(project).scene(scene.scene_id)
    assert after.prompt == "Rain on black marble at midnight!"
    assert after.look.atmosphere.rain > 0.3


async def test_unknown_words_leave_the_look_as_it_is(planner):
    project = await planned(planner)
    scene = project.variations[0].scenes[1]
    edit = await planner.restage(scene, "qwxz blorp", project)
    assert edit.apply_or_refuse(project).scene(scene.scene_id) == scene.replace(prompt="qwxz blorp")


async def test_a_scene_that_is_not_in_the_project_is_not_restaged(planner):
    project = await planned(planner)
    stranger = project.variations[0].scenes[1].replace(scene_id="stranger")
    with pytest.raises(UnknownSceneError):
        await planner.restage(stranger, "rain", project)
