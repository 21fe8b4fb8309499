"""Plans of a model, over real HTTP: always legal, always paid for in the book, and never silently replaced."""

import json
import tomllib

import pytest

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.ad_project import Approach
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.repair import violations
from genads_desktop.domain.scene import SceneRole, ShotType, TextRole
from tests.planner_openai.conftest import SHOTS, STYLE, asked, scene, storyboard

SAID_STYLE = json.dumps(STYLE)


@pytest.fixture(scope="session")
def grammar():
    return Grammar.from_document(
        tomllib.loads((data_dir("resources") / "grammar.toml").read_text("utf-8"))
    )


def broken(grammar, plan, seconds=15):
    return [
        violation.sentence
        for board in plan.storyboards
        for violation in violations(grammar, board.scenes, seconds * 24)
    ]


async def test_a_plan_is_the_models_story_with_the_houses_ids_and_frames(
    planner, account, book, grammar
):
    account.reply(SAID_STYLE, storyboard())
    plan = await planner.plan(asked())
    board = plan.storyboards[0]
    assert [each.shot for each in board.scenes] == [ShotType(shot[1]) for shot in SHOTS]
    assert [each.scene_id for each in board.scenes] == [f"v1_scene_{n}" for n in range(1, 5)]
    assert sum(each.frames for each in board.scenes) == 15 * 24
    assert broken(grammar, plan) == []
    assert plan.style.lighting == STYLE["lighting"]
    assert plan.notes == ("Variation 1: Gold wakes as the light crosses it.",)
    assert board.music.brightness == 1
    assert book.paid == account.bill.dollars
    assert {charge.subject for charge in book.charges} == {"campaign-1"}


async def test_the_words_for_the_look_are_seen_by_the_local_engine(planner, account):
    dark = scene("hero", "hero", 4.5)
    dark["look"] = {
        **dark["look"],
        "light": {**dark["look"]["light"], "brightness": "dark", "side": "left"},
        "air": [{"what": "smoke", "density": "dense"}],
    }
    account.reply(SAID_STYLE, storyboard(), SAID_STYLE, storyboard(scenes=[dark, dark]))
    bright = (await planner.plan(asked())).storyboards[0].scenes[2]
    assert bright.look.atmosphere.dust > 0.4
    assert bright.look.atmosphere.bokeh == 0
    assert bright.look.light.direction > 0.5
    assert bright.look.light.warmth > 0.2


async def test_a_style_that_was_paid_for_serves_every_variation_and_the_next_plan(planner, account):
    account.reply(SAID_STYLE, *[storyboard()] * 6)
    plan = await planner.plan(asked(3))
    assert [board.approach for board in plan.storyboards] == list(Approach)
    assert [board.seed for board in plan.storyboards] == [1000, 1001, 1002]
    await planner.plan(asked(2))
    names = [
        each["document"]["response_format"]["json_schema"]["name"] for each in account.requests
    ]
    assert sorted(names) == ["storyboard"] * 5 + ["style"]
    told = [each["document"]["messages"][1]["content"] for each in account.requests[1:4]]
    assert {json.loads(each)["approach"] for each in told} == set(Approach)


async def test_names_are_ours_and_the_call_is_the_briefs(planner, account):
    shots = (*SHOTS[:3], ("end_card", "end_card", 4.0, (("name", "Aurom"), ("headline", "Gold"))))
    account.reply(SAID_STYLE, storyboard(shots))
    plan = await planner.plan(asked(call="Shop now"))
    lines = plan.storyboards[0].scenes[-1].overlay.lines
    assert [(line.role, line.text) for line in lines] == [
        (TextRole.NAME, "AURUM"),
        (TextRole.HEADLINE, "Gold"),
        (TextRole.CALL_TO_ACTION, "Shop now"),
    ]


async def test_the_logo_stands_on_the_end_card(planner, account):
    account.reply(SAID_STYLE, storyboard())
    scenes = (await planner.plan(asked(has_logo=True))).storyboards[0].scenes
    assert [each.shows_logo for each in scenes] == [False, False, False, True]
    assert scenes[-1].role == SceneRole.END_CARD
    assert "logo as in the reference image" in scenes[-1].prompt


