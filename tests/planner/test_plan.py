"""The template planner: every brief gets a legal storyboard, steered by style, notes and sentence."""

import itertools
from collections import Counter

import pytest

from genads_desktop.adapters.planner.template.palette import distance
from genads_desktop.domain.ad_project import Approach, Notes
from genads_desktop.domain.music import Gender
from genads_desktop.domain.repair import violations
from genads_desktop.domain.scene import Atmosphere, Backdrop, SceneRole, ShotType, TextRole
from genads_desktop.domain.style import Style

RAIN = "Rain on black marble at midnight"
GARDEN = "sunlit rose garden in spring, soft and airy"
DESERT = "desert dunes at golden hour, slow and majestic"
STRANGE = [
    "",
    "   ",
    "🌹🔥✨",
    "عطر من المسك الأبيض",
    "真夜中の雨、黒い大理石",
    "rain " * 2000,
    "x" * 10_000,
    "\x00\x01\x02 control",
    "no no no no",
    'quotes "and" \\ backslashes {bottle} {house} %s',
    "champagne and cigarettes",
]


def mean(values):
    numbers = list(values)
    return sum(numbers) / len(numbers)


def light(board, name):
    return mean(getattr(scene.look.light, name) for scene in board.scenes)


def air(board, name):
    return mean(getattr(scene.look.atmosphere, name) for scene in board.scenes)


def sets(board):
    return Counter(scene.look.backdrop for scene in board.scenes)


def look_distance(one, other):
    """How far apart two storyboards look: light, air and sets, 0 for the same."""
    lights = [light(one, n) - light(other, n) for n in ("brightness", "warmth", "contrast", "rays")]
    airs = [air(one, n) - air(other, n) for n in Atmosphere.model_fields]
    shares = [sets(one)[b] / len(one.scenes) - sets(other)[b] / len(other.scenes) for b in Backdrop]
    return sum(d * d for d in (*lights, *airs, *shares)) ** 0.5


@pytest.mark.parametrize("style", Style)
def test_every_length_gender_and_approach_has_a_legal_plan_exact_to_the_frame(
    planned, tables, style
):
    for seconds, gender in itertools.product(range(15, 61), Gender):
        plan = planned(seconds=seconds, style=style, gender=gender)
        assert [board.approach for board in plan.storyboards] == list(Approach)
        assert not any(note.startswith("Repaired") for note in plan.notes)
        for board in plan.storyboards:
            assert sum(scene.frames for scene in board.scenes) == 24 * seconds
            assert violations(tables.grammar, board.scenes, 24 * seconds) == ()


@pytest.mark.parametrize("prompt", [RAIN, GARDEN, DESERT, "fast neon city party", *STRANGE])
@pytest.mark.parametrize("seconds", [15, 23, 31, 44, 60])
def test_whatever_the_sentence_the_plan_keeps_the_grammar(planned, tables, prompt, seconds):
    for notes in (Notes(), Notes(top=("Champagne accord", "Moon dust"))):
        plan = planned(prompt, seconds=seconds, notes=notes)
        for board in plan.storyboards:
            assert violations(tables.grammar, board.scenes, 24 * seconds) == ()


def test_the_same_brief_gives_the_same_plan(planned):
    assert planned(RAIN) == planned(RAIN)


def test_variations_differ_in_approach_seed_and_look(planned):
    plan = planned("")
    assert [board.approach for board in plan.storyboards] == list(Approach)
    assert [board.seed for board in plan.storyboards] == [1000, 1001, 1002]
    for one, other in itertools.combinations(plan.storyboards, 2):
        assert look_distance(one, other) > 0.4
        assert [s.shot for s in one.scenes] != [s.shot for s in other.scenes]


def test_minimal_is_calmer_and_cleaner_than_the_others(planned):
    cinematic, minimal, lifestyle = planned("").storyboards
    assert air(minimal, "bokeh") < min(air(cinematic, "bokeh"), air(lifestyle, "bokeh"))
    assert mean(s.camera.pace for s in minimal.scenes) < mean(
        s.camera.pace for s in lifestyle.scenes
    )
    assert light(cinematic, "rays") > light(minimal, "rays")
    assert len(lifestyle.scenes) >= len(minimal.scenes)


@pytest.mark.parametrize("style", Style)
def test_three_sentences_give_three_visibly_different_ads(planned, style):
    plans = [planned(prompt, style=style) for prompt in (RAIN, GARDEN, DESERT)]
    for one, other in itertools.combinations(plans, 2):
        assert distance(one.style.accent, other.style.accent) > 0.05
        for number in range(3):
            assert look_distance(one.storyboards[number], other.storyboards[number]) > 0.6


