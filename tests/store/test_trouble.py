"""When the database cannot be used, a sentence says so and nothing is half done."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.ports.errors import StoreError
from tests.samples import BRAND_ID, brand
from tests.small_disk import make_read_only, small_disk
from tests.store.limited_file import fill, read_back
from tests.store.versions import version

ROOT = Path(__file__).parents[2]


async def test_a_damaged_library_is_told_from_an_empty_one_and_left_alone(tmp_path):
    path = tmp_path / "store.db"
    path.write_bytes(b"this was a library once" * 500)
    store = SqlStore(path)

    with pytest.raises(StoreError, match=r"damaged and cannot be read. Nothing was changed. Put"):
        await store.open()
    await store.close()

    assert path.read_bytes() == b"this was a library once" * 500


async def test_a_torn_library_is_reported_as_damaged(tmp_path):
    path = tmp_path / "store.db"
    store = SqlStore(path)
    await store.run(lambda work: work.brands.save(brand()))
    await store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\0" * (len(whole) - 4096))

    torn = SqlStore(path)
    with pytest.raises(StoreError, match="damaged"):
        await torn.run(lambda work: work.brands.list())
    await torn.close()


async def test_a_library_another_program_holds_is_waited_for_and_then_reported(tmp_path):
    path = tmp_path / "store.db"
    store = SqlStore(path, patience=0.2)
    await store.run(lambda work: work.brands.save(brand()))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="Another program is using the library"):
            await store.run(lambda work: work.brands.save(brand(tagline="later")))
        assert len(await store.read(lambda work: work.brands.list())) == 1

        other.execute("ROLLBACK")
    await store.run(lambda work: work.brands.save(brand(tagline="later")))
    assert (await store.read(lambda work: work.brands.get(BRAND_ID))).tagline == "later"
    await store.close()


async def test_a_place_that_cannot_hold_a_library_is_reported(tmp_path):
    (tmp_path / "file").touch()
    store = SqlStore(tmp_path / "file" / "store.db")

    with pytest.raises(StoreError, match="cannot be opened for writing"):
        await store.open()
    await store.close()


async def test_reading_cannot_write(tmp_path):
    store = SqlStore(tmp_path / "store.db")

    with pytest.raises(StoreError):
        await store.read(lambda work: work.brands.save(brand()))
    await store.run(lambda work: work.brands.save(brand()))
    await store.close()


async def test_a_closed_store_says_so(tmp_path):
    store = SqlStore(tmp_path / "store.db")
    await store.open()
    await store.close()
    await store.close()

    with pytest.raises(StoreError, match="library is closed"):
        await store.read(lambda work: work.brands.list())


async def test_a_full_disk_is_reported_and_loses_only_the_change_that_did_not_fit(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        reported, error = await fill(disk / "store.db")
        assert "is full. The last change was not saved; everything before it is safe" in error

        assert len(reported) > 10
        assert await read_back(disk / "store.db", reported) == reported


async def test_a_full_disk_that_gets_space_again_is_written_to_again(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        ballast = disk / "ballast"
        store = SqlStore(disk / "store.db")
        await store.open()
        ballast.write_bytes(b"x" * (disk_free(disk) - 8192))
        with pytest.raises(StoreError, match="is full"):
            await store.run(lambda work: work.brands.save(brand(tagline="x" * 80)))
        ballast.unlink()

        await store.run(lambda work: work.brands.save(brand()))
        assert await store.read(lambda work: work.brands.get(BRAND_ID)) == brand()
        await store.close()


async def test_a_library_that_cannot_be_copied_is_not_migrated(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "store.db"
        store = SqlStore(path)
        await store.run(lambda work: work.brands.save(brand()))
        await store.close()
        (disk / "ballast").write_bytes(b"x" * (disk_free(disk) - 8192))

        later = SqlStore(path, schema=version("perfume_mood"))
        with pytest.raises(StoreError, match="is full"):
            await later.open()
        await later.close()

        assert not [file.name for file in disk.iterdir() if "before" in file.name]
        (disk / "ballast").unlink()
        assert await read_back(path, [brand()]) == [brand()]


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_a_file_that_may_not_grow_loses_only_the_change_that_did_not_fit(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.limited_file", str(tmp_path / "store.db")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert "everything before it is safe" in done.stdout
    assert "kept all" in done.stdout


async def test_a_disk_that_may_not_be_written_is_reported(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        store = SqlStore(disk / "store.db")
        await store.run(lambda work: work.brands.save(brand()))
        await store.close()
        make_read_only(disk)
        for path in (disk / "store.db", disk / "new" / "store.db"):
            store = SqlStore(path)
            with pytest.raises(StoreError, match="cannot be opened for writing"):
                await store.run(lambda work: work.brands.save(brand()))
            await store.close()


def disk_free(folder):
    return shutil.disk_usage(folder).free
