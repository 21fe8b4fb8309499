"""Make `docs/screens`: every screen with the demo's content, at 1440x900 and at twice the scale.

`python3 packaging/dev.py screens` runs it. The demo is filmed once, small, into `out/screens-home`;
delete that folder to film it again. Where there is no display, the pictures are taken under Xvfb.
"""

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

import qasync
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.cost import Money
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style
from genads_desktop.ports.ledger import Charge
from genads_desktop.ports.video import Picture
from genads_desktop.services.briefing import Order
from genads_desktop.shell.application import GenAdsApplication, load_fonts
from genads_desktop.shell.desk import Desk
from genads_desktop.shell.window import main_window
from genads_desktop.viewmodels.app import AppViewModel

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "out" / "screens-home"
TARGET = ROOT / "docs" / "screens"
PHOTO = ROOT / "resources" / "demo" / "aurum-front.jpg"
PICTURE = Picture(width=540, height=960)
SCALES = (1, 2)
SIZE = (1440, 900)
SHORTEST, LONGEST = 1.5, 40.0
"""Seconds a screen gets to load its pictures: it is done when nothing changes any more."""

USER = Path(tempfile.gettempdir()) / "studio"
"""Whose folders the pictures show, from `~` on."""
ENGLISH, FRENCH = 1, 2
"""Positions in the list of languages."""

CLIP = "variation/0/scene/v1_scene_{number}/clip"
PAYMENTS = (
    ("omni", CLIP, "0.63"),
    ("omni", CLIP, "0.42"),
    ("veo", CLIP, "1.60"),
    ("veo-fast", CLIP, "0.60"),
    ("seedance", CLIP, "0.49"),
    ("wan-2.5", CLIP, None),
    ("lyria", "variation/0/song", "0.08"),
    ("gpt-6-luna", "plan", "0.0021"),
)
"""What the costs show: engine, what for, and US dollars; None is an unknown price."""

SENTENCES = {
    Style.GOLD_LUXE: "Warm amber at dusk: silk, smoke and a slow golden light",
    Style.DARK_ELEGANCE: "Black velvet, a single beam, the bottle waits in the dark",
    Style.ROMANTIC_FLORAL: "A garden after rain, petals on the water, first light",
}
NAMES = {
    Style.GOLD_LUXE: "Autumn launch",
    Style.DARK_ELEGANCE: "Winter nights",
    Style.ROMANTIC_FLORAL: "Spring garden",
}


@dataclass(frozen=True, slots=True)
class Demo:
    """The records the pictures show."""

    perfume_id: str
    filmed: str
    planned: str


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture: its name, and how one gets there. `sheet` is opened by its `objectName`."""

    name: str
    go: Callable[[AppViewModel, Demo], None]
    sheet: str = ""
    theme: int = 0
    language: int = ENGLISH
    empty: bool = False


def _open_settings(app: AppViewModel, section: int) -> None:
    app.screens.settings.openSection(section)
    app.goTo("settings")


SCREENS = (
    Screen("first-start", lambda app, _: app.openLibrary(), empty=True),
    Screen("library", lambda app, _: app.openLibrary()),
    Screen("perfume", lambda app, demo: app.openPerfume(demo.perfume_id)),
    Screen("brief", lambda app, demo: app.openCampaignAt(demo.planned, "brief")),
    Screen("generation", lambda app, demo: app.openCampaignAt(demo.filmed, "generation")),
    Screen("comparison", lambda app, demo: app.openCampaignAt(demo.filmed, "comparison")),
    Screen("timeline", lambda app, demo: app.openCampaignAt(demo.filmed, "timeline")),
    Screen("delivery", lambda app, demo: app.openCampaignAt(demo.filmed, "delivery")),
    Screen("costs", lambda app, _: app.goTo("costs")),
    Screen("settings", lambda app, _: _open_settings(app, 0)),
    Screen("providers", lambda app, _: _open_settings(app, 1)),
    Screen("library-light", lambda app, _: app.openLibrary(), theme=1),
    Screen("brief-light", lambda app, demo: app.openCampaignAt(demo.planned, "brief"), theme=1),
    Screen(
        "timeline-light", lambda app, demo: app.openCampaignAt(demo.filmed, "timeline"), theme=1
    ),
    Screen(
        "brief-french", lambda app, demo: app.openCampaignAt(demo.planned, "brief"), language=FRENCH
    ),
    Screen(
        "timeline-french",
        lambda app, demo: app.openCampaignAt(demo.filmed, "timeline"),
        language=FRENCH,
    ),
    Screen("gallery", lambda app, _: app.goTo("gallery")),
    Screen("shortcuts", lambda app, _: app.openLibrary(), sheet="shortcutsSheet"),
    Screen("about", lambda app, _: app.openLibrary(), sheet="aboutSheet"),
)
"""Every picture, in the order of the six journeys."""


def main(words: Sequence[str]) -> int:
    """Film the demo if need be, and take the pictures at every scale."""
    parser = argparse.ArgumentParser(description="Take pictures of every screen.")
    parser.add_argument("names", nargs="*", help="screens; all without any")
    parser.add_argument("--out", type=Path, default=TARGET)
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    wish = parser.parse_args(words)
    if wish.scale:
        return take_pictures(wish.names, wish.out, wish.scale)
    demo_home()
    for scale in SCALES:
        again = [sys.executable, __file__, *wish.names, "--out", str(wish.out), f"--scale={scale}"]
        code = subprocess.call([*on_screen(), *again], env=environ(scale))
        if code:
            return code
    return 0


def demo_home() -> Path:
    """Return the home with the demo in it, filmed now if it is not there."""
    if not (HOME / "demo.txt").is_file():
        shutil.rmtree(HOME, ignore_errors=True)
        demo = asyncio.run(_film_demo())
        text = "\n".join((demo.perfume_id, demo.filmed, demo.planned))
        (HOME / "demo.txt").write_text(text, "utf-8")
    return HOME


def on_screen() -> list[str]:
    """Return what to write before a command so that it finds a display."""
    if sys.platform != "linux" or os.environ.get("DISPLAY"):
        return []
    return ["xvfb-run", "-a", "-s", "-screen 0 3200x2000x24"]


def environ(scale: int) -> dict[str, str]:
    screen = {"QT_QPA_PLATFORM": "xcb"} if sys.platform == "linux" else {}
    screen["HOME"] = str(USER)
    return {**os.environ, **screen, "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}


def take_pictures(names: Sequence[str], target: Path, scale: int) -> int:
    """Take the pictures in this process, whose scale Qt has been told already."""
    target.mkdir(parents=True, exist_ok=True)
    application = GenAdsApplication(sys.argv[:1])
    QQuickStyle.setStyle("Basic")
    load_fonts("*.ttf")
    wanted = [screen for screen in SCREENS if not names or screen.name in names]
    ending = "" if scale == 1 else f"@{scale}x"
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        for empty, home in ((True, HOME.with_name("empty-home")), (False, HOME)):
            screens = [screen for screen in wanted if screen.empty == empty]
            runner.run(_take(screens, shown_as(home), target, ending))
    return 0


def shown_as(home: Path) -> Path:
    """Return another way to a home, as it would be called on a person's own machine."""
    USER.mkdir(exist_ok=True)
    link = USER / "GenAds"
    link.unlink(missing_ok=True)
    home.mkdir(parents=True, exist_ok=True)
    link.symlink_to(home.resolve(), target_is_directory=True)
    return link


