"""Every store keeps these promises."""

import pytest

from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.domain.ad_project import Notes
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.media import Angle
from genads_desktop.domain.music import Gender
from genads_desktop.ports.store import (
    ListQuery,
    NameTakenError,
    RecordNotFoundError,
    Sort,
)
from tests.fakes.store import FakeStore
from tests.samples import (
    BRAND_ID,
    CAMPAIGN_ID,
    PERFUME_ID,
    brand,
    campaign,
    cutout,
    finished_ad,
    media_ref,
    perfume,
    project,
    take,
)

OTHER_BRAND_ID = "44444444-4444-4444-8444-444444444444"


@pytest.fixture(params=["sql", "fake"])
async def store(request, tmp_path):
    store = SqlStore(tmp_path / "store.db") if request.param == "sql" else FakeStore()
    yield store
    await store.close()


@pytest.fixture
async def filled(store):
    def fill(work):
        work.brands.save(brand())
        work.perfumes.save(perfume())
        work.campaigns.save(campaign())

    await store.run(fill)
    return store


async def test_saved_records_come_back_equal(store):
    house = brand(
        logo=media_ref("logo", "1"),
        palette=("#d9a441", "#000000"),
        font_family="Cormorant",
        tagline="Depuis 1887",
        archived=True,
    )
    scent = perfume(
        perfume_gender=Gender.FEMININE,
        concentration="Extrait",
        notes=Notes(top=("bergamot",), heart=("rose",), base=("oud",)),
        other_photos={Angle.LEFT: media_ref("left", "2"), Angle.TOP: media_ref("top", "3")},
        cutout=cutout(),
    )
    ad = campaign(project=project(variations=3).with_take("scene_1", take()), num_variations=3)
    await store.run(lambda work: work.brands.save(house))
    await store.run(lambda work: work.perfumes.save(scent))
    await store.run(lambda work: work.campaigns.save(ad))

    assert await store.read(lambda work: work.brands.get(BRAND_ID)) == house
    assert await store.read(lambda work: work.perfumes.get(PERFUME_ID)) == scent
    assert await store.read(lambda work: work.campaigns.get(CAMPAIGN_ID)) == ad


@pytest.mark.parametrize(
    "name", ["a/b\\c", "ليل الذهب", "夜の金", "🌹 Rosé", "O'Neil; DROP--", "%_"]
)
async def test_any_name_comes_back_as_it_was(store, name):
    await store.run(lambda work: work.brands.save(brand(brand_name=name)))

    assert (await store.read(lambda work: work.brands.get(BRAND_ID))).brand_name == name
    assert (await store.read(lambda work: work.brands.by_name(name))).brand_id == BRAND_ID
    rows = await store.read(lambda work: work.brands.list(ListQuery(search=name)))
    assert [row.brand_name for row in rows] == [name]


async def test_a_search_does_not_take_percent_for_anything(filled):
    assert await filled.read(lambda work: work.brands.list(ListQuery(search="M%"))) == ()


async def test_work_that_fails_leaves_nothing_behind(store):
    def save_then_fail(work):
        work.brands.save(brand())
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        await store.run(save_then_fail)
    with pytest.raises(RecordNotFoundError):
        await store.read(lambda work: work.brands.get(BRAND_ID))


async def test_saving_again_changes_the_row_and_keeps_what_hangs_on_it(filled):
    await filled.run(lambda work: work.brands.save(brand(tagline="New")))
    await filled.run(lambda work: work.perfumes.save(perfume(concentration="Extrait")))

    assert (await filled.read(lambda work: work.brands.get(BRAND_ID))).tagline == "New"
    assert await filled.read(lambda work: work.campaigns.get(CAMPAIGN_ID)) == campaign()


async def test_a_missing_record_is_named_in_a_sentence(store):
    with pytest.raises(RecordNotFoundError, match="The brand nobody is not in the library"):
        await store.read(lambda work: work.brands.get("nobody"))
    with pytest.raises(RecordNotFoundError, match="campaign"):
        await store.run(lambda work: work.campaigns.delete("nobody"))


