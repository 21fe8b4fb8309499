"""The kinds of pixel arrays the cut-out works on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Photo8 = NDArray[np.uint8]
"""(h, w, 3) sRGB, 0..255."""
Picture = NDArray[np.float32]
"""(h, w, 3) float."""
Plane = NDArray[np.float32]
"""(h, w) float."""
Mask = NDArray[np.uint8]
"""(h, w) of 0 and 1."""
Points = NDArray[np.float64]
"""(n, 2) of x, y in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matte:
    """A bottle freed from its photo."""

    alpha: Plane
    """(h, w), 0..1."""
    colour: Photo8
    """(h, w, 3) sRGB, without the backdrop's light at the edges."""
    quality: float
    """0..1; from 0.8 the matte can be trusted."""
    method: str
    glass: Plane | None = None
    """(h, w), 0..1: how see-through the bottle is."""
