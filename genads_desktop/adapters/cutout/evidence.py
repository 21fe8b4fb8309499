"""What in a photo speaks for a bottle: difference from the backdrop, and long edges."""

from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Photo8, Picture, Plane
from genads_desktop.adapters.cutout.border import Backdrop, border_ring, fit_backdrop

WORK_SIDE = 720
"""Longest side at which the shape is looked for, px."""
DARKER, LIGHTER = 0.45, 0.8
"""Lightness counts less than colour, and darkness least: shadows are dark."""
SUPPORT = 0.035
"""Length over which an edge must go on to count, of the longest side."""

OWN = 1.0
"""How far a line can strengthen an edge, of the edge's own gradient."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Maps at working size, all (h, w) in Lab units."""

    photo: Photo8
    scale: float
    """Working size over photo size."""
    backdrop: Backdrop
    distance: Plane
    """Colour distance from the backdrop; shadows discounted."""
    gradient: Plane
    gradient_y: Plane
    edges: Plane
    """Gradient, strengthened where it is part of a long straight edge."""
    upright_edges: Plane
    """Like `edges`, upright ones alone."""
    level_edges: Plane
    upright: Plane
    """Gradient across, averaged along upright edges."""
    texture: float
    """How strong the edges of the backdrop itself are."""


def gather_evidence(photo: Photo8) -> Evidence:
    """Compare a photo with its own border."""
    small, scale = shrunk(photo, WORK_SIDE)
    smooth = cv2.bilateralFilter(cv2.GaussianBlur(small, (0, 0), 0.8), 7, 16, 4)
    lab = to_lab(np.asarray(smooth, np.uint8))
    backdrop = fit_backdrop(lab)
    across, down, gradient = lab_gradients(lab)
    length = int(SUPPORT * max(lab.shape[:2])) | 1
    upright = np.asarray(cv2.blur(across, (1, length)), np.float32)
    level = np.asarray(cv2.blur(down, (length, 1)), np.float32)
    edges = np.sqrt(np.maximum(upright, level) * gradient)
    ring = border_ring(*edges.shape)
    return Evidence(
        photo=small,
        scale=scale,
        backdrop=backdrop,
        distance=backdrop_distance(lab, backdrop.colour),
        gradient=gradient,
        gradient_y=down,
        edges=edges,
        upright=upright,
        upright_edges=_supported(across, upright),
        level_edges=_supported(down, level),
        texture=max(0.10, float(np.percentile(edges[ring], 95))),
    )


def _supported(gradient: Plane, support: Plane) -> Plane:
    """Strengthen an edge by the line it is part of; a line does not go on where there is none."""
    return np.asarray(np.sqrt(np.minimum(support, OWN * gradient) * gradient), np.float32)


def shrunk(photo: Photo8, side: int) -> tuple[Photo8, float]:
    """Fit a photo into a square of `side` px; smaller ones stay as they are."""
    scale = min(1.0, side / max(photo.shape[:2]))
    if scale == 1.0:
        return photo, scale
    small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), scale


def to_lab(photo: Photo8) -> Picture:
    """Convert sRGB to CIE Lab, L in 0..100."""
    scaled = photo.astype(np.float32) / 255
    return np.asarray(cv2.cvtColor(scaled, cv2.COLOR_RGB2Lab), np.float32)


def lab_gradients(lab: Picture) -> tuple[Plane, Plane, Plane]:
    """Return the gradient across, down and in any direction, Lab units a pixel."""
    across = np.asarray(cv2.Scharr(lab, cv2.CV_32F, 1, 0), np.float32) / 16
    down = np.asarray(cv2.Scharr(lab, cv2.CV_32F, 0, 1), np.float32) / 16
    across2, down2 = (across**2).sum(-1), (down**2).sum(-1)
    return np.sqrt(across2), np.sqrt(down2), np.sqrt(across2 + down2)


def backdrop_distance(lab: Picture, backdrop: Picture) -> Plane:
    """Measure how unlike the backdrop each pixel is, in Lab units."""
    difference = lab - backdrop
    lightness = difference[..., 0]
    chroma2 = (difference[..., 1:] ** 2).sum(-1)
    weighted = np.where(lightness < 0, DARKER, LIGHTER) * lightness
    return np.asarray(np.sqrt(chroma2 + weighted**2), np.float32)
