"""The cut-out from one photo on a calm backdrop, without any trained model."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Mask, Matte, Photo8, Plane
from genads_desktop.adapters.cutout.colours import own_colours
from genads_desktop.adapters.cutout.contour import painted, snapped_outlines
from genads_desktop.adapters.cutout.evidence import Evidence, gather_evidence
from genads_desktop.adapters.cutout.glass import glass_map
from genads_desktop.adapters.cutout.masks import RowProfile, main_parts, without_holes
from genads_desktop.adapters.cutout.polish import polished
from genads_desktop.adapters.cutout.quality import Quality, distinctness, judged
from genads_desktop.adapters.cutout.silhouette import Silhouette, find_silhouette

HALF = 0.5
CALM = 0.5
"""Texture a seeded mask is judged against at most: it need not be found in the texture. On more
texture there are edges everywhere, and colours must tell the inside from the outside too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A mask at working size, with what speaks for it."""

    evidence: Evidence
    mask: Mask
    quality: Quality


def border_model_attempt(photo: Photo8) -> Attempt:
    """Find the bottle by its difference from the photo's border."""
    evidence = gather_evidence(photo)
    silhouette = find_silhouette(evidence)
    best = polished(evidence, silhouette)
    quality = judged(
        evidence,
        best.mask,
        asymmetry=silhouette.asymmetry,
        agreement=best.agreement,
        assumed=silhouette.assumed,
    )
    return Attempt(evidence=evidence, mask=best.mask, quality=quality)


def seeded_attempt(photo: Photo8, seed: Plane) -> Attempt:
    """Start from a mask (h, w) of 0..1 that somebody else found, and judge it in the same way."""
    seen = gather_evidence(photo)
    evidence = replace(seen, texture=min(seen.texture, CALM))
    height, width = evidence.edges.shape
    small = cv2.resize(seed, (width, height), interpolation=cv2.INTER_AREA)
    outline = np.asarray(small > HALF, np.uint8)
    if outline.any():
        outline = main_parts(without_holes(outline), 0.05)
    profile = RowProfile.of(outline)
    asymmetry = profile.asymmetry if profile else 1.0
    best = polished(evidence, Silhouette(outline, asymmetry, assumed=1.0))
    quality = judged(
        evidence, best.mask, asymmetry=asymmetry, agreement=best.agreement, assumed=1.0
    )
    solid = 1.0 if seen.texture <= CALM else distinctness(seen.photo, best.mask)
    return Attempt(evidence=evidence, mask=best.mask, quality=replace(quality, solid=solid))


def matte_from(photo: Photo8, attempt: Attempt, method: str) -> Matte:
    """Bring a mask to full size: outline on the edges, own colours, glass."""
    outlines = snapped_outlines(photo, attempt.mask, attempt.evidence.scale)
    alpha = painted(outlines, *photo.shape[:2])
    return Matte(
        alpha=alpha,
        colour=own_colours(photo, alpha),
        quality=attempt.quality.value,
        method=method,
        glass=glass_map(photo, attempt.evidence, alpha),
    )
