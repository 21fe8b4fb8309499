"""Films in step: what the screens really show, told by the time in every picture."""

import os
import random
from pathlib import Path
from shutil import copytree
from time import monotonic

import PySide6.QtMultimedia  # noqa: F401 - sinks cannot be read without it
import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, Qt

from tests.films import film_home
from tests.samples import CAMPAIGN_ID
from tests.ui.conftest import SMALL

pytestmark = pytest.mark.screen

FPS = 24
Key = Qt.Key
COLOURS = (2, None)
"""Seconds of the films, and their source; without one they are red, green and blue."""
TEN_SECONDS = (10, "testsrc2")
FORTY_FIVE_SECONDS = (45, "testsrc2")


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    """Homes with three films, each made when it is first asked for."""
    homes = {}

    def home_with(seconds, source):
        if (seconds, source) not in homes:
            folder = tmp_path_factory.mktemp("filmed")
            film_home(folder, picture=SMALL, seconds=seconds, source=source)
            homes[seconds, source] = folder
        return homes[seconds, source]

    return home_with


@pytest.fixture
def home(home, filmed, request):
    copytree(filmed(*request.param), home, dirs_exist_ok=True)
    return home


def open_wall(ui):
    ui.app.openCampaignAt(CAMPAIGN_ID, "comparison")
    ui.wait(
        lambda: all(ui.has(f"film{n}") and ui.value(f"film{n}", "ready") for n in (1, 2, 3)),
        seconds=30,
    )
    ui.wait(lambda: not ui.value("comparisonTransport", "seeking"))
    return ui


class Sinks:
    """The numbers of the pictures on the three screens, looked at whenever the window is drawn.

    Right before a drawing all three are read at once: what they hold then is what one sees. Between two
    drawings they change one after another, which nobody sees.
    """

    def __init__(self, ui):
        self._sinks = [ui.find(f"film{n}Output").property("videoSink") for n in (1, 2, 3)]
        self._window = ui.window
        self.drawn = []

    @property
    def shown(self):
        """What is on the screens now; None where nothing is yet."""
        pictures = [sink.videoFrame() for sink in self._sinks]
        return [
            round(picture.startTime() / 1e6 * FPS) if picture.isValid() else None
            for picture in pictures
        ]

    def begin(self):
        self.drawn = []
        self._window.afterAnimating.connect(self._look)

    def end(self):
        self._window.afterAnimating.disconnect(self._look)
        return self.drawn

    def _look(self):
        self.drawn.append(self.shown)


def watch(ui, sinks, seconds):
    """Play for a while and return what every drawing of the window showed, once the films were under way."""
    start = monotonic()
    ui.key(Key.Key_Space)
    ui._qtbot.waitUntil(lambda: monotonic() - start > 0.5)
    sinks.begin()
    ui._qtbot.waitUntil(lambda: monotonic() - start > seconds, timeout=round(seconds * 1000) + 5000)
    drawn = sinks.end()
    ui.key(Key.Key_Space)
    return drawn


def apart(shown):
    """Pictures between the first and the last of the three screens."""
    return max(shown) - min(shown)


def seek_about(ui, sinks, times, seconds):
    """Jump to places of the film; return those whose pictures were not shown by all three."""
    missed = []
    dice = random.Random(4)
    transport = ui.find("comparisonTransport")
    for _ in range(times):
        frame = dice.randrange(round(seconds * FPS) - 1)
        QMetaObject.invokeMethod(transport, "seek", Q_ARG("double", frame / FPS))
        try:
            ui.wait(lambda frame=frame: sinks.shown == [frame] * 3, seconds=3)
        except Exception:  # noqa: BLE001 - pytest-qt's own; told below with its numbers
            missed.append((frame, list(sinks.shown)))
    return missed


def memory_megabytes():
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.parametrize("home", [TEN_SECONDS], indirect=True)
def test_three_films_are_never_more_than_a_picture_apart(ui):
    drawn = watch(ui, Sinks(open_wall(ui)), 8)

    assert len(drawn) > 50
    assert [shown for shown in drawn if apart(shown) > 1] == []


@pytest.mark.parametrize("home", [TEN_SECONDS], indirect=True)
def test_every_seek_shows_the_same_picture_on_all_screens(ui):
    sinks = Sinks(open_wall(ui))
    assert seek_about(ui, sinks, 15, 10) == []


def colour_at(ui, share):
    image = ui.window.grabWindow()
    place = ui.center("wall")
    film = ui.item("film1")
    point = film.mapToScene(film.boundingRect().topLeft())
    x = round(point.x() + film.width() * share)
    colour = image.pixelColor(x, place.y())
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("home", [COLOURS], indirect=True)
def test_a_wipe_shows_one_film_on_each_side_of_the_edge(ui):
    open_wall(ui)
    ui.key(Key.Key_2)
    ui.key(Key.Key_1)
    ui.key(Key.Key_W)
    ui._qtbot.wait(400)

    left, right = colour_at(ui, 0.2), colour_at(ui, 0.8)
    assert left[0] > 200
    assert left[1] < 60
    assert right[1] > 120
    assert right[0] < 60


@pytest.mark.parametrize("home", [COLOURS], indirect=True)
def test_the_difference_adds_what_only_one_of_them_has(ui):
    open_wall(ui)
    ui.key(Key.Key_3)
    ui.key(Key.Key_1)
    ui.key(Key.Key_D)
    ui._qtbot.wait(400)

    red, green, blue = colour_at(ui, 0.5)
    assert min(red, blue) > 200
    assert green < 60


@pytest.mark.nightly
@pytest.mark.timeout(400)
@pytest.mark.parametrize("home", [FORTY_FIVE_SECONDS], indirect=True)
def test_a_whole_film_and_fifty_seeks(ui):
    sinks = Sinks(open_wall(ui))
    before = memory_megabytes()
    drawn = watch(ui, sinks, 44)

    assert [shown for shown in drawn if apart(shown) > 1] == []
    assert seek_about(ui, sinks, 50, 45) == []
    assert memory_megabytes() - before < 60