async def test_a_brand_name_belongs_to_one_brand(filled):
    second = brand(brand_id=OTHER_BRAND_ID)

    with pytest.raises(NameTakenError, match='already a brand called "Maison Aurélie"'):
        await filled.run(lambda work: work.brands.save(second))


async def test_a_perfume_name_belongs_to_one_perfume_of_a_brand(filled):
    other = perfume(perfume_id="another")
    await filled.run(
        lambda work: work.brands.save(brand(brand_id=OTHER_BRAND_ID, brand_name="Other"))
    )

    with pytest.raises(NameTakenError, match="already a perfume"):
        await filled.run(lambda work: work.perfumes.save(other))
    await filled.run(lambda work: work.perfumes.save(other.replace(brand_id=OTHER_BRAND_ID)))
    found = await filled.read(lambda work: work.perfumes.by_name(OTHER_BRAND_ID, "Nuit d'Or"))
    assert found.perfume_id == "another"


async def test_a_perfume_needs_its_brand_and_a_campaign_its_perfume(store):
    with pytest.raises(RecordNotFoundError, match="brand"):
        await store.run(lambda work: work.perfumes.save(perfume()))
    await store.run(lambda work: work.brands.save(brand()))
    with pytest.raises(RecordNotFoundError, match="perfume"):
        await store.run(lambda work: work.campaigns.save(campaign()))


async def test_a_campaign_cannot_hang_under_another_brands_perfume(filled):
    await filled.run(
        lambda work: work.brands.save(brand(brand_id=OTHER_BRAND_ID, brand_name="Other"))
    )
    stray = campaign(campaign_id="stray", brand_id=OTHER_BRAND_ID)

    with pytest.raises(RecordNotFoundError):
        await filled.run(lambda work: work.campaigns.save(stray))


async def test_deleting_a_brand_deletes_what_belongs_to_it(filled):
    await filled.run(lambda work: work.brands.delete(BRAND_ID))

    assert await filled.read(lambda work: work.perfumes.list()) == ()
    assert await filled.read(lambda work: work.campaigns.list()) == ()


async def test_the_latest_of_several_campaigns_with_one_name_is_found(filled):
    newer = campaign(campaign_id="newer", updated_at="2026-11-03T00:00:00+00:00")
    await filled.run(lambda work: work.campaigns.save(newer))

    found = await filled.read(lambda work: work.campaigns.by_name(PERFUME_ID, "Christmas"))

    assert found == newer


async def test_saving_work_leaves_the_name_and_the_archive_alone(filled):
    await filled.run(
        lambda work: work.campaigns.save(campaign(campaign_name="Renamed", archived=True))
    )
    working = campaign(status=CampaignStatus.READY, project=project(variations=2))
    await filled.run(lambda work: work.campaigns.save_work(working))

    saved = await filled.read(lambda work: work.campaigns.get(CAMPAIGN_ID))

    assert (saved.campaign_name, saved.archived) == ("Renamed", True)
    assert (saved.status, saved.project) == (CampaignStatus.READY, working.project)


async def test_work_on_a_deleted_campaign_is_refused(filled):
    await filled.run(lambda work: work.campaigns.delete(CAMPAIGN_ID))

    with pytest.raises(RecordNotFoundError):
        await filled.run(lambda work: work.campaigns.save_work(campaign()))


async def test_records_without_times_get_them_when_they_are_saved(store):
    await store.run(lambda work: work.brands.save(brand(created_at="", updated_at="")))

    saved = await store.read(lambda work: work.brands.get(BRAND_ID))

    assert saved.created_at.endswith("+00:00")
    assert saved.updated_at == saved.created_at


async def test_a_campaign_without_a_plan_is_kept_too(filled):
    bare = campaign(campaign_id="bare", project=None, creative_prompt="")
    await filled.run(lambda work: work.campaigns.save(bare))

    assert await filled.read(lambda work: work.campaigns.get("bare")) == bare


