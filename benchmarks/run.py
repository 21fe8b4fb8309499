"""All benchmarks in one run: python -m benchmarks.run [--moviepy PYTHON] > table.md.

Every row is a ratio against a baseline measured in the same run, so it can be compared between
machines. Nothing here is asserted anywhere.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measured import Cost, run
from genads_desktop.media.ffmpeg import ffmpeg_binary

ROOT = Path(__file__).parents[1]
PHOTO = ROOT / "resources" / "demo" / "aurum-front.jpg"
BRIEF = (
    *("--brand", "Maison Aurel", "--perfume", "Aurum", "--concentration", "Eau de Parfum"),
    *("--notes", "saffron / rose / amber, oud", "--prompt", "liquid gold at dusk"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    against: str
    ratio: float
    aim: str
    detail: str

    def __str__(self) -> str:
        return f"| {self.what} | {self.against} | {self.ratio:.2f} | {self.aim} | {self.detail} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moviepy", type=Path, help="Python of an environment that has MoviePy 2")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="genads-bench-") as folder:
        print(_heading(), flush=True)
        for row in _rows(Path(folder), options.moviepy):
            print(row, flush=True)


def _rows(folder: Path, moviepy: Path | None) -> Iterator[Row]:
    home, out = folder / "home", folder / "out"
    first = _make(home, out)
    limit = _x264_alone(next(out.glob("*.mp4")), folder)
    yield Row(
        "15 s ad, from photo to film",
        "x264 veryfast crf 18 on the same frames",
        first.wall / limit.wall,
        "<= 1.6",
        f"{first.wall:.1f} s against {limit.wall:.1f} s; CPU {first.cpu:.0f} s against {limit.cpu:.0f} s",
    )
    yield Row(
        "memory of the largest process",
        "700 MB",
        first.peak_mb / 700,
        "<= 1",
        f"{first.peak_mb:.0f} MB",
    )
    if moviepy:
        yield from _against_moviepy(home, folder, moviepy)
    for kind, what, aim in (
        ("prompt", "one scene edited", "<= 0.35"),
        ("text", "text of one scene changed", ""),
        ("music", "music changed", ""),
    ):
        again = _genads(home, "-m", "benchmarks.again", kind)
        yield Row(what, "first build", again.wall / first.wall, aim, f"{again.wall:.1f} s")
    three = _make(folder / "home3", folder / "out3", "--variations", "3")
    yield Row("three variations", "one", three.wall / first.wall, "<= 2.7", f"{three.wall:.1f} s")


def _against_moviepy(home: Path, folder: Path, python: Path) -> Iterator[Row]:
    cut = folder / "cut"
    _genads(home, "-m", "benchmarks.cut_list", cut)
    ours = _genads(home, "-m", "benchmarks.our_assembly", cut / "cut.json", folder / "ours")
    edit = _genads(home, "-m", "benchmarks.our_assembly", cut / "cut.json", folder / "ours", "edit")
    script = ROOT / "benchmarks" / "moviepy_assembly.py"
    theirs = run([python, script, cut / "cut.json", folder / "moviepy.mp4"])
    detail = f"{theirs.wall:.1f} s and {theirs.peak_mb:.0f} MB against {ours.wall:.1f} s and {ours.peak_mb:.0f} MB"
    yield Row("MoviePy, the same assembly", "ours", theirs.wall / ours.wall, ">= 3.5", detail)
    yield Row(
        "MoviePy, one scene edited",
        "ours",
        theirs.wall / edit.wall,
        ">= 12",
        f"{theirs.wall:.1f} s against {edit.wall:.1f} s",
    )


def _make(home: Path, out: Path, *options: str) -> Cost:
    return _genads(
        home, "-m", "genads_desktop", "make", PHOTO, *BRIEF, "--out", out, "--quiet", *options
    )


def _genads(home: Path, *command: str | Path) -> Cost:
    environment = {"GENADS_HOME": str(home), "PYTHONPATH": str(ROOT)}
    return run([sys.executable, *command], env=environment)


def _x264_alone(film: Path, folder: Path) -> Cost:
    """Encode the film's own frames from a raw file, and nothing else."""
    with _raw_frames(film, folder) as raw:
        size = ("-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", "1080x1920", "-r", "24")
        encode = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "18")
        command = [ffmpeg_binary(), "-v", "error", "-y", *size, "-i", raw, *encode]
        return run([*command, folder / "x264.mp4"])


@contextmanager
def _raw_frames(film: Path, folder: Path) -> Iterator[Path]:
    raw = folder / "frames.yuv"
    decode = ["-i", film, "-an", "-f", "rawvideo", "-pix_fmt", "yuv420p", raw]
    subprocess.run([ffmpeg_binary(), "-v", "error", "-y", *decode], check=True)
    try:
        yield raw
    finally:
        raw.unlink()


def _heading() -> str:
    day = datetime.now(UTC).date().isoformat()
    cores = os.cpu_count()
    return (
        f"Measured {day} on {cores} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}.\n\n"
        "| what | against | ratio | aim | detail |\n|---|---|---|---|---|"
    )


if __name__ == "__main__":
    main()
