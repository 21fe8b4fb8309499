import numpy as np
import pytest

from tests.cutout.packshots import border_matte, load_packshot


def glass_of(name):
    shot = load_packshot(name)
    return shot, border_matte(name).glass


def region(plane, top, bottom, left, right):
    height, width = plane.shape
    rows = slice(int(top * height), int(bottom * height))
    return plane[rows, int(left * width) : int(right * width)]


def test_the_empty_part_of_a_glass_bottle_is_see_through_and_the_rest_is_not():
    _, glass = glass_of("hero_amber")
    assert np.median(region(glass, 0.42, 0.46, 0.35, 0.65)) > 0.8
    assert region(glass, 0.50, 0.72, 0.32, 0.68).max() < 0.1
    assert region(glass, 0.17, 0.30, 0.40, 0.60).max() < 0.25


def test_an_opaque_bottle_has_no_glass():
    _, glass = glass_of("hero_noir")
    assert glass.mean() < 0.005


@pytest.mark.parametrize("name", ["hero_amber", "pink_grey"])
def test_glass_lies_only_within_the_bottle(name):
    shot, glass = glass_of(name)
    assert glass.max() <= 1
    assert glass[shot.truth == 0].mean() < 0.01
