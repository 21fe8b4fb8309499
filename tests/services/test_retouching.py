"""Painting on a cut-out keeps every state of it, and guidelines change nothing unasked."""

from itertools import count

import pytest

from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.ports.cutout import BrushStroke
from genads_desktop.ports.errors import MediaError
from genads_desktop.services.changes import Changes
from genads_desktop.services.guidelines import Confirmed, Guidelines, NoGuidelinesError
from genads_desktop.services.intake import Intake
from genads_desktop.services.library import Library
from genads_desktop.services.retouching import NoCutoutError, Retouching
from tests.fakes.cutout import FakeCutoutBrush, FakeCutoutMaker
from tests.fakes.guidelines import FakeGuidelinesReader
from tests.fakes.store import FakeStore
from tests.services.clocks import now

AWAY = BrushStroke(points=((0.5, 0.5),), radius=0.03, keep=False)


@pytest.fixture
def storage(tmp_path):
    storage = FolderStorage(tmp_path / "media", tmp_path / "scratch")
    yield storage
    storage.close()


@pytest.fixture
def library():
    numbers = count(1)
    return Library(FakeStore(), Changes(), clock=now, ids=lambda: f"id-{next(numbers)}")


@pytest.fixture
def brush():
    return FakeCutoutBrush()


@pytest.fixture
def retouching(library, storage, brush):
    return Retouching(library, storage, brush)


@pytest.fixture
def intake(library, storage):
    return Intake(library, storage, FakeCutoutMaker(glass=True), lambda photo: None)


@pytest.fixture
async def perfume(intake, tmp_path):
    photo = tmp_path / "bottle.jpg"
    photo.write_bytes(b"a bottle")
    return await intake.start_perfume([photo])


async def test_a_stroke_is_a_new_state_and_the_old_one_stays(retouching, intake, perfume, storage):
    before = (await intake.cut_out(perfume.perfume_id)).cutout
    after = (await retouching.paint(perfume.perfume_id, AWAY)).cutout

    assert after.method == "brush"
    assert storage.path(after.image).read_bytes() == b"cut out of a bottle and away"
    assert storage.path(after.glass).read_bytes() == b"glass and away"
    assert storage.path(before.image).read_bytes() == b"cut out of a bottle"

    back = await retouching.put_back(perfume.perfume_id, before)
    assert back.cutout == before


async def test_strokes_add_up(retouching, intake, perfume, storage):
    await intake.cut_out(perfume.perfume_id)
    await retouching.paint(perfume.perfume_id, AWAY)
    painted = await retouching.paint(perfume.perfume_id, AWAY)

    assert storage.path(painted.cutout.image).read_bytes().endswith(b" and away and away")


async def test_there_is_nothing_to_paint_on_before_the_cutout_is_made(retouching, perfume):
    with pytest.raises(NoCutoutError):
        await retouching.paint(perfume.perfume_id, AWAY)


async def test_a_stroke_that_fails_changes_nothing(retouching, intake, perfume, brush, library):
    before = await intake.cut_out(perfume.perfume_id)
    brush.failure = MediaError("The cut-out is damaged.")
    with pytest.raises(MediaError):
        await retouching.paint(perfume.perfume_id, AWAY)

    assert (await library.perfume(perfume.perfume_id)).cutout == before.cutout


class House:
    """A brand with guidelines on somebody's desktop."""

    def __init__(self, library, guidelines, reader, file, brand_id):
        self.library, self.guidelines, self.reader = library, guidelines, reader
        self.file, self.brand_id = file, brand_id

    async def brand(self):
        return await self.library.brand(self.brand_id)


@pytest.fixture
async def house(library, storage, tmp_path):
    reader = FakeGuidelinesReader()
    file = tmp_path / "rules.pdf"
    file.write_bytes(b"%PDF rules")
    brand = await library.create_brand("Maison Aurélie")
    guidelines = Guidelines(library, storage, reader)
    return House(library, guidelines, reader, file, brand.brand_id)


async def test_guidelines_are_kept_byte_for_byte_and_change_nothing_else(house, storage):
    before = await house.brand()
    await house.guidelines.take_in(house.brand_id, house.file)
    after = await house.brand()

    assert storage.path(after.guidelines).read_bytes() == house.file.read_bytes()
    same = {"guidelines": None, "updated_at": ""}
    assert after.replace(**same) == before.replace(**same)


async def test_guidelines_that_cannot_be_read_are_not_kept(house):
    house.reader.failure = MediaError("rules.pdf is damaged.")
    with pytest.raises(MediaError):
        await house.guidelines.take_in(house.brand_id, house.file)

    assert (await house.brand()).guidelines is None


async def test_only_what_is_confirmed_changes_the_brand(house):
    await house.guidelines.confirm(
        house.brand_id, Confirmed(palette=("#c9a35b",), voice=("Quiet",))
    )
    await house.guidelines.confirm(house.brand_id, Confirmed(font_family="Inter"))
    brand = await house.brand()

    assert (brand.palette, brand.voice, brand.font_family) == (("#c9a35b",), ("Quiet",), "Inter")
    assert (brand.tagline, brand.dos, brand.donts) == ("", (), ())


async def test_guidelines_are_read_again_from_what_was_kept(house, storage):
    with pytest.raises(NoGuidelinesError):
        await house.guidelines.read_again(house.brand_id)
    await house.guidelines.take_in(house.brand_id, house.file)
    await house.guidelines.read_again(house.brand_id)

    assert house.reader.read_files[1] == storage.path((await house.brand()).guidelines)
