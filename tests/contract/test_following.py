"""How a laid-in product moves: with the camera, and never out of the picture it stood in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.adapters.renderer.following import following
from genads_desktop.domain.camera import Camera, CameraMove
from genads_desktop.domain.camera_path import pose_at
from genads_desktop.ports.video import Picture
from tests.domain.strategies import many

PICTURE = Picture()
STANDING = (400.0, 500.0, 680.0, 1450.0)
SHARES = np.linspace(0, 1, 101)


def boxes(move, box):
    """Where the box is seen over the length of the clip."""
    zoom, x, y = (np.polyval(curve, SHARES) for curve in (move.zoom, move.x, move.y))
    left, right = (540 + (side - 540) * zoom + x for side in box[::2])
    top, bottom = (960 + (side - 960) * zoom + y for side in box[1::2])
    return left, top, right, bottom


@many
@given(
    move=st.sampled_from(CameraMove),
    pace=st.floats(0, 3),
    corner=st.tuples(st.floats(0, 900), st.floats(0, 1700)),
    size=st.tuples(st.floats(20, 1080), st.floats(20, 1920)),
)
def test_what_stands_in_the_picture_stays_in_it(move, pace, corner, size):
    (left, top), (width, height) = corner, size
    box = (left, top, min(1080.0, left + width), min(1920.0, top + height))
    found = following(Camera(move=move, pace=pace), box, PICTURE)
    if found is None:
        return
    left, top, right, bottom = boxes(found, box)

    assert min(left.min(), top.min()) > -1
    assert right.max() < 1081
    assert bottom.max() < 1921
    reach = found.reach(box, PICTURE)
    assert reach[0] <= left.min() + 0.5
    assert reach[3] >= bottom.max() - 0.5


@pytest.mark.parametrize("move", set(CameraMove) - {CameraMove.LOCKED})
def test_with_room_around_it_moves_just_as_the_bottle_of_our_own_engine(move):
    camera = Camera(move=move, pace=1.5)
    found = following(camera, STANDING, PICTURE)

    poses = [pose_at(camera, share) for share in SHARES]
    assert np.allclose(np.polyval(found.zoom, SHARES), [pose.zoom for pose in poses], atol=2e-4)
    shifts = [pose.shift_at(1.0)[0] * 1080 for pose in poses]
    assert np.allclose(np.polyval(found.x, SHARES), shifts, atol=0.3)
    assert found.margin % 2 == 0


@pytest.mark.parametrize("camera", [Camera(move=CameraMove.LOCKED), Camera(pace=0)])
def test_a_camera_that_stands_leaves_it_standing(camera):
    assert following(camera, STANDING, PICTURE) is None
