"""How far a mask can be trusted, judged without knowing the truth."""

from dataclasses import dataclass

import cv2
import numpy as np

from genads_desktop.adapters.cutout.arrays import Mask, Photo8, Plane
from genads_desktop.adapters.cutout.border import border_width
from genads_desktop.adapters.cutout.evidence import Evidence
from genads_desktop.adapters.cutout.masks import disc, rim

SMALLEST, LARGEST = 0.03, 0.85
"""Share of the photo that a bottle takes up."""
AROUND = 0.12
"""Width of the surroundings colours are compared with, of the longest side."""
BESIDE = 0.02
"""Distance up to which an edge may belong to the mask, of the longest side."""
CROSSED = 0.15
"""Share of a side with edges that the mask leaves out from which a part of the bottle is cut off."""
CLEAR, FAINTEST_GRAIN = 5.0, 0.25
"""Edges that count, in units of the border's grain, and the least grain one is taken to have."""
BINS = 8
VISIBLE = 4.0
"""Lab distance from which a colour is another than the backdrop's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """Grades of a mask, each 0..1; any bad one spoils the whole."""

    edges: float
    """The outline runs on edges of the photo."""
    contrast: float
    """Those edges stand out from the texture of the backdrop."""
    whole: float
    """The bottle is not cut by the frame."""
    symmetric: float
    agreed: float
    """Colour statistics find the same shape."""
    sized: float
    """Neither a speck nor the whole photo."""
    seen: float
    """Little of the shape had to be assumed."""
    solid: float
    """Enough of the bottle differs from the backdrop; clear glass on white does not."""

    @property
    def value(self) -> float:
        """The product of all grades, 0..1."""
        return (
            self.edges
            * self.contrast
            * self.whole
            * self.symmetric
            * self.agreed
            * self.sized
            * self.seen
            * self.solid
        )

    @property
    def weakness(self) -> str:
        """Name the worst grade in words for people."""
        words = {
            "the outline of the bottle does not stand out from the backdrop": self.edges,
            "the backdrop is too restless": self.contrast,
            "the bottle is cut off by the edge of the photo": self.whole,
            "the shape found is too lopsided for a bottle": self.symmetric,
            "two ways of finding the bottle disagree": self.agreed,
            "the shape found is too small or too large for a bottle": self.sized,
            "too much of the bottle's outline could not be seen": self.seen,
            "the bottle is clear, and looks like the backdrop behind it": self.solid,
        }
        return min(words, key=lambda word: words[word])


def judged(
    evidence: Evidence, mask: Mask, *, asymmetry: float, agreement: float, assumed: float
) -> Quality:
    """Grade a mask at working size."""
    border = rim(mask)
    edges = cv2.dilate(evidence.edges, np.ones((5, 5), np.uint8))[border]
    crossing = frame_crossing(evidence, mask)
    frame = float(np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]]).mean())
    on_edge = float((edges > max(0.5, 1.3 * evidence.texture)).mean()) if edges.size else 0.0
    strength = float(np.median(edges)) / evidence.texture if edges.size else 0.0
    return Quality(
        edges=_grade(on_edge, bad=0.55, good=0.92),
        contrast=_grade(strength, bad=1.2, good=4.0),
        whole=min(_grade(frame, bad=0.30, good=0.06), _grade(crossing, bad=0.3, good=CROSSED)),
        symmetric=_grade(asymmetry, bad=0.12, good=0.02),
        agreed=_grade(agreement, bad=0.45, good=0.8),
        sized=1.0 if SMALLEST < float(mask.mean()) < LARGEST else 0.0,
        solid=_grade(_differing(evidence, mask), bad=0.15, good=0.40),
        seen=_grade(assumed, bad=2.2, good=1.25),
    )


def frame_crossing(evidence: Evidence, mask: Mask) -> float:
    """Tell along which share of a side of the photo there are edges that a mask leaves out.

    Near 0 where the bottle stands free, a third where a part of it is cut off and not in the mask.
    """
    near = cv2.dilate(mask, disc(int(BESIDE * max(mask.shape))))
    grain = max(FAINTEST_GRAIN, evidence.backdrop.noise)
    strong = (evidence.edges > CLEAR * grain) & (near == 0)
    band = border_width(*mask.shape)
    sides = (strong[:band].T, strong[-band:].T, strong[:, :band], strong[:, -band:])
    return max(float(side.any(axis=1).mean()) for side in sides)


def distinctness(photo: Photo8, mask: Mask) -> float:
    """Grade how different the colours in a mask are from those around it, 0..1."""
    around = cv2.dilate(mask, disc(int(AROUND * max(mask.shape)))) - mask
    inside, outside = (_histogram(photo, np.asarray(each, np.uint8)) for each in (mask, around))
    shared = float(np.minimum(inside, outside).sum())
    return _grade(shared, bad=0.6, good=0.3)


def _histogram(photo: Photo8, mask: Mask) -> Plane:
    counts = cv2.calcHist([photo], [0, 1, 2], mask, [BINS] * 3, [0, 256] * 3)
    return np.asarray(counts / max(1.0, float(counts.sum())), np.float32)


def _differing(evidence: Evidence, mask: Mask) -> float:
    """Return the share of a mask that has another colour than the backdrop."""
    inside = evidence.distance[mask > 0]
    return float((inside > VISIBLE).mean()) if inside.size else 0.0


def _grade(value: float, *, bad: float, good: float) -> float:
    return float(np.clip((value - bad) / (good - bad), 0, 1))
