"""The whole way with mouse and keyboard only: from an empty home to an exported film, and a second start.

`GENADS_WALK_PICTURES` names a folder for a picture of every station, and for the waits a person would
feel. `GENADS_WALK_LOOK` is `dark`, `light` or `french`.
"""

import asyncio
import os
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from shutil import copyfile

import PySide6.QtMultimedia  # noqa: F401 - films are not ready without it
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt

from genads_desktop.bootstrap import open_services
from genads_desktop.media.measure import measure_film
from genads_desktop.media.probe import probe
from genads_desktop.shell.desk import Desk
from genads_desktop.shell.window import main_window
from tests.cutout.packshots import FOLDER
from tests.ui.editing import by_frames
from tests.ui.homes import DEMO_PHOTO, SMALL
from tests.ui.walker import Walker

pytestmark = [pytest.mark.screen, pytest.mark.nightly, pytest.mark.timeout(1500)]

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WISH = {"french": "rends la scène 2 plus claire, musique plus douce"}
UNDO_TRIM = {"french": "Annuler\u202f: durée, scène 2"}


@pytest.fixture
def look():
    return os.environ.get("GENADS_WALK_LOOK", "dark")


@pytest.fixture
def pictures():
    folder = os.environ.get("GENADS_WALK_PICTURES")
    if not folder:
        return None
    Path(folder).mkdir(parents=True, exist_ok=True)
    return Path(folder)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """The folder of a person: photos on the desk, a logo, and a place for films."""
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "Photos"
    folder.mkdir()
    copyfile(DEMO_PHOTO, folder / "front.jpg")
    copyfile(FOLDER / "hero_amber.jpg", folder / "aurum-back.jpg")
    logo = Image.new("RGBA", (640, 640))
    pen = ImageDraw.Draw(logo)
    pen.ellipse((20, 20, 620, 620), outline="#c9a35b", width=14)
    pen.line([(180, 460), (180, 190), (320, 380), (460, 190), (460, 460)], fill="#c9a35b", width=26)
    logo.save(folder / "logo.png")
    return folder


@pytest.fixture
def sitting(home, wait_for, qtbot, pictures):
    """Start the program, and close its window when one is done."""

    @contextmanager
    def begin():
        stack = AsyncExitStack()
        services = wait_for(stack.enter_async_context(open_services(home, picture=SMALL)))
        with main_window(home) as window:
            window.resize(1440, 900)
            desk = Desk(window, services)
            leaving = asyncio.Event()
            window.closeWished.connect(leaving.set)
            living = asyncio.ensure_future(desk.until(leaving))
            window.requestActivate()
            qtbot.waitUntil(window.isActive)
            person = Walker(window, desk.app, services, qtbot, pictures=pictures)
            try:
                yield person
            except BaseException:
                person.see("99 lost")
                raise
            finally:
                window.close()
                qtbot.waitUntil(living.done, timeout=30000)
        wait_for(stack.aclose())

    return begin


def test_from_an_empty_home_to_an_exported_film(sitting, desk, look, tmp_path, wait_for):
    with sitting() as ui:
        begin_with_a_photo(ui, desk, look)
        name_the_brand(ui, desk)
        describe_the_perfume(ui, desk)
        write_the_brief(ui)
        generate(ui)
        compare_and_choose(ui)
        edit(ui, look)
        deliver(ui, tmp_path / "Videos")
        frames = ui.app.session.project.variation(1).frames
    hold_to_its_promise(tmp_path / "Videos", frames, wait_for)
    with sitting() as ui:
        find_everything_again(ui, frames)


def begin_with_a_photo(ui, desk, look):
    ui.wait_for("firstStart")
    ui.click("showSettings")
    ui.wait_for("theme")
    if look == "light":
        ui.click("themeSegment1")
    if look == "french":
        ui.click("language")
        ui.key(Key.Key_End)
        ui.key(Key.Key_Return)
    ui.see("01 settings")
    ui.click("showSettings")
    ui.see("02 first start")
    assert ui.drop_files("firstStart", [desk / "front.jpg"])
    ui.await_("a photo becomes a perfume", lambda: ui.app.place == "perfume")
    ui.see("03 cutting out")


def name_the_brand(ui, desk):
    ui.click("openBrand")
    ui.wait(lambda: ui.value("brandSheet", "opened"))
    ui.see("04 brand")
    ui.fill("brandName", "Maison Aurelle")
    assert ui.drop_files("brandLogo", [desk / "logo.png"])
    ui.wait(lambda: not ui.has("brandStart"))
    ui.see("05 brand named")
    ui.click("closeBrand")
    ui.wait(lambda: not ui.value("brandSheet", "visible"))


