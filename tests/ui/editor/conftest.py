"""The editor, open on a campaign that was filmed once and is copied for every test."""

import shutil

import pytest

from tests.ui.conftest import DEMO_PHOTO
from tests.ui.editing import CAMPAIGN, film, quickly


@pytest.fixture(scope="package")
def filmed_home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filmed") / "home"
    folder.mkdir()
    film(folder, DEMO_PHOTO)
    return folder


@pytest.fixture
def home(home, filmed_home):
    shutil.copytree(filmed_home, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def services(services, wait_for):
    quick, workplace = quickly(services)
    yield quick
    wait_for(quick.builds.close())
    workplace.books.close()


@pytest.fixture
def editor(ui):
    """The editor, open on the filmed campaign."""
    ui.app.openCampaignAt(CAMPAIGN, "timeline")
    ui.wait_for("clip4")
    ui.wait(lambda: ui.find("tracks").property("width") > 300)
    return ui
