"""The last step of a frame: light level, vignette, grade, grain, and the way to I420 in BT.709."""

import cv2
import numpy as np

from genads_desktop.adapters.video.local.palette import Grade
from genads_desktop.adapters.video.local.pixels import Pixels, add_light, grid, smoothstep
from genads_desktop.domain.scene import Light

_RED, _BLUE = 0.2126, 0.0722
_GREEN = 1 - _RED - _BLUE
_TO_YUV = np.array(
    [
        [_BLUE * 219 / 255, _GREEN * 219 / 255, _RED * 219 / 255, 16],
        [112 / 255, -_GREEN / (1 - _BLUE) * 112 / 255, -_RED / (1 - _BLUE) * 112 / 255, 128],
        [-_BLUE / (1 - _RED) * 112 / 255, -_GREEN / (1 - _RED) * 112 / 255, 112 / 255, 128],
    ],
    np.float64,
)
"""BGR 0..255 to Y, U, V of limited range."""
_GRAIN_MARGIN = 128
_BLOOM_SHRINK = 8


class Finish:
    """Grades frames of one scene."""

    def __init__(
        self, grade: Grade, light: Light, size: tuple[int, int], rng: np.random.Generator
    ) -> None:
        self._height, self._width = size
        self._grade = grade
        self._exposure = 2.0**light.brightness
        self._vignette = _vignette(grade.vignette, size)
        self._matrix = _matrix(grade, light.warmth)
        self._tone = _tone(grade, light.contrast)
        self._brighter, self._darker = _grain(grade.grain, size, rng)

    def bloom(self, canvas: Pixels, lights: Pixels) -> None:
        """Add the last lights, given at half size, and let the brightest parts shine over their surroundings.

        Both are soft, so that one enlargement does for both. `lights` is used up.
        """
        size = (max(8, self._width // _BLOOM_SHRINK), max(8, self._height // _BLOOM_SHRINK))
        middle = (lights.shape[1], lights.shape[0])
        half = cv2.resize(canvas, middle, interpolation=cv2.INTER_AREA)
        small = cv2.resize(cv2.add(half, lights), size, interpolation=cv2.INTER_AREA)
        bright = cv2.subtract(small, np.full_like(small, self._grade.bloom_threshold))
        near = cv2.GaussianBlur(bright, (0, 0), size[0] / 32)
        tiny = cv2.resize(
            bright, (max(4, size[0] // 4), max(4, size[1] // 4)), interpolation=cv2.INTER_AREA
        )
        wide = cv2.resize(
            cv2.GaussianBlur(tiny, (0, 0), size[0] / 36), size, interpolation=cv2.INTER_CUBIC
        )
        glow = cv2.addWeighted(near, self._grade.bloom * 0.75, wide, self._grade.bloom * 0.55, 0)
        cv2.add(lights, cv2.resize(glow, middle, interpolation=cv2.INTER_LINEAR), dst=lights)
        add_light(canvas, lights)

    def i420(self, canvas: Pixels, frame: int) -> Pixels:
        """Grade a BGRA canvas (which is used up) into one I420 picture, uint8, height * 3/2 x width."""
        height, width = self._height, self._width
        picture = np.empty((height * 3 // 2, width), np.uint8)
        cv2.multiply(canvas, self._vignette, dst=canvas, scale=self._exposure / 255)
        planes = cv2.transform(cv2.cvtColor(canvas, cv2.COLOR_BGRA2BGR), self._matrix)
        brightness = picture[:height]
        cv2.LUT(cv2.extractChannel(planes, 0), self._tone, dst=brightness)
        across, down = (frame * 37) % _GRAIN_MARGIN, (frame * 71) % _GRAIN_MARGIN
        window = (slice(down, down + height), slice(across, across + width))
        cv2.add(brightness, self._brighter[window], dst=brightness)
        cv2.subtract(brightness, self._darker[window], dst=brightness)
        half = cv2.resize(planes, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        chroma = picture[height:].reshape(2, height // 2, width // 2)
        cv2.extractChannel(half, 1, dst=chroma[0])
        cv2.extractChannel(half, 2, dst=chroma[1])
        return picture


def bgr(i420: Pixels) -> Pixels:
    """Turn an I420 picture of BT.709 back to BGR, for stills."""
    height, width = i420.shape[0] * 2 // 3, i420.shape[1]
    chroma = i420[height:].reshape(2, height // 2, width // 2)
    full = [cv2.resize(plane, (width, height), interpolation=cv2.INTER_LINEAR) for plane in chroma]
    planes = np.dstack([i420[:height], *full]).astype(np.float32) - (16, 128, 128)
    back = np.linalg.inv(_TO_YUV[:, :3]).T.astype(np.float32)
    return np.clip(planes @ back + 0.5, 0, 255).astype(np.uint8)


def _vignette(amount: float, size: tuple[int, int]) -> Pixels:
    xs, ys = grid(*size)
    distance = np.sqrt(((xs - 0.5) / 0.78) ** 2 + ((ys - 0.46) / 0.66) ** 2)
    mask = ((1 - amount * smoothstep(0.35, 1.25, distance)) * 255).astype(np.uint8)
    return np.asarray(cv2.merge([mask] * 4))


def _matrix(grade: Grade, warmth: float) -> Pixels:
    matrix = np.zeros((3, 4))
    warm = np.array([1 - 0.16 * warmth, 1.0, 1 + 0.12 * warmth])
    matrix[:, :3] = _TO_YUV[:, :3] * np.array(grade.tint) * warm
    matrix[1:, :3] *= grade.saturation
    matrix[:, 3] = _TO_YUV[:, 3]
    return matrix.astype(np.float32)


def _tone(grade: Grade, contrast: float) -> Pixels:
    level = np.clip((np.arange(256) - 16) / 219, 0, 1)
    amount = grade.contrast + 0.9 * contrast
    curved = level + amount * (level - 0.5) * level * (1 - level) * 2
    return np.clip(16 + (grade.lift + curved * (1 - grade.lift)) * 219 + 0.5, 16, 235).astype(
        np.uint8
    )


def _grain(sigma: float, size: tuple[int, int], rng: np.random.Generator) -> tuple[Pixels, Pixels]:
    shape = (size[0] + _GRAIN_MARGIN, size[1] + _GRAIN_MARGIN)
    noise = np.asarray(cv2.GaussianBlur(rng.standard_normal(shape, np.float32), (0, 0), 0.75))
    rounded = np.rint(noise * (sigma / float(noise.std())))
    return np.clip(rounded, 0, 60).astype(np.uint8), np.clip(-rounded, 0, 60).astype(np.uint8)
