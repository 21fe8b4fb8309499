import cv2
import numpy as np
import pytest

from genads_desktop.adapters.cutout.border_model import border_model_attempt
from genads_desktop.adapters.cutout.job import TRUSTED
from tests.cutout.bumps import Bottle
from tests.cutout.packshots import (
    SOLVABLE,
    border_matte,
    intersection_over_union,
    load_packshot,
    mean_error,
    total_turning,
)


@pytest.fixture(scope="module", params=SOLVABLE)
def cut(request):
    """One packshot and its matte."""
    shot = load_packshot(request.param)
    return shot, border_matte(request.param)


def test_a_bottle_that_stands_out_is_cut_out_as_the_truth(cut):
    shot, matte = cut
    assert intersection_over_union(matte.alpha, shot.truth) >= 0.985
    assert mean_error(matte.alpha, shot.truth) <= 0.004
    assert matte.quality >= TRUSTED


def test_the_outline_has_no_bumps_that_a_close_up_would_show(cut):
    shot, matte = cut
    assert total_turning(matte.alpha) <= 1.4 * total_turning(shot.truth)


def test_the_upright_sides_are_as_even_as_the_true_ones(cut):
    shot, matte = cut
    errors = Bottle.of(shot.truth).side_errors(matte.alpha)
    assert np.abs(errors - np.median(errors, axis=1, keepdims=True)).max() <= 1.75
    assert np.abs(errors).max() <= 3


def test_the_corners_of_the_body_are_round_and_stay_where_they_are(cut):
    shot, matte = cut
    bottle = Bottle.of(shot.truth)
    assert max(bottle.corner_turnings(matte.alpha)) <= 1.2
    assert bottle.farthest(matte.alpha) <= 12


def test_clear_glass_on_white_is_not_trusted():
    attempt = border_model_attempt(load_packshot("clear_white").photo)
    assert attempt.quality.value < TRUSTED
    assert "clear" in attempt.quality.weakness


def no_bottle(kind):
    random = np.random.default_rng(4)
    match kind:
        case "noise":
            return random.integers(0, 255, (600, 450, 3), np.uint8)
        case "clouds":
            soft = cv2.GaussianBlur(random.normal(0, 1, (600, 450, 3)), (0, 0), 15)
            return np.clip(128 + 900 * soft, 0, 255).astype(np.uint8)
        case "empty":
            return np.full((600, 450, 3), 238, np.uint8)
        case "halves":
            picture = np.full((600, 450, 3), 235, np.uint8)
            picture[:, :225] = 40
            return picture
        case "dots":
            picture = np.full((600, 450, 3), 235, np.uint8)
            for x, y in random.integers(20, 430, (40, 2)):
                cv2.circle(picture, (int(x), int(y)), 12, (30, 60, 90), -1)
            return picture


@pytest.mark.parametrize("kind", ["noise", "clouds", "empty", "halves", "dots"])
def test_what_is_no_bottle_is_not_trusted(kind):
    assert border_model_attempt(no_bottle(kind)).quality.value < TRUSTED


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (16, 16), (1200, 12), (12, 1200)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_photos_of_any_size_and_shape_get_an_answer(size, level):
    attempt = border_model_attempt(np.full((*size, 3), level, np.uint8))
    assert attempt.quality.value < TRUSTED
