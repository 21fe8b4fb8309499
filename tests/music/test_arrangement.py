"""The written score: what stands on paper before anything is played."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genads_desktop.adapters.music.synth.arrangement import arranged
from genads_desktop.adapters.music.synth.harmony import chord, planned
from genads_desktop.adapters.music.synth.palette import palette
from genads_desktop.adapters.music.synth.score import Instrument
from genads_desktop.adapters.music.synth.tempo import grid
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style
from tests.music.measurement import request

LONG = {"frames": 1440, "cuts": tuple(range(80, 1400, 110)), "end_card": 1340}


@st.composite
def films(draw):
    frames = draw(st.integers(24, 1440))
    cuts = draw(st.lists(st.integers(-10, 1500), max_size=30).map(tuple))
    marks = st.none() | st.integers(-10, 1500)
    return request(
        draw(st.sampled_from(Gender)),
        draw(st.sampled_from(Style)),
        seed=draw(st.integers(-(2**40), 2**40)),
        frames=frames,
        cuts=cuts,
        end_card=draw(marks),
        hero=draw(marks),
        energy=draw(st.floats(0, 1)),
        tempo=draw(st.floats(0.5, 2)),
    )


@given(films())
@settings(max_examples=80, deadline=None)
def test_any_list_of_cuts_gives_a_whole_score(film):
    score = arranged(film)
    assert score.seconds == film.frames / 24
    assert score.chords[0].start == 0
    assert score.chords[-1].end == score.seconds
    assert all(before.end == after.start for before, after in itertools.pairwise(score.chords))
    assert all(each.end > each.start for each in score.chords)
    assert all(
        0 <= note.start < score.seconds
        for note in score.notes
        if note.instrument != Instrument.HARP
    )
    assert all(note.velocity > 0 and 20 <= note.pitch <= 115 for note in score.notes)
    assert all(cue.rise <= cue.at for cue in score.cues)


@pytest.mark.parametrize("gender", Gender)
@pytest.mark.parametrize("seed", [1000, 1001, 1002])
def test_the_tonic_lands_on_the_end_card_out_of_a_suspended_dominant(gender, seed):
    score = arranged(request(gender, seed=seed))
    final = score.chords[-1]
    assert final.start == pytest.approx(275 / 24)
    assert final.chord == chord(palette(gender, Style.GOLD_LUXE).gender.final)
    suspended, dominant = (each.chord for each in score.chords[-3:-1])
    assert "sus4" in suspended.name
    assert suspended.root == dominant.root == (final.chord.root + 7) % 12
    assert (suspended.root + 5) % 12 in suspended.pitch_classes
    assert (dominant.root + 4) % 12 in dominant.pitch_classes


def test_the_chord_before_the_hero_leans_and_the_hero_blooms():
    progression = palette(Gender.FEMININE, Style.GOLD_LUXE).gender.progressions[0]
    spans = planned(progression, [4] * 10, hero=6)
    assert [spans[5].chord.name, spans[6].chord.name] == [progression.lean, progression.bloom]


@pytest.mark.parametrize("gender", Gender)
def test_voices_move_by_small_steps_and_never_cross(gender):
    for seed in range(3):
        voicings = [
            each.voicing.voices for each in arranged(request(gender, seed=seed, **LONG)).chords
        ]
        steps = np.abs(np.diff(np.array(voicings), axis=0))
        assert all(list(voices) == sorted(set(voices)) for voices in voicings)
        assert steps.max() <= 7
        assert steps.mean() <= 2.2


@pytest.mark.parametrize("gender", Gender)
def test_voices_sing_only_tones_of_their_chord(gender):
    for each in arranged(request(gender, **LONG)).chords:
        assert {voice % 12 for voice in each.voicing.voices} <= each.chord.pitch_classes
        assert each.voicing.bass % 12 == each.chord.bass


def test_bars_end_on_the_end_card_and_most_cuts_get_a_beat():
    cuts = [2.667, 6.417, 9.458]
    beats = grid(15.0, 11.458, cuts, 70)
    assert beats.at(beats.resolution) == pytest.approx(11.458)
    assert sum(beats.bars) == beats.resolution
    assert all(bar == 4 for bar in beats.bars[1:])
    on_a_beat = [cut for cut in cuts if np.abs(np.array(beats.beats) - cut).min() < 1e-6]
    assert len(on_a_beat) >= 2


def test_the_bent_tempo_stays_near_the_asked_one():
    score = arranged(request(Gender.UNISEX, tempo=1.0, **LONG))
    assert score.tempo == pytest.approx(70, rel=0.04)
    beats = grid(60.0, 55.8, [cut / 24 for cut in LONG["cuts"]], 70)
    lengths = np.diff(beats.beats[: beats.resolution + 1])
    assert lengths.min() > 0.75 * 60 / 70
    assert lengths.max() < 1.3 * 60 / 70


def test_tempo_changes_how_many_chords_there_are():
    counts = [len(arranged(request(tempo=tempo, **LONG)).chords) for tempo in (0.5, 1.0, 2.0)]
    assert counts[0] * 1.6 < counts[1] < counts[2] / 1.6


def test_the_seed_changes_the_chords_and_the_figures():
    scores = [arranged(request(seed=seed)) for seed in (1000, 1001, 1003)]
    assert scores[0].chords[0].chord != scores[1].chords[0].chord
    assert scores[0].chords == scores[2].chords
    assert scores[0].notes != scores[2].notes


def test_energy_adds_notes_to_harp_and_pulse():
    def struck(energy):
        notes = arranged(
            request(Gender.FEMININE, Style.ROMANTIC_FLORAL, energy=energy, **LONG)
        ).notes
        return sum(note.instrument in {Instrument.HARP, Instrument.PULSE} for note in notes)

    assert struck(0.0) * 1.5 < struck(0.5) < struck(1.0) / 1.4


def test_nobody_strikes_a_note_in_the_breath_before_a_cut():
    score = arranged(request(energy=1.0))
    struck = {Instrument.HARP, Instrument.PIANO, Instrument.BELL, Instrument.PULSE}
    for cue in score.cues:
        early = [
            n for n in score.notes if n.instrument in struck and -0.4 < n.start - cue.at < -0.01
        ]
        assert not early


def test_an_unknown_chord_is_refused():
    with pytest.raises(ValueError, match="Hmaj9"):
        chord("Hmaj9")


@pytest.mark.parametrize(
    ("name", "tones"), [("Dm9", {2, 4, 5, 9, 0}), ("E/G#", {4, 8, 11}), ("Bbmaj7", {10, 2, 5, 9})]
)
def test_chord_symbols_are_read_as_musicians_read_them(name, tones):
    assert chord(name).pitch_classes == tones


def test_every_chord_in_the_data_is_known():
    for gender in Gender:
        colours = palette(gender, Style.GOLD_LUXE).gender
        for each in colours.progressions:
            bars = (*each.loop, *each.bridge, each.lean, each.bloom, *each.cadence, colours.final)
            assert all(chord(part.partition(":")[0]) for bar in bars for part in bar.split())
