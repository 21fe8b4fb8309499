import cv2
import numpy as np
import pytest

from genads_desktop.adapters.cutout.colours import own_colours


@pytest.fixture
def disc():
    """A dark red disc on white with soft edges, its true colour and its alpha."""
    fine = np.zeros((1600, 1600), np.uint8)
    cv2.circle(fine, (800, 800), 500, 255, -1)
    alpha = cv2.resize(fine, (400, 400), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    alpha = cv2.GaussianBlur(alpha, (0, 0), 1.0)
    colour = np.array([120, 20, 30], np.float32)
    mixed = alpha[..., None] * colour + (1 - alpha[..., None]) * 255
    return (mixed + 0.5).astype(np.uint8), colour, alpha


def test_the_backdrops_light_is_taken_out_of_the_edges(disc):
    photo, colour, alpha = disc
    freed = own_colours(photo, alpha)
    edge = (alpha > 0.1) & (alpha < 1)
    assert np.abs(freed[edge] - colour).mean() < 3
    assert np.abs(photo[edge] - colour).mean() > 30


def test_what_is_solid_stays_as_photographed_and_the_rest_is_black(disc):
    photo, _, alpha = disc
    freed = own_colours(photo, alpha)
    np.testing.assert_array_equal(freed[alpha >= 1], photo[alpha >= 1])
    assert (freed[:40] == 0).all()


def test_nothing_to_free_changes_nothing(disc):
    photo, _, _ = disc
    np.testing.assert_array_equal(own_colours(photo, np.zeros((400, 400), np.float32)), photo)
