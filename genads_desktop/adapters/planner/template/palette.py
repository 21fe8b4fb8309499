"""Mixing colours so that the mix looks like both: in OKLab, where grey does not creep in."""

import math
from collections.abc import Sequence

SRGB_KNEE, LINEAR_KNEE = 0.04045, 0.0031308
"""Where the sRGB curve turns from a line into a power."""

KEPT_STRENGTH = 0.7
"""How much of the colourfulness of the parts a mix keeps; without it gold and blue make grey."""
OPPOSED = 0.5
"""Where less than this share of the strength is left, the hues work against each other."""
GREY = 0.004

Lab = tuple[float, float, float]


def mixed(first: str, second: str, share: float) -> str:
    """Mix `share` of the second colour into the first; both and the result are `#rrggbb`."""
    return _mix([(_lab(first), 1 - share), (_lab(second), share)])


def average(colours: Sequence[tuple[str, float]]) -> str:
    """Average at least one colour, each with a weight."""
    total = sum(weight for _, weight in colours)
    return _mix([(_lab(colour), weight / total) for colour, weight in colours])


def _mix(parts: Sequence[tuple[Lab, float]]) -> str:
    """Add up weighted colours, giving back the strength that their hues take from each other.

    Opposite hues do not meet in grey: the heaviest part decides.
    """
    lightness, a, b = (sum(lab[i] * share for lab, share in parts) for i in range(3))
    strength = sum(math.hypot(lab[1], lab[2]) * share for lab, share in parts)
    if math.hypot(a, b) < OPPOSED * strength:
        _, a, b = max(parts, key=lambda part: part[1])[0]
    left = math.hypot(a, b)
    if left > GREY:
        lift = (left + KEPT_STRENGTH * (strength - left)) / left
        a, b = a * lift, b * lift
    return _code((lightness, a, b))


def distance(first: str, second: str) -> float:
    """How different two colours look; about 0.02 is just visible, black and white are 1 apart."""
    pairs = zip(_lab(first), _lab(second), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _lab(code: str) -> Lab:
    r, g, b = (_linear(int(code[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _code(lab: Sequence[float]) -> str:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    channels = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _gamma(channel)):02x}" for channel in channels)


def _linear(value: float) -> float:
    return value / 12.92 if value <= SRGB_KNEE else ((value + 0.055) / 1.055) ** 2.4


def _gamma(value: float) -> float:
    inside = min(max(value, 0.0), 1.0)
    return inside * 12.92 if inside <= LINEAR_KNEE else 1.055 * inside ** (1 / 2.4) - 0.055