async def test_lists_are_light_rows_that_know_what_hangs_on_them(filled):
    (house,) = await filled.read(lambda work: work.brands.list())
    (scent,) = await filled.read(lambda work: work.perfumes.list(brand_id=BRAND_ID))
    (ad,) = await filled.read(lambda work: work.campaigns.list(perfume_id=PERFUME_ID))

    assert (house.brand_name, house.perfumes) == ("Maison Aurélie", 1)
    assert (scent.front_key, scent.campaigns) == (media_ref().key, 1)
    assert (ad.brand_name, ad.perfume_name, ad.status) == (
        "Maison Aurélie",
        "Nuit d'Or",
        CampaignStatus.PLANNED,
    )


@pytest.mark.parametrize("search", ["aurelie", "AURÉLIE", "nuit christmas", "d'or MAISON", ""])
async def test_a_search_finds_every_word_whatever_its_case_or_accents(filled, search):
    found = await filled.read(lambda work: work.campaigns.list(ListQuery(search=search)))

    assert [row.campaign_id for row in found] == [CAMPAIGN_ID]


async def test_a_search_that_misses_one_word_finds_nothing(filled):
    query = ListQuery(search="nuit easter")

    assert await filled.read(lambda work: work.campaigns.list(query)) == ()


async def test_archived_records_have_a_list_of_their_own(filled):
    await filled.run(lambda work: work.perfumes.save(perfume(archived=True)))

    assert await filled.read(lambda work: work.perfumes.list()) == ()
    archived = await filled.read(lambda work: work.perfumes.list(ListQuery(archived=True)))
    assert [row.perfume_id for row in archived] == [PERFUME_ID]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (Sort.NAME, ["Ähre", "Birke", "éclat", "Zeder"]),
        (Sort.CREATED, ["Birke", "Zeder", "éclat", "Ähre"]),
        (Sort.UPDATED, ["Ähre", "éclat", "Zeder", "Birke"]),
    ],
)
async def test_lists_come_in_the_order_asked_for_and_in_pages(store, sort, order):
    names = ["Ähre", "éclat", "Zeder", "Birke"]

    def fill(work):
        for day, name in enumerate(names, start=1):
            work.brands.save(
                brand(
                    brand_id=f"b{day}",
                    brand_name=name,
                    created_at=f"2026-11-0{day}T00:00:00+00:00",
                    updated_at=f"2026-11-1{9 - day}T00:00:00+00:00",
                )
            )

    await store.run(fill)

    def page(offset):
        query = ListQuery(sort=sort, limit=2, offset=offset)
        return lambda work: [row.brand_name for row in work.brands.list(query)]

    assert await store.read(page(0)) + await store.read(page(2)) == order


async def test_single_rows_come_archived_or_not_and_without_those_that_are_gone(filled):
    await filled.run(lambda work: work.campaigns.save(campaign(archived=True)))
    rows = await filled.read(lambda work: work.campaigns.rows([CAMPAIGN_ID, OTHER_BRAND_ID]))

    assert [(row.campaign_id, row.archived) for row in rows] == [(CAMPAIGN_ID, True)]
    assert rows[0].brand_name == brand().brand_name


async def test_the_poster_is_of_the_newest_film_of_the_chosen_variation(filled):
    assert await filled.read(lambda work: work.campaigns.poster_keys([CAMPAIGN_ID])) == {}

    old, new = finished_ad("old"), finished_ad("new").replace(poster=media_ref("new-poster", "7"))
    told = project(variations=2)
    first, second = told.variations
    filmed = (first.replace(finished=(old,)), second.replace(finished=(old, new)))

    async def poster(chosen):
        film = told.replace(variations=filmed, selected_variation=chosen)
        await filled.run(lambda work: work.campaigns.save(campaign(project=film)))
        keys = await filled.read(lambda work: work.campaigns.poster_keys([CAMPAIGN_ID]))
        return keys[CAMPAIGN_ID]

    assert await poster(1) == new.poster.key
    assert await poster(None) == old.poster.key
