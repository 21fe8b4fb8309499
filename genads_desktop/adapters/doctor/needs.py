"""What a machine needs, as `resources/doctor/needs.toml` says."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

GIGABYTE = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """Sizes in gigabytes of a thousand megabytes; versions as (major, minor)."""

    python_at_least: tuple[int, int]
    python_below: tuple[int, int]
    disk_gb: float
    memory_gb: float

    @classmethod
    def read(cls, file: Path) -> Self:
        table = tomllib.loads(file.read_text("utf-8"))
        low, high = table["python"]["at_least"], table["python"]["below"]
        return cls(
            python_at_least=(low[0], low[1]),
            python_below=(high[0], high[1]),
            disk_gb=table["disk"]["free_gb"],
            memory_gb=table["memory"]["total_gb"],
        )
