"""Typefaces: the bundled ones, the brand's when it is installed, and what stands in for a missing glyph."""

import unicodedata
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from genads_desktop.adapters.renderer.captions.typography import RoleType

EM = 200
"""Pixels of an em while text is shaped; it is drawn at any size from outlines."""
_FALLBACKS = ("Cormorant Garamond", "Jost")
_JOINED_SCRIPTS = ("ARABIC", "SYRIAC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "NKO")


def register_fonts(folder: Path) -> None:
    """Make the bundled typefaces known to Qt; one that cannot be read is done without."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def role_font(role: RoleType, brand_family: str | None) -> QFont:
    """Choose the typeface of a role, at `EM` pixels and unhinted, so that it can be scaled freely."""
    family = role.family
    if role.brand_typeface and brand_family is not None:
        family = _installed(brand_family) or family
    font = QFont()
    font.setFamilies([family, *(name for name in _FALLBACKS if name != family)])
    font.setPixelSize(EM)
    font.setWeight(QFont.Weight(role.weight))
    font.setItalic(role.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def can_be_tracked(text: str) -> bool:
    """Tell whether letters may stand apart: not where a script joins them, or runs from the right."""
    return not any(
        unicodedata.bidirectional(letter) in {"R", "AL"}
        or unicodedata.name(letter, "").startswith(_JOINED_SCRIPTS)
        for letter in text
    )


def _installed(family: str) -> str | None:
    wanted = family.strip().casefold()
    return next((name for name in QFontDatabase.families() if name.casefold() == wanted), None)
