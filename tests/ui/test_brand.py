"""The brand at the side of the page, with mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt

from tests.contract.test_guidelines import BOOK
from tests.cutout.packshots import FOLDER
from tests.ui.access import silent_items


@pytest.fixture
def brand(ui):
    """An untitled brand, its sheet open over the library."""
    made = ui.run(ui.services.intake.start_perfume([FOLDER / "pink_grey.jpg"], name="Rose"))
    ui.wait(lambda: ui.has("brand-Untitled brand"))
    ui.double_click("brand-Untitled brand")
    ui.wait(lambda: ui.value("brandSheet", "opened") and ui.app.brand.brandId == made.brand_id)
    return ui


def stored(ui):
    return ui.run(ui.services.library.brand(ui.app.brand.brandId))


def test_it_says_what_is_missing_until_name_and_logo_stand(brand):
    assert brand.has("brandStart")
    brand.item("brandName").focusField()
    brand.type("Maison Rose")
    brand.wait(lambda: stored(brand).brand_name == "Maison Rose")
    assert brand.has("brandStart")

    assert brand.drop_files("brandLogo", [FOLDER / "pink_grey_alpha.png"])
    brand.wait(lambda: stored(brand).onboarding_completed)
    brand.wait(lambda: not brand.has("brandStart"))


def test_guidelines_are_read_proposed_and_taken_over(brand):
    view = brand.item("brandView")
    view.setProperty("contentY", view.property("contentHeight") - view.height())
    assert brand.drop_files("guidelinesDrop", [BOOK])
    brand.wait(lambda: brand.app.brand.proposalCount > 0, seconds=30)
    assert stored(brand).palette == ()

    brand.app.brand.tick("colour #7a1f2b", False)
    view.setProperty("contentY", view.property("contentHeight") - view.height())
    brand.settle()
    brand.click("confirmProposals")
    brand.wait(lambda: stored(brand).palette != ())

    kept = stored(brand)
    assert set(kept.palette) == {"#c9a35b", "#2b1d14", "#efe6d6"}
    assert kept.tagline == "Light that stays"


def test_a_colour_is_added_by_its_code_and_removed_by_a_press(brand):
    brand.item("addColour").focusField()
    brand.type("#c9a35b")
    brand.key(Qt.Key.Key_Return)
    brand.wait(lambda: stored(brand).palette == ("#c9a35b",))

    brand.wait_for("brandColour-#c9a35b")
    brand.click("brandColour-#c9a35b")
    brand.wait(lambda: stored(brand).palette == ())


def test_everything_says_what_it_is_and_escape_leaves_it(brand):
    assert silent_items(brand.window) == []
    brand.key(Qt.Key.Key_Escape)
    brand.wait(lambda: not brand.value("brandSheet", "visible"))
