"""Settings are saved as they are made, and what cannot be saved is said."""

import pytest
from PySide6.QtCore import QUrl

from genads_desktop.config.paths import Paths
from genads_desktop.config.settings import load_settings
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.settings import SettingsViewModel


@pytest.fixture
def paths(tmp_path):
    return Paths.below(tmp_path / "home")


@pytest.fixture
def notices():
    return NoticesViewModel()


@pytest.fixture
def settings(paths, notices):
    return SettingsViewModel(load_settings(paths.settings, {}), paths, notices)


def stored(paths):
    return load_settings(paths.settings, {}).stored


def test_every_change_is_saved_at_once(settings, paths):
    settings.chooseLanguage(2)
    settings.chooseTheme(2)
    settings.reduceMotion(True)
    settings.chooseQuality(0)
    settings.setJobs(3)
    settings.setProcesses(2)

    kept = stored(paths)
    assert (kept.language, kept.theme, kept.reduced_motion) == ("fr", "system", True)
    assert (kept.take_quality, kept.max_jobs, kept.workers) == ("draft", 3, 2)


def test_the_window_hears_of_every_change(settings):
    heard = []
    settings.changed.connect(lambda: heard.append(settings.wanted_theme))

    settings.chooseTheme(1)
    settings.chooseTheme(1)

    assert heard == ["light"]


def test_what_holds_from_the_next_start_is_said(settings):
    assert not settings.needsRestart

    settings.chooseTheme(1)
    assert not settings.needsRestart

    settings.setJobs(2)
    assert settings.needsRestart


def test_processes_can_be_left_to_the_program_again(settings, paths):
    settings.setProcesses(7)
    assert settings.ownProcesses

    settings.letProcessesBeChosen()

    assert not settings.ownProcesses
    assert stored(paths).workers is None


def test_another_media_folder_is_explained(settings, notices, paths, tmp_path):
    settings.chooseMediaFolder(QUrl.fromLocalFile(str(tmp_path / "films")))

    (notice,) = notices.rows.rows
    assert str(paths.media) in notice.text
    assert str(tmp_path / "films") in notice.text
    assert stored(paths).media_folder == tmp_path / "films"

    settings.useOwnMediaFolder()
    assert stored(paths).media_folder is None


def test_what_cannot_be_saved_is_said_and_stays_as_it_was(notices, tmp_path):
    blocked = tmp_path / "home"
    blocked.write_text("a file where the home should be")
    paths = Paths.below(blocked)
    settings = SettingsViewModel(load_settings(tmp_path / "none.toml", {}), paths, notices)

    settings.chooseTheme(1)

    (notice,) = notices.rows.rows
    assert notice.bad
    assert "could not be saved" in notice.text
    assert settings.wanted_theme == "dark"


def test_a_value_that_cannot_be_is_refused(settings, notices, paths):
    settings.setJobs(99)

    assert notices.rows.rows[0].bad
    assert stored(paths).max_jobs == 1


def test_what_the_environment_decides_is_named(paths, notices):
    loaded = load_settings(paths.settings, {"GENADS_S3_BUCKET": "ads"})
    settings = SettingsViewModel(loaded, paths, notices)

    assert settings.decidedBy("s3_bucket") == "GENADS_S3_BUCKET"
    assert settings.decidedBy("theme") == ""
