"""The planner's tables: complete, without contradictions, and wide enough."""

from collections import Counter

import pytest

from genads_desktop.adapters.planner.template.direction import find_note, read_notes, read_sentence
from genads_desktop.adapters.planner.template.palette import average, distance, mixed
from genads_desktop.adapters.planner.template.words import folded
from genads_desktop.domain.ad_project import Approach, Notes
from genads_desktop.domain.camera import CameraMove
from genads_desktop.domain.music import Gender
from genads_desktop.domain.scene import Atmosphere, Backdrop, Light, SceneRole, ShotType
from genads_desktop.domain.style import Style


def test_there_are_notes_and_words_enough(tables):
    assert len(tables.notes.notes) >= 80
    assert len(tables.lexicon.by_words) >= 500


def test_a_name_means_one_note(tables):
    named = Counter(
        name
        for key, note in tables.notes.notes.items()
        for name in {folded(key), *map(folded, note.names)}
    )
    assert [name for name, count in named.items() if count > 1] == []


def test_a_word_is_in_the_lexicon_once(tables):
    words = Counter(folded(word) for entry in tables.lexicon.entries for word in entry.words)
    assert [word for word, count in words.items() if count > 1] == []


def test_every_note_has_a_family_and_a_motif_that_can_be_drawn(tables):
    for note in tables.notes.notes.values():
        assert note.family in tables.notes.families
        assert note.motif in tables.notes.motifs
    for entry in tables.lexicon.entries:
        assert set(entry.motifs) <= set(tables.notes.motifs)


def test_every_amount_is_of_something_there_is(tables):
    staging = tables.staging
    dressings = (
        *tables.lexicon.entries,
        *tables.notes.families.values(),
        *staging.styles.values(),
        *staging.approaches.values(),
        *staging.shots.values(),
    )
    for dressing in dressings:
        assert set(dressing.air) <= set(Atmosphere.model_fields)
        assert set(dressing.light) <= set(Light.model_fields)


def test_nothing_is_left_without_words_or_staging(tables):
    phrases, staging = tables.phrases, tables.staging
    assert set(phrases.backdrops) == set(Backdrop)
    assert set(phrases.camera) == set(CameraMove)
    assert set(phrases.lenses) == set(ShotType)
    assert set(phrases.air) == set(Atmosphere.model_fields)
    assert set(staging.styles) == set(Style)
    assert set(staging.approaches) == set(Approach)
    assert set(staging.roles) == set(SceneRole)
    for shot in ShotType:
        assert len(phrases.subjects[shot]) == len(tables.by_shot[shot]) >= 2


def test_every_style_and_gender_has_calls_and_first_lines_short_enough(tables):
    most = tables.grammar.text.most_words
    for table in (tables.copywriting.calls, tables.copywriting.hooks):
        for style in Style:
            for gender in Gender:
                assert table[style][gender]
                assert all(len(line.split()) <= most for line in table[style][gender])


def test_every_story_can_grow_to_the_longest_ad(tables):
    most = max(count.max for count in tables.grammar.counts)
    for story in tables.stories.values():
        assert len(story.base) + len(story.growth) >= most
        assert set(story.lengths) == set(story.sections) == set(SceneRole)


def test_compositions_are_numbered_from_zero(tables):
    for shot in ShotType:
        assert [one.index for one in tables.by_shot[shot]] == list(range(len(tables.by_shot[shot])))


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Bergamot", "bergamot"),
        ("BERGAMOTE", "bergamot"),
        ("Pink Pepper", "pink_pepper"),
        ("baies roses", "pink_pepper"),
        ("Fleur d'oranger", "orange_blossom"),
        ("Fève Tonka", "tonka"),
        ("Damask rose absolute", "rose"),
        ("Bourbon vanilla from Madagascar", "vanilla"),
        ("Musc blanc", "musk"),
        ("Cèdre de l'Atlas", "cedar"),
        ("Thé vert", "green_tea"),
        ("Sea salt", "sea_salt"),
        ("white musks", "musk"),
    ],
)
def test_a_note_is_found_in_english_and_french(tables, said, key):
    assert find_note(said, tables.notes) == tables.notes.notes[key]


def test_an_unknown_note_is_said_to_be_unknown(tables):
    fragrance = read_notes(Notes(top=("Moondust", "Rose")), tables.notes)
    assert fragrance.unknown == ("Moondust",)
    assert fragrance.direction.motifs == ("rose",)


@pytest.mark.parametrize(
    ("sentence", "understood"),
    [
        ("Rain on black marble at midnight", ("rain", "black", "marble", "midnight")),
        ("pluie sur marbre noir à minuit", ("pluie", "marbre", "noir", "minuit")),
        ("golden hour in the dunes", ("golden hour", "dunes")),
        ("roses, ROSES and more roses", ("roses",)),
        ("clair de lune, sans fleurs", ("clair de lune", "no fleurs")),
        ("no smoke", ("no smoke",)),
        ("qwertz", ()),
        ("", ()),
    ],
)
def test_a_sentence_is_read_word_by_word(tables, sentence, understood):
    assert read_sentence(sentence, tables.lexicon).understood == understood


def test_english_and_french_mean_the_same_picture(tables):
    english = read_sentence("rain at midnight", tables.lexicon)
    french = read_sentence("pluie à minuit", tables.lexicon)
    assert english.air == french.air
    assert english.light == french.light
    assert english.colour == french.colour


def test_colours_do_not_mix_to_grey():
    gold, blue = "#d9a441", "#2b5fb4"
    assert distance(mixed(gold, blue, 0.6), "#808080") > 0.06
    assert mixed(gold, blue, 0.0) == gold
    assert distance(mixed(gold, blue, 1.0), blue) < 0.01


def test_the_average_of_one_colour_is_that_colour():
    assert distance(average([("#8f5fc0", 2.0)]), "#8f5fc0") < 0.01


def test_text_and_bottle_never_meet_where_both_are_sure_to_be(tables):
    lowest_line = {ShotType.HERO: 0.28, ShotType.END_CARD: 0.318, ShotType.NOTE_PYRAMID: 0.31}
    for shot, bottom in lowest_line.items():
        for composition in tables.by_shot[shot]:
            for placement in filter(None, (composition.placement, composition.unbranded)):
                assert placement.y - placement.height > bottom
