"""Qt: loads it in a child process without a screen, and has it draw a line in every bundled font."""

import json
from dataclasses import dataclass
from pathlib import Path

from genads_desktop.media.worker import WorkerError, run_worker
from genads_desktop.ports.doctor import Finding

WORKER = "genads_desktop.adapters.doctor.qt_worker"
FONT_SUFFIXES = (".ttf", ".otf")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What the child process says: Qt's version, and the fonts it could not use."""

    qt: str
    unusable: tuple[str, ...]


class QtProbe:
    """Sees whether text can be drawn at all."""

    name = "Qt"

    async def examine(self) -> Finding:
        try:
            drawn = await _draw(())
        except WorkerError as error:
            return Finding(
                name=self.name,
                ok=False,
                detail=f"Qt does not start here: {str(error).rstrip('.')}.",
                fix="Run python3 packaging/dev.py demo, which brings the system libraries Qt needs.",
            )
        return Finding(
            name=self.name, ok=True, detail=f"Qt {drawn.qt} draws text without a screen."
        )


class FontProbe:
    """Sees whether the fonts that came with the program are there, and draw."""

    name = "Fonts"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def examine(self) -> Finding:
        fonts = sorted(file for file in self._folder.rglob("*") if file.suffix in FONT_SUFFIXES)
        if not fonts:
            return self._complaint(f"There are no fonts in {self._folder}.")
        try:
            drawn = await _draw(fonts)
        except WorkerError as error:
            return self._complaint(f"They could not be tried: {str(error).rstrip('.')}.")
        if drawn.unusable:
            return self._complaint(f"These cannot be used: {', '.join(drawn.unusable)}.")
        return Finding(name=self.name, ok=True, detail=f"{len(fonts)} bundled fonts draw.")

    def _complaint(self, detail: str) -> Finding:
        return Finding(
            name=self.name,
            ok=False,
            detail=detail,
            fix="Install GenAds Desktop again; its fonts come with it.",
        )


async def _draw(fonts: tuple[Path, ...] | list[Path]) -> _Drawn:
    answer = json.loads(await run_worker(WORKER, json.dumps([str(font) for font in fonts])))
    return _Drawn(answer["qt"], tuple(answer["unusable"]))