@pytest.mark.parametrize("style", Style)
def test_a_sentence_is_seen_in_sets_light_and_air(planned, style):
    rain, garden, desert = (planned(p, style=style).storyboards for p in (RAIN, GARDEN, DESERT))
    for number in range(3):
        assert air(rain[number], "rain") > 0.3
        assert air(garden[number], "rain") == air(desert[number], "rain") == 0
        assert light(rain[number], "brightness") + 0.1 < light(garden[number], "brightness")
        assert light(desert[number], "warmth") > light(rain[number], "warmth") + 0.4
        assert air(garden[number], "petals") > air(desert[number], "petals") + 0.2
        assert mean(s.camera.pace for s in desert[number].scenes) < mean(
            s.camera.pace for s in rain[number].scenes
        )
    assert sum(sets(board)[Backdrop.MARBLE] for board in rain) >= 3
    assert sum(sets(board)[Backdrop.FLORAL] for board in garden) >= 3
    assert sum(sets(board)[Backdrop.SAND] for board in desert) >= 3


def test_the_style_stays_recognisable_under_the_same_sentence(planned):
    accents = [planned(RAIN, style=style).style.accent for style in Style]
    assert all(distance(a, b) > 0.02 for a, b in itertools.combinations(accents, 2))


def test_what_a_sentence_refuses_is_not_shown(planned):
    board = planned(
        "no petals, no flowers, without smoke", style=Style.ROMANTIC_FLORAL
    ).storyboards[0]
    assert air(board, "petals") == 0
    assert air(board, "smoke") == 0
    assert sets(board)[Backdrop.FLORAL] == 0


def test_a_refusal_ends_at_the_comma(planned):
    assert air(planned("no flowers, rain").storyboards[0], "rain") > 0.3


def test_no_two_scenes_of_an_ad_are_arranged_alike(planned):
    for board in planned(seconds=60).storyboards:
        arrangements = [(scene.shot, scene.look.composition) for scene in board.scenes]
        assert len(set(arrangements)) == len(arrangements)


def test_a_slow_sentence_takes_fewer_scenes_than_a_lively_one(planned):
    slow = planned("slow and majestic, calm", seconds=60).storyboards[0]
    lively = planned("fast dynamic party", seconds=60).storyboards[0]
    assert len(slow.scenes) < len(lively.scenes)


def test_notes_become_motifs_colours_and_words(planned):
    plan = planned(notes=Notes(top=("Citron",), heart=("Rose de Mai",), base=("Bois d'Oud",)))
    pyramid = next(
        scene
        for board in plan.storyboards
        for scene in board.scenes
        if scene.shot == ShotType.NOTE_PYRAMID
    )
    assert set(pyramid.look.motifs) == {"citrus", "rose", "wood"}
    assert "lemon" in pyramid.prompt
    assert "rose petals" in pyramid.prompt
    assert pyramid.look.accent != plan.style.accent
    assert [line.text for line in pyramid.overlay.lines] == ["Citron", "Rose de Mai", "Bois d'Oud"]


def test_notes_steer_sets_and_air(planned):
    marine = planned(notes=Notes(top=("Sea salt", "Marine accord")), seconds=60).storyboards
    smoky = planned(notes=Notes(base=("Incense", "Oud")), seconds=60).storyboards
    for sea, smoke in zip(marine, smoky, strict=True):
        assert air(smoke, "smoke") > air(sea, "smoke")
        assert light(sea, "warmth") < light(smoke, "warmth")
    assert sum(sets(b)[Backdrop.WATER] for b in marine) > sum(
        sets(b)[Backdrop.WATER] for b in smoky
    )


def test_without_notes_there_is_no_pyramid_and_a_first_line_instead(planned):
    for board in planned(notes=Notes()).storyboards:
        assert all(scene.shot != ShotType.NOTE_PYRAMID for scene in board.scenes)
        lines = [line for s in board.scenes if s.overlay for line in s.overlay.lines]
        assert any(line.role == TextRole.HEADLINE for line in lines)


def test_a_note_nobody_knows_is_named_in_the_remarks_and_still_shown(planned):
    plan = planned(notes=Notes(top=("Moondust",)))
    assert any("Moondust" in note for note in plan.notes)
    texts = [
        line.text
        for board in plan.storyboards
        for scene in board.scenes
        if scene.overlay
        for line in scene.overlay.lines
    ]
    assert "Moondust" in texts


