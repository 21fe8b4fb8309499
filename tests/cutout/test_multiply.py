import cv2
import numpy as np
import pytest

from genads_desktop.adapters.cutout.border_model import border_model_attempt
from genads_desktop.adapters.cutout.multiply import transmittance, why_not_multiplied
from tests.cutout.packshots import load_packshot


@pytest.fixture(scope="module")
def clear():
    return load_packshot("clear_white")


@pytest.fixture(scope="module")
def light(clear):
    return transmittance(clear.photo, border_model_attempt(clear.photo))


def on_plate(light, plate):
    share = light.extent[..., None]
    return plate * (1 - share + share * light.colour / 255)


def test_no_rectangle_shows_around_the_bottle_on_a_light_set(clear, light):
    plate = np.full(clear.photo.shape, 0.93)
    darkening = 1 - on_plate(light, plate).mean(axis=2) / 0.93
    around = cv2.dilate((clear.truth > 0).astype(np.uint8), np.ones((121, 121), np.uint8)) == 0
    assert darkening[around].max() < 0.03
    steps = np.abs(np.diff(cv2.GaussianBlur(darkening, (0, 0), 3), axis=0))
    assert steps[:, around.all(axis=0)].max(initial=0) < 0.002


def test_the_label_and_the_cap_stay_readable_and_the_glass_lets_the_set_through(clear, light):
    plate = np.full(clear.photo.shape, 0.93)
    shown = on_plate(light, plate).mean(axis=2)
    inside = clear.truth > 0.99
    assert shown[inside].min() < 0.35
    assert np.median(shown[inside]) > 0.8


def test_the_soft_edge_ends_before_the_frame_and_is_whole_on_the_bottle(clear, light):
    edge = np.concatenate(
        [light.extent[0], light.extent[-1], light.extent[:, 0], light.extent[:, -1]]
    )
    assert edge.max() < 0.02
    assert light.extent[clear.truth > 0.5].min() > 0.97


@pytest.mark.parametrize(("name", "words"), [("amber_wood", "light enough"), ("pink_grey", None)])
def test_only_a_light_plain_backdrop_can_be_divided_out(name, words):
    reason = why_not_multiplied(border_model_attempt(load_packshot(name).photo))
    if words is None:
        assert reason is None or "light enough" in reason
    else:
        assert words in reason
