"""The words for composers that take a prompt."""

import pytest

from genads_desktop.adapters.music.description import describe
from genads_desktop.adapters.music.synth.palette import palette
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style
from tests.music.measurement import request


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("gender", Gender)
def test_the_words_of_gender_and_style_are_said(gender, style):
    text = describe(request(gender, style))
    colours = palette(gender, style)
    assert all(word in text for word in (*colours.gender.words, *colours.style.words))
    assert f"{gender} perfume" in text


def test_mood_tempo_key_and_resolution_are_said():
    text = describe(
        request(Gender.MASCULINE, mood="Candlelit, tense.", tempo=1.5, energy=1.0, brightness=0.0)
    )
    assert "Mood: Candlelit, tense." in text
    assert "99 BPM in D minor" in text
    assert "Energy very high, tone dark" in text
    assert "resolves at 11.5 seconds" in text


def test_a_film_without_an_end_card_still_ends():
    assert "fades to silence" in describe(request(end_card=None))
