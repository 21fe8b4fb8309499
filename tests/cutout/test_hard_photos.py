"""Photographs as people bring them: cut off, two bottles, small, compressed."""

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.cutout.order import decided
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.photo import Photo
from tests.cutout.packshots import decision_of, intersection_over_union, load_packshot, mean_error


def decision_on(pixels):
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    return decided(
        Photo(pixels=pixels, alpha=None, original_width=width, original_height=height), None, None
    )


def reduced(plane):
    return cv2.resize(plane, (400, 533), interpolation=cv2.INTER_AREA)


def says(decision, words):
    return any(words in warning for warning in decision.warnings)


def left_edge(truth):
    return int(np.nonzero(truth > 0.5)[1].min())


def test_glass_that_the_frame_cuts_off_is_not_freed_without_its_rim():
    shot = load_packshot("amber_white")
    decision = decision_on(shot.photo[:, left_edge(shot.truth) + 8 :])
    assert decision.mode is not CutoutMode.MATTE
    assert says(decision, "cut off by the edge")
    assert "cut off by the edge" in decision.reason


def test_an_opaque_bottle_that_the_frame_cuts_off_is_freed_and_it_is_said():
    shot = load_packshot("black_white")
    first = left_edge(shot.truth) + 8
    decision = decision_on(shot.photo[:, first:])
    assert decision.mode is CutoutMode.MATTE
    assert intersection_over_union(decision.alpha, shot.truth[:, first:]) >= 0.98
    assert says(decision, "cut off by the edge")


def side_by_side(photo):
    """Two of the same bottle, reduced so that this stays quick."""
    half = cv2.resize(photo, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.hstack([half[:, :-20], half[:, 20:]])


def test_one_of_two_bottles_is_freed_and_it_is_said():
    shot = load_packshot("hero_noir")
    decision = decision_on(side_by_side(shot.photo))
    assert decision.mode is CutoutMode.MATTE
    truth = side_by_side(shot.truth)
    truth[:, truth.shape[1] // 2 :] = 0
    assert intersection_over_union(decision.alpha, truth) >= 0.98
    assert says(decision, "something else beside the bottle")


def test_two_bottles_that_cannot_be_told_apart_are_not_freed_as_one():
    decision = decision_on(side_by_side(load_packshot("pink_grey").photo))
    assert decision.mode is not CutoutMode.MATTE
    assert decision.reason.endswith(".")


@pytest.mark.parametrize("name", ["hero_amber", "hero_noir"])
def test_a_single_bottle_on_its_backdrop_gives_no_cause_for_such_a_word(name):
    assert decision_of(name).warnings == ()


@pytest.mark.parametrize("name", ["amber_white", "black_white", "pink_grey", "amber_wood"])
def test_a_photo_of_400_pixels_is_cut_out_and_said_to_be_small(name):
    shot = load_packshot(name)
    pixels, truth = reduced(shot.photo), reduced(shot.truth)
    decision = decision_on(pixels)
    assert decision.mode is CutoutMode.MATTE
    assert intersection_over_union(decision.alpha, truth) >= 0.965
    assert mean_error(decision.alpha, truth) <= 0.01
    assert says(decision, "pixels tall")


def compressed(pixels, quality):
    ok, data = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert ok
    return cv2.cvtColor(cv2.imdecode(data, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)


@pytest.mark.parametrize(
    ("name", "least"),
    [("amber_white", 0.96), ("black_white", 0.985), ("pink_grey", 0.94), ("amber_wood", 0.92)],
)
def test_a_photo_of_jpeg_quality_40_is_cut_out_though_less_well(name, least):
    shot = load_packshot(name)
    decision = decision_on(compressed(shot.photo, 40))
    assert decision.mode is CutoutMode.MATTE
    assert intersection_over_union(decision.alpha, shot.truth) >= least


def test_the_same_photo_is_cut_out_the_same_twice():
    pixels = reduced(load_packshot("amber_wood").photo)
    np.testing.assert_array_equal(decision_on(pixels).alpha, decision_on(pixels).alpha)
