"""The cache is kept within an age and a size, and only the cache."""

import asyncio
import os

import pytest

from genads_desktop.services.cache import Cache, Swept

NOW = 1_800_000_000.0
DAY = 86_400.0


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "cache" / "stills"
    folder.mkdir(parents=True)
    return folder


def put(folder, name, *, days, size=10):
    """Put a file there that was last looked at some days ago."""
    file = folder / name
    file.write_bytes(b"x" * size)
    os.utime(file, (NOW - days * DAY, NOW - days * DAY))
    return file


def names(folder):
    return sorted(file.name for file in folder.iterdir())


async def test_what_nobody_looked_at_for_long_is_removed(folder):
    put(folder, "old.png", days=61)
    put(folder, "new.png", days=59)
    assert await Cache((folder,)).sweep(NOW) == Swept(1, 10)
    assert names(folder) == ["new.png"]


async def test_beyond_its_size_the_longest_unused_goes_first_whatever_folder_it_is_in(
    folder, tmp_path
):
    previews = tmp_path / "previews"
    previews.mkdir()
    put(folder, "a.png", days=3, size=40)
    put(previews, "b.mp4", days=5, size=40)
    put(previews, "c.mp4", days=1, size=40)
    await Cache((folder, previews), largest=80).sweep(NOW)
    assert names(folder) == ["a.png"]
    assert names(previews) == ["c.mp4"]


async def test_what_is_on_a_screen_stays_however_large_it_is(folder):
    put(folder, "shown.png", days=0.01, size=1000)
    assert await Cache((folder,), largest=1).sweep(NOW) == Swept(0, 0)
    assert names(folder) == ["shown.png"]


async def test_within_its_bounds_nothing_is_removed(folder):
    put(folder, "a.png", days=30, size=40)
    put(folder, "b.png", days=2, size=40)
    assert await Cache((folder,), largest=80).sweep(NOW) == Swept(0, 0)


async def test_nothing_outside_of_its_folders_is_touched(folder, tmp_path):
    media = tmp_path / "media"
    media.mkdir()
    film = put(media, "film.mp4", days=500)
    beside = put(folder.parent, "speed.json", days=500)
    (folder / "link.mp4").symlink_to(film)
    (folder / "inner").mkdir()
    inner = put(folder / "inner", "deep.png", days=500)
    await Cache((folder,), largest=0).sweep(NOW)
    assert film.exists()
    assert beside.exists()
    assert inner.exists()
    assert (folder / "link.mp4").is_symlink()


async def test_a_folder_that_is_not_there_is_swept_like_an_empty_one(tmp_path):
    assert await Cache((tmp_path / "none",)).sweep(NOW) == Swept(0, 0)


async def test_a_sweep_in_the_background_has_ended_when_the_cache_is_closed(folder):
    os.utime(put(folder, "old.png", days=0), (0, 0))
    cache = Cache((folder,))
    cache.start()
    await asyncio.sleep(0)
    await cache.close()
    assert names(folder) == []


async def test_a_cache_that_was_never_started_closes(folder):
    await Cache((folder,)).close()
    assert names(folder) == []