def describe_the_perfume(ui, desk):
    ui.fill("perfumeName", "Aurum")
    ui.click("concentration")
    ui.fill("concentration", "Eau de Parfum")
    for tier, notes in (("top", "bergam"), ("heart", "rose"), ("base", "amber")):
        ui.click(f"{tier}NotesInput")
        ui.type(notes)
        if tier == "top":
            ui.see("06 notes")
            ui.key(Key.Key_Down)
        ui.key(Key.Key_Return)
    assert ui.drop_files("productView", [desk / "aurum-back.jpg"])
    ui.await_("the cut-out", lambda: ui.has("productCutout") and ui.value("verdict", "text") != "")
    ui.click("productViewsSegment0")
    ui.click("angle-front")
    ui.click("productViewsSegment1")
    ui.see("07 perfume")
    correct_the_cutout(ui)
    ui.click("productViewsSegment2")
    ui.see("09 perfume on gold")
    ui.click("newCampaign")
    ui.await_("a new campaign", lambda: ui.app.place == "brief")


def correct_the_cutout(ui):
    ui.click("brush")
    ui.click("brushKeepingSegment1")
    before = ui.app.perfume.product.cutout
    ui.drag(ui.center("brushCanvas", 0.4, 0.4), ui.center("brushCanvas", 0.6, 0.5))
    ui.await_("a stroke of the brush", lambda: ui.app.perfume.product.cutout != before)
    ui.see("08 brush")
    ui.key(Key.Key_Z, CONTROL)
    ui.await_("the stroke taken back", lambda: ui.app.perfume.product.cutout == before)
    ui.click("brushDone")


def write_the_brief(ui):
    ui.see("10 empty brief")
    ui.click("sentence")
    ui.type("Warm amber at dusk: silk and a slow golden light")
    ui.await_("the first storyboard", lambda: ui.has("scene_v1_scene_1"))
    ui.click("style_dark_elegance")
    ui.click("variationsSegment1")
    ui.await_("a storyboard of two", lambda: ui.has("board1") and ui.has("scene_v2_scene_1"))
    ui.await_("its stills", lambda: not any(card.drawing for card in cards(ui)))
    ui.see("11 storyboard")
    ui.click("scene_v1_scene_2")
    ui.wait_for("scenePrompt")
    ui.fill("scenePrompt", "Black silk falls slowly past the bottle")
    ui.see("12 scene")
    ui.click("closeScene")
    ui.reach("campaignName", "duration")
    ui.fill("campaignName", "Autumn launch")
    ui.key(Key.Key_Return)


def cards(ui):
    return ui.app.brief.storyboard.scenesOf(0).rows


def generate(ui):
    ui.await_("the price", lambda: ui.value("generate", "enabled"))
    ui.click("generate")
    ui.await_("the build", lambda: ui.app.place == "generation" and ui.has("stopBuild"))
    ui.await_("the first picture of the build", lambda: ui.app.generation.fraction > 0.1)
    ui.see("13 generating")
    ui.click("goHome")
    ui.wait_for("campaign-Autumn launch")
    ui.see("14 library while it is made")
    ui.click("showQueue")
    ui.see("15 queue")
    ui.key(Key.Key_Escape)
    ui.wait(lambda: not ui.value("queueDrawer", "visible"))
    ui.double_click("campaign-Autumn launch")
    ui.await_("the campaign again", lambda: ui.app.place != "library")
    ui.click("steps-1")
    ui.await_("two ads", lambda: ui.app.generation.complete, seconds=600)
    ui.see("16 generated")
    if ui.app.place == "generation":
        ui.click("seeResult")


def compare_and_choose(ui):
    ui.await_("two films", lambda: ui.has("film2") and ui.value("film2", "ready"))
    ui.see("17 compare")
    ui.key(Key.Key_Space)
    ui.await_("three seconds of film", lambda: ui.value("comparisonTransport", "frame") > 72)
    ui.key(Key.Key_K)
    ui.see("18 played")
    ui.click("waysSegment1")
    ui.key(Key.Key_2)
    ui.see("19 flip")
    ui.key(Key.Key_W)
    edge = ui.center("wipeHandle")
    ui.drag(edge, edge + QPoint(-70, 0))
    ui.see("20 wipe")
    ui.click("waysSegment4")
    ui.see("21 phone")
    ui.key(Key.Key_G)
    ui.click("film2")
    ui.click("variationNote")
    ui.type("The second has the better light")
    ui.click("film2")
    ui.key(Key.Key_Return)
    ui.await_("the choice", lambda: ui.has("chosenPill2"))
    ui.see("22 chosen")
    ui.click("chooseVariation")
    ui.await_("the timeline", lambda: ui.app.place == "timeline" and ui.has("clip3"))


