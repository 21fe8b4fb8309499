"""A person's photos become a perfume with its product freed from its photo."""

import asyncio
from itertools import count

import pytest

from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.domain.ad_project import Notes
from genads_desktop.domain.media import Angle, CutoutMode
from genads_desktop.domain.music import Gender
from genads_desktop.domain.perfume import FrontNeededError
from genads_desktop.media.photo import PhotoError, read_photo
from genads_desktop.ports.errors import MediaError
from genads_desktop.services.changes import Changes
from genads_desktop.services.intake import Intake, WrongPhotosError
from genads_desktop.services.library import Library
from tests.fakes.cutout import FakeCutoutMaker
from tests.fakes.store import FakeStore
from tests.services.clocks import now
from tests.services.waiting import until


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
def cutouts():
    return FakeCutoutMaker(glass=True)


@pytest.fixture
def intake(library, storage, cutouts):
    return Intake(library, storage, cutouts, check_photo, ids=lambda: "perfume-1")


@pytest.fixture
async def house(library):
    return await library.create_brand("Maison Aurélie")


@pytest.fixture
def photos(tmp_path):
    return Photos(tmp_path / "desktop")


class Photos:
    """Photos on a person's desktop."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()

    def __call__(self, *names):
        made = [self.folder / name for name in names]
        for photo in made:
            photo.write_bytes(f"photo {photo.name}".encode() * 50)
        return made


def check_photo(path):
    if not path.read_bytes().startswith(b"photo"):
        raise PhotoError(f"{path.name} is no photo.")


def kept_files(storage):
    return sorted(file.name for file in storage._root.rglob("*") if file.is_file())


async def test_photos_are_kept_byte_for_byte_under_their_angles(intake, storage, photos):
    dropped = photos("IMG_1.jpg", "dos.png", "IMG_2.heic")
    kept = await intake.take_in_photos("brand-1", "perfume-1", dropped)

    assert list(kept) == [Angle.FRONT, Angle.BACK, Angle.TOP]
    for photo, ref in zip(dropped, kept.values(), strict=True):
        assert storage.path(ref).read_bytes() == photo.read_bytes()
    assert kept[Angle.BACK].key.startswith("brands/brand-1/perfumes/perfume-1/images/back-")
    assert kept[Angle.TOP].key.endswith(".heic")


async def test_one_unreadable_photo_keeps_all_of_them_out(intake, storage, photos):
    dropped = photos("front.jpg", "back.jpg")
    dropped[1].write_bytes(b"a letter")

    with pytest.raises(PhotoError, match=r"back\.jpg is no photo"):
        await intake.take_in_photos("brand-1", "perfume-1", dropped)
    assert kept_files(storage) == []


async def test_the_real_reader_refuses_what_is_no_photo(library, storage, cutouts, photos):
    intake = Intake(library, storage, cutouts, read_photo)

    with pytest.raises(PhotoError):
        await intake.take_in_photos("brand-1", "perfume-1", photos("letter.jpg"))
    with pytest.raises(PhotoError):
        await intake.take_in_photos("brand-1", "perfume-1", [photos.folder / "nowhere.jpg"])
    assert kept_files(storage) == []


async def test_no_photo_and_six_photos_are_refused_with_a_sentence(intake, photos):
    with pytest.raises(WrongPhotosError, match=r"no photo\. Add one"):
        await intake.take_in_photos("brand-1", "perfume-1", [])
    with pytest.raises(WrongPhotosError, match="There are 6 photos; a perfume has at most 5"):
        await intake.take_in_photos("brand-1", "perfume-1", photos(*"abcdef"))


async def test_a_new_perfume_is_made_of_its_photos(intake, library, house, photos):
    perfume = await intake.find_or_create_perfume(
        house.brand_id,
        "Nuit d'Or",
        photos("front.jpg", "left.jpg"),
        gender=Gender.FEMININE,
        concentration="Extrait",
        notes=Notes(top=("rose",)),
    )

    assert await library.perfume("perfume-1") == perfume
    assert list(perfume.photos) == [Angle.FRONT, Angle.LEFT]
    assert (perfume.perfume_gender, perfume.concentration) == (Gender.FEMININE, "Extrait")
    assert perfume.cutout is None


async def test_the_same_order_again_finds_the_same_perfume_unchanged(intake, house, photos):
    dropped = photos("front.jpg")
    await intake.find_or_create_perfume(
        house.brand_id, "Noir", dropped, gender=Gender.MASCULINE, concentration="Extrait"
    )
    first = await intake.cut_out("perfume-1")

    assert await intake.find_or_create_perfume(house.brand_id, "Noir", dropped) == first


async def test_another_front_photo_asks_for_another_cutout(intake, cutouts, house, photos):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    first = await intake.cut_out("perfume-1")
    changed = await intake.find_or_create_perfume(house.brand_id, "Noir", photos("other.jpg"))
    assert changed.cutout is None

    again = await intake.cut_out("perfume-1")
    assert cutouts.made == 2
    assert again.cutout.image != first.cutout.image


async def test_more_photos_keep_the_cutout_and_fill_the_free_angles(intake, house, photos):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    freed = await intake.cut_out("perfume-1")
    perfume = await intake.add_photos("perfume-1", photos("IMG_7.jpg", "right.jpg"))

    assert set(perfume.photos) == {Angle.FRONT, Angle.BACK, Angle.RIGHT}
    assert perfume.front == freed.front
    assert perfume.cutout == freed.cutout


async def test_a_photo_too_many_is_refused_and_a_named_one_takes_its_place(intake, house, photos):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos(*"abcde"))
    with pytest.raises(WrongPhotosError, match="Every angle has a photo already"):
        await intake.add_photos("perfume-1", photos("IMG_9.jpg"))

    before = await intake.find_or_create_perfume(house.brand_id, "Noir", photos(*"abcde"))
    after = await intake.add_photos("perfume-1", photos("left.png"))
    assert after.photos[Angle.LEFT] != before.photos[Angle.LEFT]
    assert after.front == before.front


async def test_the_cutout_is_kept_with_what_is_known_about_it(
    intake, library, house, storage, photos
):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    perfume = await intake.cut_out("perfume-1")

    cutout = perfume.cutout
    assert (cutout.mode, cutout.method) == (CutoutMode.MATTE, "border_model")
    assert (cutout.quality, cutout.reason) == (0.9, "The ground is plain.")
    front = storage.path(perfume.front).read_bytes()
    assert storage.path(cutout.image).read_bytes() == b"cut out of " + front
    assert storage.path(cutout.glass).read_bytes() == b"glass"
    assert await library.perfume("perfume-1") == perfume


async def test_a_cutout_is_made_once_and_again_when_its_file_is_gone(
    intake, cutouts, house, storage, photos
):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    perfume = await intake.cut_out("perfume-1")
    await intake.cut_out("perfume-1")
    assert cutouts.made == 1

    storage.path(perfume.cutout.glass).unlink()
    assert await intake.cut_out("perfume-1") == perfume
    assert cutouts.made == 2


async def test_a_second_photo_makes_an_exact_matte(intake, cutouts, house, photos):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    await intake.cut_out("perfume-1")
    (dark,) = photos("on dark.jpg")

    perfume = await intake.cut_out("perfume-1", second=dark)
    assert perfume.cutout.method == "two_photo"


async def test_nothing_is_left_on_the_bench_whether_it_worked_or_not(
    intake, cutouts, house, photos
):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    cutouts.failure = MediaError("The photo cannot be read.")
    with pytest.raises(MediaError):
        await intake.cut_out("perfume-1")
    cutouts.failure = None
    await intake.cut_out("perfume-1")

    assert [folder.exists() for folder in cutouts.folders] == [False, False]


async def test_a_cutout_of_a_photo_that_was_replaced_meanwhile_is_not_taken(
    intake, cutouts, library, house, photos
):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    cutouts.ready.clear()
    cutting = asyncio.create_task(intake.cut_out("perfume-1"))
    await until(lambda: cutouts.folders)
    await intake.add_photos("perfume-1", photos("new front.png"))
    cutouts.ready.set()
    await cutting

    perfume = await library.perfume("perfume-1")
    assert perfume.front.key.endswith(".png")
    assert perfume.cutout is None


async def test_a_logo_is_kept_with_its_brand(intake, library, house, storage, photos):
    (logo,) = photos("logo.png")
    brand = await intake.take_in_logo(house.brand_id, logo)

    assert brand.onboarding_completed
    assert storage.path(brand.logo).read_bytes() == logo.read_bytes()
    assert brand.logo.key.startswith(f"brands/{house.brand_id}/logo-")
    logo.write_bytes(b"a letter")
    with pytest.raises(PhotoError):
        await intake.take_in_logo(house.brand_id, logo)
    assert await library.brand(house.brand_id) == brand


async def test_dropped_photos_become_a_perfume_before_anything_has_a_name(
    intake, library, photos, storage
):
    perfume = await intake.start_perfume(photos("IMG_1.jpg", "IMG_2.jpg"))

    assert perfume.perfume_name == "Untitled perfume"
    assert (await library.brand(perfume.brand_id)).brand_name == "Untitled brand"
    assert set(perfume.photos) == {Angle.FRONT, Angle.BACK}
    kept = storage.path(perfume.front).read_bytes()
    assert kept == (photos.folder / "IMG_1.jpg").read_bytes()


async def test_a_second_untitled_perfume_gets_a_number(library, storage, cutouts, photos):
    intake = Intake(library, storage, cutouts, check_photo)
    first = await intake.start_perfume(photos("one.jpg"))
    second = await intake.start_perfume(photos("two.jpg"))

    assert second.perfume_name == "Untitled perfume 2"
    assert second.brand_id == first.brand_id


async def test_a_brand_that_waits_for_its_name_is_not_made_twice(intake, library):
    first = await intake.start_brand()
    assert await intake.start_brand() == first

    await library.rename_brand(first.brand_id, "Maison Noire")
    assert (await intake.start_brand()).brand_id != first.brand_id


async def test_an_untitled_brand_is_taken_out_of_the_archive_for_new_photos(
    intake, library, photos
):
    house = await library.create_brand("Untitled brand")
    await library.archive("brand", house.brand_id)
    await intake.start_perfume(photos("one.jpg"))

    assert not (await library.brand(house.brand_id)).archived


async def test_places_are_exchanged_and_another_front_needs_another_cutout(
    intake, library, house, photos
):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg", "back.png"))
    before = await intake.cut_out("perfume-1")
    swapped = await library.change_perfume(
        "perfume-1", lambda now: now.with_swapped(Angle.FRONT, Angle.BACK)
    )
    assert (swapped.front, swapped.photos[Angle.BACK]) == (before.photos[Angle.BACK], before.front)
    assert swapped.cutout is None

    back = await library.change_perfume("perfume-1", lambda now: now.with_product_of(before))
    assert back.cutout == before.cutout
    assert back.photos == before.photos


async def test_the_next_photo_takes_the_place_of_a_removed_front(intake, house, photos):
    perfume = await intake.find_or_create_perfume(
        house.brand_id, "Noir", photos("front.jpg", "left.png")
    )
    without = perfume.without_photo(Angle.FRONT)
    assert without.photos == {Angle.FRONT: perfume.photos[Angle.LEFT]}

    with pytest.raises(FrontNeededError, match="only one"):
        without.without_photo(Angle.FRONT)


async def test_a_photo_is_put_where_it_was_dropped_whatever_its_name(intake, house, photos):
    await intake.find_or_create_perfume(house.brand_id, "Noir", photos("front.jpg"))
    (odd,) = photos("left.png")
    perfume = await intake.put_photo("perfume-1", Angle.TOP, odd)

    assert set(perfume.photos) == {Angle.FRONT, Angle.TOP}


async def test_a_second_photo_is_kept_and_used_again(intake, house, photos, cutouts, storage):
    await intake.find_or_create_perfume(house.brand_id, "Clear", photos("front.jpg"))
    (dark,) = photos("on dark.jpg")
    perfume = await intake.cut_out("perfume-1", second=dark)
    assert perfume.cutout.method == "two_photo"
    assert storage.path(perfume.second_front).read_bytes() == dark.read_bytes()

    again = await intake.cut_out("perfume-1", again=True)
    assert again.cutout.method == "two_photo"
    assert cutouts.made == 2
