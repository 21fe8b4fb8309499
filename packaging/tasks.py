"""The tasks: what a contributor does with a checkout, once there is a suitable Python."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from environment import Environment, count_pins
from system import DRAWING_LIBRARIES, LINUX, SCREEN_LIBRARIES, call, need_libraries, say

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
NO_TESTS = 5
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

DEMO_PHOTO = ROOT / "resources/demo/aurum-front.jpg"
DEMO_FILMS = ROOT / "out/demo"
DEMO_HOME = {"GENADS_HOME": str(ROOT / "out/demo-home")}
DEMO_PROMPT = "Warm amber at dusk: silk, smoke and a slow golden light"
DEMO_BRIEF = [
    *("--brand", "Maison Aurelle", "--perfume", "Aurum", "--gender", "unisex"),
    *("--notes", "bergamot, saffron / rose, labdanum / amber, oud"),
    *("--concentration", "Eau de Parfum", "--style", "gold_luxe"),
    *("--duration", "15", "--prompt", DEMO_PROMPT),
    *("--variations", "1", "--engine", "local"),
]


def demo(rest: Sequence[str]) -> int:
    """Make a finished ad from the demo photo: no key, no network, no cost, nothing of the user's touched."""
    need_libraries(DRAWING_LIBRARIES)
    environment = Environment(ROOT)
    python = environment.ready("run")
    say(
        f"making a 15-second ad from {DEMO_PHOTO.relative_to(ROOT).as_posix()}: no key, no network, no cost"
    )
    began, clock = time.time(), time.monotonic()
    make = [python, "-m", "genads_desktop", "make", str(DEMO_PHOTO), *DEMO_BRIEF]
    code = call([*make, "--out", str(DEMO_FILMS), *rest], env={**DEMO_HOME, **OFFSCREEN})
    if code == 0:
        for film in films_since(began, DEMO_FILMS):
            say(f"made {film} ({film.stat().st_size / 1e6:.1f} MB)")
        say(f"in {time.monotonic() - clock:.0f} seconds. Now one of yours:")
        say(f'  "{environment.genads}" make PHOTO.jpg --brand "Your house" --perfume "Name"')
    return code


def gui(rest: Sequence[str]) -> int:
    """Open the window from this checkout."""
    need_libraries(DRAWING_LIBRARIES)
    need_libraries(SCREEN_LIBRARIES)
    python = Environment(ROOT).ready("run")
    return call([python, "-m", "genads_desktop", *rest], env={"PYTHONPATH": str(ROOT)})


def screens(rest: Sequence[str]) -> int:
    """Take pictures of every screen into docs/screens."""
    need_libraries(DRAWING_LIBRARIES)
    need_libraries(SCREEN_LIBRARIES, programs=["xvfb", "xauth"] if without_screen() else [])
    taker = str(ROOT / "packaging/screens.py")
    python = Environment(ROOT).ready("dev")
    return call([python, taker, *rest], cwd=ROOT, env={"PYTHONPATH": str(ROOT)})


def test(rest: Sequence[str]) -> int:
    """Run the whole suite; tests that need a screen get one from Xvfb where there is none."""
    need_libraries(DRAWING_LIBRARIES)
    pytest = [Environment(ROOT).ready("dev"), "-m", "pytest"]
    if any(word.startswith("-m") for word in rest):
        return call([*pytest, *rest], cwd=ROOT, env=OFFSCREEN)
    code = call([*pytest, "-m", "not nightly and not screen", *rest], cwd=ROOT, env=OFFSCREEN)
    if not needs_screen(ROOT / "tests"):
        return code
    return both(code, test_on_screen([*pytest, "-m", "screen and not nightly", *rest]))


def test_on_screen(pytest: Sequence[str]) -> int:
    """Run these tests where drawing shows: offscreen, Qt paints no video."""
    if not LINUX:
        return call(pytest, cwd=ROOT)
    shown = bool(os.environ.get("DISPLAY"))
    bring = [] if shown or shutil.which("xvfb-run") else ["xvfb", "xauth"]
    need_libraries(SCREEN_LIBRARIES, programs=bring)
    screen = [] if shown else ["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24"]
    return call([*screen, *pytest], cwd=ROOT, env={"QT_QPA_PLATFORM": "xcb"})


def check(rest: Sequence[str]) -> int:
    """Lint, formatting, types and layers, without the tests."""
    python = Environment(ROOT).ready("dev")
    layers = "from importlinter.cli import lint_imports_command as run; run()"
    tools = (
        ["-m", "ruff", "check", *rest],
        ["-m", "ruff", "format", "--check"],
        ["-m", "mypy"],
        ["-c", layers],
    )
    codes = [call([python, *tool], cwd=ROOT) for tool in tools]
    return next((code for code in codes if code), 0)


def lock(rest: Sequence[str]) -> int:
    """Resolve again. Plain requirements with hashes: good for every platform, and naming no host."""
    environment = Environment(ROOT)
    uv = [environment.ready("dev"), "-m", "uv", "pip", "compile", "--quiet", "--universal"]
    bare = ["--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    for kind in ("run", "dev"):
        groups = ["--group", "dev"] if kind == "dev" else []
        file = environment.lock(kind)
        made = file.with_suffix(".part")
        pinned = [
            "--python-version",
            "3.11",
            "--generate-hashes",
            *groups,
            "pyproject.toml",
            "-o",
            str(made),
        ]
        code = call([*uv, *bare, *pinned, *rest], cwd=ROOT)
        if code == 0 and "://" in made.read_text("utf-8"):
            say(f"The new {kind} lock names a host, so the old one stays.")
            code = 1
        if code:
            made.unlink(missing_ok=True)
            return code
        made.replace(file)
        say(f"pinned {count_pins(file)} packages in {file.relative_to(ROOT).as_posix()}")
    return 0


TASKS = {"demo": demo, "gui": gui, "screens": screens, "test": test, "check": check, "lock": lock}


def without_screen() -> bool:
    """Tell whether a screen has to be brought first."""
    return LINUX and not os.environ.get("DISPLAY") and not shutil.which("xvfb-run")


def films_since(began: float, folder: Path) -> list[Path]:
    """Return the films written since `began`, seconds since 1970; file systems may round down."""
    return [film for film in sorted(folder.rglob("*.mp4")) if film.stat().st_mtime >= began - 2]


def needs_screen(tests: Path) -> bool:
    return any("mark.screen" in path.read_text("utf-8") for path in tests.rglob("test_*.py"))


def both(first: int, second: int) -> int:
    """Join two runs of pytest: finding no test is a failure only if neither found one."""
    if NO_TESTS in {first, second}:
        return first if second == NO_TESTS else second
    return first or second
