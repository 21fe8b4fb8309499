"""How long the window does not answer while three ads are made: python -m benchmarks.gaps.

A timer of 10 ms notes how late it comes, and how much of that the GUI thread itself worked. On busy cores the
scheduler makes it late too, so an idle Qt event loop in a process of its own is measured at the same time.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot

TICK_MS = 10
SECONDS = 30
AIM_MS = 50
ADS = 3
WIDTH, HEIGHT = 270, 480
"""Of the films, in pixels: the window does the same for every size."""


class GapMeter(QObject):
    """Runs from its making until `stop`. Gaps and own work are in milliseconds, over the tick itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self.work: list[float] = []
        """What the thread of the event loop computed from one tick to the next."""
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    @property
    def worst(self) -> float:
        return max(self.gaps, default=0.0)

    @property
    def most_work(self) -> float:
        return max(self.work, default=0.0)

    def over(self, limit: float) -> int:
        """Count the gaps longer than `limit` milliseconds."""
        return sum(gap > limit for gap in self.gaps)

    def told(self) -> str:
        """Say the worst gap, the 99th percentile, and the most own work in one of them."""
        ordered = sorted(self.gaps)
        late = ordered[round(0.99 * (len(ordered) - 1))]
        return (
            f"worst gap {self.worst:.0f} ms, 99 % below {late:.0f} ms, {self.over(AIM_MS)} of "
            f"{len(ordered)} over {AIM_MS} ms; most own work in one {self.most_work:.0f} ms"
        )

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000 - TICK_MS)
        self.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="?", choices=("idle",))
    if parser.parse_args().which == "idle":
        watch_nothing()
    else:
        watch_window()


def watch_nothing() -> None:
    """Measure an event loop that has nothing to do."""
    application = QCoreApplication([])
    meter = GapMeter(application)
    QTimer.singleShot(SECONDS * 1000, application.quit)
    application.exec()
    print(f"idle   {meter.told()}", flush=True)


def watch_window() -> None:
    """Measure the window on the screen where one watches three ads being made."""
    import qasync
    from PySide6.QtQuickControls2 import QQuickStyle

    from genads_desktop.shell.application import GenAdsApplication, load_fonts
    from genads_desktop.shell.gui_gc import GuiThreadGc

    application = GenAdsApplication([])
    application.setQuitOnLastWindowClosed(False)
    GuiThreadGc(application)
    QQuickStyle.setStyle("Basic")
    load_fonts("*.ttf")
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner,
    ):
        runner.run(_made_and_watched(Path(folder)))


async def _made_and_watched(folder: Path) -> None:
    from genads_desktop.bootstrap import open_services
    from genads_desktop.config.paths import data_dir
    from genads_desktop.domain.ad_project import Brief
    from genads_desktop.domain.music import Gender
    from genads_desktop.ports.video import Picture
    from genads_desktop.services.briefing import Order
    from genads_desktop.shell.desk import Desk
    from genads_desktop.shell.window import main_window

    order = Order(
        photos=(data_dir("resources") / "demo" / "aurum-front.jpg",),
        brand="Maison Aurelle",
        perfume="Aurum",
        gender=Gender.UNISEX,
        brief=Brief(creative_prompt="Liquid gold at dusk", num_variations=ADS),
    )
    picture = Picture(width=WIDTH, height=HEIGHT)
    async with open_services(folder, picture=picture) as services:
        campaign_id = (await services.briefing.campaign_for(order)).campaign.campaign_id
        with main_window(folder) as window:
            desk = Desk(window, services)
            desk.app.openCampaignAt(campaign_id, "generation")
            await asyncio.sleep(2)  # until the page is made, which happens once
            await services.builds.start(campaign_id)
            meter = GapMeter(window)
            beside = [sys.executable, "-m", "benchmarks.gaps", "idle"]
            await asyncio.to_thread(subprocess.run, beside, check=True)
            meter.stop()
            print(f"window {meter.told()}", flush=True)
            await services.builds.stop(campaign_id)
            await desk.app.close()


if __name__ == "__main__":
    main()
