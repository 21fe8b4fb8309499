"""Small pictures of large ones, kept in the cache."""

import asyncio
import hashlib
import os
import shutil

import pytest
from PIL import Image

from genads_desktop.adapters.previews.cached import CachedPreviews
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.previews import Previews


@pytest.fixture
def previews(tmp_path) -> Previews:
    return CachedPreviews(tmp_path / "cache")


def picture(file, *, mode="RGB", size=(900, 1200), **options):
    Image.new(mode, size, "#7a1f2b").save(file, **options)
    return file


async def test_a_photo_becomes_small_and_stays_itself(previews, tmp_path):
    photo = picture(tmp_path / "front-1.jpg")
    before = hashlib.sha256(photo.read_bytes()).hexdigest()
    made = await previews.preview(photo, 300)

    with Image.open(made) as small:
        assert (small.format, small.size) == ("JPEG", (225, 300))
    assert hashlib.sha256(photo.read_bytes()).hexdigest() == before


async def test_what_is_seen_through_stays_so(previews, tmp_path):
    logo = picture(tmp_path / "logo-1.png", mode="RGBA")
    with Image.open(logo) as whole:
        whole.putalpha(Image.linear_gradient("L").resize(whole.size))
        whole.save(logo)
    made = await previews.preview(logo, 200)

    with Image.open(made) as small:
        assert (small.format, small.mode) == ("PNG", "RGBA")


async def test_a_turned_photo_is_shown_upright(previews, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = picture(tmp_path / "turned-1.jpg", size=(1200, 900), exif=exif)

    with Image.open(await previews.preview(photo, 400)) as small:
        assert small.size == (300, 400)


async def test_it_is_made_once_even_when_asked_for_twice_at_the_same_time(previews, tmp_path):
    photo = picture(tmp_path / "front-2.jpg")
    assert previews.kept(photo, 100) is None
    first, second = await asyncio.gather(previews.preview(photo, 100), previews.preview(photo, 100))

    assert first == second == previews.kept(photo, 100)
    assert len(list((tmp_path / "cache").iterdir())) == 1


async def test_it_is_made_again_when_the_cache_was_deleted(previews, tmp_path):
    photo = picture(tmp_path / "front-3.jpg")
    await previews.preview(photo, 100)
    shutil.rmtree(tmp_path / "cache")

    assert (await previews.preview(photo, 100)).is_file()


async def test_a_preview_that_is_looked_at_counts_as_used(previews, tmp_path):
    photo = picture(tmp_path / "front-4.jpg")
    made = await previews.preview(photo, 100)
    os.utime(made, (0, 0))
    assert previews.kept(photo, 100) == made
    assert made.stat().st_mtime > 0


async def test_what_is_no_picture_is_one_sentence(previews, tmp_path):
    text = tmp_path / "front-4.jpg"
    text.write_text("a letter")
    with pytest.raises(MediaError, match=r"^front-4\.jpg is not a photo"):
        await previews.preview(text, 100)
