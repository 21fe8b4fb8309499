"""Everything written can be read: 4.5 to 1 at least between ink and ground, by day and by night (WCAG AA)."""

import re

import pytest

from tests.architecture.tree import ROOT

THEME = ROOT / "ui" / "GenAds" / "Theme" / "Theme.qml"
COLOUR = re.compile(r'color (\w+): dark \? "(#[0-9a-f]{6})" : "(#[0-9a-f]{6})"')
INKS = ("ink", "inkSoft", "inkFaint", "accent", "accentStrong", "good", "warn", "bad")
GROUNDS = ("ground", "panel", "raised", "sunken", "accentFaint", "badFaint")
LEAST = 4.5


def colours(night):
    """The theme's opaque colours by name."""
    return {
        found[1]: found[2 if night else 3] for found in COLOUR.finditer(THEME.read_text("utf-8"))
    }


def contrast(one, other):
    """How many times lighter one colour is than the other."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("night", [True, False], ids=["dark", "light"])
def test_every_ink_can_be_read_on_every_ground(night):
    theme = colours(night)
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [("inkOnAccent", "accent"), ("inkOnAccent", "accentStrong")]

    faint = {
        f"{ink} on {ground}": round(contrast(theme[ink], theme[ground]), 2)
        for ink, ground in pairs
        if contrast(theme[ink], theme[ground]) < LEAST
    }
    assert faint == {}


def test_contrast_is_reckoned_as_the_standard_says():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
