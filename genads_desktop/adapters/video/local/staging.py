"""How the engine arranges a shot: the entries of `compositions.toml`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from genads_desktop.domain.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoPlace:
    """The box the logo is fitted into: its centre and its size, as shares of the picture."""

    x: float = 0.455
    y: float = 0.62
    width: float = 0.36
    height: float = 0.06


@dataclass(frozen=True, slots=True, kw_only=True)
class Spray:
    """A cone of mist. Degrees, 0 to the right and -90 up; `reach` in widths of the picture."""

    x: float = 0.5
    y: float = 0.5
    angle: float = -20.0
    spread: float = 15.0
    reach: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ribbon:
    """A falling stream of perfume, in shares of the picture's width, and its foot in its height."""

    x: float = 0.7
    width: float = 0.06
    sway: float = 0.03
    foot: float = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class MotifPlace:
    """Where a note's object floats: centre, diameter as a share of the width, and how far out of focus."""

    x: float
    y: float
    size: float
    softness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Staging:
    """One arrangement of a shot type."""

    rest: str = "floats"
    """`stands` on the floor, on a `plinth`, `lies` on the set, or `floats` in the frame."""
    feature: str = ""
    backdrop_blur: float = 0.0
    """Pixels at a width of 1080."""
    dim: float = 1.0
    tint: float = 0.0
    """How far the set takes the perfume's own colour."""
    horizon: float = 0.62
    contre_jour: float = 0.0
    gobo: float = 0.0
    """Strength of a window's shadow across the set."""
    level: float = 0.7
    logo: LogoPlace | None = None
    spray: Spray = Spray()
    ribbon: Ribbon = Ribbon()
    motifs: tuple[MotifPlace, ...] = ()

    @classmethod
    def read(cls, entry: dict[str, Any]) -> Self:
        """Read one `[[composition]]` table."""
        data = dict(entry.get("staging", {}))
        flood = data.pop("flood", {})
        places = data.pop("motifs", [])
        return cls(
            logo=LogoPlace(**entry["logo"]) if "logo" in entry else None,
            spray=Spray(**data.pop("spray", {})),
            ribbon=Ribbon(**data.pop("ribbon", {})),
            motifs=tuple(
                MotifPlace(x=x, y=y, size=size, softness=softness)
                for x, y, size, softness in places
            ),
            **flood,
            **data,
        )


def staging_of(folder: Path, scene: Scene) -> Staging:
    """Find the arrangement of a scene. An index beyond the last begins again at the first."""
    with (folder / "compositions.toml").open("rb") as file:
        entries = tomllib.load(file)["composition"]
    matching = [entry for entry in entries if entry["shot"] == scene.shot.value]
    return Staging.read(matching[scene.look.composition % len(matching)])
