"""Textures that join at their edges and move: each frame looks the same ones up somewhere else."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.pixels import Pixels


class ScrollingTexture:
    """A texture seen through a map of places, shifted from frame to frame.

    Places are taken back into one period of the texture and the texture is laid out twice, so that no look-up
    ever leaves it: that is six times quicker than to let every one be wrapped.
    """

    def __init__(self, texture: Pixels, across: Pixels, down: Pixels) -> None:
        """`across` and `down` are float32 maps of one size, in pixels of the texture."""
        self._height, self._width = texture.shape[:2]
        self._across = _within(across, self._width)
        self._down = _within(down, self._height)
        self._texture = cv2.copyMakeBorder(
            texture, 0, self._height + 1, 0, self._width + 1, cv2.BORDER_WRAP
        )

    def at(self, across: float, down: float) -> Pixels:
        """Return what is seen when the texture has moved by so many of its pixels."""
        return np.asarray(
            cv2.remap(
                self._texture,
                self._across + np.float32(across % self._width),
                self._down + np.float32(down % self._height),
                cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            )
        )


def _within(places: Pixels, period: int) -> Pixels:
    return np.ascontiguousarray(np.mod(places.astype(np.float32), np.float32(period)))
