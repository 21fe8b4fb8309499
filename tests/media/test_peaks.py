"""The outline of a sound."""

import json

import numpy as np

from genads_desktop.media.peaks import peaks, write_peaks


def test_peaks_are_the_extremes_of_a_fiftieth_of_a_second():
    samples = np.zeros((48_000, 2), np.float32)
    samples[961, 0], samples[965, 1] = 0.5, -1.0
    low, high = peaks(samples, 48_000)
    assert len(low) == len(high) == 50
    assert (low[1], high[1]) == (-127, 64)
    assert set(low[2:]) == set(high[2:]) == {0}


def test_rates_that_do_not_divide_evenly_have_as_many_peaks():
    low, _ = peaks(np.zeros((44_117, 1), np.float32), 44_117)
    assert len(low) == 50


def test_no_sound_has_no_peaks(tmp_path):
    write_peaks(tmp_path / "peaks.json", np.zeros((0, 2), np.float32), 48_000)
    assert json.loads((tmp_path / "peaks.json").read_text()) == {
        "perSecond": 50,
        "minimum": [],
        "maximum": [],
    }
