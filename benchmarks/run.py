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
_IMPORTED = (
    "genads_desktop.adapters.cutout.worker",
    "genads_desktop.adapters.music.synth.recording",
    "genads_desktop.adapters.renderer.captions.painting",
    "genads_desktop.adapters.video.local.worker",
    "scipy.ndimage",
    "scipy.signal",
    "scipy.spatial",
)
"""What the worker processes load."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    against: str
    cost: Cost
    limit: Cost
    aim: str

    def __str__(self) -> str:
        """Give both ratios: seconds on the wall depend on what else the machine does, CPU seconds hardly."""
        cost, limit = self.cost, self.limit
        ratios = f"{cost.wall / limit.wall:.2f} | {cost.cpu / limit.cpu:.2f}"
        wall = f"{cost.wall:.1f} s : {limit.wall:.1f} s"
        cpu = f"{cost.cpu:.1f} s : {limit.cpu:.1f} s"
        return f"| {self.what} | {self.against} | {ratios} | {self.aim} | {wall} | {cpu} | {cost.peak_mb:.0f} MB |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moviepy", type=Path, help="Python of an environment that has MoviePy 2")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="genads-bench-") as folder:
        print(_heading(), flush=True)
        _compile(Path(folder), options.moviepy)
        for row in _rows(Path(folder), options.moviepy):
            print(row, flush=True)


def _compile(folder: Path, moviepy: Path | None) -> None:
    """Have Python compile what it will import, as it does where a program is installed."""
    _genads(folder / "compiled", "-m", "genads_desktop", "doctor")
    _genads(folder / "compiled", "-c", f"import {','.join(_IMPORTED)}")
    if moviepy:
        run([moviepy, "-c", "import moviepy"], env=_environment(folder))


def _rows(folder: Path, moviepy: Path | None) -> Iterator[Row]:
    home, out = folder / "home", folder / "out"
    first = _make(home, out)
    limit = _x264_alone(next(out.glob("*.mp4")), folder)
    yield Row("15 s ad, from photo to film", "x264 alone", first, limit, "<= 1.6")
    for kind, what, aim in (
        ("prompt", "one scene edited", "<= 0.35"),
        ("text", "text of one scene changed", ""),
        ("music", "music changed", ""),
    ):
        again = _genads(home, "-m", "benchmarks.again", kind)
        yield Row(what, "first build", again, first, aim)
    if moviepy:
        yield from _against_moviepy(home, folder, moviepy)
    three = _make(folder / "home3", folder / "out3", "--variations", "3")
    yield Row("three variations", "one", three, first, "<= 2.7")


def _against_moviepy(home: Path, folder: Path, python: Path) -> Iterator[Row]:
    cut = folder / "cut"
    _genads(home, "-m", "benchmarks.cut_list", cut)
    ours = _genads(home, "-m", "benchmarks.our_assembly", cut / "cut.json", folder / "ours")
    edit = _genads(home, "-m", "benchmarks.our_assembly", cut / "cut.json", folder / "ours", "edit")
    script = ROOT / "benchmarks" / "moviepy_assembly.py"
    command = [python, script, cut / "cut.json", folder / "moviepy.mp4"]
    theirs = run(command, env=_environment(folder))
    yield Row("MoviePy, the same assembly", "ours", theirs, ours, ">= 3.5")
    yield Row("MoviePy, one scene edited", "ours", theirs, edit, ">= 12")


def _make(home: Path, out: Path, *options: str) -> Cost:
    return _genads(
        home, "-m", "genads_desktop", "make", PHOTO, *BRIEF, "--out", out, "--quiet", *options
    )


def _genads(home: Path, *command: str | Path) -> Cost:
    environment = {"GENADS_HOME": str(home), "PYTHONPATH": str(ROOT)}
    return run([sys.executable, *command], env={**environment, **_environment(home.parent)})


def _environment(folder: Path) -> dict[str, str]:
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def _x264_alone(film: Path, folder: Path) -> Cost:
    """Encode the film's own frames from a raw file, and nothing else."""
    with _raw_frames(film, folder) as raw:
        size = ("-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", "1080x1920", "-r", "24")
        encode = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "18")
        say_little = (ffmpeg_binary(), "-v", "error", "-y")
        return run([*say_little, *size, "-i", raw, *encode, folder / "x264.mp4"])


@contextmanager
def _raw_frames(film: Path, folder: Path) -> Iterator[Path]:
    raw = folder / "frames.yuv"
    decode: list[str | Path] = ["-i", film, "-an", "-f", "rawvideo", "-pix_fmt", "yuv420p", raw]
    subprocess.run([ffmpeg_binary(), "-v", "error", "-y", *decode], check=True)
    try:
        yield raw
    finally:
        raw.unlink()


def _heading() -> str:
    day = datetime.now(UTC).date().isoformat()
    cores, busy = os.cpu_count(), os.getloadavg()[1] if hasattr(os, "getloadavg") else 0.0
    return (
        f"Measured {day} on {cores} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, with a load of {busy:.1f} at the start.\n\n"
        "| what | against | ratio, wall | ratio, CPU | aim | wall | CPU | largest process |\n"
        "|---|---|---|---|---|---|---|---|"
    )


if __name__ == "__main__":
    main()
