"""The colours of pages and pictures: what covers them, grouped as the eye does (k-means in Lab)."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from genads_desktop.ports.guidelines import ColourFound

GROUPS = 8
MOST = 8
SAME = 9.0
"""Lab distance below which two colours are one."""
GREY = 7.0
"""Lab chroma below which a colour is a grey."""
LEAST = 0.004
"""Share of the pages below which a colour of pictures is left out."""
LEAST_GREY = 0.03
SAMPLE = 40_000
_SEED = 7

Colours = NDArray[np.float32]
"""(n, 3) Lab."""


@dataclass(frozen=True, slots=True)
class Weighted:
    """An exact colour and what it covers, as a share of all pages."""

    rgb: tuple[int, int, int]
    share: float


def palette(pages: list[NDArray[np.uint8]], exact: list[Weighted]) -> tuple[ColourFound, ...]:
    """Return the colours of pages, (h, w, 3) sRGB each; exact ones of the document win over measured."""
    named = _merged(exact)
    measured = [one for one in _measured(pages) if _nearest(one, named) > SAME]
    found = sorted([*named, *measured], key=lambda one: (_chroma(one) < GREY, -one.share))
    return tuple(
        ColourFound(
            colour="#{:02x}{:02x}{:02x}".format(*one.rgb),
            share=min(1.0, one.share),
            likely=_chroma(one) >= GREY,
        )
        for one in found[:MOST]
    )


def _merged(colours: list[Weighted]) -> list[Weighted]:
    """Join colours that look the same; the one that covers most stands for them."""
    kept: list[Weighted] = []
    for one in sorted(colours, key=lambda colour: -colour.share):
        near = [n for n, other in enumerate(kept) if _distance(one, other) <= SAME]
        if near:
            first = kept[near[0]]
            kept[near[0]] = Weighted(first.rgb, first.share + one.share)
        else:
            kept.append(one)
    return kept


def _measured(pages: list[NDArray[np.uint8]]) -> list[Weighted]:
    if not pages:
        return []
    pixels = np.concatenate([page.reshape(-1, 3) for page in pages])
    step = max(1, len(pixels) // SAMPLE)
    lab = _lab(pixels[::step])
    groups = min(GROUPS, len(np.unique(lab.round(), axis=0)))
    cv2.setRNGSeed(_SEED)
    until = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 30, 0.5)
    _, labels, centres = cv2.kmeans(
        lab, groups, np.empty(0, np.int32), until, 2, cv2.KMEANS_PP_CENTERS
    )
    shares = np.bincount(labels.ravel(), minlength=groups) / len(lab)
    rgb = _rgb(np.asarray(centres, np.float32))
    found = [
        Weighted((int(c[0]), int(c[1]), int(c[2])), float(s))
        for c, s in zip(rgb, shares, strict=True)
    ]
    return [one for one in _merged(found) if one.share >= _least(one)]


def _least(one: Weighted) -> float:
    """Little grey is the soft edge of printed letters."""
    return LEAST_GREY if _chroma(one) < GREY else LEAST


def _nearest(one: Weighted, others: list[Weighted]) -> float:
    return min((_distance(one, other) for other in others), default=float("inf"))


def _distance(one: Weighted, other: Weighted) -> float:
    return float(np.linalg.norm(_lab_of(one) - _lab_of(other)))


def _chroma(one: Weighted) -> float:
    return float(np.linalg.norm(_lab_of(one)[1:]))


def _lab_of(one: Weighted) -> Colours:
    return np.asarray(_lab(np.array([one.rgb], np.uint8))[0], np.float32)


def _lab(rgb: NDArray[np.uint8]) -> Colours:
    shares = rgb.reshape(1, -1, 3).astype(np.float32) / np.float32(255)
    return np.asarray(cv2.cvtColor(shares, cv2.COLOR_RGB2Lab)[0], np.float32)


def _rgb(lab: Colours) -> NDArray[np.uint8]:
    shares = cv2.cvtColor(lab.reshape(1, -1, 3), cv2.COLOR_Lab2RGB)[0]
    return np.asarray(np.clip(shares * 255 + 0.5, 0, 255), np.uint8)
