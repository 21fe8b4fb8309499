"""Every media storage keeps these promises."""

import asyncio
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.storage_keys import photo_prefix
from genads_desktop.ports.errors import MediaStoreError
from tests.samples import BRAND_ID, PERFUME_ID
from tests.small_disk import make_read_only, small_disk

ROOT = Path(__file__).parents[2]
PREFIX = photo_prefix(BRAND_ID, PERFUME_ID)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "media"


@pytest.fixture
def storage(folder, tmp_path):
    storage = FolderStorage(folder, tmp_path / "scratch")
    yield storage
    storage.close()


@pytest.fixture
def photo(tmp_path):
    photo = tmp_path / "Bottle of Noir.JPG"
    photo.write_bytes(bytes(range(256)) * 5000)
    return photo


def files_in(folder):
    return sorted(file for file in folder.rglob("*") if file.is_file())


async def test_a_kept_file_is_the_same_to_the_byte_and_named_by_its_content(storage, photo):
    ref = await storage.keep(photo, PREFIX, "front")

    sha256 = hashlib.sha256(photo.read_bytes()).hexdigest()
    assert ref == MediaRef(
        key=f"{PREFIX}front-{sha256[:12]}.jpg", sha256=sha256, size_bytes=photo.stat().st_size
    )
    assert storage.path(ref).read_bytes() == photo.read_bytes()


async def test_the_key_is_the_path_below_the_folder(storage, folder, photo):
    ref = await storage.keep(photo, PREFIX, "front")

    assert storage.path(ref) == folder.joinpath(*ref.key.split("/"))


async def test_the_source_stays(storage, photo):
    before = photo.read_bytes()
    await storage.keep(photo, PREFIX, "front")

    assert photo.read_bytes() == before


async def test_the_same_content_is_kept_once(storage, folder, photo, tmp_path):
    twin = tmp_path / "again.jpg"
    shutil.copy(photo, twin)

    first, second = await asyncio.gather(
        storage.keep(photo, PREFIX, "front"), storage.keep(twin, PREFIX, "front")
    )

    assert first == second
    assert files_in(folder) == [storage.path(first)]


async def test_other_content_never_takes_the_place_of_a_kept_file(storage, photo):
    first = await storage.keep(photo, PREFIX, "front")
    photo.write_bytes(b"another bottle")
    second = await storage.keep(photo, PREFIX, "front")

    assert first.key != second.key
    assert storage.holds(first)
    assert storage.holds(second)


async def test_a_damaged_file_is_mended_when_it_is_kept_again(storage, photo):
    ref = await storage.keep(photo, PREFIX, "front")
    storage.path(ref).write_bytes(b"torn")
    assert not storage.holds(ref)

    assert await storage.keep(photo, PREFIX, "front") == ref
    assert storage.path(ref).read_bytes() == photo.read_bytes()


async def test_a_missing_file_is_named_in_a_sentence(storage, photo):
    ref = await storage.keep(photo, PREFIX, "front")
    storage.path(ref).unlink()

    assert not storage.holds(ref)
    with pytest.raises(
        MediaStoreError, match=r"front-.* is not in the media folder .* Put it back"
    ):
        storage.path(ref)


async def test_an_empty_file_is_kept_too(storage, tmp_path):
    (tmp_path / "empty").touch()
    ref = await storage.keep(tmp_path / "empty", PREFIX, "front")

    assert storage.holds(ref)
    assert ref.size_bytes == 0


@pytest.mark.parametrize("suffix", [".", ".tar gz", ".é", ".verylongsuffix", ".a/b"])
async def test_a_strange_suffix_is_left_out_of_the_key(storage, tmp_path, suffix):
    source = tmp_path / f"photo{suffix.replace('/', '')}"
    source.write_bytes(b"x")
    ref = await storage.keep(source, PREFIX, "front")

    assert storage.holds(ref)


