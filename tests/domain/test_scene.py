"""A scene's own arithmetic."""

import pytest

from genads_desktop.domain.scene import Placement, TextLine, TextOverlay
from tests.samples import scene


def end_card(*, base: float, height: float, text: float):
    return scene("v1_scene_1").replace(
        placement=Placement(y=base, height=height),
        overlay=TextOverlay(lines=(TextLine(text="Aurum"),), y=text),
    )


def test_text_above_the_bottle_may_not_reach_down_to_it():
    assert end_card(base=0.6, height=0.25, text=0.2).text_floor == pytest.approx(0.33)


def test_text_before_the_bottle_or_below_it_is_left_where_it_is():
    assert end_card(base=0.6, height=0.25, text=0.5).text_floor is None


def test_a_bottle_that_fills_the_picture_stands_behind_the_text():
    assert end_card(base=1.24, height=1.03, text=0.19).text_floor is None


def test_a_scene_without_a_bottle_has_no_floor_for_its_text():
    bare = end_card(base=0.6, height=0.25, text=0.2).replace(placement=None)

    assert bare.text_floor is None
