"""Edits in the words a person reads before they are made."""

import pytest

from genads_desktop.domain.edit_words import change_in, subject_of
from genads_desktop.domain.scene import ClipSound, Placement
from genads_desktop.domain.scene_edits import (
    ChangeClipSound,
    ChangeLook,
    ChangeText,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
)
from genads_desktop.domain.variation_edits import ChangeCallToAction, ChangeMusic
from tests.samples import overlay, project

AD = project()
LOOK = AD.scene("scene_2").look
BRIGHTER = LOOK.replace(light=LOOK.light.replace(brightness=0.35))
SPEC = AD.variation(0).music.spec


@pytest.mark.parametrize(
    ("edit", "subject", "change"),
    [
        (ChangeLook(scene_id="scene_2", look=BRIGHTER), "Scene 2", "brightness 0 to 0.35"),
        (RetimeScene(scene_id="scene_1", frames=72), "Scene 1", "5.0 s to 3.0 s"),
        (RemoveScene(scene_id="scene_2"), "Scene 2", "removed"),
        (MoveScene(scene_id="scene_3", position=0), "Scene 3", "moved to place 1"),
        (ChangeText(scene_id="scene_2", overlay=None), "Scene 2", "text “Nuit d'Or” removed"),
        (ChangeText(scene_id="scene_2", overlay=overlay("Night")), "Scene 2", "text “Night”"),
        (PlaceProduct(scene_id="scene_1", placement=None), "Scene 1", "bottle taken out"),
        (
            PlaceProduct(scene_id="scene_1", placement=Placement(x=0.3)),
            "Scene 1",
            "bottle x 0.5 to 0.3",
        ),
        (
            RewritePrompt(scene_id="scene_2", prompt="Gold silk in slow motion. At dusk"),
            "Scene 2",
            "prompt “At dusk”",
        ),
        (
            ChangeClipSound(scene_id="scene_2", clip_sound=ClipSound.DUCKED),
            "Scene 2",
            "its clip is heard, the score ducked under it",
        ),
        (ChangeCallToAction(text=""), "Whole ad", "call to action removed"),
        (
            ChangeMusic(variation_index=0, spec=SPEC.replace(energy=0.3)),
            "Music",
            "energy 0.5 to 0.3",
        ),
    ],
)
def test_an_edit_says_what_it_changes(edit, subject, change):
    assert subject_of(edit, AD) == subject
    assert change_in(edit, AD) == change
