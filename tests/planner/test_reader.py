"""The sentence reader: what people write becomes the edits they mean, and the rest comes back."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genads_desktop.domain.edit import (
    EDIT,
    AddScene,
    BranchVariation,
    ChangeCallToAction,
    ChangeCamera,
    ChangeEngine,
    ChangeMusic,
    ChangeStyle,
    ChangeText,
    ChangeTransition,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
    SelectVariation,
)
from genads_desktop.domain.errors import UnknownVariationError
from genads_desktop.ports.planner import Reading

# Scenes of the project: 1 hook, 2 world, 3 world, 4 notes, 5 build, 6 hero, 7 end card.
EDITS = [
    ("make the second scene brighter", [(RewritePrompt, 2)]),
    ("scene 2 brighter", [(RewritePrompt, 2)]),
    ("can you make the opening more mysterious please", [(RewritePrompt, 1)]),
    ("make the hero shot warmer", [(RewritePrompt, 6)]),
    ("the end card a bit darker", [(RewritePrompt, 7)]),
    ("make scenes 2 and 3 cooler", [(RewritePrompt, 2), (RewritePrompt, 3)]),
    ("scenes 2 to 4 darker", [(RewritePrompt, 2), (RewritePrompt, 3), (RewritePrompt, 4)]),
    ("make the first and last scene softer", [(RewritePrompt, 1), (RewritePrompt, 7)]),
    ("the third and fifth shots cooler", [(RewritePrompt, 3), (RewritePrompt, 5)]),
    ("scene 2 and scene 5 warmer", [(RewritePrompt, 2), (RewritePrompt, 5)]),
    ("the last two scenes darker", [(RewritePrompt, 6), (RewritePrompt, 7)]),
    ("brighter", [(RewritePrompt, n) for n in range(1, 8)]),
    ("everything warmer except the hero", [(RewritePrompt, n) for n in (1, 2, 3, 4, 5, 7)]),
    ("more petals in scene 2", [(RewritePrompt, 2)]),
    ("no bokeh in the hook", [(RewritePrompt, 1)]),
    ("let it snow in scene 4", [(RewritePrompt, 4)]),
    ("remove the smoke from scene 1", [(RewritePrompt, 1)]),
    ("put scene 3 on black marble", [(RewritePrompt, 3)]),
    ("scene 2 at sunset", [(RewritePrompt, 2)]),
    ("black and white in scene 2", [(RewritePrompt, 2)]),
    ("light from the left in scene 2", [(RewritePrompt, 2)]),
    ("scene 2: a lone rose falling on black water", [(RewritePrompt, 2)]),
    ("change the prompt of scene 2 to silk in moonlight", [(RewritePrompt, 2)]),
    ("scene 3 should show a woman walking on the beach", [(RewritePrompt, 3)]),
    ("two seconds shorter", "retimed"),
    ("cut 2 seconds", "retimed"),
    ("make the ad 25 seconds long", "retimed"),
    ("scene 3 one second longer", [(RetimeScene, 3)]),
    ("make the hero shot half a second longer", [(RetimeScene, 6)]),
    ("the second scene a second longer", [(RetimeScene, 2)]),
    ("add a second to the hero", [(RetimeScene, 6)]),
    ("shorten scene 2 by 1.5 seconds", [(RetimeScene, 2)]),
    ("I want the ending longer", [(RetimeScene, 7)]),
    ("swap scenes 2 and 3", [(MoveScene, 3)]),
    ("swap the hook and the hero", [(MoveScene, 6), (MoveScene, 1)]),
    ("move scene 4 to the start", [(MoveScene, 4)]),
    ("put the second scene at the end", [(MoveScene, 2)]),
    ("move the hero before scene 2", [(MoveScene, 6)]),
    ("move scene 2 to position 4", [(MoveScene, 2)]),
    ("remove scene 3", [(RemoveScene, 3)]),
    ("cut the third scene", [(RemoveScene, 3)]),
    ("delete scenes 2 and 4", [(RemoveScene, 2), (RemoveScene, 4)]),
    ("take out the last two scenes", [(RemoveScene, 6), (RemoveScene, 7)]),
    ("drop the text of the hero", [(ChangeText, 6)]),
    ("no text", [(ChangeText, 4), (ChangeText, 6), (ChangeText, 7)]),
    ('text of scene 2 to "Born of light"', [(ChangeText, 2)]),
    ("title of the hero to NOIR", [(ChangeText, 6)]),
    ("text higher in the hero", [(ChangeText, 6)]),
    ("make the end card text bigger", [(ChangeText, 7)]),
    ("drop the CTA", [(ChangeCallToAction, None)]),
    ("change the CTA to Shop the scent", [(ChangeCallToAction, None)]),
    ("rack focus on scene 3", [(ChangeCamera, 3)]),
    ("bigger bottle in the hero", [(PlaceProduct, 6)]),
    ("bottle a bit higher in the hero", [(PlaceProduct, 6)]),
    ("more energetic music", [(ChangeMusic, None)]),
    ("music like a slow heartbeat", [(ChangeMusic, None)]),
    ("mute the music", [(ChangeMusic, None)]),
    ("softer, darker music", [(ChangeMusic, None), (ChangeMusic, None)]),
    ("make scene 2 brighter, softer music", [(RewritePrompt, 2), (ChangeMusic, None)]),
    ("scene 3 softer and darker music", [(RewritePrompt, 3), (ChangeMusic, None)]),
    ("dark elegance style", [(ChangeStyle, None)]),
    ("change the style to romantic floral", [(ChangeStyle, None)]),
    ("cut instead of dissolve", [(ChangeTransition, n) for n in range(2, 8)]),
    ("hard cut into scene 3", [(ChangeTransition, 3)]),
    ("film scene 2 with veo", [(ChangeEngine, 2)]),
    ("choose this variation", [(SelectVariation, None)]),
    ("branch this variation", [(BranchVariation, None)]),
    ("add a spray scene after scene 2", [(AddScene, None)]),
    ("rends la deuxième scène plus lumineuse", [(RewritePrompt, 2)]),
    ("plan 2 plus sombre et plus froid", [(RewritePrompt, 2), (RewritePrompt, 2)]),
    ("plus de pétales dans la scène 2", [(RewritePrompt, 2)]),
    ("supprime la scène 3", [(RemoveScene, 3)]),
    ("enlève le texte de la scène 4", [(ChangeText, 4)]),
    ("échange les scènes 2 et 3", [(MoveScene, 3)]),
    ("déplace la scène 4 au début", [(MoveScene, 4)]),
    ("raccourcis la scène 3 d'une seconde", [(RetimeScene, 3)]),
    ("deux secondes de moins", "retimed"),
    ("musique plus douce", [(ChangeMusic, None)]),
    ("coupe la musique", [(ChangeMusic, None)]),
    ("The hook is too dark", [(RewritePrompt, 1)]),
    ("la scène 2 est trop sombre", [(RewritePrompt, 2)]),
    ("scene 4 feels too long", [(RetimeScene, 4)]),
    ("the music is too loud", [(ChangeMusic, None)]),
    ("the bottle is too small in the hero", [(PlaceProduct, 6)]),
    ("warm up the light in scenes 1, 3 and 5", [(RewritePrompt, n) for n in (1, 3, 5)]),
    ("swap 2 and 3", [(MoveScene, 3)]),
    ("delete 4", [(RemoveScene, 4)]),
    ("please make it warmer, thanks", [(RewritePrompt, n) for n in range(1, 8)]),
]


@pytest.mark.parametrize(("sentence", "expected"), EDITS)
def test_a_sentence_becomes_the_edits_it_means(read, project, sentence, expected):
    reading = read(sentence, project)
    assert reading.not_understood == ()
    kept = [edit for edit in reading.edits if not isinstance(edit, ChangeText)] or reading.edits
    if expected == "retimed":
        assert {type(edit) for edit in kept} == {RetimeScene}
        return
    scene_ids = [scene.scene_id for scene in project.variations[0].scenes]
    found = [(type(edit), getattr(edit, "scene_id", None)) for edit in kept]
    assert found == [(kind, scene_ids[n - 1] if n else None) for kind, n in expected]


@pytest.mark.parametrize(("sentence", "_"), EDITS)
def test_every_edit_can_be_made_in_turn_and_survives_storage(read, project, sentence, _):
    running = project
    for edit in read(sentence, project).edits:
        assert EDIT.validate_json(edit.model_dump_json()) == edit
        running = edit.apply_or_refuse(running)


LOST = [
    ("paint the elephants", ["paint the elephants"]),
    ("make scene 12 brighter", ["make scene 12 brighter"]),
    ("I love it", ["I love it"]),
    ("make scene 2 brighter, call my mother, drop the CTA", ["call my mother"]),
    ("🙂🙂", ["🙂🙂"]),
    ("اجعلها أكثر إشراقا", ["اجعلها أكثر إشراقا"]),
    ("もっと明るく", ["もっと明るく"]),
    ("remove scene 2, remove scene 2", ["remove scene 2"]),
    ("more", ["more"]),
    ("no human silhouettes", ["no human silhouettes"]),
    ("make the logo bigger", ["make the logo bigger"]),
    ("move the bottle left in scene 2", ["move the bottle left in scene 2"]),
]


@pytest.mark.parametrize(("sentence", "lost"), LOST)
def test_what_is_not_understood_comes_back_word_for_word(read, project, sentence, lost):
    assert list(read(sentence, project).not_understood) == lost


@pytest.mark.parametrize("sentence", ["", "   ", "...", "please", "thanks!"])
def test_saying_nothing_asks_for_nothing(read, project, sentence):
    assert read(sentence, project) == Reading(edits=())


def test_an_unknown_variation_is_refused(planner, project):
    with pytest.raises(UnknownVariationError):
        asyncio.run(planner.read("brighter", project, 5))


PIECES = (
    "make set scene shot 2 the second last hero hook and , . ; then not no more less brighter darker "
    "petals rain camera slower zoom in bottle bigger left text to cta music mute swap move before after "
    "start end remove add seconds shorter longer 99 a bit style gold luxe cut dissolve take \" ' : ( é 🙂 "
    "scène plus de moins variation veo except others"
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES.split()), max_size=14).map(" ".join) | st.text(max_size=60))
def test_no_sentence_at_all_breaks_the_reader_or_the_project(planner, loop, project, sentence):
    reading = loop.run_until_complete(planner.read(sentence, project, 0))
    running = project
    for edit in reading.edits:
        running = edit.apply_or_refuse(running)
