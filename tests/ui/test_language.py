"""The window speaks French, whole, the moment one asks for it."""

import xml.etree.ElementTree as ET
from shutil import copyfile, copytree

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible

from genads_desktop.viewmodels.screens import CAMPAIGN_PLACES, Place
from genads_desktop.viewmodels.sentences import told
from tests.architecture.tree import ROOT
from tests.films import film_home
from tests.samples import CAMPAIGN_ID, perfume
from tests.ui.conftest import DEMO_PHOTO, SMALL
from tests.ui.person import shown_items

ENGLISH, FRENCH = 1, 2
"""Positions in the list of languages."""
NAMES = {"GenAds", "M", "Maison Aurélie", "Nuit d'Or", "Christmas", "TikTok", "Reels", "Shorts"}
NAMES |= {"Gold at night", "Gold silk in slow motion.", "Nuit d'Or 15s 1 cinematic"}
NAMES |= {"Teaser", "Story", "Film"}
NAMES |= {"Nuit d'Or\nDiscover it", "Nuit d'Or / Discover it"}
"""Names, prompts and words in the picture, which are as a person wrote them."""
PLACES = tuple(place for place in Place if place != Place.GALLERY)


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filmed")
    film_home(folder, picture=SMALL, films=2)
    front = folder / "media" / perfume().front.key
    front.parent.mkdir(parents=True, exist_ok=True)
    copyfile(DEMO_PHOTO, front)
    return folder


@pytest.fixture
def home(home, filmed):
    copytree(filmed, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def french_at_the_end(ui):
    """The window, which speaks English again when the test is over."""
    yield ui
    ui.app.screens.settings.chooseLanguage(ENGLISH)


def test_every_screen_changes_its_language_while_it_is_open(french_at_the_end):
    ui = french_at_the_end
    left = {}
    for place in PLACES:
        go(ui, place)
        english = words_in_sight(ui.window)
        speak(ui, FRENCH)
        left[str(place)] = english & words_in_sight(ui.window) - international() - NAMES
        speak(ui, ENGLISH)

    assert {place: sorted(words) for place, words in left.items() if words} == {}


def test_what_is_chosen_stays_chosen_in_another_language(french_at_the_end):
    ui = french_at_the_end
    go(ui, Place.TIMELINE)
    assert ui.value("movePicker", "currentIndex") == 1
    assert ui.value("movePicker", "displayText") == "Dolly in"
    speak(ui, FRENCH)

    assert ui.value("movePicker", "currentIndex") == 1
    assert ui.value("movePicker", "displayText") == "Travelling avant"


def test_what_one_does_is_answered_in_french(french_at_the_end, tmp_path):
    ui = french_at_the_end
    speak(ui, FRENCH)
    left = {}
    for name, do in DEEDS.items():
        do(ui, tmp_path)
        ui.pause(0.3)
        left[name] = english_in_sight(ui.window)

    assert {name: words for name, words in left.items() if words} == {}


def change_a_scene_of_the_brief(ui, _):
    go(ui, Place.BRIEF)
    ui.app.screens.brief.storyboard.editor.edit("scene_1")
    ui.wait_for("sceneEditor")


def say_what_should_change(ui, _):
    go(ui, Place.TIMELINE)
    ui.click("sentence")
    ui.type("rends la scène 2 plus claire, musique plus douce")
    ui.wait_for("wish1")


def agree(ui, _):
    ui.key(Qt.Key.Key_Return)
    ui.wait(lambda: ui.app.canUndo)


def undo(ui, _):
    ui.app.undo()


def export(ui, folder):
    go(ui, Place.DELIVERY)
    ui.app.delivery.chooseFolder(QUrl.fromLocalFile(str(folder)))
    ui.click("export")
    ui.wait(lambda: ui.app.delivery.exports.rows.rows[0].stage == "done", seconds=60)
    ui.click("showReport1")


def archive(ui, _):
    go(ui, Place.LIBRARY)
    ui.app.library.archive("campaign", CAMPAIGN_ID)
    ui.wait(lambda: "Christmas" in titles(ui))


def titles(ui):
    return " ".join(row.title for row in ui.app.screens.notices.rows.rows)


def look_up_the_keys(ui, _):
    ui.find("shortcutsSheet").open()
    ui.wait(lambda: ui.find("shortcutsSheet").property("opened"))


def look_up_the_program(ui, _):
    ui.find("shortcutsSheet").close()
    ui.find("aboutSheet").open()
    ui.wait(lambda: ui.find("aboutSheet").property("opened"))


DEEDS = {
    deed.__name__: deed
    for deed in (
        change_a_scene_of_the_brief,
        say_what_should_change,
        agree,
        undo,
        export,
        archive,
        look_up_the_keys,
        look_up_the_program,
    )
}


def english_in_sight(window):
    """What is still English: a word of the screens, or a sentence that could have been said in French."""
    english = {source for source, _ in messages()} - international()
    words = words_in_sight(window) - NAMES
    return sorted(word for word in words if word in english or told(word) != word)


def speak(ui, language):
    ui.app.screens.settings.chooseLanguage(language)
    ui.pause(0.2)


def international():
    """Words that are the same in French."""
    return {source for source, translation in messages() if source == translation}


def messages():
    """Everything that is translated, with its translation."""
    found = ET.parse(ROOT / "resources" / "i18n" / "genads_fr.ts").getroot().iter("message")
    return [(one.findtext("source"), one.findtext("translation")) for one in found]


def go(ui, place):
    if place in CAMPAIGN_PLACES:
        ui.app.openCampaignAt(CAMPAIGN_ID, place)
    elif place == Place.PERFUME:
        ui.app.openPerfume(ui.run(ui.services.library.campaign(CAMPAIGN_ID)).perfume_id)
    else:
        ui.app.goTo(place)
    ui.wait(lambda: ui.app.place == place)
    ui.wait(lambda: ui.item(f"{place}Slot").property("ready"))
    ui.pause(0.5)


def words_in_sight(window):
    """Everything written on the screen, or told to screen readers, that has letters."""
    found = set()
    for item in shown_items(window.contentItem()):
        for name in ("text", "placeholderText"):
            found.add(item.property(name))
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None and interface.isValid():
            found.add(interface.text(QAccessible.Text.Name))
    written = {text for text in found if isinstance(text, str) and any(map(str.isalpha, text))}
    return {text for text in written if not text.startswith(("/", "~"))}
