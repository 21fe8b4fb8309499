import asyncio
import hashlib
import shutil

import numpy as np
import pytest
from PIL import Image

from genads_desktop.adapters.cutout.layered import LayeredCutoutMaker
from genads_desktop.domain.media import CutoutMode
from genads_desktop.ports.cutout import CutoutMaker
from genads_desktop.ports.errors import MediaError
from tests.cutout.packshots import FOLDER
from tests.fakes.cutout import FakeCutoutMaker


@pytest.fixture(params=["layered", "fake"])
def maker(request) -> CutoutMaker:
    return LayeredCutoutMaker(environ={}) if request.param == "layered" else FakeCutoutMaker()


@pytest.fixture
def layered():
    return LayeredCutoutMaker(environ={})


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "flacon été.jpg"
    shutil.copy(FOLDER / "black_white.jpg", path)
    return path


def checksum(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def test_a_cut_out_is_written_and_the_photo_stays_byte_for_byte(maker, photo, folder):
    before = checksum(photo)
    result = await maker.cut_out(photo, None, folder)
    assert result.image == folder / "cutout.png"
    assert result.image.stat().st_size > 0
    assert result.glass is None or result.glass == folder / "glass.png"
    assert 0 <= result.quality <= 1
    assert result.reason.endswith(".")
    assert checksum(photo) == before
    assert not list(folder.glob("*.part"))


async def test_a_picture_of_the_photos_size_with_straight_alpha_comes_out(layered, photo, folder):
    result = await layered.cut_out(photo, None, folder)
    with Image.open(result.image) as image, Image.open(result.glass) as glass:
        assert image.mode == "RGBA"
        assert glass.mode == "L"
        assert image.size == glass.size == (result.width, result.height) == (800, 1066)
        alpha = np.asarray(image.getchannel("A"))
    assert alpha[0, 0] == 0
    assert alpha[500, 400] == 255
    assert result.method == "border_model"


async def test_clear_glass_on_white_is_multiplied_and_the_reason_is_told(layered, folder):
    result = await layered.cut_out(FOLDER / "clear_white.jpg", None, folder)
    assert result.mode is CutoutMode.MULTIPLY
    assert result.quality < 0.8
    assert "clear" in result.reason
    assert any("second photo" in warning for warning in result.warnings)


async def test_a_second_photo_that_cannot_be_read_costs_only_itself(
    layered, photo, folder, tmp_path
):
    broken = tmp_path / "dark.jpg"
    broken.write_bytes(b"")
    result = await layered.cut_out(photo, broken, folder)
    assert result.method == "border_model"
    assert any("dark.jpg is empty" in warning for warning in result.warnings)


async def test_a_photo_that_cannot_be_read_is_one_sentence(layered, folder, tmp_path):
    text = tmp_path / "bottle.jpg"
    text.write_text("Dear team, the photo will follow.")
    with pytest.raises(MediaError, match=r"^bottle\.jpg is not a photo we can read\."):
        await layered.cut_out(text, None, folder)
    assert not list(folder.iterdir())


async def test_a_photo_is_never_overwritten_by_its_own_cut_out(layered, tmp_path):
    photo = tmp_path / "cutout.png"
    Image.new("RGB", (40, 40), "white").save(photo)
    before = checksum(photo)
    with pytest.raises(MediaError, match="another folder"):
        await layered.cut_out(photo, None, tmp_path)
    assert checksum(photo) == before


async def test_the_event_loop_goes_on_while_a_bottle_is_cut_out(layered, photo, folder):
    longest = 0.0
    loop = asyncio.get_running_loop()
    work = asyncio.create_task(layered.cut_out(photo, None, folder))
    while not work.done():
        start = loop.time()
        await asyncio.sleep(0.01)
        longest = max(longest, loop.time() - start)
    assert (await work).seconds > 0.05
    assert longest < 0.5


async def test_a_cancelled_cut_out_leaves_nothing_behind(layered, photo, folder):
    work = asyncio.create_task(layered.cut_out(photo, None, folder))
    await asyncio.sleep(0.2)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert not list(folder.iterdir())