def test_the_remarks_say_what_was_read(planned):
    assert "Read in the brief: rain, black, marble and midnight." in planned(RAIN).notes
    assert any("no words this planner can picture" in note for note in planned("qwxz blorp").notes)
    assert planned("").notes == ()


def test_prompts_speak_like_a_cinematographer(planned):
    board = planned("").storyboards[0]
    text = " ".join(scene.prompt for scene in board.scenes)
    for word in ("dolly", "depth of field", "volumetric", "mm", "the AURUM bottle", "golden key"):
        assert word in text
    for scene in board.scenes:
        assert scene.prompt.isascii()
        assert ("No bottle" in scene.prompt) == (scene.placement is None)
        assert ("exactly as in the reference" in scene.prompt) == (scene.placement is not None)
        assert ("no lettering is generated" in scene.prompt) == (scene.overlay is not None)


def test_the_logo_is_asked_for_only_where_there_is_one(planned):
    plain, branded = planned("").storyboards[0], planned("", has_logo=True).storyboards[0]
    assert not any(scene.shows_logo or "logo" in scene.prompt for scene in plain.scenes)
    assert [scene.shows_logo for scene in branded.scenes] == [False] * (len(branded.scenes) - 1) + [
        True
    ]
    assert "The Maison Aurel logo" in branded.scenes[-1].prompt
    assert branded.scenes[-1].overlay.lines[0].text == "AURUM"
    assert plain.scenes[-1].overlay.lines[0].text == "Maison Aurel"


def test_alcohol_and_tobacco_are_never_asked_of_an_engine(planned):
    plan = planned(
        "champagne bubbles and cigar smoke, a naked shoulder", notes=Notes(base=("Rum",))
    )
    for board in plan.storyboards:
        for scene in board.scenes:
            words = scene.prompt.lower()
            assert not any(bad in words for bad in ("champagne", "cigar", "naked", " rum "))


def test_a_perfume_may_be_called_what_may_not_be_filmed(planned):
    board = planned("", name="Champagne").storyboards[0]
    assert any("the Champagne bottle" in scene.prompt for scene in board.scenes)


@pytest.mark.parametrize("name", ["🌹 Rosé", "عطر الليل", "夜間飛行", "A Very Long Name " * 11])
def test_names_in_any_script_pass_through_unharmed(planned, tables, name):
    board = planned("", name=name).storyboards[0]
    hero = next(s for s in board.scenes if s.overlay and s.role == SceneRole.HERO)
    assert hero.overlay.lines[0].text == " ".join(name.split())
    assert violations(tables.grammar, board.scenes, 720, names=(name,)) == ()


def test_a_long_call_is_broken_into_lines_not_words(planned):
    call = "Discover the new fragrance at our boutique today"
    card = planned("", call=call).storyboards[0].scenes[-1].overlay
    calls = [line.text for line in card.lines if line.role == TextRole.CALL_TO_ACTION]
    assert " ".join(calls) == call
    assert all(len(text.split()) <= 6 for text in calls)


def test_the_call_of_the_brief_is_used_word_for_word(planned):
    card = planned("", call="Shop now").storyboards[1].scenes[-1].overlay
    assert card.lines[-1].text == "Shop now"


def test_text_leaves_before_the_dissolve_and_only_the_end_card_holds(planned):
    for board in planned("", seconds=45).storyboards:
        for number, scene in enumerate(board.scenes):
            if scene.overlay is None:
                continue
            if number == len(board.scenes) - 1:
                assert scene.overlay.last_frame is None
            else:
                assert scene.overlay.last_frame <= scene.frames - 6
            assert number == 0 or scene.overlay.first_frame >= 12


def test_gender_shapes_the_words_and_the_music(planned):
    moods = {planned("", gender=gender).storyboards[0].music.mood for gender in Gender}
    assert len(moods) == 3
    assert "deep, confident" in planned("", gender=Gender.MASCULINE).storyboards[0].music.mood


def test_the_sentence_shapes_the_music(planned):
    calm, wild = planned("calm silence, soft"), planned("fast energetic dance")
    for one, other in zip(calm.storyboards, wild.storyboards, strict=True):
        assert one.music.energy < other.music.energy
        assert one.music.tempo < other.music.tempo


def test_the_brand_palette_tints_the_accent(planned):
    plain, blue = planned(""), planned("", palette=("#1040ff",))
    assert plain.style.accent != blue.style.accent


def test_scene_ids_are_unique_across_variations(planned):
    ids = [scene.scene_id for board in planned("").storyboards for scene in board.scenes]
    assert len(set(ids)) == len(ids)
    assert ids[0] == "v1_scene_1"
