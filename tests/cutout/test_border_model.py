import pytest

from genads_desktop.adapters.cutout.border_model import border_model_attempt, matte_from
from genads_desktop.adapters.cutout.quality import TRUSTED
from tests.cutout.packshots import SOLVABLE, intersection_over_union, load_packshot, mean_error


@pytest.mark.parametrize("name", SOLVABLE)
def test_a_bottle_that_stands_out_is_cut_out_as_the_truth(name):
    shot = load_packshot(name)
    matte = matte_from(shot.photo, border_model_attempt(shot.photo), "border_model")
    assert intersection_over_union(matte.alpha, shot.truth) >= 0.96
    assert mean_error(matte.alpha, shot.truth) <= 0.01
    assert matte.quality >= TRUSTED


def test_clear_glass_on_white_is_not_trusted():
    attempt = border_model_attempt(load_packshot("clear_white").photo)
    assert attempt.quality.value < TRUSTED
    assert "clear" in attempt.quality.weakness
