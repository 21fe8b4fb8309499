"""The platforms an ad is made for, read from dated files."""

import tomllib
from pathlib import Path

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.platform import Platform

MASTER = "master"
_ORDER = ("tiktok", "reels", "shorts", MASTER)


def read_platforms(folder: Path | None = None) -> tuple[Platform, ...]:
    """Read `resources/platforms`, the well known ones first."""
    files = (folder or data_dir("resources") / "platforms").glob("*.toml")
    platforms = [_read(file) for file in files]
    return tuple(sorted(platforms, key=_rank))


def _read(file: Path) -> Platform:
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return Platform.model_validate({"platform_id": file.stem, **table})


def _rank(platform: Platform) -> tuple[int, str]:
    known = platform.platform_id in _ORDER
    return (
        _ORDER.index(platform.platform_id) if known else len(_ORDER),
        platform.name,
    )
