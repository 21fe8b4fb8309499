"""What every ad renderer promises when a product is laid into a clip that was filmed without it."""

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Placement
from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.frames import read_frame
from genads_desktop.media.probe import probe
from genads_desktop.media.profile import PixelFormat
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import ProductShot
from genads_desktop.ports.video import Picture, ProductPicture

PICTURE = Picture(width=108, height=192)
FRAMES = 30
GREY = 126


def silent(share: float) -> None:
    """Progress nobody watches."""


@pytest.fixture
async def clip(tmp_path_factory):
    """A grey clip of 30 frames, normalised."""
    folder = tmp_path_factory.mktemp("clips")
    source, clip = folder / "grey.mp4", folder / "clip.mp4"
    await run_ffmpeg(
        ("-f", "lavfi", "-i", "color=0x808080:s=108x192:r=24:d=1.25", source), seconds=1
    )
    await FFmpegAdRenderer().normalise(source, FRAMES, clip, PICTURE, silent)
    return clip


@pytest.fixture
def laid(clip, tmp_path):
    """Lay a picture of one colour into the grey clip, and return one frame of it as RGB."""

    async def lay(colour, *, mode=CutoutMode.MATTE, light=0.0, frame=0, **placement):
        cutout, target = tmp_path / "cutout.png", tmp_path / "laid.mp4"
        pixels = np.zeros((120, 80, 4), np.uint8)
        pixels[20:110, 20:60] = (*reversed(colour), 255)
        cutout.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        shot = ProductShot(
            clip=clip,
            product=ProductPicture(mode=mode, image=cutout),
            placement=Placement(**{"x": 0.5, "y": 0.75, "height": 0.4} | placement),
            light=light,
            picture=PICTURE,
        )
        await FFmpegAdRenderer().lay_in(shot, target, silent)
        assert probe(target).video.frames == FRAMES
        return read_frame(target, frame, pixels=PixelFormat.RGBA)[..., :3].astype(int)

    return lay


@pytest.mark.parametrize("frame", [0, FRAMES - 1])
async def test_the_product_stands_on_its_base_in_every_frame(laid, frame):
    picture = await laid((200, 30, 30), frame=frame)

    red, green, blue = picture[110, 54]
    assert red > 185
    assert max(green, blue) < 50
    assert abs(picture[60, 54] - GREY).max() < 4, "above the product"
    assert abs(picture[110, 10] - GREY).max() < 4, "beside it"
    assert picture[72, 54][0] > 185, "its top is a height of 0.4 above the base"


async def test_a_shadow_lies_under_it_and_falls_away_from_the_light(laid):
    picture = await laid((200, 30, 30), light=-1.0)

    base = picture[146]
    assert base[54].mean() < GREY - 25
    assert base[78].mean() < base[30].mean() - 3
    assert abs(picture[180, 54] - GREY).max() < 4


async def test_it_stands_where_the_scene_puts_it(laid):
    picture = await laid((200, 30, 30), x=0.25, rotation=0)

    assert picture[110, 27][0] > 185
    assert abs(picture[110, 70] - GREY).max() < 6


async def test_it_is_turned_clockwise_about_its_base(laid):
    picture = await laid((200, 30, 30), rotation=30)

    assert picture[90, 84][0] > 185
    assert abs(picture[90, 40] - GREY).max() < 6


async def test_clear_glass_is_multiplied_onto_the_clip(laid):
    picture = await laid((128, 255, 255), mode=CutoutMode.MULTIPLY)

    red, green, _ = picture[110, 54]
    assert abs(red - GREY / 2) < 8
    assert abs(green - GREY) < 6


async def test_a_card_has_a_white_frame_and_no_shadow(laid):
    picture = await laid((200, 30, 30), mode=CutoutMode.CARD)

    assert picture[141, 54].min() > 235
    assert abs(picture[147, 54] - GREY).max() < 6


async def test_a_cut_out_that_cannot_be_read_is_said_and_leaves_nothing(clip, tmp_path):
    broken, target = tmp_path / "broken.png", tmp_path / "laid.mp4"
    broken.write_text("no picture")
    product = ProductPicture(mode=CutoutMode.MATTE, image=broken)
    shot = ProductShot(clip=clip, product=product, placement=Placement(), picture=PICTURE)

    with pytest.raises(MediaError, match=r"cut-out broken\.png cannot be read"):
        await FFmpegAdRenderer().lay_in(shot, target, silent)

    assert list(tmp_path.iterdir()) == [broken]
