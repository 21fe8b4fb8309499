"""The perfume, without a window."""

import hashlib

import pytest
from PySide6.QtCore import QUrl

from genads_desktop.domain.media import Angle, Cutout, CutoutMode
from genads_desktop.domain.music import Gender
from genads_desktop.ports.errors import MediaError
from genads_desktop.viewmodels.cutout_words import explanation, is_good, method_name, verdict
from tests.samples import media_ref
from tests.viewmodels.shelf import GOLD, NOIR, shelf, until


@pytest.fixture
async def place(tmp_path):
    async with shelf(tmp_path) as place:
        yield place


@pytest.fixture
async def perfume(place):
    """The screen of a perfume with one photo, cut out."""
    screen = place.perfume_screen()
    await screen.showPerfume(await place.perfume())
    await until(lambda: not screen.product.cutout.isEmpty())
    yield screen
    await screen.close()


@pytest.fixture
def product(perfume):
    return perfume.product


def urls(*files):
    return [QUrl.fromLocalFile(str(file)) for file in files]


def filled(product):
    return [row.angle for row in product.angles.rows if row.filled]


async def stored(place, perfume):
    return await place.library.perfume(perfume.perfumeId)


async def test_the_cut_out_runs_by_itself(place):
    screen = place.perfume_screen()
    place.cutouts.ready.clear()
    await screen.showPerfume(await place.perfume())
    await until(lambda: screen.product.cutting)
    place.cutouts.ready.set()
    await until(lambda: not screen.product.cutting)

    assert screen.product.verdict == "Sharp, large enough, edge clean"
    assert screen.product.good
    await screen.close()


async def test_a_photo_that_cannot_be_cut_out_says_why_and_is_not_tried_for_ever(place):
    screen = place.perfume_screen()
    place.cutouts.failure = MediaError("The photo is damaged.")
    await screen.showPerfume(await place.perfume())
    await until(lambda: screen.product.explanation)

    assert screen.product.explanation == "The photo is damaged."
    assert len(place.cutouts.folders) == 1
    await screen.close()


async def test_a_name_is_saved_as_it_is_typed_and_a_taken_one_is_told(place, perfume):
    await place.perfume(name="Noir")
    perfume.typeName("Aurum Intense")
    await until(lambda: perfume.name == "Aurum Intense")

    perfume.typeName("Noir")
    await until(lambda: perfume.nameProblem)
    assert "already a perfume" in perfume.nameProblem
    assert (await stored(place, perfume)).perfume_name == "Aurum Intense"

    perfume.typeName("Noir II")
    await until(lambda: perfume.name == "Noir II")
    assert perfume.nameProblem == ""


async def test_gender_concentration_and_notes_are_saved_at_once(place, perfume):
    perfume.chooseGender(0)
    perfume.typeConcentration(" Extrait ")
    for note in ("Bergamot", "Saffron milk", "Bergamot"):
        perfume.addNote("top", note)
    perfume.addNote("base", "Amber")
    await until(lambda: len(perfume.topNotes.rows) == 2 and perfume.baseNotes.rows)
    await until(lambda: perfume.concentration == "Extrait" and perfume.gender == 0)

    kept = await stored(place, perfume)
    assert (kept.perfume_gender, kept.concentration) == (Gender.MASCULINE, "Extrait")
    assert kept.notes.top == ("Bergamot", "Saffron milk")
    assert [row.known for row in perfume.topNotes.rows] == [True, False]

    perfume.removeNote("top", "Bergamot")
    await until(lambda: len(perfume.topNotes.rows) == 1)


async def test_notes_are_suggested(perfume):
    assert "Bergamot" in perfume.suggest("berg")


async def test_photos_find_their_places_by_name_and_order(product, tmp_path):
    left, other = tmp_path / "noir_left.jpg", tmp_path / "IMG_7.jpg"
    for file in (left, other):
        file.write_bytes(NOIR.read_bytes())
    product.takeIn(urls(left, other))
    await until(lambda: len(filled(product)) == 3)

    assert filled(product) == ["front", "back", "left"]


async def test_originals_stay_byte_for_byte(place, perfume):
    kept = place.storage.path((await stored(place, perfume)).front)

    assert hashlib.sha256(kept.read_bytes()).digest() == hashlib.sha256(GOLD.read_bytes()).digest()


async def test_another_front_is_cut_out_anew_and_undo_brings_both_back(place, perfume, product):
    before = await stored(place, perfume)
    product.putPhoto("front", urls(NOIR))
    await until(lambda: place.cutouts.made == 2 and not product.cutting)
    after = await stored(place, perfume)
    assert after.front != before.front
    assert after.cutout.image != before.cutout.image

    product.undo()
    await until(lambda: product.canRedo)
    back = await stored(place, perfume)
    assert (back.front, back.cutout) == (before.front, before.cutout)
    assert place.cutouts.made == 2

    product.redo()
    await until(lambda: product.canUndo)
    assert (await stored(place, perfume)).front == after.front