@pytest.mark.parametrize(
    "key",
    [
        "../outside",
        "brands/../../outside",
        "/etc/passwd",
        "brands//x",
        "brands/./x",
        ".hidden",
        "C:\\x",
        "brands\\..\\x",
        "nul\0",
        "brands/x/",
        "~/x",
        "brands/x\n",
    ],
)
async def test_a_key_never_leads_out_of_the_folder(storage, photo, key):
    ref = MediaRef(key=key, sha256="0" * 64, size_bytes=5)

    assert not storage.holds(ref)
    with pytest.raises(MediaStoreError, match="is not the name of a file"):
        storage.path(ref)
    with pytest.raises(MediaStoreError, match="cannot be the name"):
        await storage.keep(photo, f"{key}/", "front")
    with pytest.raises(MediaStoreError, match="cannot be the name"):
        await storage.keep(photo, PREFIX, key)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.text(alphabet="ab./\\:~ \n", min_size=1, max_size=12))
def test_whatever_a_key_says_its_path_is_below_the_folder(storage, folder, key):
    try:
        path = storage._place(key)
    except MediaStoreError:
        return
    assert path.resolve().is_relative_to(folder.resolve())
    assert path.relative_to(folder).as_posix() == key


async def test_a_source_that_is_not_there_is_named(storage, folder, tmp_path):
    with pytest.raises(MediaStoreError, match=r"nowhere.png cannot be read .* Nothing was stored"):
        await storage.keep(tmp_path / "nowhere.png", PREFIX, "front")
    with pytest.raises(MediaStoreError):
        await storage.keep(tmp_path, PREFIX, "front")
    assert not folder.exists()


async def test_a_full_disk_is_reported_and_no_half_file_stays(tmp_path, photo):
    with small_disk(tmp_path / "disk") as disk:
        storage = FolderStorage(disk / "media", disk / "scratch")
        with pytest.raises(MediaStoreError, match=r"is full. The file was not stored"):
            await storage.keep(photo, PREFIX, "front")
        assert [file for file in files_in(disk) if file.suffix != ".lock"] == []

        photo.write_bytes(b"small enough")
        assert storage.holds(await storage.keep(photo, PREFIX, "front"))
        storage.close()


async def test_a_folder_that_may_not_be_written_is_reported(tmp_path, photo):
    with small_disk(tmp_path / "disk") as disk:
        storage = FolderStorage(disk / "media", disk / "scratch")
        make_read_only(disk)

        with pytest.raises(MediaStoreError, match="cannot be written to"):
            await storage.keep(photo, PREFIX, "front")
        with pytest.raises(MediaStoreError, match="cannot be written to"):
            storage.scratch()


async def test_scratch_folders_are_new_and_empty(storage):
    first, second = storage.scratch(), storage.scratch()

    assert first != second
    assert list(first.iterdir()) == list(second.iterdir()) == []


async def test_keeping_from_scratch_leaves_no_part_behind(storage, tmp_path):
    source = storage.scratch() / "take.mp4"
    source.write_bytes(b"film")
    await storage.keep(source, PREFIX, "take")

    assert [file for file in files_in(tmp_path / "scratch") if file.suffix == ".part"] == []


async def test_closing_removes_this_programs_own_scratch(folder, tmp_path):
    storage = FolderStorage(folder, tmp_path / "scratch")
    (storage.scratch() / "half.mp4").write_bytes(b"half")
    storage.close()

    assert list((tmp_path / "scratch").iterdir()) == []


async def test_work_of_a_killed_program_is_swept_and_that_of_a_running_one_is_not(
    storage, folder, tmp_path
):
    mine = storage.scratch()
    with scratch_holder(folder, tmp_path) as (holder, theirs):
        storage.sweep()
        assert theirs.is_dir()

        holder.kill()
        holder.wait()
        assert theirs.is_dir()
        storage.sweep()

    assert not theirs.exists()
    assert mine.is_dir()


HOLDER = """
import sys, time
from pathlib import Path
from genads_desktop.adapters.storage.folder import FolderStorage
print(FolderStorage(Path(sys.argv[1]), Path(sys.argv[2])).scratch(), flush=True)
time.sleep(60)
"""


class scratch_holder:  # noqa: N801
    """A program that holds a scratch folder."""

    def __init__(self, folder, tmp_path):
        command = [sys.executable, "-c", HOLDER, str(folder), str(tmp_path / "scratch")]
        self.program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        return self.program, Path(self.program.stdout.readline().strip())

    def __exit__(self, *error):
        self.program.kill()
        self.program.wait()
        self.program.stdout.close()