async def test_what_breaks_the_grammar_is_given_back_in_sentences(planner, account, grammar):
    wrong = storyboard((("hook", "pour", 2.5, ()), *SHOTS[1:]))
    account.reply(SAID_STYLE, wrong, storyboard())
    plan = await planner.plan(asked())
    assert plan.storyboards[0].scenes[0].shot == ShotType.MACRO_BOTTLE
    turns = account.requests[-1]["document"]["messages"]
    assert [turn["role"] for turn in turns] == ["system", "user", "assistant", "user"]
    assert json.loads(turns[2]["content"]) == json.loads(wrong)
    assert "The ad opens with a pour" in turns[3]["content"]
    assert not any(note.startswith("Repaired") for note in plan.notes)


async def test_what_the_model_does_not_mend_is_mended_here_and_said(planner, account, grammar):
    wrong = storyboard((("hook", "pour", 2.5, ()), *SHOTS[1:]))
    account.reply(SAID_STYLE, *[wrong] * 4)
    plan = await planner.plan(asked())
    assert broken(grammar, plan) == []
    assert any("Repaired in variation 1: The ad opens with a pour" in each for each in plan.notes)
    assert len(account.requests) == 5


@pytest.mark.parametrize("seconds", [15, 22, 30, 45, 60])
async def test_a_plan_of_nonsense_becomes_a_legal_ad_of_every_length(
    planner, account, grammar, seconds
):
    """The server makes an answer up from the schema: one scene of one second."""
    account.reply(SAID_STYLE)
    plan = await planner.plan(asked(seconds=seconds))
    assert broken(grammar, plan, seconds) == []


OUTCOMES = {
    "refusal": "declined to answer",
    "content_filter": "filtered its answer away",
    "length": "grew too long and was cut short",
    "malformed_content": "is no JSON",
    "wrong_schema": "another form than was asked for",
    "html": "sent a web page",
    "truncated_json": "broke off on its way",
    "empty_body": "broke off on its way",
    "reset_after_accept": "The connection to",
    "http_500_after_accept": "failed while it had the request",
    "http_401": "refused the key",
    "http_404": "does not know this model",
    "http_429": "is busy",
    "quota": "no credit left",
}


@pytest.mark.parametrize("fault", OUTCOMES)
async def test_a_model_that_fails_is_stood_in_for_visibly(planner, account, book, local, fault):
    account.fault("openai.chat", fault, times=-1)
    plan = await planner.plan(asked(2))
    assert plan.storyboards == (await local.plan(asked(2))).storyboards
    assert plan.notes[0].startswith("The ad was planned on this machine instead.")
    assert OUTCOMES[fault] in plan.notes[0]
    bill = account.bill
    assert len(book.charges) == bill.accepted
    assert book.paid >= bill.dollars
    if "cost less than a cent" in plan.notes[0]:
        assert book.paid == bill.dollars


async def test_one_variation_that_fails_does_not_take_the_others_along(
    planner, account, book, local
):
    account.reply(SAID_STYLE)
    await planner.plan(asked())
    account.reply(storyboard(), storyboard(), storyboard())
    account.fault("openai.chat", "refusal", times=1)
    plan = await planner.plan(asked(3))
    stood_in = [note for note in plan.notes if "planned on this machine instead" in note]
    assert len(stood_in) == 1
    assert len([note for note in plan.notes if "Gold wakes" in note]) == 2
    assert book.paid == account.bill.dollars


async def test_an_answer_that_came_before_the_failure_is_used(planner, account, grammar):
    wrong = storyboard((("hook", "pour", 2.5, ()), *SHOTS[1:]))
    account.reply(SAID_STYLE)
    await planner.plan(asked())
    account.reply(wrong)
    account.fault("openai.chat", "none", times=1)
    account.fault("openai.chat", "refusal", times=1)
    plan = await planner.plan(asked())
    assert broken(grammar, plan) == []
    assert any("Gold wakes" in note for note in plan.notes)
