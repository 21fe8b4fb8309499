"""The brand, without a window."""

import pytest
from PySide6.QtCore import QUrl

from genads_desktop.ports.errors import MediaError
from tests.viewmodels.shelf import GOLD, shelf, until


@pytest.fixture
async def place(tmp_path):
    async with shelf(tmp_path) as place:
        yield place


@pytest.fixture
async def brand(place):
    screen = place.brand_screen()
    screen.open((await place.library.create_brand("Untitled brand")).brand_id)
    await until(lambda: screen.name)
    yield screen
    await screen.close()


@pytest.fixture
def book(tmp_path):
    file = tmp_path / "rules.pdf"
    file.write_bytes(b"%PDF rules")
    return [QUrl.fromLocalFile(str(file))]


def proposals(brand, *, ticked=True):
    return [row.text for row in brand.proposals.rows if row.ticked is ticked]


async def test_a_brand_is_complete_once_name_and_logo_stand(brand):
    assert not brand.named
    brand.typeName("Maison Aurélie")
    await until(lambda: brand.named)
    assert not brand.complete

    brand.takeLogo([QUrl.fromLocalFile(str(GOLD))])
    await until(lambda: brand.complete)
    assert brand.logo.isLocalFile()


async def test_a_taken_name_is_told(place, brand):
    await place.library.create_brand("Noir")
    brand.typeName("Noir")
    await until(lambda: brand.nameProblem)

    assert "already a brand" in brand.nameProblem
    assert brand.name == "Untitled brand"


async def test_tagline_typeface_and_colours_are_saved_as_typed(place, brand):
    brand.typeTagline(" Light that stays ")
    brand.typeFontFamily("Italiana")
    brand.addColour("C9A35B")
    brand.addColour("#c9a35b")
    brand.addColour("not a colour")
    await until(lambda: brand.tagline and brand.fontFamily and brand.colours.rows)

    kept = await place.library.brand(brand.brandId)
    assert (kept.tagline, kept.font_family) == ("Light that stays", "Italiana")
    assert kept.palette == ("#c9a35b",)

    brand.removeColour("#c9a35b")
    await until(lambda: not brand.colours.rows)


async def test_guidelines_propose_and_change_nothing_until_confirmed(place, brand, book):
    brand.takeGuidelines(book)
    await until(lambda: brand.proposalCount)
    before = await place.library.brand(brand.brandId)

    assert proposals(brand) == [
        "#c9a35b",
        "Inter",
        "Light that stays",
        "Quiet",
        "Never tilt the logo",
    ]
    assert proposals(brand, ticked=False) == ["#ffffff", "Cormorant Garamond"]
    assert (before.palette, before.font_family, before.tagline) == ((), None, "")

    brand.confirm()
    await until(lambda: brand.colours.rows)
    kept = await place.library.brand(brand.brandId)
    assert (kept.palette, kept.font_family) == (("#c9a35b",), "Inter")
    assert (kept.tagline, kept.voice) == ("Light that stays", ("Quiet",))
    assert kept.donts == ("Never tilt the logo",)
    assert brand.proposalCount == 0


async def test_only_one_typeface_is_wanted_and_anything_can_be_left_out(place, brand, book):
    brand.takeGuidelines(book)
    await until(lambda: brand.proposalCount)
    brand.tick("typeface Cormorant Garamond", True)
    brand.tick("colour #c9a35b", False)
    assert "Inter" not in proposals(brand)

    brand.confirm()
    await until(lambda: brand.fontFamily)
    kept = await place.library.brand(brand.brandId)
    assert (kept.font_family, kept.palette) == ("Cormorant Garamond", ())


async def test_confirming_can_be_undone_and_the_file_stays(place, brand, book):
    brand.takeGuidelines(book)
    await until(lambda: brand.proposalCount)
    brand.confirm()
    await until(lambda: brand.tagline and place.said())
    place.act()
    await until(lambda: not brand.tagline)

    assert brand.hasGuidelines
    assert (await place.library.brand(brand.brandId)).palette == ()


async def test_guidelines_that_cannot_be_read_are_said(place, brand, book):
    place.reader.failure = MediaError("rules.pdf is damaged. Export it again.")
    brand.takeGuidelines(book)
    await until(place.said)

    assert place.said() == ["rules.pdf is damaged. Export it again."]
    assert not brand.reading
    assert not brand.hasGuidelines


async def test_kept_guidelines_are_read_again(place, brand, book):
    brand.takeGuidelines(book)
    await until(lambda: brand.proposalCount)
    brand.dismiss()
    assert brand.proposalCount == 0

    brand.readAgain()
    await until(lambda: brand.proposalCount)
    assert len(place.reader.read_files) == 2


async def test_another_brand_does_not_inherit_proposals(place, brand, book):
    brand.takeGuidelines(book)
    await until(lambda: brand.proposalCount)
    other = await place.library.create_brand("Noir")
    brand.open(other.brand_id)
    await until(lambda: brand.name == "Noir")

    assert brand.proposalCount == 0
