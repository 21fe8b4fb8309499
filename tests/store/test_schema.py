"""Opening libraries of other versions: brought along with a copy kept, or refused untouched."""

import asyncio
import sqlite3
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.adapters.store.tables import metadata
from genads_desktop.ports.errors import StoreError
from tests.samples import CAMPAIGN_ID, brand, campaign, perfume
from tests.store.versions import version


@pytest.fixture
async def library(tmp_path):
    """A library of this version with a brand, a perfume and a campaign, closed."""
    path = tmp_path / "store.db"
    store = SqlStore(path)
    await fill(store)
    await store.close()
    return path


async def fill(store):
    await store.run(lambda work: work.brands.save(brand()))
    await store.run(lambda work: work.perfumes.save(perfume()))
    await store.run(lambda work: work.campaigns.save(campaign()))


async def read_campaign(store):
    try:
        return await store.read(lambda work: work.campaigns.get(CAMPAIGN_ID))
    finally:
        await store.close()


def query(path, sql):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


async def test_the_migrated_tables_are_the_tables_of_the_code(library):
    engine = create_engine(f"sqlite:///{library}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


async def test_every_rule_of_the_code_is_in_the_migrated_tables(library):
    """The comparison above does not see checks and foreign key names; the SQL itself shows them."""
    made = create_engine("sqlite://")
    metadata.create_all(made)
    migrated = create_engine(f"sqlite:///{library}")
    for table in metadata.tables:
        for rules in ("get_check_constraints", "get_foreign_keys", "get_unique_constraints"):
            expected, found = (
                sorted(getattr(inspect(engine), rules)(table), key=lambda rule: rule["name"])
                for engine in (made, migrated)
            )
            assert found == expected, (table, rules)
    made.dispose()
    migrated.dispose()


def test_the_same_tables_can_be_made_in_postgres():
    statements = [
        str(CreateTable(table).compile(dialect=postgresql.dialect()))
        for table in metadata.sorted_tables
    ]
    campaigns = statements[-1]

    assert "campaign_json JSONB NOT NULL" in campaigns
    assert "campaign_id UUID NOT NULL" in campaigns
    assert "created_at TIMESTAMP WITH TIME ZONE NOT NULL" in campaigns
    assert "REFERENCES perfumes (perfume_id, brand_id) ON DELETE CASCADE" in campaigns
    indexes = [index for table in metadata.sorted_tables for index in table.indexes]
    assert all(CreateIndex(index).compile(dialect=postgresql.dialect()) for index in indexes)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE perfumes SET perfume_gender = 'other'",
        "UPDATE perfumes SET front_image_url = NULL",
        "UPDATE campaigns SET selected_style = 'neon'",
        "UPDATE campaigns SET target_duration = 14",
        "UPDATE campaigns SET target_duration = 61",
        "UPDATE campaigns SET num_variations = 4",
        "UPDATE campaigns SET num_variations = 0",
        "UPDATE brands SET brand_name = printf('%.101c', 'x')",
        "UPDATE perfumes SET perfume_name = printf('%.201c', 'x')",
        "UPDATE campaigns SET campaign_name = printf('%.201c', 'x')",
    ],
)
async def test_the_database_itself_refuses_what_breaks_a_rule(library, change):
    with pytest.raises(sqlite3.IntegrityError, match="constraint failed"):
        query(library, change)


async def test_the_file_is_safe_against_power_cuts_and_checks_what_points_where(tmp_path):
    path = tmp_path / "store.db"
    store = SqlStore(path)
    await fill(store)

    def pragmas(work):
        connection = work.brands._connection
        names = ("journal_mode", "synchronous", "foreign_keys", "auto_vacuum", "busy_timeout")
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    full, incremental = 2, 2
    assert await store.run(pragmas) == ["wal", full, 1, incremental, 10_000]
    await store.close()


async def test_making_perfumes_anew_does_not_delete_their_campaigns(library):
    store = SqlStore(library, schema=version("perfume_mood"))

    assert await read_campaign(store) == campaign()
    assert query(library, "SELECT perfume_name, mood FROM perfumes") == [("Nuit d'Or", "calm")]
    assert query(library, "PRAGMA foreign_key_check") == []


