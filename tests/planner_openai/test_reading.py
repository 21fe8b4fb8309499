"""Sentences read as edits by a model, over real HTTP."""

import json

import pytest

from genads_desktop.domain.errors import UnknownSceneError, UnknownVariationError
from genads_desktop.domain.scene_edits import AddScene, ChangeText, MoveScene, RewritePrompt
from genads_desktop.domain.variation_edits import ChangeCallToAction
from tests.planner_openai.conftest import scene


def said(*edits, not_understood=()):
    return json.dumps({"edits": list(edits), "notUnderstood": list(not_understood)})


def rewritten(project, number, words, **changes):
    target = project.variations[0].scenes[number - 1]
    prompt = f"{target.prompt} {words}"
    return {
        "operation": "rewrite_prompt",
        "sceneId": target.scene_id,
        "prompt": prompt,
        "look": None,
        "camera": None,
        **changes,
    }


async def test_a_sentence_becomes_typed_edits(planner, account, project, book):
    drop = {"operation": "change_call_to_action", "text": "", "variationIndex": 0}
    account.reply(said(rewritten(project, 2, "Brighter."), drop, not_understood=["add elephants"]))
    reading = await planner.read("scene 2 brighter, drop the CTA, add elephants", project, 0)
    assert [type(edit) for edit in reading.edits] == [RewritePrompt, ChangeCallToAction]
    assert reading.not_understood == ("add elephants",)
    assert reading.note == ""
    assert book.paid == account.bill.dollars
    assert book.charges[0].purpose == "read"


async def test_a_prompt_without_a_look_gets_the_one_it_asks_for(planner, account, project):
    account.reply(said(rewritten(project, 2, "In heavy rain.")))
    reading = await planner.read("rain in scene 2", project, 0)
    assert reading.edits[0].look.atmosphere.rain > 0.3


async def test_an_invented_scene_is_given_back_and_then_read_here(planner, account, project):
    wrong = rewritten(project, 2, "Brighter.", sceneId="scene_99")
    account.reply(said(wrong), said(wrong))
    reading = await planner.read("make the second scene brighter", project, 0)
    assert [edit.scene_id for edit in reading.edits] == [project.variations[0].scenes[1].scene_id]
    assert "read on this machine instead" in reading.note
    assert "not this film's" in account.requests[1]["document"]["messages"][-1]["content"]


async def test_an_invented_take_is_never_chosen(planner, account, project):
    first = project.variations[0].scenes[0].scene_id
    choose = {"operation": "choose_take", "sceneId": first, "takeId": "take_1"}
    account.reply(said(choose), said())
    reading = await planner.read("use the other take", project, 0)
    assert reading.edits == ()
    assert reading.not_understood == ("use the other take",)


async def test_a_new_scene_gets_an_id_of_ours(planner, account, project):
    first = project.variations[0].scenes[0]
    document = first.model_dump(mode="json", exclude={"takes", "selected_take_id", "engine"})
    add = {"operation": "add_scene", "variationIndex": 0, "position": 1, "scene": document}
    another = {**add, "scene": {**document, "sceneId": "mine"}}
    account.reply(said(add), said(another, {**another, "scene": {**document, "sceneId": "two"}}))
    reading = await planner.read("add two more shots like the first", project, 0)
    assert [type(edit) for edit in reading.edits] == [AddScene, AddScene]
    assert [edit.scene.scene_id for edit in reading.edits] == ["added_1", "added_2"]


async def test_text_is_held_in_the_safe_box(planner, account, project):
    last = project.variations[0].scenes[-1]
    overlay = {**last.overlay.model_dump(mode="json"), "x": 0.99, "y": 0.99}
    change = {"operation": "change_text", "sceneId": last.scene_id, "overlay": overlay}
    account.reply(said(change))
    edit = (await planner.read("text to the corner", project, 0)).edits[0]
    assert isinstance(edit, ChangeText)
    assert (edit.overlay.x, edit.overlay.y) == (0.85, 0.65)


@pytest.mark.parametrize("fault", ["refusal", "length", "html", "truncated_json", "http_401"])
async def test_a_model_that_fails_is_stood_in_for_by_the_local_reader(
    planner, account, project, local, fault
):
    account.fault("openai.chat", fault, times=-1)
    reading = await planner.read("make the second scene brighter", project, 0)
    here = await local.read("make the second scene brighter", project, 0)
    assert reading.edits == here.edits
    assert reading.note.startswith("This sentence was read on this machine instead.")


async def test_a_sentence_of_edits_in_order_is_tried_in_order(planner, account, project):
    scenes = project.variations[0].scenes
    remove = {"operation": "remove_scene", "sceneId": scenes[1].scene_id}
    again = {"operation": "move_scene", "sceneId": scenes[1].scene_id, "position": 0}
    account.reply(said(remove, again), said({**again, "position": 2}))
    reading = await planner.read("move the second scene back", project, 0)
    assert [type(edit) for edit in reading.edits] == [MoveScene]


async def test_a_variation_that_does_not_exist_is_refused_for_nothing(planner, account, project):
    with pytest.raises(UnknownVariationError):
        await planner.read("brighter", project, 7)
    assert account.bill.accepted == 0


async def test_a_prompt_is_kept_word_for_word_and_its_look_comes_from_the_model(
    planner, account, project
):
    target = project.variations[0].scenes[1]
    words = scene("world", "atmospheric", 4.0)
    look = {**words["look"], "air": [{"what": "rain", "density": "dense"}]}
    account.reply(json.dumps({"look": look, "camera": None}))
    edit = await planner.restage(target, "Rain over silk, at last!", project)
    assert edit.prompt == "Rain over silk, at last!"
    assert edit.look.atmosphere.rain > 0.3
    assert edit.camera is None


async def test_words_that_ask_for_nothing_leave_the_look(planner, account, project):
    target = project.variations[0].scenes[1]
    account.reply(json.dumps({"look": None, "camera": None}))
    edit = await planner.restage(target, "qwxz", project)
    assert (edit.look, edit.camera) == (None, None)


async def test_a_scene_of_another_project_is_not_restaged(planner, account, project):
    stranger = project.variations[0].scenes[1].replace(scene_id="stranger")
    with pytest.raises(UnknownSceneError):
        await planner.restage(stranger, "rain", project)
    assert account.bill.accepted == 0
