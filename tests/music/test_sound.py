"""The played score, by measurement: length, loudness, peaks, clicks, harmony, swells, and what the spec changes."""

import itertools

import numpy as np
import pyloudnorm
import pytest

from genads_desktop.adapters.music.synth.arrangement import arranged
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style
from genads_desktop.media.sound import true_peak_db
from tests.music.measurement import (
    FRAME,
    RATE,
    after_aac,
    centroid,
    chroma,
    low_flux,
    pcm_of,
    peak_near,
    request,
    rise_into,
    rms_db,
    roughness,
    sound_of,
)

TYPICAL = [
    request(Gender.MASCULINE, Style.DARK_ELEGANCE),
    request(Gender.FEMININE, Style.ROMANTIC_FLORAL),
    request(Gender.UNISEX, Style.GOLD_LUXE),
]
"""Every gender and every style once."""
ALL = [
    film if film in TYPICAL else pytest.param(film, marks=pytest.mark.nightly)
    for film in (request(gender, style) for gender in Gender for style in Style)
]
BRIEF = {"frames": 240, "cuts": (96,), "end_card": 190}
BRIEFEST = {"frames": 96, "cuts": (40,), "end_card": None}
HURRIED = request(cuts=(5, 9, 13, 40, 52, 64, 76, 80, 200, 355), end_card=200)
LONG = request(frames=1440, cuts=tuple(range(70, 1400, 106)), end_card=1342)
SHORT = request(frames=48, cuts=(24,), end_card=None)


def named(score_request):
    return f"{score_request.gender}-{score_request.style}-{score_request.frames}"


def loudness(sound):
    return pyloudnorm.Meter(RATE).integrated_loudness(sound)


@pytest.mark.parametrize("film", [*ALL, HURRIED, SHORT], ids=named)
def test_the_score_is_exact_to_the_sample_and_ends_on_silence(film):
    pcm = pcm_of(film)
    assert pcm.shape == (film.frames * 2000, 2)
    assert not pcm[-1].any()


@pytest.mark.parametrize("film", [*ALL, HURRIED], ids=named)
def test_after_aac_it_has_the_loudness_of_the_web_below_the_ceiling(film):
    heard = after_aac(film)
    assert loudness(heard) == pytest.approx(-14, abs=0.5)
    assert true_peak_db(heard) <= -1.0


@pytest.mark.parametrize("film", [*ALL, HURRIED], ids=named)
def test_nothing_clicks_clips_or_leans_to_one_side(film):
    sound = sound_of(film)
    assert roughness(sound) < 6
    assert np.abs(sound).max() < 0.99
    assert np.abs(sound.mean(axis=0)).max() < 1e-3
    left, right = (rms_db(sound[:, channel]) for channel in range(2))
    assert abs(left - right) < 2.5
    assert 0 < np.corrcoef(sound.T)[0, 1] < 0.95


def test_the_click_meter_hears_a_click():
    sound = sound_of(TYPICAL[0]).copy()
    sound[300_000:] += 0.002
    assert roughness(sound) > 6


@pytest.mark.parametrize("film", ALL, ids=named)
def test_it_speaks_at_once_and_dies_away(film):
    sound = sound_of(film)
    assert rms_db(sound[: round(0.3 * RATE)]) > -36
    quarters = [rms_db(part) for part in np.split(sound[-RATE:], 4)]
    assert all(later < earlier for earlier, later in itertools.pairwise(quarters))
    assert rms_db(sound[-RATE // 2 :]) < -40
    assert rms_db(sound[-RATE // 20 :]) < -70


@pytest.mark.parametrize("film", ALL, ids=named)
def test_every_chord_is_made_of_its_own_tones(film):
    sound = sound_of(film)
    for each in arranged(film).chords:
        start, end = min(each.start + 0.5, each.end - 0.7), min(each.end, 14.0)
        shares = chroma(sound, start, end)
        assert sum(shares[tone] for tone in each.chord.pitch_classes) >= 0.7, each.chord.name


@pytest.mark.parametrize("film", ALL, ids=named)
def test_the_end_card_stands_on_the_tonic_triad(film):
    final = arranged(film).chords[-1]
    shares = chroma(sound_of(film), final.start + 0.8, final.start + 2.8)
    assert set(np.argsort(shares)[-3:]) == set(final.chord.tones)
    assert sum(shares[tone] for tone in final.chord.tones) > 0.85


@pytest.mark.parametrize("film", ALL, ids=named)
def test_the_music_swells_into_every_cut_and_peaks_on_it(film):
    sound = sound_of(film)
    for cut in film.cuts:
        assert rise_into(sound, cut * FRAME) > 1.5, cut
        assert abs(peak_near(sound, cut * FRAME)) <= 2 * FRAME, cut


def test_moving_a_cut_moves_the_swell():
    film = TYPICAL[1]
    moved = request(film.gender, film.style, cuts=(64, 154, 200, 275))
    assert abs(peak_near(sound_of(moved), 200 * FRAME)) <= 2 * FRAME
    assert rise_into(sound_of(moved), 200 * FRAME) > rise_into(sound_of(film), 200 * FRAME)


@pytest.mark.parametrize(
    ("gender", "style"),
    [
        pytest.param(
            film.gender,
            film.style,
            id=named(film),
            marks=() if film is TYPICAL[0] else pytest.mark.nightly,
        )
        for film in TYPICAL
    ],
)
def test_energy_and_brightness_are_heard(gender, style):
    dull, bright = (
        sound_of(request(gender, style, brightness=value, **BRIEFEST)) for value in (0.1, 0.9)
    )
    assert centroid(bright) > 1.4 * centroid(dull)
    calm, driven = (sound_of(request(gender, style, energy=value, **BRIEF)) for value in (0.0, 1.0))
    assert low_flux(driven) > 1.1 * low_flux(calm)


def test_genders_and_styles_have_their_own_weight():
    middle = {gender: centroid(sound_of(request(gender, Style.GOLD_LUXE))) for gender in Gender}
    assert middle[Gender.MASCULINE] < middle[Gender.FEMININE]
    dark, gold = (
        centroid(sound_of(request(Gender.UNISEX, style)))
        for style in (Style.DARK_ELEGANCE, Style.GOLD_LUXE)
    )
    assert dark < 0.85 * gold


def test_a_muted_score_is_silence_of_the_same_length():
    pcm = pcm_of(request(muted=True))
    assert pcm.shape == (720_000, 2)
    assert not pcm.any()


@pytest.mark.nightly
def test_a_minute_keeps_every_promise():
    sound, heard = sound_of(LONG), after_aac(LONG)
    assert loudness(heard) == pytest.approx(-14, abs=0.5)
    assert true_peak_db(heard) <= -1.0
    assert roughness(sound) < 6
    for cut in LONG.cuts:
        assert rise_into(sound, cut * FRAME) > 1
        assert abs(peak_near(sound, cut * FRAME)) <= 2 * FRAME, cut
    for each in arranged(LONG).chords[:-1]:
        shares = chroma(sound, min(each.start + 0.5, each.end - 0.7), each.end)
        assert sum(shares[tone] for tone in each.chord.pitch_classes) >= 0.7, each.chord.name


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(1000, 1012))
@pytest.mark.parametrize("gender", Gender)
def test_every_seed_keeps_the_loudness_and_the_ceiling(gender, seed):
    style = list(Style)[seed % 3]
    heard = after_aac(
        request(gender, style, seed=seed, energy=seed % 5 / 4, brightness=seed % 4 / 3)
    )
    assert loudness(heard) == pytest.approx(-14, abs=0.5)
    assert true_peak_db(heard) <= -1.0