async def test_places_are_exchanged_and_emptied_with_undo(place, perfume, product):
    product.putPhoto("back", urls(NOIR))
    await until(lambda: filled(product) == ["front", "back"])
    product.swapAngles("back", "left")
    await until(lambda: filled(product) == ["front", "left"])
    product.removePhoto("left")
    await until(lambda: filled(product) == ["front"])

    for angles in (["front", "left"], ["front", "back"], ["front"]):
        product.undo()
        await until(lambda wanted=angles: filled(product) == wanted)
    assert not product.canUndo


async def test_the_only_front_stays(place, product):
    product.removePhoto("front")
    await until(place.said)

    assert "needs a front photo" in place.said()[0]
    assert filled(product) == ["front"]
    assert not product.canUndo


async def test_strokes_are_worked_in_one_by_one_and_undone_one_by_one(place, perfume, product):
    first = (await stored(place, perfume)).cutout
    place.brush.ready.clear()
    product.paint([0.1, 0.2, 0.3, 0.4], 0.03, False)
    product.paint([0.5, 0.5], 0.05, True)
    assert product.painting
    place.brush.ready.set()
    await until(lambda: not product.painting and len(product._undo) == 2)

    assert [stroke.keep for stroke in place.brush.strokes] == [False, True]
    assert place.brush.strokes[0].points == ((0.1, 0.2), (0.3, 0.4))
    assert product.method == "Corrected by hand"

    product.undo()
    product.undo()
    await until(lambda: not product.canUndo)
    assert (await stored(place, perfume)).cutout == first


async def test_a_stroke_is_not_painted_on_another_perfume(place, perfume, product):
    place.brush.ready.clear()
    product.paint([0.5, 0.5], 0.05, True)
    product.paint([0.6, 0.6], 0.05, True)
    await until(lambda: place.brush.begun)
    painted = perfume.perfumeId
    await perfume.showPerfume(await place.perfume(name="Noir", photo=NOIR))
    place.brush.ready.set()
    await until(lambda: not product.cutout.isEmpty() and not product.cutting)
    await product._tasks.ended("edit")

    assert (await place.library.perfume(painted)).cutout.method == "brush"
    assert len(place.brush.strokes) == 1
    assert (await stored(place, perfume)).cutout.method != "brush"
    assert product._perfume.perfume_id == perfume.perfumeId
    assert not product.canUndo
    assert not product.painting


async def test_starting_over_forgets_what_was_painted_until_undo(place, perfume, product):
    product.paint([0.5, 0.5], 0.05, True)
    await until(lambda: product.canUndo)
    product.cutAgain()
    await until(lambda: place.cutouts.made == 2 and len(product._undo) == 2)
    assert (await stored(place, perfume)).cutout.method == "border_model"

    product.undo()
    await until(lambda: product.canRedo)
    assert (await stored(place, perfume)).cutout.method == "brush"


async def test_a_second_photo_solves_clear_glass(place, perfume, product):
    product.addSecondPhoto(urls(NOIR))
    await until(lambda: product.hasSecondPhoto and not product.cutting)

    assert product.method == "From two photos"


async def test_a_new_campaign_is_a_draft_with_a_name_of_its_own(place, perfume):
    opened = []
    perfume.campaignOpened.connect(opened.append)
    for number in (1, 2):
        perfume.newCampaign()
        await until(lambda wanted=number: len(opened) == wanted)

    names = [(await place.library.campaign(one)).campaign_name for one in opened]
    assert names == ["New campaign", "New campaign 2"]


async def test_what_others_change_is_shown(place, perfume):
    await place.library.rename_brand(perfume.brandId, "Maison Noire")
    await until(lambda: perfume.brandName == "Maison Noire")


@pytest.mark.parametrize(
    ("mode", "quality", "warnings", "said", "good"),
    [
        (CutoutMode.MATTE, 0.9, (), "Sharp, large enough, edge clean", True),
        (CutoutMode.MATTE, 0.9, ("The photo looks blurred.",), "Edge clean", False),
        (CutoutMode.MATTE, 0.6, (), "Look at the edge", False),
        (CutoutMode.MULTIPLY, 0.3, (), "Clear glass, laid into the light", False),
        (CutoutMode.CARD, 0.1, (), "Shown as a framed photo", False),
    ],
)
def test_the_quality_line_says_what_can_be_expected(mode, quality, warnings, said, good):
    cutout = Cutout(
        mode=mode,
        method="rembg:u2net",
        quality=quality,
        reason="Because.",
        image=media_ref(),
        warnings=warnings,
    )

    assert verdict(cutout) == said
    assert is_good(cutout) is good
    assert explanation(cutout) == " ".join(("Because.", *warnings))
    assert method_name(cutout) == "With a trained model"


async def test_every_side_has_a_title(product):
    assert [row.title for row in product.angles.rows] == ["Front", "Back", "Top", "Left", "Right"]
    assert [Angle(row.angle) for row in product.angles.rows] == list(Angle)
