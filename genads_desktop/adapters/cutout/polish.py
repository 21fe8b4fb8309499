"""A second opinion on a silhouette, from colour statistics, and the choice between the two."""

from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Mask, Photo8
from genads_desktop.adapters.cutout.evidence import Evidence
from genads_desktop.adapters.cutout.masks import (
    disc,
    main_parts,
    opened,
    overlap,
    rim,
    without_holes,
)
from genads_desktop.adapters.cutout.silhouette import MIRRORED, Silhouette, without_notches

UNSURE = 0.02
"""Half width of the band around the outline that is decided anew, of the longest side."""
MARGIN = 0.08
"""Backdrop taken along around the bottle, of the longest side."""
SYMMETRIC = 0.03
OUTLINE_BONUS = 0.015
"""The clean outline wins a close race."""


@dataclass(frozen=True, slots=True)
class PolishedMask:
    """The chosen mask, and how far colour statistics agreed with the outline."""

    mask: Mask
    agreement: float


def polished(evidence: Evidence, silhouette: Silhouette) -> PolishedMask:
    """Let GrabCut redo the outline, and keep whichever lies better on real edges."""
    outline = silhouette.mask
    if not outline.any():
        return PolishedMask(outline, 0.0)
    statistics = grabcut(evidence.photo, outline)
    agreement = overlap(statistics, outline)
    if silhouette.asymmetry < SYMMETRIC:
        if statistics.sum() > 0.8 * outline.sum():
            statistics = without_notches(statistics)
        if silhouette.asymmetry >= MIRRORED:
            outline = without_notches(outline)
    return PolishedMask(main_parts(_best(evidence, outline, statistics), 0.05), agreement)


def grabcut(photo: Photo8, outline: Mask, rounds: int = 3) -> Mask:
    """Decide the band around an outline by the colours inside and outside of it."""
    size = max(outline.shape)
    rows, columns = _box(outline, int(MARGIN * size))
    inside = np.ascontiguousarray(outline[rows, columns])
    band = disc(2 * int(UNSURE * size) + 1)
    labels = np.where(inside > 0, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    labels[cv2.erode(inside, band) > 0] = cv2.GC_FGD
    labels[cv2.dilate(inside, band) == 0] = cv2.GC_BGD
    result = outline.copy()
    if not ((labels == cv2.GC_FGD).any() and (labels == cv2.GC_BGD).any()):
        return result
    cv2.setRNGSeed(1)
    model = (np.zeros((1, 65)), np.zeros((1, 65)))
    picture = np.ascontiguousarray(photo[rows, columns])
    cv2.grabCut(picture, labels, (0, 0, 1, 1), *model, rounds, cv2.GC_INIT_WITH_MASK)
    result[rows, columns] = (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)
    return main_parts(without_holes(result), 0.05)


def _box(mask: Mask, margin: int) -> tuple[slice, slice]:
    left, top, width, height = cv2.boundingRect(mask)
    return (
        slice(max(0, top - margin), top + height + margin),
        slice(max(0, left - margin), left + width + margin),
    )


def _best(evidence: Evidence, outline: Mask, statistics: Mask) -> Mask:
    usable = statistics.sum() > 0.8 * outline.sum()
    candidates = [(outline, OUTLINE_BONUS)]
    if statistics.sum() > 0.85 * outline.sum():
        candidates.append((statistics, 0.0))
    if usable:
        near = np.asarray(cv2.dilate(statistics, np.ones((3, 3), np.uint8)), np.uint8)
        both = opened(outline & near, np.ones((5, 5), np.uint8))
        candidates.append((both, 0.0))
    return max(candidates, key=lambda each: _edge_share(evidence, each[0]) + each[1])[0]


def _edge_share(evidence: Evidence, mask: Mask) -> float:
    """Measure which share of an outline runs on an edge of the photo."""
    outline = rim(mask)
    if mask.sum() < 0.01 * mask.size or not outline.any():
        return -1.0
    near = cv2.dilate(evidence.gradient, np.ones((5, 5), np.uint8))
    return float((near[outline] > max(0.5, 1.2 * evidence.texture)).mean())
