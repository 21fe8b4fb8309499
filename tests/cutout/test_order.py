import cv2
import numpy as np
import pytest

from genads_desktop.adapters.cutout.order import decided
from genads_desktop.adapters.cutout.own_alpha import why_not_useful
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.photo import Photo
from tests.cutout.glass_bottle import glass_bottle, ground, photographed
from tests.cutout.packshots import decision_of, load_packshot


def photo_of(pixels, alpha=None):
    height, width = pixels.shape[:2]
    return Photo(pixels=pixels, alpha=alpha, original_width=width, original_height=height)


@pytest.fixture(scope="module")
def shot():
    return load_packshot("black_white")


def as_bytes(alpha):
    return (alpha * 255 + 0.5).astype(np.uint8)


def test_a_file_that_is_a_cut_out_already_is_kept_as_it_is(shot):
    decision = decided(photo_of(shot.photo, as_bytes(shot.truth)), None, None)
    assert decision.method == "own_alpha"
    np.testing.assert_array_equal(as_bytes(decision.alpha), as_bytes(shot.truth))
    np.testing.assert_array_equal(decision.colour, shot.photo)


def own_alpha(kind, shape):
    alpha = np.full(shape, 255, np.uint8)
    height = shape[0]
    match kind:
        case "rounded corners":
            alpha[:4, :4] = alpha[-4:, -4:] = 0
        case "frame":
            alpha[:] = 0
            alpha[60:-60, 50:-50] = 255
        case "watermark":
            alpha[:] = 128
            alpha[: height // 10] = 0
            alpha[-height // 10 :] = 255
        case "dust":
            alpha[:] = np.where(np.indices(shape).sum(axis=0) // 3 % 3 == 0, 255, 0)
        case "empty":
            alpha[:] = 0
    return alpha


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("rounded corners", "almost nothing out"),
        ("frame", "only cuts a rectangle"),
        ("watermark", "half transparent"),
        ("dust", "many pieces"),
        ("empty", "almost nothing in"),
    ],
)
def test_transparency_that_is_no_cut_out_is_told_from_one(shot, kind, words):
    assert words in why_not_useful(own_alpha(kind, shot.truth.shape))
    assert why_not_useful(as_bytes(shot.truth)) is None


def test_transparency_that_is_no_cut_out_is_not_used_and_the_reason_is_told(shot):
    photo = photo_of(shot.photo, own_alpha("rounded corners", shot.truth.shape))
    decision = decided(photo, None, None)
    assert decision.method == "border_model"
    assert any("almost nothing out" in warning for warning in decision.warnings)


def test_two_photos_on_light_and_dark_ground_solve_glass():
    bottle = glass_bottle()
    height, width = bottle.alpha.shape
    light = photographed(bottle.on(ground(height, width, 0.9)))
    dark = photographed(bottle.on(ground(height, width, 0.12)), seed=2)
    decision = decided(photo_of(light), photo_of(dark), None)
    assert (decision.mode, decision.method) == (CutoutMode.MATTE, "two_photo")
    assert not any("second photo" in warning for warning in decision.warnings)


def test_a_second_photo_of_something_else_is_left_out_and_the_reason_is_told(shot):
    other = load_packshot("amber_wood")
    decision = decided(photo_of(shot.photo), photo_of(other.photo), None)
    assert decision.method == "border_model"
    assert any(
        warning.startswith("The second photo was not used, because")
        for warning in decision.warnings
    )


def test_what_nothing_can_solve_is_shown_untouched_on_a_card():
    noise = np.random.default_rng(4).integers(0, 255, (600, 450, 3), np.uint8)
    decision = decided(photo_of(noise), None, None)
    assert decision.mode is CutoutMode.CARD
    assert decision.reason.endswith("on a card.")
    np.testing.assert_array_equal(decision.colour, noise)
    assert (decision.alpha == 1).all()


def test_an_empty_white_photo_is_not_multiplied_into_nothing():
    decision = decided(photo_of(np.full((600, 450, 3), 240, np.uint8)), None, None)
    assert decision.mode is CutoutMode.CARD


def warnings_of(pixels):
    return " ".join(decided(photo_of(pixels), None, None).warnings)


def test_a_small_bottle_is_told(shot):
    half = cv2.resize(shot.photo, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    assert "pixels tall" in warnings_of(half)
    assert "pixels tall" not in " ".join(decision_of("hero_noir").warnings)


@pytest.mark.parametrize("name", ["black_white", "pink_grey"])
def test_a_blurred_photo_is_told_and_a_sharp_one_is_not(name):
    pixels = load_packshot(name).photo
    assert "blurred" not in " ".join(decision_of(name).warnings)
    height = pixels.shape[0]
    assert "blurred" in warnings_of(cv2.GaussianBlur(pixels, (0, 0), 0.006 * height))


def test_a_bottle_that_the_frame_cuts_off_is_told(shot):
    assert "cut off" in warnings_of(np.ascontiguousarray(shot.photo[:700]))
    assert "cut off" not in " ".join(decision_of("black_white").warnings)
