"""Outlines for close-ups."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.contour import regular


def box_with_a_bump():
    alpha = np.zeros((900, 600), np.float32)
    alpha[100:850, 100:500] = 1
    cv2.ellipse(alpha, (500, 330), (8, 45), 0, 0, 360, 1.0, -1)
    cv2.ellipse(alpha, (100, 600), (7, 30), 0, 0, 360, 0.0, -1)
    return alpha


def test_bumps_and_bites_of_a_straight_side_are_taken_out():
    clean = regular(box_with_a_bump())

    right = (clean > 0.5).sum(1)[110:840]
    assert np.ptp(right) <= 2
    assert abs(float(np.median(right)) - 400) <= 1


def test_corners_stay_where_they_are():
    clean = regular(box_with_a_bump())

    for y, x in ((106, 106), (106, 494), (844, 106), (844, 494)):
        assert clean[y, x] > 0.9
    for y, x in ((96, 96), (96, 504), (854, 96), (854, 504)):
        assert clean[y, x] < 0.1


def test_a_round_bottle_stays_round():
    alpha = np.zeros((600, 600), np.float32)
    cv2.circle(alpha, (300, 300), 250, 1.0, -1, cv2.LINE_AA)

    assert np.abs(regular(alpha) - alpha).sum() < 0.01 * alpha.sum()
