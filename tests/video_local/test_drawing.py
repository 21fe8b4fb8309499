"""The date of the drawing: whoever changes what a scene looks like says since when, so that takes grow old."""

import cv2
import numpy as np

from tests.video_local.drawing import SHEET, cut, tiles

ROUNDING = 24
"""Levels of 255, after a blur; another machine's arithmetic stays far below, another motif far above."""


def soft(picture):
    return cv2.GaussianBlur(picture, (0, 0), 2)


def test_the_drawing_is_what_it_has_been_since_its_date(bottle):
    """Where it is not: set `DRAWN_SINCE` to today, then `python -m tests.video_local.drawing`."""
    pairs = zip(cut(cv2.imread(str(SHEET))), tiles(bottle), strict=False)
    apart = [float(np.abs(soft(kept) - soft(now)).max()) for kept, now in pairs]

    assert len(apart) > 50
    assert max(apart) < ROUNDING, f"tile {apart.index(max(apart))} differs"
