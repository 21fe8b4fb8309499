"""What a person does with brands, perfumes and campaigns, on a real database file."""

from itertools import count

import pytest

from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.media import Angle
from genads_desktop.domain.music import Gender
from genads_desktop.domain.naming import UnusableNameError
from genads_desktop.domain.style import Style
from genads_desktop.ports.store import ListQuery, NameTakenError, RecordNotFoundError
from genads_desktop.services.changes import Changes, RecordChange
from genads_desktop.services.library import Library
from genads_desktop.services.project_session import ProjectSession
from tests.samples import cutout, finished_ad, media_ref, project
from tests.services.clocks import NOW, now

PHOTOS = {Angle.FRONT: media_ref(), Angle.LEFT: media_ref("left", "2")}
BRIEF = Brief(
    creative_prompt="Gold at night",
    selected_style=Style.DARK_ELEGANCE,
    target_duration=30,
    num_variations=2,
)


@pytest.fixture
async def store(tmp_path):
    store = SqlStore(tmp_path / "store.db")
    yield store
    await store.close()


@pytest.fixture
def changes():
    return Changes()


@pytest.fixture
def heard(changes):
    heard = []
    changes.listen(heard.append)
    return heard


@pytest.fixture
def library(store, changes):
    numbers = count(1)
    return Library(store, changes, clock=now, ids=lambda: f"id-{next(numbers)}")


@pytest.fixture
async def house(library):
    return await library.create_brand("Maison Aurélie")


@pytest.fixture
async def scent(library, house):
    return await library.create_perfume(house.brand_id, "Nuit d'Or", PHOTOS)


@pytest.fixture
async def ad(library, scent):
    return await library.create_campaign(scent.perfume_id, "Christmas", BRIEF, project=project())


async def test_a_new_brand_is_kept_as_it_was_given(library):
    brand = await library.create_brand("  Maison   Aurélie ", tagline="Depuis 1887")

    assert await library.brand("id-1") == brand
    assert (brand.brand_name, brand.tagline) == ("Maison Aurélie", "Depuis 1887")
    assert (brand.created_at, brand.updated_at) == (NOW, NOW)


async def test_a_new_perfume_is_kept_with_its_photos(library, house):
    perfume = await library.create_perfume(
        house.brand_id,
        "Nuit d'Or",
        PHOTOS,
        gender=Gender.FEMININE,
        concentration="Extrait",
        notes=Notes(top=("rose",)),
    )

    assert await library.perfume(perfume.perfume_id) == perfume
    assert perfume.photos == PHOTOS
    assert (perfume.perfume_gender, perfume.concentration) == (Gender.FEMININE, "Extrait")


async def test_a_new_campaign_keeps_its_brief_and_its_plan(library, scent):
    draft = await library.create_campaign(scent.perfume_id, "Easter", BRIEF)
    planned = await library.create_campaign(scent.perfume_id, "May", BRIEF, project=project())

    assert await library.campaign(draft.campaign_id) == draft
    assert (draft.status, planned.status) == (CampaignStatus.DRAFT, CampaignStatus.PLANNED)
    assert (draft.brand_id, draft.brief) == (scent.brand_id, BRIEF)


async def test_the_same_name_finds_the_same_brand(library, heard):
    first = await library.find_or_create_brand("Éclat")
    again = await library.find_or_create_brand(" E\u0301clat ")

    assert again == first
    assert heard == [RecordChange("brand", first.brand_id, "created")]


async def test_the_same_names_find_the_same_perfume_and_campaign(library, house, scent, ad):
    assert await library.find_perfume(house.brand_id, "Nuit  d'Or") == scent
    assert await library.find_perfume(house.brand_id, "Other") is None
    assert await library.find_campaign(scent.perfume_id, "Christmas") == ad
    assert await library.find_campaign(scent.perfume_id, "Easter") is None


@pytest.mark.parametrize("name", ["A/B", "ليل", "夜の金", "🌹", "x" * 100, "..", "CON", "a\\b"])
async def test_names_in_any_script_work_everywhere(library, name):
    brand = await library.find_or_create_brand(name)
    perfume = await library.create_perfume(brand.brand_id, name, PHOTOS)
    campaign = await library.create_campaign(perfume.perfume_id, name, BRIEF)

    assert (await library.find_or_create_brand(name)).brand_id == brand.brand_id
    (row,) = await library.campaigns(ListQuery(search=name))
    assert (row.campaign_name, row.perfume_name, row.brand_name) == (name, name, name)
    assert row.campaign_id == campaign.campaign_id


async def test_a_name_that_is_too_long_or_empty_changes_nothing(library, house, heard):
    heard.clear()
    with pytest.raises(UnusableNameError, match="a brand can have 100"):
        await library.create_brand("x" * 101)
    with pytest.raises(UnusableNameError, match="needs a name"):
        await library.rename_brand(house.brand_id, " ")

    assert await library.brand(house.brand_id) == house
    assert heard == []


