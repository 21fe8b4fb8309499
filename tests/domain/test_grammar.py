"""The grammar: breaks are named, located and mended, or refused; nothing passes in silence."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.draft import Draft
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.repair import repaired, violations
from genads_desktop.domain.scene import (
    Placement,
    Scene,
    SceneRole,
    ShotType,
    TextLine,
    TextOverlay,
    TextRole,
)

with (data_dir("resources") / "grammar.toml").open("rb") as file:
    DOCUMENT = tomllib.load(file)
GRAMMAR = Grammar.from_document(DOCUMENT)
TOTAL = 15 * 24


def scene(number, shot, frames, *, bottle=True, role=SceneRole.WORLD, **more):
    return Scene(
        scene_id=f"v1_scene_{number}",
        role=role,
        shot=shot,
        prompt=more.pop("prompt", "Light on glass"),
        frames=frames,
        placement=Placement() if bottle else None,
        **more,
    )


def text(*lines, role=TextRole.HEADLINE, **more):
    return TextOverlay(lines=tuple(TextLine(text=line, role=role) for line in lines), **more)


def legal():
    """Fifteen seconds in four scenes that keep every rule."""
    return [
        scene(1, ShotType.MACRO_BOTTLE, 72, role=SceneRole.HOOK),
        scene(2, ShotType.HUMAN_SILHOUETTE, 96, bottle=False),
        scene(3, ShotType.HERO, 96, role=SceneRole.HERO),
        scene(4, ShotType.END_CARD, 96, role=SceneRole.END_CARD),
    ]


def changed(place, **changes):
    scenes = legal()
    scenes[place] = scenes[place].replace(**changes)
    return scenes


def rules(scenes, total=TOTAL, **more):
    return {violation.rule for violation in violations(GRAMMAR, scenes, total, **more)}


def mended_by_its_fix(scenes, rule, total=TOTAL):
    """Apply the fix of one break and tell which rules are broken then."""
    broken = next(v for v in violations(GRAMMAR, scenes, total) if v.rule == rule)
    assert broken.fix
    draft = Draft(grammar=GRAMMAR, scenes=tuple(scenes), total_frames=total)
    return rules(draft.after(broken.fix).scenes, total)


def test_a_legal_plan_breaks_nothing_and_is_not_touched():
    assert rules(legal()) == set()
    assert repaired(GRAMMAR, legal(), TOTAL) == tuple(legal())


def swapped(scenes, one, other):
    scenes[one], scenes[other] = scenes[other], scenes[one]
    return scenes


BREAKS = {
    "first_shot": swapped(legal(), 0, 2),
    "last_shot": [*legal()[:3], scene(4, ShotType.SPRAY, 96)],
    "alike": [
        legal()[0],
        *(scene(n, ShotType.HERO, 72) for n in (2, 3, 5)),
        legal()[3].replace(frames=72),
    ],
    "count": [
        legal()[0].replace(frames=48),
        *(scene(n, shot, 60) for n, shot in ((2, ShotType.POUR), (3, ShotType.SPRAY))),
        scene(5, ShotType.ATMOSPHERIC, 60),
        scene(6, ShotType.SPRAY, 60),
        legal()[3].replace(frames=72),
    ],
    "product_by": [
        scene(1, ShotType.ATMOSPHERIC, 72, bottle=False),
        *legal()[1:],
    ],
    "product_share": [
        legal()[0],
        *(s.replace(placement=None) for s in legal()[1:]),
    ],
    "text_blocks": [s.replace(overlay=text("Worn like light")) for s in legal()],
    "text_words": changed(2, overlay=text("one two three four five six seven")),
    "imagery": changed(1, prompt="Champagne bubbles rising behind glass"),
    "shot_length": [
        legal()[0],
        legal()[1].replace(frames=164),
        legal()[2].replace(frames=28),
        legal()[3],
    ],
    "total": changed(1, frames=120),
    "text_in_body": changed(2, overlay=text("NOIR", first_frame=0, last_frame=96)),
}


@pytest.mark.parametrize("rule", BREAKS)
def test_a_break_is_named_and_its_fix_mends_it(rule):
    assert rule in rules(BREAKS[rule])
    assert rule not in mended_by_its_fix(BREAKS[rule], rule)


@pytest.mark.parametrize("rule", BREAKS)
def test_a_broken_plan_is_repaired_into_a_legal_one(rule):
    assert rules(repaired(GRAMMAR, BREAKS[rule], TOTAL)) == set()


@pytest.mark.parametrize("rule", BREAKS)
def test_a_break_is_told_in_a_sentence(rule):
    for violation in violations(GRAMMAR, BREAKS[rule], TOTAL):
        assert violation.sentence[0].isupper()
        assert violation.sentence.endswith(".")


@pytest.mark.parametrize(
    ("rule", "scene_id"),
    [("text_words", "v1_scene_3"), ("imagery", "v1_scene_2"), ("first_shot", "v1_scene_3")],
)
def test_a_break_says_where_it_is(rule, scene_id):
    broken = next(v for v in violations(GRAMMAR, BREAKS[rule], TOTAL) if v.rule == rule)
    assert broken.scene_id == scene_id


def test_a_break_carries_the_variation_it_is_in():
    found = violations(GRAMMAR, BREAKS["total"], TOTAL, variation_index=2)
    assert {violation.variation_index for violation in found} == {2}


def test_the_sentences_speak_of_seconds_and_scene_numbers():
    sentences = {v.sentence for v in violations(GRAMMAR, BREAKS["shot_length"], TOTAL)}
    assert "Scene 2 lasts 6.83 seconds; a human silhouette there lasts 3 to 6.5." in sentences


def test_several_texts_too_many_go_at_once_and_those_of_hero_and_end_card_stay():
    middle = [scene(n, shot, 60) for n, shot in ((5, ShotType.POUR), (6, ShotType.SPRAY))]
    start = legal()
    five = [start[0], start[1], *middle, *start[2:]]
    spoken = [one.replace(overlay=text("Worn like light")) for one in five]
    mended = repaired(GRAMMAR, spoken, 22 * 24)
    assert [one.overlay is not None for one in mended] == [False, False, False, True, True, True]


def test_names_count_as_one_word():
    named = changed(2, overlay=text("a b c d e f g h", role=TextRole.NAME))
    assert "text_words" not in rules(named)


def test_a_separator_between_notes_is_no_word():
    assert "text_words" not in rules(changed(2, overlay=text("a b c · d e f")))


def test_a_name_may_say_what_a_prompt_may_not():
    named = changed(1, prompt="The Champagne bottle on stone")
    assert rules(named) == {"imagery"}
    assert rules(named, names=("Champagne",)) == set()


def test_a_repair_of_words_leaves_the_rest_of_the_prompt():
    mended = repaired(GRAMMAR, BREAKS["imagery"], TOTAL)
    assert mended[1].prompt == "pale golden bubbles rising behind glass"


def test_the_bottle_may_come_right_at_the_third_second():
    hook = scene(1, ShotType.ATMOSPHERIC, 72, bottle=False)
    assert rules([hook, scene(2, ShotType.POUR, 96), *legal()[2:]]) == set()


def test_without_scenes_there_is_nothing_to_repair():
    with pytest.raises(GrammarError, match="no scenes"):
        violations(GRAMMAR, [], TOTAL)


def test_what_cannot_be_repaired_is_refused_with_what_is_wrong():
    bare = Grammar.from_document({**DOCUMENT, "fillers": []})
    lonely = [scene(1, ShotType.SPRAY, 96)]
    with pytest.raises(GrammarError, match=r"could not be repaired.*opens with a spray"):
        repaired(bare, lonely, TOTAL)


def test_a_break_without_a_remedy_has_no_fix():
    bare = Grammar.from_document({**DOCUMENT, "fillers": []})
    found = violations(bare, [scene(1, ShotType.SPRAY, 96)], TOTAL)
    assert next(v for v in found if v.rule == "first_shot").fix == ()


def test_every_length_has_a_number_of_scenes_that_can_fill_it():
    for seconds in range(15, 61):
        fewest, most = GRAMMAR.scene_count(seconds * 24)
        shortest = 2.0 + 3.0 + (fewest - 2) * 3.0
        longest = 3.0 + 5.0 + (most - 2) * 6.0
        assert 4 <= fewest <= most <= 14
        assert shortest <= seconds <= longest


def test_a_grammar_with_a_hole_is_refused():
    shots = {k: v for k, v in DOCUMENT["shots"].items() if k != "end_card"}
    with pytest.raises(GrammarError, match="gives no length for end_card"):
        Grammar.from_document({**DOCUMENT, "shots": shots})
    with pytest.raises(GrammarError, match="cannot be read"):
        Grammar.from_document({**DOCUMENT, "least_product_share": 3})


overlays = st.one_of(
    st.none(),
    st.builds(
        text,
        st.text("abc ·é", min_size=1, max_size=40).filter(str.strip),
        role=st.sampled_from(TextRole),
        first_frame=st.integers(0, 100),
        last_frame=st.one_of(st.none(), st.integers(1, 200)),
    ),
)
prompts = st.sampled_from(["Light on glass", "champagne at night", "A naked flame, gin and rum"])


@st.composite
def drafts(draw):
    count = draw(st.integers(1, 16))
    return [
        scene(
            number,
            draw(st.sampled_from(ShotType)),
            draw(st.integers(24, 360)),
            bottle=draw(st.booleans()),
            role=draw(st.sampled_from(SceneRole)),
            overlay=draw(overlays),
            prompt=draw(prompts),
        )
        for number in range(1, count + 1)
    ]


@settings(max_examples=60, deadline=None)
@given(drafts(), st.integers(15, 60))
def test_any_plan_at_all_is_repaired_into_a_legal_one_of_exact_length(scenes, seconds):
    mended = repaired(GRAMMAR, scenes, seconds * 24)
    assert rules(mended, seconds * 24) == set()
    assert sum(one.frames for one in mended) == seconds * 24
    assert len({one.scene_id for one in mended}) == len(mended)


@settings(max_examples=20, deadline=None)
@given(drafts(), st.integers(15, 60))
def test_a_fix_never_leaves_its_break_worse(scenes, seconds):
    draft = Draft(grammar=GRAMMAR, scenes=tuple(scenes), total_frames=seconds * 24)
    for violation in violations(GRAMMAR, scenes, seconds * 24):
        if violation.fix:
            assert draft.after(violation.fix).scenes != draft.scenes
