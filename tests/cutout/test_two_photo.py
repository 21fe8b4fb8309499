import cv2
import numpy as np
import pytest

from genads_desktop.adapters.cutout.errors import NoMatchError
from genads_desktop.adapters.cutout.two_photo import two_photo_matte
from tests.cutout.glass_bottle import glass_bottle, ground, nudged, photographed
from tests.cutout.packshots import load_packshot, mean_error, psnr


@pytest.fixture(scope="module")
def bottle():
    return glass_bottle()


@pytest.fixture(scope="module")
def light(bottle):
    return photographed(bottle.on(ground(*bottle.alpha.shape, 0.9)))


@pytest.fixture(scope="module")
def dark(bottle):
    return photographed(bottle.on(ground(*bottle.alpha.shape, 0.12)), seed=2)


def stripes(height, width):
    """Make a new set that shows through glass."""
    wave = 0.5 + 0.3 * np.sin(np.arange(width) / 18)
    tint = np.array([0.9, 0.7, 0.5])
    return np.broadcast_to(wave[None, :, None] * tint, (height, width, 3))


def recomposite_error(matte, bottle):
    """Lay the matte over a new set and compare with the truth, in dB."""
    new = stripes(*bottle.alpha.shape)
    share = matte.alpha[..., None]
    return psnr(share * matte.colour / 255 + (1 - share) * new, bottle.on(new))


def test_glass_is_solved_exactly_from_a_light_and_a_dark_ground(bottle, light, dark):
    matte = two_photo_matte(light, dark)
    assert recomposite_error(matte, bottle) >= 45
    assert mean_error(matte.alpha, bottle.alpha) <= 0.004
    assert matte.quality >= 0.9


def test_the_order_of_the_two_photos_does_not_matter(bottle, light, dark):
    assert recomposite_error(two_photo_matte(dark, light), bottle) >= 45


@pytest.mark.parametrize(
    "motion",
    [
        pytest.param({"across": 1.7, "down": -2.3, "degrees": 0.2}, marks=pytest.mark.nightly),
        pytest.param({"across": -9.0, "down": 4.0, "degrees": -0.5}, marks=pytest.mark.nightly),
        {"across": 21.0, "down": -13.0, "degrees": 1.5},
    ],
)
def test_a_camera_that_moved_between_the_photos_is_made_good(bottle, light, dark, motion):
    moved = nudged(dark, **motion)
    assert recomposite_error(two_photo_matte(light, moved), bottle) >= 40


def test_another_exposure_of_the_second_photo_is_made_good(bottle, light):
    scene = bottle.on(ground(*bottle.alpha.shape, 0.12))
    assert recomposite_error(two_photo_matte(light, photographed(scene * 0.9)), bottle) >= 40


def test_a_second_photo_of_another_size_is_fitted(bottle, light, dark):
    larger = cv2.resize(dark, None, fx=1.25, fy=1.25, interpolation=cv2.INTER_CUBIC)
    assert recomposite_error(two_photo_matte(light, larger), bottle) >= 38


def test_two_photos_on_the_same_ground_do_not_match(light, bottle):
    again = photographed(bottle.on(ground(*bottle.alpha.shape, 0.9)), seed=9)
    with pytest.raises(NoMatchError, match="equally light"):
        two_photo_matte(light, again)


def test_photos_of_different_bottles_do_not_match(light):
    with pytest.raises(NoMatchError):
        two_photo_matte(light, load_packshot("black_white").photo)


def test_photos_of_different_shapes_do_not_match(light, dark):
    with pytest.raises(NoMatchError, match="shapes"):
        two_photo_matte(light, np.ascontiguousarray(dark[:500]))


@pytest.mark.parametrize("level", [0, 255])
def test_an_empty_second_photo_does_not_match(light, level):
    with pytest.raises(NoMatchError):
        two_photo_matte(light, np.full_like(light, level))
