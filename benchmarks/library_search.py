"""Ten thousand campaigns: search, scroll and start, against baselines: python -m benchmarks.library_search.

The baseline of the search is the database's own search; that of the scroll, a grid of bare rectangles.
"""

import asyncio
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.campaign import Campaign
from genads_desktop.domain.media import Angle, MediaRef
from genads_desktop.ports.store import ListQuery, UnitOfWork

CAMPAIGNS, PERFUMES, BRANDS = 10_000, 200, 20
FRAME = 1000 / 60
SEARCHES = ("g", "go", "gold", "gold nuit", "maison 7", "zzz", "aurelie 12 gold", "")
SCROLL_FRAMES = 120
STEP = 180
"""Pixels scrolled in a frame: about 11,000 in a second."""
BARE = """
import QtQuick
GridView {
    model: 10000; width: 1100; height: 600; cellWidth: 220; cellHeight: 420; cacheBuffer: 600; reuseItems: true
    delegate: Rectangle { width: 200; height: 400; color: "grey" }
}
"""


def main() -> None:
    import qasync
    from PySide6.QtQuickControls2 import QQuickStyle

    from genads_desktop.shell.application import GenAdsApplication, load_fonts

    application = GenAdsApplication([])
    QQuickStyle.setStyle("Basic")
    load_fonts()
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner,
    ):
        runner.run(measure(Path(folder)))


async def measure(home: Path) -> None:
    from genads_desktop.shell.desk import Desk
    from genads_desktop.shell.window import main_window

    async with open_services(home) as services:
        await fill(services)
        stored = await times_of_store(services)
        with main_window(home) as window:
            window.resize(1440, 900)
            began = time.perf_counter()
            desk = Desk(window, services)
            library = desk.app.library
            while library.loading or library.count < CAMPAIGNS:  # noqa: ASYNC110 - a person sees no event
                await asyncio.sleep(0.005)
            print(f"{library.count} campaigns shown after {time.perf_counter() - began:.2f} s")
            await asyncio.sleep(3)
            told("search in the database", stored)
            told("a frame with nothing new", times_of_nothing(window))
            told("search and show", times_of_search(library, window))
            told("scroll, bare rectangles", await times_of_scroll(bare_grid(window), window))
            told("scroll, our campaigns", await times_of_scroll(found(window), window))
            await desk.app.close()


async def fill(services: Services) -> None:
    """Put the campaigns straight into the database, as years of work would have."""
    house = [await services.library.create_brand(f"Maison {n} Aurélie") for n in range(BRANDS)]
    front = MediaRef(key="brands/none/front.jpg", sha256="0" * 64, size_bytes=1)
    perfumes = [
        await services.library.create_perfume(
            house[n % BRANDS].brand_id, f"Nuit {n}", {Angle.FRONT: front}
        )
        for n in range(PERFUMES)
    ]
    brief = Brief()

    def save(work: UnitOfWork) -> None:
        for n in range(CAMPAIGNS):
            perfume = perfumes[n % PERFUMES]
            work.campaigns.save(
                Campaign(
                    campaign_id=f"c{n:05}",
                    perfume_id=perfume.perfume_id,
                    brand_id=perfume.brand_id,
                    campaign_name=f"{('Gold', 'Black', 'Rose')[n % 3]} season {n}",
                    selected_style=brief.selected_style,
                )
            )

    await services.store.run(save)


async def times_of_store(services: Services) -> list[float]:
    times = []
    for search in SEARCHES:
        began = time.perf_counter()
        await services.library.campaigns(ListQuery(search=search, limit=CAMPAIGNS))
        times.append((time.perf_counter() - began) * 1000)
    return times


def times_of_nothing(window: Any) -> list[float]:
    """What drawing the window costs by itself here, ms."""
    times = []
    for _ in range(10):
        began = time.perf_counter()
        window.grabWindow()
        times.append((time.perf_counter() - began) * 1000)
    return times


def times_of_search(library: Any, window: Any) -> list[float]:
    """From the letter typed to the posters drawn, ms."""
    times = []
    for _ in range(3):
        for search in SEARCHES:
            began = time.perf_counter()
            library.find(search)
            window.grabWindow()
            times.append((time.perf_counter() - began) * 1000)
    return times


async def times_of_scroll(grid: Any, window: Any) -> list[float]:
    """Time of one frame while scrolling fast, ms."""
    times = []
    for frame in range(SCROLL_FRAMES):
        began = time.perf_counter()
        grid.setProperty("contentY", frame * STEP)
        window.grabWindow()
        times.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0)
    grid.setProperty("contentY", 0)
    return times


def bare_grid(window: Any) -> Any:
    from PySide6.QtCore import QUrl
    from PySide6.QtQml import QQmlComponent, qmlEngine

    component = QQmlComponent(qmlEngine(window))
    component.setData(BARE.encode(), QUrl())
    grid = component.create()
    grid.setParentItem(window.contentItem())
    grid.setParent(window)
    grid.setZ(100)
    return grid


def found(window: Any) -> Any:
    """The campaigns' own grid; the bare one goes."""
    from PySide6.QtQuick import QQuickItem

    for item in window.contentItem().childItems():
        if item.z() == 100:
            item.setVisible(False)
    stack: list[QQuickItem] = [window.contentItem()]
    while stack:
        item = stack.pop()
        if item.objectName() == "campaignView":
            return item
        stack += item.childItems()
    raise LookupError("the grid is not there")


def told(what: str, times: list[float]) -> None:
    middle, worst = statistics.median(times), max(times)
    print(f"{what}: middle {middle:.1f} ms, worst {worst:.1f} ms (a frame is {FRAME:.1f} ms)")


if __name__ == "__main__":
    main()