async def test_renaming_keeps_what_hangs_on_a_record(library, house, scent, ad):
    await library.rename_brand(house.brand_id, "Aurélie Paris")
    await library.rename_perfume(scent.perfume_id, "Nuit Blanche")
    await library.rename_campaign(ad.campaign_id, "Winter")

    (row,) = await library.campaigns()
    assert (row.campaign_name, row.perfume_name, row.brand_name) == (
        "Winter",
        "Nuit Blanche",
        "Aurélie Paris",
    )
    assert (await library.campaign(ad.campaign_id)).project == ad.project


async def test_a_name_that_is_taken_is_refused_and_the_old_one_stays(library, house):
    other = await library.create_brand("Other")
    with pytest.raises(NameTakenError, match='already a brand called "Maison Aurélie"'):
        await library.rename_brand(other.brand_id, "Maison Aurélie")

    assert (await library.brand(other.brand_id)).brand_name == "Other"
    renamed = await library.rename_brand(house.brand_id, "Maison Aurélie")
    assert renamed == house


async def test_a_copied_brand_has_its_identity_and_none_of_its_perfumes(library, house, scent):
    await library.change_brand(house.brand_id, lambda old: old.replace(palette=("#d9a441",)))
    first = await library.duplicate_brand(house.brand_id)
    second = await library.duplicate_brand(house.brand_id)

    assert [first.brand_name, second.brand_name] == [
        "Maison Aurélie (copy)",
        "Maison Aurélie (copy 2)",
    ]
    assert first.palette == ("#d9a441",)
    assert await library.perfumes(brand_id=first.brand_id) == ()
    assert await library.brand(first.brand_id) == first


async def test_a_copied_perfume_shares_photos_and_cutout(library, scent, ad):
    freed = await library.change_perfume(scent.perfume_id, lambda old: old.replace(cutout=cutout()))
    copied = await library.duplicate_perfume(scent.perfume_id)

    assert (copied.photos, copied.cutout) == (freed.photos, freed.cutout)
    assert copied.perfume_name == "Nuit d'Or (copy)"
    assert await library.campaigns(perfume_id=copied.perfume_id) == ()


async def test_a_copied_campaign_has_everything_that_was_made(library, store, ad):
    made = ad.project.with_finished(0, finished_ad())
    await store.run(
        lambda work: work.campaigns.save(
            ad.replace(project=made, status=CampaignStatus.DELIVERED, archived=True)
        )
    )
    copied = await library.duplicate_campaign(ad.campaign_id)

    assert copied.project.variations == made.variations
    assert copied.project.project_id == copied.campaign_id
    assert (copied.status, copied.archived) == (CampaignStatus.READY, False)
    assert await library.campaign(copied.campaign_id) == copied


async def test_archived_records_leave_the_list_and_come_back(library, scent):
    await library.archive("perfume", scent.perfume_id)
    assert await library.perfumes() == ()
    (row,) = await library.perfumes(ListQuery(archived=True))
    assert row.perfume_id == scent.perfume_id

    await library.restore("perfume", scent.perfume_id)
    assert await library.perfume(scent.perfume_id) == scent


@pytest.mark.parametrize("kind", ["brand", "perfume", "campaign"])
async def test_every_kind_is_archived_and_deleted_alike(library, ad, kind, heard):
    record_id = getattr(ad, f"{kind}_id")
    heard.clear()
    await library.archive(kind, record_id)
    await library.delete(kind, record_id)
    with pytest.raises(RecordNotFoundError):
        await library.delete(kind, record_id)

    assert [change.deed for change in heard] == ["changed", "deleted"]
    assert await library.campaigns() == ()


async def test_changes_are_announced_after_they_are_kept(library, changes, house, heard):
    heard.clear()
    with pytest.raises(RecordNotFoundError):
        await library.rename_perfume("gone", "x")
    with pytest.raises(RecordNotFoundError):
        await library.create_perfume("gone", "x", PHOTOS)
    assert heard == []

    renamed = await library.rename_brand(house.brand_id, "New")
    assert heard == [RecordChange("brand", renamed.brand_id, "changed")]


async def test_renaming_an_open_campaign_and_editing_it_do_not_undo_each_other(
    library, store, changes, ad
):
    session = ProjectSession(ad, store, changes, clock=now)
    session.mark(CampaignStatus.READY)
    await library.rename_campaign(ad.campaign_id, "Winter")
    session.add(lambda old: old.with_finished(0, finished_ad()))
    await session.close()
    await library.rename_campaign(ad.campaign_id, "Winter 2026")

    saved = await library.campaign(ad.campaign_id)
    assert saved.campaign_name == "Winter 2026"
    assert saved.project == session.project
    assert saved.status == CampaignStatus.READY