def edit(ui, look):
    ui.await_("the film on the timeline", lambda: ui.value("previewScreen", "ready"))
    ui.see("23 timeline")
    trim_and_undo(ui, look)
    order = [row.scene_id for row in ui.app.timeline.clips.rows]
    ui.drag("clip3", ui.center("clip2", 0.2))
    assert [row.scene_id for row in ui.app.timeline.clips.rows][1:3] == [order[2], order[1]]
    ui.see("25 reordered")
    ui.click("sentence")
    ui.type(WISH.get(look, "make scene 2 brighter, drop the call to action"))
    ui.wait_for("wish1")
    ui.see("26 sentence")
    ui.key(Key.Key_Return)
    ui.await_("what an update makes", lambda: ui.value("update", "enabled"))
    ui.click("clip2")
    ui.see("27 outdated")
    ui.click("update")
    ui.see("28 updating")
    ui.await_("the update", lambda: not ui.app.timeline.update.needed, seconds=300)
    ui.await_("the new film", lambda: not ui.app.timeline.preview.making)
    compare_takes(ui)


def trim_and_undo(ui, look):
    before = [row.frames for row in ui.app.timeline.clips.rows]
    tail = ui.center("clip2Tail")
    ui.drag(tail, tail + by_frames(ui, -13))
    assert [row.frames for row in ui.app.timeline.clips.rows][1] < before[1]
    ui.hover("undo")
    ui.pause(1)
    ui.see("24 trimmed")
    assert ui.value("undo", "text") == UNDO_TRIM.get(look, "Undo trim of scene 2")
    ui.key(Key.Key_Z, CONTROL)
    assert [row.frames for row in ui.app.timeline.clips.rows] == before
    ui.key(Key.Key_Z, CONTROL | SHIFT)
    assert [row.frames for row in ui.app.timeline.clips.rows][1] < before[1]


def compare_takes(ui):
    ui.click("clip2")
    ui.hover("take1")
    ui.wait_for("take1Compare")
    ui.click("take1Compare")
    ui.await_("two takes", lambda: ui.has("leftTake") and ui.value("rightTake", "ready"))
    ui.see("29 takes")
    ui.click("keepLeft")
    ui.see("30 updated")


def deliver(ui, folder):
    ui.click("steps-4")
    ui.await_("the film that leaves", lambda: ui.has("export") and ui.value("export", "enabled"))
    ui.see("31 deliver")
    ui.click("preset-tiktok")
    ui.click("export")
    ui.see("32 exporting")
    rows = ui.app.delivery.exports.rows
    ui.await_("two files", lambda: [row.stage for row in rows.rows] == ["done"] * 2)
    ui.click("showReport1")
    ui.see("33 report")
    ui.click("compareSheet")
    ui.await_("the compare sheet", lambda: any(folder.glob("*.png")))
    ui.see("34 delivered")


def hold_to_its_promise(folder, frames, wait_for):
    """The files are what the timeline said, and as loud as a platform wants them."""
    films = sorted(folder.glob("*.mp4"))
    assert [film.stem.rsplit(" ", 1)[1] for film in films] == ["Master", "TikTok"]
    for film in films:
        facts, measured = probe(film), wait_for(measure_film(film))
        assert facts.video.frames == frames
        assert (facts.video.width, facts.video.height) == (SMALL.width, SMALL.height)
        assert abs(measured.loudness - -14) <= 0.5
        assert measured.true_peak <= -1
        assert film.with_suffix(".report.txt").is_file()


def find_everything_again(ui, frames):
    ui.await_("the library of the second start", lambda: ui.has("campaign-Autumn launch"))
    ui.see("35 library again")
    ui.double_click("campaign-Autumn launch")
    ui.await_("the campaign of the second start", lambda: ui.app.planned)
    ui.click("steps-3")
    ui.await_("the timeline again", lambda: ui.has("clip3") and ui.value("previewScreen", "ready"))
    ui.see("36 timeline again")
    project = ui.app.session.project
    assert project.selected_variation == 1
    assert project.variation(1).frames == frames
    assert project.variation(1).note == "The second has the better light"
    assert ui.app.session.campaign.status == "delivered"
