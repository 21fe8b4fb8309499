"""One line of text as glyph outlines, shaped by Qt: kerning, ligatures, both directions, fallback fonts."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from genads_desktop.adapters.renderer.captions.fonts import EM, can_be_tracked

_ENDLESS = 1_000_000.0
_MISSING = 0


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped glyph; lengths in em, from the start of the line on its baseline."""

    x: float
    y: float
    outline: QPainterPath
    """In pixels at `EM`, around its own origin."""
    run: QGlyphRun | None = None
    """What to draw instead, for a glyph that is a picture."""


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """The glyphs of a line in visual order, and the width of the line in em."""

    glyphs: tuple[Glyph, ...]
    width: float


class Shaper:
    """Shapes one text in one font; tracking may differ from frame to frame."""

    def __init__(self, text: str, font: QFont) -> None:
        self._text = text
        self._font = font
        self._tracked = can_be_tracked(text)
        self._outlines: dict[tuple[str, str, int], QPainterPath] = {}
        metrics = QFontMetricsF(font)
        self.cap_height = metrics.capHeight() / EM
        self.descent = metrics.descent() / EM

    def shaped(self, tracking: float) -> ShapedLine:
        """Shape the line with `tracking` em between its letters."""
        space = tracking if self._tracked else 0.0
        layout, left, width = self._laid_out(space)
        glyphs = [
            glyph for run in layout.glyphRuns() for glyph in self._glyphs(run, QPointF(left, 0))
        ]
        glyphs.sort(key=lambda glyph: glyph.x)
        return ShapedLine(tuple(glyphs), max(0.0, width / EM - space))

    def _laid_out(self, space: float) -> tuple[QTextLayout, float, float]:
        font = QFont(self._font)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, space * EM)
        option = QTextOption()
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(self._text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(_ENDLESS)
            line.setPosition(QPointF(0, -line.ascent()))
        layout.endLayout()
        rectangle = line.naturalTextRect()
        return layout, rectangle.left(), rectangle.width()

    def _glyphs(self, run: QGlyphRun, origin: QPointF) -> list[Glyph]:
        places = [position - origin for position in run.positions()]
        return [
            Glyph(place.x() / EM, place.y() / EM, *self._drawn(run, index))
            for index, place in zip(run.glyphIndexes(), places, strict=True)
        ]

    def _drawn(self, run: QGlyphRun, index: int) -> tuple[QPainterPath, QGlyphRun | None]:
        font = run.rawFont()
        key = (font.familyName(), font.styleName(), index)
        if key not in self._outlines:
            self._outlines[key] = _outline(font, index)
        outline = self._outlines[key]
        if not outline.isEmpty() or font.boundingRect(index).isEmpty():
            return outline, None
        single = QGlyphRun()
        single.setRawFont(font)
        single.setGlyphIndexes([index])
        single.setPositions([QPointF(0, 0)])
        return outline, single


def _outline(font: QRawFont, index: int) -> QPainterPath:
    if index == _MISSING:
        return _plain_box()
    outline = font.pathForGlyph(index)
    # Strokes of a letter may overlap; counted odd and even they would leave holes.
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def _plain_box() -> QPainterPath:
    """Stand in for a glyph no typeface on this machine has, so that its absence is seen."""
    box = QPainterPath()
    for inset in (0.06, 0.09):
        box.addRect(
            inset * EM, -(0.7 - inset) * EM, (0.5 - 2 * inset) * EM, (0.76 - 2 * inset) * EM
        )
    return box
