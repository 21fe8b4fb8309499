"""The telling: notes are shown, the bottle comes early, neighbours differ, light stays within the style."""

import itertools

import pytest

from genads_desktop.adapters.planner.template.copywriting import laid_over
from genads_desktop.domain.ad_project import Notes
from genads_desktop.domain.scene import FPS, SceneRole, ShotType, TextLine, TextRole
from genads_desktop.domain.style import Style

RAIN = "Rain on black marble at midnight"
GARDEN = "sunlit rose garden in spring, soft and airy"
DESERT = "desert dunes at golden hour, slow and majestic"


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("prompt", [RAIN, GARDEN, DESERT, ""])
@pytest.mark.parametrize("seconds", [15, 16, 20, 30, 60])
def test_given_notes_are_shown_with_their_names(planned, prompt, style, seconds):
    for board in planned(prompt, style=style, seconds=seconds).storyboards:
        pyramids = [s for s in board.scenes if s.shot == ShotType.NOTE_PYRAMID and s.overlay]
        assert [line.text for line in pyramids[0].overlay.lines] == [
            "Saffron · Bergamot",
            "Rose · Jasmine",
            "Oud · Amber",
        ]
        assert pyramids[0].look.motifs


def test_the_shortest_scene_of_notes_is_long_enough_for_three_lines(tables):
    """Less than a second to come and go, and 1.8 to read the last line."""
    shortest = tables.grammar.shots[ShotType.NOTE_PYRAMID].least
    overlay = laid_over(
        tables.by_shot[ShotType.NOTE_PYRAMID][0],
        [TextLine(text=note, role=TextRole.NOTE) for note in ("Saffron", "Rose", "Oud")],
        shortest,
        opens=False,
        closes=False,
    )
    assert overlay.last_frame - overlay.first_frame >= 2.6 * FPS


@pytest.mark.parametrize("prompt", [RAIN, GARDEN, DESERT, "", "slow and majestic, calm"])
def test_fifteen_seconds_with_notes_are_a_story_of_five_scenes(planned, prompt):
    for board in planned(prompt, seconds=15).storyboards:
        roles = [scene.role for scene in board.scenes]
        assert len(roles) == 5
        assert roles[0] == SceneRole.HOOK
        assert roles[-2:] == [SceneRole.HERO, SceneRole.END_CARD]
        assert SceneRole.NOTES in roles


@pytest.mark.parametrize("prompt", [RAIN, GARDEN, DESERT, ""])
def test_a_short_ad_shows_the_bottle_from_the_first_frame(planned, prompt):
    for board in planned(prompt, seconds=15).storyboards:
        assert board.scenes[0].shows_product
        assert sum(s.shows_product for s in board.scenes) >= 3


def test_the_name_stands_over_a_portrait_of_the_bottle(planned):
    for seconds in (15, 30, 60):
        for board in planned(RAIN, seconds=seconds).storyboards:
            named = board.scenes[-2]
            assert named.shot == ShotType.HERO
            assert [line.text for line in named.overlay.lines] == ["AURUM", "Eau de Parfum"]


@pytest.mark.parametrize("prompt", [RAIN, GARDEN, DESERT, ""])
def test_neighbours_are_seldom_filmed_from_as_far_away(planned, tables, prompt):
    for board in planned(prompt, seconds=30).storyboards:
        scales = [tables.by_shot[s.shot][s.look.composition].scale for s in board.scenes]
        alike = sum(one == other for one, other in itertools.pairwise(scales))
        assert alike <= 3


@pytest.mark.parametrize("style", Style)
def test_light_stays_where_the_style_looks_good(planned, tables, style):
    limits = tables.staging.styles[style].limits
    glare = "bright white radiant sunny noon dazzling luminous morning snow"
    murk = "black midnight darkness shadows storm night"
    for prompt in (glare, murk):
        for scene in (
            s for board in planned(prompt, style=style).storyboards for s in board.scenes
        ):
            for name, (low, high) in limits.items():
                assert low - 0.1 <= getattr(scene.look.light, name) <= high + 0.01


def test_the_bottle_of_an_end_card_leaves_room_only_for_a_logo_there_is(planned, tables):
    plain, branded = (
        planned("", has_logo=logo).storyboards[0].scenes[-1] for logo in (False, True)
    )
    card = tables.by_shot[ShotType.END_CARD][plain.look.composition]
    assert plain.placement == card.unbranded
    assert branded.placement == card.placement
    assert plain.placement.height > branded.placement.height


def test_notes_typed_in_small_letters_are_set_with_capitals(planned):
    board = planned(notes=Notes(top=("saffron",), heart=("rose de mai",), base=("oud",)))
    lines = next(
        s.overlay.lines for s in board.storyboards[0].scenes if s.shot == ShotType.NOTE_PYRAMID
    )
    assert [line.text for line in lines] == ["Saffron", "Rose de mai", "Oud"]


def test_a_first_line_never_lies_on_a_bottle_that_fills_the_picture(planned, tables):
    for seconds, prompt in itertools.product((15, 24, 30), (RAIN, GARDEN, DESERT)):
        for board in planned(prompt, seconds=seconds, notes=Notes()).storyboards:
            for scene in board.scenes:
                if scene.overlay and scene.overlay.lines[0].role == TextRole.HEADLINE:
                    composition = tables.by_shot[scene.shot][scene.look.composition]
                    assert composition.placement is None or composition.scale != "macro"


def test_the_things_shown_speak_for_the_whole_pyramid(planned):
    notes = Notes(top=("Bergamot", "Lemon"), heart=("Incense", "Rose"), base=("Oud", "Vanilla"))
    for board in planned(notes=notes).storyboards:
        pyramid = next(s for s in board.scenes if s.shot == ShotType.NOTE_PYRAMID)
        assert pyramid.look.motifs == ("citrus", "wood", "rose")
