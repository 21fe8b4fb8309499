import numpy as np
import pytest

from genads_desktop.adapters.cutout.straightening import straightened

SIZE = 1600


def rounded_square(side=800.0, radius=60.0, spacing=1.5):
    """Walk around a square with round corners; points (n, 2) at equal distances."""
    quarter = np.linspace(0, np.pi / 2, int(radius * np.pi / 2 / spacing), endpoint=False)
    straight = np.arange(0, side, spacing)
    edge = np.stack([straight, np.zeros_like(straight)], axis=1)
    corner = np.array([side, radius]) + radius * np.stack(
        [np.sin(quarter), -np.cos(quarter)], axis=1
    )
    piece, points = np.concatenate([edge, corner]), []
    start, turn = np.zeros(2), np.eye(2)
    for _ in range(4):
        points.append(piece @ turn.T + start)
        start = start + turn @ np.array([side + radius, radius])
        turn = turn @ np.array([[0.0, -1.0], [1.0, 0.0]])
    return np.concatenate(points)


def with_dent(points, *, depth, length, at=150):
    dented = points.copy()
    places = np.arange(at, at + length)
    dented[places, 1] += depth * np.sin(np.linspace(0, np.pi, length)) ** 0.5
    return dented


@pytest.mark.parametrize("depth", [-8.0, -3.0, 3.0, 8.0])
def test_a_shallow_dent_or_bump_in_a_side_is_mended(depth):
    true = rounded_square()
    dented = with_dent(true, depth=depth, length=60)
    assert np.abs(straightened(dented, SIZE) - true).max() < 1.0


def test_a_deep_notch_is_the_bottles_shape_and_stays():
    notched = with_dent(rounded_square(), depth=25.0, length=60)
    mended = straightened(notched, SIZE)
    assert np.abs(mended - notched).max() < 1.0


def test_round_corners_stay_round():
    true = rounded_square()
    assert np.abs(straightened(true, SIZE) - true).max() < 0.5


def test_a_circle_stays_a_circle():
    angles = np.linspace(0, 2 * np.pi, 1500, endpoint=False)
    circle = 350 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    radii = np.hypot(*straightened(circle, SIZE).T)
    assert np.abs(radii - 350).max() < 0.6