async def test_foreign_keys_hold_again_after_a_migration(library):
    store = SqlStore(library, schema=version("perfume_mood"))
    await store.run(lambda work: work.brands.delete(brand().brand_id))
    await store.close()

    assert query(library, "SELECT count(*) FROM campaigns") == [(0,)]


async def test_a_migration_keeps_a_copy_of_the_library_beside_it(library):
    await read_campaign(SqlStore(library, schema=version("perfume_mood")))

    copy = library.with_name("store.db.before-0001")
    assert query(copy, "SELECT version_num FROM alembic_version") == [("0001",)]
    copy.rename(library)
    assert await read_campaign(SqlStore(library)) == campaign()


async def test_opening_a_library_of_this_version_makes_no_copy(library):
    await read_campaign(SqlStore(library))

    assert [file.name for file in library.parent.iterdir()] == ["store.db"]


async def test_a_migration_that_would_lose_rows_is_given_up_and_nothing_is_changed(library):
    store = SqlStore(library, schema=version("losing_perfumes"))

    with pytest.raises(StoreError, match="Nothing was changed"):
        await store.open()
    await store.close()

    assert await read_campaign(SqlStore(library)) == campaign()


async def test_what_was_saved_but_not_yet_checkpointed_is_in_the_copy(tmp_path):
    path = tmp_path / "store.db"
    open_store = SqlStore(path)
    await fill(open_store)

    later = SqlStore(path, schema=version("perfume_mood"))
    assert await read_campaign(later) == campaign()
    await open_store.close()

    copy = path.with_name("store.db.before-0001")
    assert query(copy, "SELECT count(*) FROM campaigns") == [(1,)]


async def test_a_newer_library_is_refused_with_a_sentence_and_not_touched(library):
    await read_campaign(SqlStore(library, schema=version("perfume_mood")))
    before = {file.name: file.read_bytes() for file in library.parent.iterdir()}

    store = SqlStore(library)
    with pytest.raises(StoreError, match=r"newer GenAds Desktop .* Nothing was changed. Update"):
        await store.open()
    with pytest.raises(StoreError, match="newer GenAds Desktop"):
        await store.run(lambda work: work.brands.save(brand()))
    await store.close()

    assert {file.name: file.read_bytes() for file in library.parent.iterdir()} == before


async def test_another_programs_database_is_refused_and_not_touched(tmp_path):
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()

    store = SqlStore(path)
    with pytest.raises(StoreError, match="database of another program"):
        await store.open()
    await store.close()

    assert path.read_bytes() == before


async def test_an_empty_file_becomes_a_library(tmp_path):
    path = tmp_path / "store.db"
    path.touch()
    store = SqlStore(path)

    await fill(store)

    assert await read_campaign(store) == campaign()


async def test_a_newer_library_left_by_a_crash_is_refused_untouched_too(library, tmp_path):
    await read_campaign(SqlStore(library, schema=version("perfume_mood")))
    crashed = tmp_path / "crashed" / "store.db"
    crashed.parent.mkdir()
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE perfumes SET mood = 'wild'")
        connection.commit()
        for name in ("store.db", "store.db-wal"):
            crashed.with_name(name).write_bytes(library.with_name(name).read_bytes())
    before = [crashed.with_name(name).read_bytes() for name in ("store.db", "store.db-wal")]

    store = SqlStore(crashed)
    with pytest.raises(StoreError, match="newer GenAds Desktop"):
        await store.open()
    await store.close()

    assert before == [crashed.with_name(name).read_bytes() for name in ("store.db", "store.db-wal")]


@pytest.mark.parametrize("attempt", range(5))
async def test_two_programs_may_make_a_new_library_at_once(tmp_path, attempt):
    first, second = (SqlStore(tmp_path / "store.db") for _ in range(2))
    await asyncio.gather(first.open(), second.open())
    await fill(first)

    assert await read_campaign(second) == campaign()
    await first.close()
