"""Which side of the bottle a photo shows, read from its file's name and its place among the others."""

import re
from collections.abc import Iterable, Sequence

from genads_desktop.domain.media import Angle
from genads_desktop.domain.text_folding import folded

_WORDS = {
    Angle.FRONT: ("front", "face", "avant", "devant", "recto"),
    Angle.BACK: ("back", "rear", "dos", "arriere", "derriere", "verso"),
    Angle.TOP: ("top", "dessus", "haut", "above"),
    Angle.LEFT: ("left", "gauche"),
    Angle.RIGHT: ("right", "droite", "droit"),
}
_ANGLE_OF = {word: angle for angle, words in _WORDS.items() for word in words}
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS = re.compile(r"[a-z]+")


def angles_of(names: Sequence[str], *, taken: Iterable[Angle] = ()) -> tuple[Angle | None, ...]:
    """Give each photo its angle, in the order given; None for one too many.

    `names` are file names without suffix. A name that says its angle gets it; the others fill what
    is free, front first. `taken` angles have a photo already: a name may still ask for one of them.
    Where nobody shows the front and it is not taken, the first photo does.
    """
    named = [angle_in(name) for name in names]
    found: list[Angle | None] = [
        angle if angle not in named[:place] else None for place, angle in enumerate(named)
    ]
    if found and Angle.FRONT not in {*found, *taken} and None not in found:
        found[0] = Angle.FRONT
    free = [angle for angle in Angle if angle not in {*found, *taken}]
    return tuple(angle or (free.pop(0) if free else None) for angle in found)


def angle_in(name: str) -> Angle | None:
    """Read the angle in one name, in English or French: `Noir_Front-2`, `flacon-dos`."""
    words = _LETTERS.findall(folded(_HUMP.sub(" ", name)))
    return next((_ANGLE_OF[word] for word in words if word in _ANGLE_OF), None)
