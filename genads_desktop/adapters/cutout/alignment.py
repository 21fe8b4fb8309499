"""Laying a second photo exactly over the first, although their grounds differ."""

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.cutout.arrays import Photo8, Plane
from genads_desktop.adapters.cutout.errors import NoMatchError
from genads_desktop.adapters.cutout.evidence import shrunk

COARSE, FINE = 480, 1100
"""Longest sides at which the motion is found and refined, px."""
COARSE_ROUNDS, FINE_ROUNDS = 120, 30
SETTLED = 1e-5
LEAST_CORRELATION = 0.55
STILL = 0.12
"""Motion of the corners below which the second photo is taken as it is, px."""
MOST_STRETCH = 0.02
LEAST_POINTS = 12
MOTION_SIZE = 6
Motion = NDArray[np.float32]
"""(2, 3), from places in the first photo to places in the second."""


def aligned(first: Photo8, second: Photo8) -> tuple[Photo8, float]:
    """Return the second photo on the first one's pixels, and how well their edges agree, 0..1.

    Raises `NoMatchError` when the photos do not show the same thing.
    """
    second = _same_size(first, second)
    motion, _ = _found(first, second, COARSE, COARSE_ROUNDS, start=None)
    motion, correlation = _found(first, second, FINE, FINE_ROUNDS, start=motion)
    if correlation < LEAST_CORRELATION:
        raise NoMatchError("they do not show the same bottle from the same place")
    height, width = first.shape[:2]
    if _largest_shift(motion, height, width) < STILL:
        return second, correlation
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    moved = cv2.warpAffine(
        second, motion, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(moved, np.uint8), correlation


def _same_size(first: Photo8, second: Photo8) -> Photo8:
    height, width = first.shape[:2]
    stretch = (second.shape[1] / second.shape[0]) / (width / height)
    if abs(stretch - 1) > MOST_STRETCH:
        raise NoMatchError("they have different shapes")
    if second.shape[:2] == (height, width):
        return second
    shrinks = second.shape[0] > height
    method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(second, (width, height), interpolation=method), np.uint8)


def _found(
    first: Photo8, second: Photo8, side: int, rounds: int, *, start: Motion | None
) -> tuple[Motion, float]:
    """Find the motion at a reduced size; it is returned for photos of full size."""
    small, scale = shrunk(first, side)
    template, moving = _edges(small), _edges(shrunk(second, side)[0])
    motion = _shifted(template, moving) if start is None else _scaled(start, scale)
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, rounds, SETTLED)
    everywhere = np.full(template.shape, 255, np.uint8)
    try:
        correlation, found = cv2.findTransformECC(
            template, moving, motion, cv2.MOTION_AFFINE, criteria, everywhere, 5
        )
    except cv2.error:
        if start is not None:
            raise NoMatchError("they cannot be laid over each other") from None
        return _scaled(_by_points(first, second, side), 1 / scale), 0.0
    return _scaled(np.asarray(found, np.float32), 1 / scale), float(correlation)


def _edges(photo: Photo8) -> Plane:
    """Show edges alike, whether they are dark on light or light on dark."""
    grey = np.asarray(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), np.float32)
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), 1.2), np.float32)
    strength = cv2.magnitude(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    strength = np.asarray(strength, np.float32)
    usual = float(np.percentile(strength, 90)) + 1.0
    return np.asarray(strength / (strength + usual), np.float32)


def _shifted(template: Plane, moving: Plane) -> Motion:
    window = cv2.createHanningWindow(template.shape[::-1], cv2.CV_32F)
    (across, down), _ = cv2.phaseCorrelate(template, moving, window)
    return np.array([[1, 0, across], [0, 1, down]], np.float32)


def _by_points(first: Photo8, second: Photo8, side: int) -> Motion:
    """Fall back to matching corners, for photos that are further apart."""
    finder = cv2.ORB.create(1500)
    seen = [finder.detectAndCompute(shrunk(photo, side)[0], None) for photo in (first, second)]
    if any(each[1] is None for each in seen):
        raise NoMatchError("they have too little detail in common")
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(seen[0][1], seen[1][1])
    if len(pairs) < LEAST_POINTS:
        raise NoMatchError("they have too little detail in common")
    source = np.array([seen[0][0][pair.queryIdx].pt for pair in pairs], np.float32)
    target = np.array([seen[1][0][pair.trainIdx].pt for pair in pairs], np.float32)
    motion, inliers = cv2.estimateAffinePartial2D(source, target)
    if np.size(motion) != MOTION_SIZE or int(inliers.sum()) < LEAST_POINTS:
        raise NoMatchError("they have too little detail in common")
    return np.asarray(motion, np.float32)


def _scaled(motion: Motion, factor: float) -> Motion:
    """Take a motion over to photos of `factor` times the size; pixel centres stay centres."""
    result = motion.copy()
    centre = (factor - 1) / 2
    linear = motion[:, :2]
    result[:, 2] = factor * motion[:, 2] + centre * (1 - linear.sum(axis=1))
    return result


def _largest_shift(motion: Motion, height: int, width: int) -> float:
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]], np.float32)
    return float(np.abs(corners @ motion.T - corners[:, :2]).max())
