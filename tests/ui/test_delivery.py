"""Journey 6: a film leaves the window, by button, by key, by drag, and as a compare sheet."""

from shutil import copytree

import pytest
from PySide6.QtCore import Qt, QUrl

from tests.films import film_home
from tests.samples import CAMPAIGN_ID
from tests.ui.conftest import SMALL

Key = Qt.Key


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filmed")
    film_home(folder, picture=SMALL, films=2)
    return folder


@pytest.fixture
def home(home, filmed):
    copytree(filmed, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def desk(ui, tmp_path):
    """The delivery of two films, with a folder to export to."""
    ui.app.openCampaignAt(CAMPAIGN_ID, "delivery")
    ui.wait_for("export")
    ui.app.delivery.chooseFolder(QUrl.fromLocalFile(str(tmp_path / "out")))
    ui.settle()
    return ui


def exports(ui):
    return ui.app.delivery.exports.rows.rows


def done(ui, count=1):
    rows = exports(ui)
    return len(rows) == count and all(row.stage == "done" for row in rows)


def names_in(folder):
    return sorted(file.name for file in folder.iterdir())


def test_a_film_is_exported_for_every_platform_that_is_wanted(desk, tmp_path):
    desk.click("preset-shorts")
    assert desk.value("export", "text") == "Export 2 files"
    desk.click("export")
    desk.wait(lambda: done(desk, 2), seconds=60)

    assert names_in(tmp_path / "out") == [
        f"Nuit d'Or 15s 1 cinematic {platform}{suffix}"
        for platform in ("Master", "Shorts")
        for suffix in (".mp4", ".report.json", ".report.txt")
    ]
    assert [row.platform for row in exports(desk)] == ["Master", "Shorts"]
    assert all(row.passed for row in exports(desk))


def test_the_report_opens_under_the_export(desk):
    desk.click("export")
    desk.wait(lambda: done(desk), seconds=60)
    desk.click("showReport1")

    checks = {row.title: row.found for row in desk.app.delivery.exports.checks.rows}
    assert checks["Colour"] == "yuv420p tv bt709 bt709 bt709"
    desk.click("showReport1")
    assert not desk.app.delivery.exports.checks.rows


def test_ctrl_e_exports_under_the_name_one_gave(desk, tmp_path):
    desk.find("fileName").focusField()
    desk.type("Spring launch")
    desk.key(Key.Key_Return)
    desk.key(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: done(desk), seconds=60)
    assert "Spring launch Master.mp4" in names_in(tmp_path / "out")


def test_another_film_is_picked_by_its_poster(desk, tmp_path):
    desk.click("film-2")
    desk.click("export")
    desk.wait(lambda: done(desk), seconds=60)

    row = exports(desk)[0]
    assert row.name == "Nuit d'Or 15s 2 minimal Master.mp4"
    assert (row.passed, row.words) == (False, "1 of 8 checks failed.")
    assert [check.title for check in desk.app.delivery.exports.checks.rows if not check.passed] == [
        "Loudness"
    ]


def test_an_export_that_is_stopped_leaves_nothing(desk, tmp_path):
    desk.click("preset-tiktok")
    desk.click("export")
    desk.wait(lambda: any(row.stage == "working" for row in exports(desk)))
    desk.click("stopExports")

    desk.wait(lambda: not names_in(tmp_path / "out"))
    assert {row.stage for row in exports(desk)} == {"stopped"}
    assert not desk.app.delivery.exports.working


def test_a_folder_that_cannot_be_written_to_is_told(desk, tmp_path):
    (tmp_path / "file").write_text("in the way")
    desk.app.delivery.chooseFolder(QUrl.fromLocalFile(str(tmp_path / "file")))
    desk.click("export")
    desk.wait(lambda: exports(desk)[0].stage == "failed", seconds=30)
    assert "choose another folder" in exports(desk)[0].words


def test_the_film_lies_ready_to_be_dragged_once_one_points_at_it(desk):
    assert desk.app.delivery.dragged.isEmpty()
    desk.hover("compareSheet")
    desk.hover("leavingFilm")
    desk.wait(lambda: not desk.app.delivery.dragged.isEmpty())
    assert desk.app.delivery.dragged.fileName() == "Nuit d'Or 15s 1 cinematic.mp4"


def test_the_compare_sheet_lies_in_the_folder(desk, tmp_path):
    (tmp_path / "out").mkdir()
    desk.click("compareSheet")
    sheet = tmp_path / "out" / "Nuit d'Or compare sheet.png"
    desk.wait(sheet.is_file, seconds=30)
    desk.wait(lambda: any("compare sheet" in row.title for row in desk.app.notices.rows.rows))


def test_a_delivered_campaign_is_marked(desk):
    desk.click("export")
    desk.wait(lambda: done(desk), seconds=60)
    assert desk.app.session.campaign.status == "delivered"
