"""The outline of a bottle, found from evidence and from what bottles look like."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label, median_filter

from genads_desktop.adapters.cutout.arrays import Mask
from genads_desktop.adapters.cutout.evidence import Evidence
from genads_desktop.adapters.cutout.masks import (
    Edge,
    RowProfile,
    closed,
    disc,
    main_parts,
    opened,
    without_holes,
)
from genads_desktop.adapters.cutout.symmetric import symmetric_outline

MIRRORED = 0.02
"""Asymmetry up to which a missing side is filled in from the other."""
BASE_SPAN = 0.55
"""Share of the width that a base line must cover."""
END_ROWS = 3
SPECK = 0.035
"""Extent below which an edge is a speck, of the longest side."""


@dataclass(frozen=True, slots=True)
class Silhouette:
    """A mask at working size, and how much of it is assumption."""

    mask: Mask
    asymmetry: float
    assumed: float
    """Area of the mask over the area that was really seen; 1 is all seen."""


def find_silhouette(evidence: Evidence) -> Silhouette:
    """Find the bottle: seen parts, closed to a shape without overhangs, on its base line."""
    height, width = evidence.edges.shape
    seen = _without_tails(_solid(_bottle_evidence(evidence)))
    profile = RowProfile.of(opened(seen, np.ones((3, 3), np.uint8)))
    if profile is None:
        return Silhouette(seen, asymmetry=1.0, assumed=1.0)
    profile = _without_feet(_smoothed(_on_base_line(profile, seen, evidence), height), evidence)
    profile = mirrored(profile)
    shape = opened(profile.filled(height, width), np.ones((int(0.02 * height) | 1, 1), np.uint8))
    shape = opened(shape, np.ones((1, int(0.05 * width) | 1), np.uint8))
    if profile.asymmetry < MIRRORED:
        shape = symmetric_outline(evidence, profile)
        shape = main_parts(opened(shape, np.ones((1, int(0.05 * width) | 1), np.uint8)), 0.05)
    assumed = float(shape.sum()) / max(1.0, float(seen.sum()))
    return Silhouette(shape, profile.asymmetry, assumed)


def _bottle_evidence(evidence: Evidence) -> Mask:
    """Take strong edges with the weak ones that go on from them, and strong colour."""
    size = max(evidence.edges.shape)
    pixels = _long_edges(evidence, size) | _strong_colour(evidence)
    groups = closed(pixels, disc(int(0.05 * size)))
    return np.asarray(_central_group(groups) & pixels, np.uint8)


def _long_edges(evidence: Evidence, size: int) -> Mask:
    strong = max(1.1, 2.6 * evidence.texture)
    weak = (evidence.edges > max(0.38, 1.35 * evidence.texture)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        closed(weak, np.ones((3, 3), np.uint8)), connectivity=8
    )
    keep = np.zeros(count, bool)
    keep[np.unique(labels[evidence.edges > strong])] = True
    extent = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(axis=1)
    keep &= extent >= SPECK * size
    keep[0] = False
    return np.asarray(keep[labels] & (weak > 0), np.uint8)


def _strong_colour(evidence: Evidence) -> Mask:
    limit = max(10.0, 4.5 * evidence.backdrop.noise)
    strong = (evidence.distance > limit).astype(np.uint8)
    return main_parts(opened(strong, np.ones((5, 5), np.uint8)), 0.1) & strong


def _central_group(groups: Mask) -> Mask:
    """Choose the large group near the middle of the photo."""
    height, width = groups.shape
    count, labels, stats, centres = cv2.connectedComponentsWithStats(groups, connectivity=8)
    if count <= 1:
        return groups
    off_x = (centres[1:, 0] / width - 0.5) / 0.3
    off_y = (centres[1:, 1] / height - 0.52) / 0.4
    weight = stats[1:, cv2.CC_STAT_AREA] * np.exp(-(off_x**2) - off_y**2)
    return np.asarray(labels == 1 + int(np.argmax(weight)), np.uint8)


def _solid(pixels: Mask) -> Mask:
    return main_parts(without_holes(closed(pixels, disc(7))), 0.05)


def _without_tails(mask: Mask) -> Mask:
    """Drop flat pieces: a side must stand upright, shadows and caustics lie down."""
    upright = opened(mask, np.ones((int(0.03 * mask.shape[0]) | 1, 1), np.uint8))
    return main_parts(upright, 0.05) if upright.any() else mask


def _on_base_line(profile: RowProfile, seen: Mask, evidence: Evidence) -> RowProfile:
    """Cut off what hangs below the last wide horizontal edge: a reflection or a shadow."""
    base = _base_line(profile, evidence)
    if base is None or profile.bottom - base <= 0.012 * seen.shape[0]:
        return profile
    below = int(seen[base + 1 : profile.bottom + 1].sum())
    row = max(0, base - 3 - profile.top)
    width = profile.right[row] - profile.left[row]
    hangs_loose = below < 0.75 * width * (profile.bottom - base)
    return profile.cut_at(base) if hangs_loose else profile


def _base_line(profile: RowProfile, evidence: Evidence) -> int | None:
    reach = 0.46 * float(np.percentile(profile.right - profile.left, 90))
    first = int(max(0, profile.axis - reach))
    last = int(min(evidence.edges.shape[1], profile.axis + reach))
    start = profile.top + (profile.bottom - profile.top) // 2
    band = evidence.gradient_y[start : profile.bottom + 1, first:last]
    if band.size == 0:
        return None
    edge_share = (band > max(0.8, 1.8 * evidence.texture)).mean(axis=1)
    rows = np.flatnonzero(edge_share > BASE_SPAN)
    return start + int(rows[-1]) if rows.size else None


def _smoothed(profile: RowProfile, height: int) -> RowProfile:
    """Take out jitter of the rows; a median keeps the steps of neck and shoulder."""
    size = max(3, int(0.012 * height)) | 1
    return RowProfile(
        profile.top,
        median_filter(profile.left, size, mode="nearest"),
        median_filter(profile.right, size, mode="nearest"),
    )


def _without_feet(profile: RowProfile, evidence: Evidence) -> RowProfile:
    """Pull in low rows that reach far out without an upright edge: shadows and caustics."""
    body = float(np.median(profile.right - profile.left))
    return RowProfile(
        profile.top,
        profile.axis - _pulled_in(profile.axis - profile.left, profile, evidence, body, side=-1),
        profile.axis + _pulled_in(profile.right - profile.axis, profile, evidence, body, side=1),
    )


def _pulled_in(
    reach: Edge, profile: RowProfile, evidence: Evidence, body: float, *, side: int
) -> Edge:
    rows = reach.size
    usual = float(np.percentile(reach[int(0.35 * rows) : int(0.8 * rows)], 60))
    low = np.arange(rows) > 0.45 * rows
    feet = np.flatnonzero(low & (reach > usual + 0.02 * body))
    if feet.size == 0:
        return reach
    outer = _upright_strength(evidence, profile.top + feet, profile.axis + side * reach[feet])
    inner = _upright_strength(
        evidence, profile.top + feet, np.full(feet.size, profile.axis + side * usual)
    )
    if np.median(outer) > 0.6 * np.median(inner):
        return reach
    pulled = reach.copy()
    pulled[feet] = usual
    return pulled


def _upright_strength(evidence: Evidence, rows: NDArray[np.intp], x: Edge) -> Edge:
    """Return the strongest upright edge within a few pixels of each place."""
    width = evidence.upright.shape[1]
    columns = np.clip(np.round(x).astype(int)[:, None] + np.arange(-5, 6), 0, width - 1)
    return np.asarray(evidence.upright[rows[:, None], columns].max(axis=1), np.float64)


def mirrored(profile: RowProfile) -> RowProfile:
    """Where a symmetric bottle lost one side, fill it in from the other."""
    if profile.asymmetry >= MIRRORED:
        return profile
    axis = profile.axis
    left, right = axis - profile.left, profile.right - axis
    lost = np.abs(left - right) > 0.03 * np.median(left + right)
    wider = np.maximum(left, right)
    left, right = np.where(lost, wider, left), np.where(lost, wider, right)
    return RowProfile(profile.top, axis - left, axis + right)


def without_notches(mask: Mask) -> Mask:
    """Mend short bites in the sides of a mask, keep its true steps, and mirror it."""
    profile = RowProfile.of(mask)
    if profile is None:
        return mask
    height, width = mask.shape
    body = float((profile.right - profile.left).max())
    mended = RowProfile(
        profile.top,
        _mended(profile.left, width=width, body=body),
        _mended(profile.right, width=width, body=body),
    )
    return mirrored(mended).filled(height, width)


def _mended(edge: Edge, *, width: int, body: float) -> Edge:
    rows = edge.size
    usual = median_filter(edge, max(5, int(0.30 * rows)) | 1, mode="nearest")
    runs, count = label(np.abs(edge - usual) > 0.004 * width)
    result = edge.copy()
    for number in range(1, count + 1):
        run = np.flatnonzero(runs == number)
        if _is_notch(edge, usual, run, body):
            before, after = int(run[0]) - 1, int(run[-1]) + 1
            result[run] = np.interp(run, [before, after], [edge[before], edge[after]])
    return result


def _is_notch(edge: Edge, usual: Edge, run: NDArray[np.intp], body: float) -> bool:
    rows = edge.size
    if run.size >= 0.18 * rows or run[0] < END_ROWS or run[-1] >= rows - END_ROWS:
        return False
    shallow = np.abs(edge[run] - usual[run]).max() < 0.06 * body
    returns = abs(edge[run[0] - 1] - edge[run[-1] + 1]) < 0.02 * body
    return bool(shallow and returns)
