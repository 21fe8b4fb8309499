"""Families of typefaces from the names documents give them: `ABCDEF+CormorantGaramond-BoldItalic`."""

import re
from collections import Counter
from collections.abc import Collection

from genads_desktop.ports.guidelines import TypefaceFound

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATORS = re.compile(r"[-_, ]+")
MOST = 6


def family_of(name: str, cuts: Collection[str]) -> str:
    """Return the family: without subset mark, weight and slope; empty when nothing is left."""
    parts = _SEPARATORS.split(_HUMP.sub(" ", _SUBSET.sub("", name)))
    while parts and parts[-1].lower() in cuts:
        parts.pop()
    return " ".join(part for part in parts if part)


def typefaces(letters: Counter[str], cuts: Collection[str]) -> tuple[TypefaceFound, ...]:
    """Return families by how many letters are set in them; `letters` counts by typeface name."""
    families: Counter[str] = Counter()
    for name, count in letters.items():
        family = family_of(name, cuts)
        if family:
            families[family] += count
    total = max(1, families.total())
    return tuple(
        TypefaceFound(family=family, share=count / total)
        for family, count in families.most_common(MOST)
    )
