"""BT.709: full-range RGB to limited-range YUV and back, in numbers and as raw I420 frames."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

KR, KG, KB = 0.2126, 0.7152, 0.0722
"""Shares of red, green and blue in the luma of BT.709."""

Y_BLACK, Y_WHITE = 16, 235
CHROMA_ZERO, CHROMA_SWING = 128, 112

_CB = 2 * (1 - KB)
_CR = 2 * (1 - KR)
_Y_SWING = (Y_WHITE - Y_BLACK) / 255
_C_SWING = 2 * CHROMA_SWING / 255

RGB_TO_YUV: NDArray[np.float32] = np.array(
    [
        [KR * _Y_SWING, KG * _Y_SWING, KB * _Y_SWING],
        [-KR / _CB * _C_SWING, -KG / _CB * _C_SWING, (1 - KB) / _CB * _C_SWING],
        [(1 - KR) / _CR * _C_SWING, -KG / _CR * _C_SWING, -KB / _CR * _C_SWING],
    ],
    np.float32,
)
"""(3, 3): RGB 0..255 to Y, Cb, Cr before `YUV_OFFSET` is added."""

YUV_OFFSET: NDArray[np.float32] = np.array([Y_BLACK, CHROMA_ZERO, CHROMA_ZERO], np.float32)

YUV_TO_RGB: NDArray[np.float32] = np.linalg.inv(RGB_TO_YUV.astype(np.float64)).astype(np.float32)
"""(3, 3): Y, Cb, Cr with `YUV_OFFSET` taken off to RGB 0..255."""


def rgb_to_yuv(rgb: NDArray[Any]) -> NDArray[np.uint8]:
    """Convert (..., 3) RGB 0..255 to Y, Cb, Cr of limited range."""
    yuv = np.asarray(rgb, np.float32) @ RGB_TO_YUV.T + YUV_OFFSET
    return _as_bytes(yuv)


def yuv_to_rgb(yuv: NDArray[Any]) -> NDArray[np.uint8]:
    """Convert (..., 3) Y, Cb, Cr of limited range to RGB 0..255."""
    rgb = (np.asarray(yuv, np.float32) - YUV_OFFSET) @ YUV_TO_RGB.T
    return _as_bytes(rgb)


def rgb_to_i420(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Turn an (h, w, 3) picture of even size into one (h * 3 / 2, w) frame: Y, then U, then V."""
    height, width = _even_size(rgb.shape)
    pixels = rgb.astype(np.float32)
    frame = np.empty((height * 3 // 2, width), np.uint8)
    frame[:height] = _as_bytes(pixels @ RGB_TO_YUV[0] + YUV_OFFSET[0])
    quarter = pixels.reshape(height // 2, 2, width // 2, 2, 3).mean(axis=(1, 3))
    chroma = _as_bytes(quarter @ RGB_TO_YUV[1:].T + YUV_OFFSET[1:])
    frame[height:] = np.moveaxis(chroma, 2, 0).reshape(height // 2, width)
    return frame


def i420_to_rgb(frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Turn one (h * 3 / 2, w) frame into an (h, w, 3) picture; colour is not interpolated."""
    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    chroma = frame[height:].reshape(2, height // 2, width // 2)
    yuv = np.empty((height, width, 3), np.uint8)
    yuv[..., 0] = frame[:height]
    yuv[..., 1:] = np.moveaxis(chroma.repeat(2, axis=1).repeat(2, axis=2), 0, 2)
    return yuv_to_rgb(yuv)


def _even_size(shape: tuple[int, ...]) -> tuple[int, int]:
    height, width = shape[:2]
    if height % 2 or width % 2:
        raise ValueError(f"a 4:2:0 picture has an even size, not {width}x{height}")
    return height, width


def _as_bytes(values: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    clipped: NDArray[np.uint8] = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return clipped