async def _take(screens: Sequence[Screen], home: Path, target: Path, ending: str) -> None:
    if not screens:
        return
    demo = _demo_in(home)
    async with open_services(home, picture=PICTURE) as services:
        _note_payments(services, demo)
        with main_window(home) as window:
            window.resize(*SIZE)
            desk = Desk(window, services)
            for screen in screens:
                await _show(window, desk.app, screen, demo)
                file = target / f"{screen.name}{ending}.png"
                window.grabWindow().save(str(file))
                print(file.relative_to(ROOT) if file.is_relative_to(ROOT) else file)
                await _put_away(window, screen)
            await desk.app.close()


async def _show(window: QQuickWindow, app: AppViewModel, screen: Screen, demo: Demo) -> None:
    app.screens.settings.chooseTheme(screen.theme)
    app.screens.settings.reduceMotion(True)
    app.screens.settings.chooseLanguage(screen.language)
    screen.go(app, demo)
    await _settled(window)
    if screen.sheet:
        window.findChild(QObject, screen.sheet).open()
        await _settled(window)


async def _settled(window: QQuickWindow) -> None:
    """Wait until the window has looked the same three times."""
    began, looks = time.monotonic(), deque([window.grabWindow()], maxlen=3)
    while time.monotonic() - began < LONGEST:
        await asyncio.sleep(SHORTEST)
        looks.append(window.grabWindow())
        if len(looks) == looks.maxlen and all(look == looks[0] for look in looks):
            return


async def _put_away(window: QQuickWindow, screen: Screen) -> None:
    if screen.sheet:
        window.findChild(QObject, screen.sheet).close()
        await asyncio.sleep(SHORTEST)


def _note_payments(services: Services, demo: Demo) -> None:
    """Put payments into the book of a home that has none, so that the costs are something to look at."""
    if not demo.filmed or services.ledger.expenses():
        return
    for number, (engine, purpose, dollars) in enumerate(PAYMENTS, start=1):
        services.ledger.note_charge(
            Charge(
                provider=engine,
                model=engine,
                purpose=purpose.format(number=number),
                subject=demo.filmed if number % 3 else demo.planned,
                paid=None if dollars is None else Money(amount=Decimal(dollars)),
            )
        )


def _demo_in(home: Path) -> Demo:
    file = home / "demo.txt"
    return Demo(*file.read_text("utf-8").split("\n")) if file.is_file() else Demo("", "", "")


async def _film_demo() -> Demo:
    async with open_services(HOME, picture=PICTURE) as services:
        print("filming the demo once; this takes some minutes")
        filmed = [
            await _campaign(services, "Maison Aurelle", "Aurum", style, variations)
            for style, variations in zip(SENTENCES, (3, 1, 1), strict=True)
        ]
        planned = await _campaign(services, "Maison Aurelle", "Aurum Nuit", Style.DARK_ELEGANCE, 1)
        for campaign_id in filmed:
            await services.builds.run(campaign_id, lambda _event: None)
        campaign = await services.library.campaign(filmed[0])
        return Demo(campaign.perfume_id, filmed[0], planned)


async def _campaign(
    services: Services, brand: str, perfume: str, style: Style, variations: int
) -> str:
    order = Order(
        photos=(PHOTO,),
        brand=brand,
        perfume=perfume,
        gender=Gender.UNISEX,
        concentration="Eau de Parfum",
        notes=Notes(top=("bergamot", "saffron"), heart=("rose",), base=("amber", "oud")),
        brief=Brief(
            creative_prompt=SENTENCES[style],
            selected_style=style,
            target_duration=15,
            num_variations=variations,
        ),
    )
    campaign_id = (await services.briefing.campaign_for(order)).campaign.campaign_id
    await services.library.rename_campaign(campaign_id, NAMES[style])
    return campaign_id


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
