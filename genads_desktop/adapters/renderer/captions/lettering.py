"""Draws one line with Qt: letters from outlines, foil, a light that travels over them, an ornament."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen

from genads_desktop.adapters.renderer.captions.fonts import EM
from genads_desktop.adapters.renderer.captions.layout import ORNAMENT_GAP, PlacedLine
from genads_desktop.adapters.renderer.captions.motion import Clock, glint_place
from genads_desktop.adapters.renderer.captions.order import CaptionBox
from genads_desktop.adapters.renderer.captions.shaping import Glyph, ShapedLine
from genads_desktop.adapters.renderer.captions.typography import RoleType

RULE_WIDTH = 2.6
"""Length of the rule above a call to action, in em."""
STROKE = 0.045
"""Thickness of an ornament, in em."""
GLINT_WIDTH = 0.09
"""Of the line's width."""
GLINT_SLANT = 0.5
GLINT_REACH = 0.6
"""How far away the light may be, in line widths, to be seen on a letter."""
LEAST_SOFTENING = 0.2

Premultiplied = NDArray[np.float32]
"""(h, w, 4) RGBA 0..255, colour multiplied by alpha."""


def line_picture(
    line: PlacedLine, clock: Clock, now: float, box: CaptionBox, pixel: float
) -> Premultiplied:
    """Draw the part of a line that lies in `box`, as it is `now` seconds after the block came."""
    image = QImage(box.width, box.height, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start, end = line.tracking
    shaped = line.shaper.shaped(start + (end - start) * clock.drift(now))
    arrived = clock.arrival(now, line.delay)
    rise = (1 - arrived) * clock.motion.rise * pixel
    left = line.centre - shaped.width * line.size / 2
    painter.translate(left - box.x, line.baseline + rise - box.y)
    _paint_letters(painter, line, shaped, clock, now)
    painter.setOpacity(clock.shown(now, line.delay))
    _paint_ornament(painter, line, shaped, arrived)
    painter.end()
    return _softened(_pixels(image), line.role.soften * pixel * (1 - arrived))


def _paint_letters(
    painter: QPainter, line: PlacedLine, shaped: ShapedLine, clock: Clock, now: float
) -> None:
    light = glint_place(now - line.delay, clock.pace)
    for glyph in shaped.glyphs:
        place = glyph.x / shaped.width if shaped.width > 0 else 0.0
        painter.setOpacity(clock.shown(now, line.delay + line.role.letter_delay * place))
        painter.save()
        painter.translate(glyph.x * line.size, glyph.y * line.size)
        painter.scale(line.size / EM, line.size / EM)
        if glyph.run is not None:
            painter.drawGlyphRun(QPointF(0, 0), glyph.run)
        painter.fillPath(glyph.outline, _foil(line.role, line.shaper.cap_height))
        if line.role.glint > 0 and abs(light - place) < GLINT_REACH:
            painter.fillPath(glyph.outline, _glint(line.role, shaped, glyph, light))
        painter.restore()


def _foil(role: RoleType, cap_height: float) -> QBrush:
    if not role.foil:
        return QBrush(QColor(role.colour))
    gradient = QLinearGradient(0, -cap_height * EM, 0, 0)
    for place, colour in role.foil:
        gradient.setColorAt(place, QColor(colour))
    return QBrush(gradient)


def _glint(role: RoleType, shaped: ShapedLine, glyph: Glyph, place: float) -> QBrush:
    """Make a slanted band of light; its place is the line's, seen from the glyph's own origin."""
    centre = (place * shaped.width - glyph.x) * EM
    reach = max(shaped.width * GLINT_WIDTH, 0.25) * EM
    gradient = QLinearGradient(centre - reach, -reach * GLINT_SLANT, centre + reach, 0)
    for step in range(9):
        share = step / 8
        strength = math.exp(-(((share - 0.5) / 0.17) ** 2)) * role.glint
        edge = 0.0 if step in {0, 8} else strength
        gradient.setColorAt(share, QColor.fromRgbF(1.0, 0.985, 0.93, edge))
    return QBrush(gradient)


def _paint_ornament(
    painter: QPainter, line: PlacedLine, shaped: ShapedLine, arrived: float
) -> None:
    size = line.size
    width, cap = shaped.width * size, line.shaper.cap_height * size
    painter.setPen(QPen(QColor(line.role.colour), max(1.0, STROKE * size)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match line.role.ornament:
        case "rule":
            reach = RULE_WIDTH * size / 2 * arrived
            y = -cap - ORNAMENT_GAP * size
            painter.drawLine(QPointF(width / 2 - reach, y), QPointF(width / 2 + reach, y))
        case "frame":
            gap, side = ORNAMENT_GAP * size, line.side
            painter.drawRect(QRectF(-side, -cap - gap, width + 2 * side, cap + 2 * gap))
        case "none":
            return


def _pixels(image: QImage) -> Premultiplied:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    cropped = rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)
    return cropped.astype(np.float32)


def _softened(picture: Premultiplied, sigma: float) -> Premultiplied:
    if sigma < LEAST_SOFTENING:
        return picture
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.float32)
