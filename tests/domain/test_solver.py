"""The solver: shots in legal order, frames exact to the last one."""

import itertools
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.grammar import Grammar, Span
from genads_desktop.domain.scene import SceneRole, ShotType
from genads_desktop.domain.solver import Option, Slot, choose_shots, reaches, share_frames

with (data_dir("resources") / "grammar.toml").open("rb") as file:
    GRAMMAR = Grammar.from_document(tomllib.load(file))

spans = st.builds(
    lambda low, best, high: Span(min=low, best=low + best, max=low + best + high),
    st.sampled_from([2.0, 2.5, 3.0]),
    st.sampled_from([0.0, 0.5, 1.0, 2.0]),
    st.sampled_from([0.0, 0.5, 1.5, 4.0]),
)


def option(shot, composition=0, *, product=True, weight=1.0):
    return Option(shot=shot, composition=composition, shows_product=product, weight=weight)


def slot(*options, role=SceneRole.WORLD):
    return Slot(role=role, options=options)


HOOK = slot(option(ShotType.MACRO_BOTTLE), role=SceneRole.HOOK)
END = slot(option(ShotType.END_CARD), role=SceneRole.END_CARD)


@given(st.lists(spans, min_size=1, max_size=14), st.integers(0, 2000))
def test_frames_add_up_and_stay_within_their_spans(chosen, extra):
    least, most = sum(s.least for s in chosen), sum(s.most for s in chosen)
    total = least + extra % (most - least + 1)
    frames = share_frames(chosen, total)
    assert sum(frames) == total
    assert all(s.least <= f <= s.most for s, f in zip(chosen, frames, strict=True))


@given(st.lists(spans, min_size=2, max_size=12), st.integers(0, 200))
def test_on_whole_half_seconds_every_length_is_a_half_second(chosen, steps):
    least, most = sum(s.least for s in chosen), sum(s.most for s in chosen)
    total = least + 12 * (steps % ((most - least) // 12 + 1))
    assert all(frames % 12 == 0 for frames in share_frames(chosen, total))


@given(st.lists(spans, min_size=2, max_size=4), st.integers(0, 40))
def test_no_other_half_second_sharing_is_nearer_to_what_the_scenes_like(chosen, steps):
    least, most = sum(s.least for s in chosen), sum(s.most for s in chosen)
    total = least + 12 * (steps % ((most - least) // 12 + 1))

    def cost(lengths):
        return sum((f - s.liked) ** 2 / s.liked for f, s in zip(lengths, chosen, strict=True))

    best = min(
        cost(lengths)
        for lengths in itertools.product(*(range(s.least, s.most + 1, 12) for s in chosen))
        if sum(lengths) == total
    )
    assert cost(share_frames(chosen, total)) == pytest.approx(best)


def test_an_odd_remainder_lands_in_one_scene():
    frames = share_frames([Span(min=2, best=3, max=6)] * 3, 12 * 20 + 5)
    assert sum(frames) == 245
    assert sum(length % 12 != 0 for length in frames) == 1


@pytest.mark.parametrize("total", [0, 100, 3 * 144 + 1])
def test_a_length_out_of_reach_is_refused_in_seconds(total):
    three = [Span(min=2, best=3, max=6)] * 3
    assert not reaches(three, total)
    with pytest.raises(GrammarError, match="3 such scenes last 6 to 18 seconds"):
        share_frames(three, total)


def test_liked_lengths_can_be_given():
    two = [Span(min=2, best=3, max=6)] * 2
    assert share_frames(two, 144, liked=[48.0, 96.0]) == (48, 96)


def test_three_alike_are_never_chosen():
    macro = [option(ShotType.MACRO_BOTTLE, n, weight=50.0) for n in range(6)]
    other = option(ShotType.POUR, weight=0.01)
    middle = [slot(*macro, other) for _ in range(4)]
    shots = [one.shot for one in choose_shots(GRAMMAR, [HOOK, *middle, END], 1)]
    assert all(len(set(shots[i : i + 3])) > 1 for i in range(len(shots) - 2))


def test_an_arrangement_is_used_once():
    pair = slot(option(ShotType.POUR, 0), option(ShotType.POUR, 1))
    chosen = choose_shots(GRAMMAR, [HOOK, pair, pair, END], 3)
    assert {one.composition for one in chosen[1:3]} == {0, 1}


def test_after_a_hook_without_the_bottle_it_comes_at_once():
    hook = slot(option(ShotType.ATMOSPHERIC, product=False), role=SceneRole.HOOK)
    bare = option(ShotType.AESTHETIC_BROLL, product=False, weight=99.0)
    bottle = option(ShotType.MACRO_BOTTLE, weight=0.01)
    hero = slot(option(ShotType.HERO))
    assert choose_shots(GRAMMAR, [hook, slot(bare, bottle), hero, END], 1)[1] == bottle


def test_enough_scenes_show_the_bottle():
    bare = [option(ShotType.AESTHETIC_BROLL, n, product=False, weight=9.0) for n in range(3)]
    bare += [option(ShotType.ATMOSPHERIC, n, product=False, weight=9.0) for n in range(3)]
    seen = [option(ShotType.POUR, n, weight=0.1) for n in range(3)]
    seen += [option(ShotType.HERO, n, weight=0.1) for n in range(3)]
    chosen = choose_shots(GRAMMAR, [HOOK, *[slot(*bare, *seen)] * 6, END], 5)
    assert sum(one.shows_product for one in chosen) >= GRAMMAR.least_products(8) == 4


def test_the_seed_decides_and_always_the_same():
    many = slot(*(option(ShotType.POUR, n) for n in range(9)))
    found = {choose_shots(GRAMMAR, [HOOK, many, END], seed) for seed in range(40)}
    assert len(found) > 3
    again = choose_shots(GRAMMAR, [HOOK, many, END], 7)
    assert again == choose_shots(GRAMMAR, [HOOK, many, END], 7)


def test_what_weighs_more_is_chosen_more_often():
    two = slot(option(ShotType.POUR, 0, weight=9.0), option(ShotType.POUR, 1, weight=1.0))
    first = sum(
        choose_shots(GRAMMAR, [HOOK, two, END], seed)[1].composition == 0 for seed in range(200)
    )
    assert 150 < first < 200


def test_slots_without_a_legal_sequence_are_refused():
    with pytest.raises(GrammarError, match="No sequence of shots for world, end_card"):
        choose_shots(GRAMMAR, [slot(option(ShotType.HERO)), END], 1)
