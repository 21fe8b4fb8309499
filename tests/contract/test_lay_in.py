"""What every ad renderer promises when a product is laid into a clip that was filmed without it."""

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.domain.camera import Camera, CameraMove
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

    async def lay(colour, *, mode=CutoutMode.MATTE, light=0.0, frame=0, camera=None, **placement):
        cutout, target = tmp_path / "cutout.png", tmp_path / "laid.mp4"
        pixels = np.zeros((120, 80, 4), np.uint8)
        pixels[20:110, 20:60] = (*reversed(colour), 255)
        cutout.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        shot = ProductShot(
            clip=clip,
            product=ProductPicture(mode=mode, image=cutout),
            placement=Placement(**{"x": 0.5, "y": 0.75, "height": 0.4} | placement),
            light=light,
            camera=camera,
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


def box_of(picture):
    """Left, top, right and bottom of what is red, to parts of a pixel."""
    red = np.clip((picture[..., 0] - picture[..., 1] - 40) / 110, 0, 1)
    wide, high = red.max(axis=0), red.max(axis=1)
    return (
        np.argmax(wide > 0.3),
        np.argmax(high > 0.3),
        len(wide) - np.argmax(wide[::-1] > 0.3),
        len(high) - np.argmax(high[::-1] > 0.3),
    )


async def first_and_last(laid, move, **stands):
    camera = Camera(move=move, pace=stands.pop("pace", 2.0))
    return [
        box_of(await laid((200, 30, 30), camera=camera, frame=frame, **stands))
        for frame in (0, FRAMES - 1)
    ]


async def test_it_grows_while_the_camera_comes_nearer(laid):
    (left, top, right, bottom), last = await first_and_last(laid, CameraMove.DOLLY_IN)

    assert last[2] - last[0] > right - left
    assert last[3] - last[1] > (bottom - top) * 1.1
    assert last[1] < top
    assert last[3] > bottom, "the base is below the middle"


@pytest.mark.parametrize(
    ("move", "way"), [(CameraMove.TRUCK_RIGHT, -1), (CameraMove.TRUCK_LEFT, 1)]
)
async def test_it_passes_by_while_the_camera_trucks(laid, move, way):
    first, last = await first_and_last(laid, move)

    assert 14 <= way * (last[0] - first[0]) <= 24, "0.18 of the picture's width at this pace"
    assert abs((last[2] - last[0]) - (first[2] - first[0])) <= 1
    assert abs(last[3] - first[3]) <= 1


@pytest.mark.parametrize(
    "move", [CameraMove.DOLLY_IN, CameraMove.TRUCK_LEFT, CameraMove.CRANE_UP, CameraMove.DRIFT]
)
async def test_it_never_leaves_the_picture_it_stood_in(laid, move):
    stands = {"x": 0.6, "y": 0.985, "height": 0.9}
    for left, top, right, bottom in await first_and_last(laid, move, pace=3.0, **stands):
        assert left > 0
        assert top > 0
        assert right - left > 71, "all of its width is there"
        assert bottom - top > 161, "and all of its height"


async def test_a_camera_that_is_locked_leaves_it_where_it_is(laid):
    moved = await laid((200, 30, 30), camera=Camera(move=CameraMove.LOCKED), frame=20)

    assert np.array_equal(moved, await laid((200, 30, 30), frame=20))


async def test_a_product_cut_by_the_edge_is_cut_there_in_every_frame(laid):
    camera = Camera(move=CameraMove.DOLLY_OUT, pace=3.0)
    picture = await laid((200, 30, 30), camera=camera, frame=FRAMES - 1, y=1.2, height=0.8)

    assert picture[191, 54][0] > 170, "no gap opens below it"


async def test_clear_glass_follows_too(laid):
    camera = Camera(move=CameraMove.TRUCK_RIGHT, pace=2.0)
    first, last = [
        await laid((128, 255, 255), mode=CutoutMode.MULTIPLY, camera=camera, frame=frame)
        for frame in (0, FRAMES - 1)
    ]

    assert np.argmax(first[110, :, 0] < 90) - np.argmax(last[110, :, 0] < 90) > 12
    assert abs(last[110, 100] - GREY).max() < 6


async def test_a_cut_out_that_cannot_be_read_is_said_and_leaves_nothing(clip, tmp_path):
    broken, target = tmp_path / "broken.png", tmp_path / "laid.mp4"
    broken.write_text("no picture")
    product = ProductPicture(mode=CutoutMode.MATTE, image=broken)
    shot = ProductShot(clip=clip, product=product, placement=Placement(), picture=PICTURE)

    with pytest.raises(MediaError, match=r"cut-out broken\.png cannot be read"):
        await FFmpegAdRenderer().lay_in(shot, target, silent)

    assert list(tmp_path.iterdir()) == [broken]
