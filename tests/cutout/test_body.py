import cv2
import numpy as np
import pytest
from scipy.spatial import cKDTree

from genads_desktop.adapters.cutout.body_ends import BASE, SHOULDER, BodyEnd
from genads_desktop.adapters.cutout.corners import EdgeMap, with_round_corners
from genads_desktop.adapters.cutout.sides import Body, with_straight_sides
from tests.cutout.test_straightening import rounded_square

SIZE = 1600
FLOOR = 0.3


@pytest.fixture
def bottle():
    """A body of 920 px with round corners and a neck, points (n, 2) from the middle of the frame."""
    points = rounded_square() + np.array([400.0, 500.0])
    neck = (np.abs(points[:, 0] - 800) < 180) & (points[:, 1] < 600)
    points[neck, 1] -= 250
    return points


def with_bite(points, depth):
    """Bite into the right side, below its upper corner."""
    bitten = points.copy()
    beside = (points[:, 0] > 1000) & (points[:, 1] > 600) & (points[:, 1] < 700)
    bitten[beside, 0] -= depth * np.sin(np.pi * (points[beside, 1] - 600) / 100)
    return bitten


def straight(points):
    body = Body.of(points, SIZE)
    return body.joined(*(with_straight_sides(half, body, SIZE) for half in body.halves(points)))


def distance(points, true):
    return cKDTree(true).query(points)[0].max()


def test_a_bite_out_of_one_side_is_mended(bottle):
    assert distance(straight(with_bite(bottle, 8.0)), bottle) < 1.0


def test_a_deep_notch_is_the_bottles_shape_and_stays(bottle):
    notched = with_bite(bottle, 30.0)
    assert distance(notched, straight(notched)) < 1e-6


def test_sides_that_slope_are_found_too(bottle):
    sloping = bottle.copy()
    sloping[:, 0] += (bottle[:, 0] - 800) / 460 * 0.05 * (bottle[:, 1] - 960)
    assert Body.of(sloping, SIZE).side.slope == pytest.approx(0.05, abs=0.002)
    assert distance(straight(with_bite(sloping, 8.0)), sloping) < 1.2


def test_a_round_bottle_has_no_straight_sides():
    angles = np.linspace(0, 2 * np.pi, 1500, endpoint=False)
    circle = 800 + 350 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    assert Body.of(circle, SIZE) is None


def photographed_edges(bottle):
    """A gradient (h, w) with a ridge along the outline of a bottle."""
    plane = np.zeros((SIZE, SIZE), np.float32)
    line = np.round(bottle * 16).astype(np.int32)
    cv2.polylines(plane, [line], isClosed=True, color=(2.0,), thickness=1, shift=4)
    return cv2.GaussianBlur(plane, (0, 0), 1.0)


def rounded(points, true, direction):
    body = Body.of(points, SIZE)
    halves = body.halves(points)
    end = BodyEnd.of(halves, body, direction)
    edges = EdgeMap.of(photographed_edges(true), FLOOR, body)
    return body.joined(*with_round_corners(halves, end, edges))


def with_swelling(points, *, below):
    """Let one corner bulge outwards, as where a caustic meets the base."""
    swollen = points.copy()
    corner = np.array([points[:, 0].max(), points[:, 1].max() if below else 500.0])
    near = np.linalg.norm(points - corner, axis=1)
    push = 25 * np.exp(-((near - 20) ** 2) / 300)[:, None]
    return swollen + push * (corner - 800) / np.linalg.norm(corner - 800)


@pytest.mark.parametrize("direction", [BASE, SHOULDER])
def test_a_swollen_corner_becomes_as_round_as_the_edges_say(bottle, direction):
    swollen = with_swelling(bottle, below=direction == BASE)
    assert distance(swollen, bottle) > 10
    assert distance(rounded(swollen, bottle, direction), bottle) < 4


def test_round_corners_are_left_as_they_are(bottle):
    assert distance(bottle, rounded(bottle, bottle, BASE)) < 1e-6


def test_a_corner_without_any_edge_to_lie_on_is_left_as_it_is(bottle):
    swollen = with_swelling(bottle, below=True)
    nowhere = bottle + 3000
    assert distance(swollen, rounded(swollen, nowhere, BASE)) < 1e-6
