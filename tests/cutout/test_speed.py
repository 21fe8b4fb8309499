import time

import numpy as np
import pytest

from genads_desktop.adapters.cutout.order import decided
from genads_desktop.media.photo import Photo, read_photo
from tests.cutout.packshots import FOLDER


def computing_seconds(photo):
    """Measure the work rather than the wait, so that a busy machine does not matter."""
    start = time.process_time()
    decided(photo, None, None)
    return time.process_time() - start


def test_a_photo_of_two_and_a_half_million_pixels_takes_a_second_and_a_half():
    photo = read_photo(FOLDER / "hero_amber.jpg")
    assert photo.width * photo.height > 2_500_000
    assert min(computing_seconds(photo) for _ in range(2)) <= 2 * 1.5


@pytest.mark.nightly
def test_the_largest_photo_that_is_worked_on_takes_seconds_not_minutes():
    photo = read_photo(FOLDER / "hero_amber.jpg")
    large = np.repeat(np.repeat(photo.pixels, 3, axis=0), 3, axis=1)
    height, width = large.shape[:2]
    photo = Photo(pixels=large, alpha=None, original_width=width, original_height=height)
    assert computing_seconds(photo) <= 15
