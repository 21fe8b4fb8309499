"""A brush corrects a cut-out where a person painted, and only there."""

import hashlib
import time

import numpy as np
import pytest
from PIL import Image

from genads_desktop.adapters.cutout.brush_worker import brush as paint_in_worker
from genads_desktop.adapters.cutout.brushed import PaintedCutoutBrush
from genads_desktop.adapters.cutout.job import BrushJob
from genads_desktop.adapters.cutout.layered import LayeredCutoutMaker
from genads_desktop.domain.media import CutoutMode
from genads_desktop.ports.cutout import BrushStroke, CutoutBrush
from genads_desktop.ports.errors import MediaError
from tests.cutout.packshots import FOLDER
from tests.fakes.cutout import FakeCutoutBrush

PHOTO = FOLDER / "black_white.jpg"
AWAY = BrushStroke(points=((0.5, 0.5), (0.52, 0.55)), radius=0.04, keep=False)
BACK = BrushStroke(points=((0.1, 0.1),), radius=0.05, keep=True)


@pytest.fixture(params=["painted", "fake"])
def brush(request) -> CutoutBrush:
    return PaintedCutoutBrush() if request.param == "painted" else FakeCutoutBrush()


@pytest.fixture(scope="module")
def cut(tmp_path_factory):
    import asyncio

    folder = tmp_path_factory.mktemp("cut")
    return asyncio.run(LayeredCutoutMaker(environ={}).cut_out(PHOTO, None, folder))


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def checksum(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def planes(image):
    with Image.open(image) as picture:
        pixels = np.asarray(picture.convert("RGBA")).astype(int)
    return pixels[..., :3], pixels[..., 3]


async def test_a_stroke_makes_new_files_and_leaves_the_old_ones(brush, cut, folder):
    before = [checksum(file) for file in (PHOTO, cut.image, cut.glass)]
    made = await brush.paint(PHOTO, cut.image, cut.glass, AWAY, folder)

    assert made.image == folder / "cutout.png"
    assert made.glass == folder / "glass.png"
    assert made.mode is CutoutMode.MATTE
    assert made.method == "brush"
    assert made.reason.endswith(".")
    assert [checksum(file) for file in (PHOTO, cut.image, cut.glass)] == before
    assert not list(folder.glob("*.part"))


async def test_painting_away_clears_the_middle_and_nothing_far_from_it(cut, folder):
    made = await PaintedCutoutBrush().paint(PHOTO, cut.image, None, AWAY, folder)
    _, before = planes(cut.image)
    _, after = planes(made.image)

    height, width = after.shape
    assert after[height // 2, width // 2] == 0
    reach = 0.04 * 1.2 * max(height, width)
    rows, columns = np.nonzero(before != after)
    assert len(rows) > 1000
    assert rows.min() > 0.5 * height - reach
    assert rows.max() < 0.55 * height + reach
    assert columns.min() > 0.5 * width - reach
    assert columns.max() < 0.52 * width + reach


async def test_painting_back_shows_the_photos_own_colours_and_they_are_solid(cut, folder):
    made = await PaintedCutoutBrush().paint(PHOTO, cut.image, cut.glass, BACK, folder)
    colour, alpha = planes(made.image)
    photo, _ = planes(PHOTO)
    with Image.open(made.glass) as glass:
        seen_through = np.asarray(glass)

    row, column = round(0.1 * alpha.shape[0]), round(0.1 * alpha.shape[1])
    assert alpha[row, column] == 255
    assert np.abs(colour[row, column] - photo[row, column]).max() <= 1
    assert seen_through[row, column] == 0


async def test_the_rim_of_a_stroke_is_soft(cut, folder):
    made = await PaintedCutoutBrush().paint(PHOTO, cut.image, None, BACK, folder)
    _, alpha = planes(made.image)
    row = alpha[round(0.1 * alpha.shape[0]), : alpha.shape[1] // 3]

    assert np.abs(np.diff(row)).max() < 90
    assert row[0] < 20


async def test_a_stroke_beyond_the_picture_changes_nothing_and_is_no_error(cut, folder):
    outside = BrushStroke(points=((1.8, 1.9),), radius=0.02, keep=True)
    made = await PaintedCutoutBrush().paint(PHOTO, cut.image, None, outside, folder)

    assert (planes(made.image)[1] == planes(cut.image)[1]).all()


def test_a_stroke_takes_no_second_of_computing(cut, folder):
    job = BrushJob(
        photo=str(PHOTO),
        image=str(cut.image),
        glass=str(cut.glass),
        points=AWAY.points,
        radius=AWAY.radius,
        keep=AWAY.keep,
        folder=str(folder),
    )
    began = time.process_time()
    paint_in_worker(job)
    assert time.process_time() - began < 1


async def test_a_damaged_cutout_is_one_sentence(folder, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    with pytest.raises(MediaError, match="damaged"):
        await PaintedCutoutBrush().paint(PHOTO, broken, None, AWAY, folder)
