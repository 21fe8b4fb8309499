"""Journey 4: compare up to three films in step, note, choose, and think again."""

from shutil import copytree

import pytest
from PySide6.QtCore import Qt

from tests.films import film_home
from tests.samples import CAMPAIGN_ID
from tests.ui.conftest import SMALL

Key = Qt.Key


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filmed")
    film_home(folder, picture=SMALL)
    return folder


@pytest.fixture
def home(home, filmed):
    copytree(filmed, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def wall(ui):
    """The comparison of three films, loaded and standing."""
    ui.app.openCampaignAt(CAMPAIGN_ID, "comparison")
    ui.wait(lambda: ui.has("film3") and ui.value("film3", "ready") and ui.value("film1", "ready"))
    ui.wait(lambda: not ui.value("comparisonTransport", "seeking"))
    return ui


def project_of(ui):
    return ui.app.session.project


def shown(ui):
    return [number for number in (1, 2, 3) if ui.has(f"frame{number}")]


def frame(ui):
    return ui.value("comparisonTransport", "frame")


def test_space_plays_all_films_and_stops_them(wall):
    wall.key(Key.Key_Space)
    wall.wait(lambda: frame(wall) > 6)
    wall.key(Key.Key_Space)

    at = frame(wall)
    assert not wall.value("comparisonTransport", "playing")
    wall.wait(lambda: not wall.value("comparisonTransport", "seeking"))
    positions = [wall.value(f"film{number}Player", "position") for number in (1, 2, 3)]
    assert len(set(positions)) == 1
    assert positions[0] // 42 in (at - 1, at, at + 1)


def test_arrows_step_by_frames_and_shift_by_seconds(wall):
    wall.key(Key.Key_Right)
    wall.key(Key.Key_Right)
    assert frame(wall) == 2
    wall.key(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert frame(wall) == 26
    wall.key(Key.Key_Left)
    assert frame(wall) == 25
    wall.key(Key.Key_End)
    assert frame(wall) == 47
    wall.key(Key.Key_Home)
    assert frame(wall) == 0


def test_j_k_and_l_go_back_stop_and_go_on_faster(wall):
    wall.key(Key.Key_L)
    wall.key(Key.Key_L)
    assert wall.value("comparisonTransport", "speed") == 2
    wall.wait(lambda: frame(wall) > 20)
    wall.key(Key.Key_K)
    assert wall.value("comparisonTransport", "speed") == 1
    at = frame(wall)
    wall.key(Key.Key_J)
    assert wall.value("comparisonTransport", "speed") == -1
    frames = wall.value("comparisonTransport", "frames")
    wall.wait(lambda: 4 < (at - frame(wall)) % frames < frames / 2)  # The films go round.
    wall.key(Key.Key_K)


def test_i_and_o_mark_a_section_that_loops(wall):
    for _ in range(4):
        wall.key(Key.Key_Right)
    wall.key(Key.Key_I)
    for _ in range(8):
        wall.key(Key.Key_Right)
    wall.key(Key.Key_O)
    wall.key(Key.Key_Space)
    seen = set()

    def went_round():
        seen.add(frame(wall))
        return len(seen) > 3 and frame(wall) < max(seen) - 2

    wall.wait(went_round)
    wall.wait(went_round)
    wall.key(Key.Key_K)
    assert min(seen) >= 4
    assert max(seen) <= 13
    wall.click("clearSection")
    assert not wall.value("comparisonTransport", "hasSection")


def test_number_keys_flip_between_the_films(wall):
    wall.click("waysSegment1")
    assert shown(wall) == [1]
    wall.key(Key.Key_3)
    assert shown(wall) == [3]
    assert wall.value("film3", "heard")
    assert not wall.value("film1", "heard")
    wall.key(Key.Key_2)
    assert shown(wall) == [2]


def test_a_wipe_holds_the_focus_against_the_one_before(wall):
    wall.key(Key.Key_2)
    wall.key(Key.Key_3)
    wall.key(Key.Key_W)
    assert shown(wall) == [2, 3]
    assert (wall.app.comparison.focused, wall.app.comparison.against) == (2, 1)


def test_the_edge_of_a_wipe_is_dragged_and_moved_by_keys(wall):
    wall.click("waysSegment2")
    start = wall.center("wipeHandle")
    wall.drag(start, start + type(start)(60, 0))
    moved = wall.value("wipeHandle", "edge")
    assert moved > 0.6
    wall.key(Key.Key_Left)
    assert wall.value("wipeHandle", "edge") == pytest.approx(moved - 0.02)
    assert frame(wall) == 0


def test_enter_chooses_and_one_may_think_again(wall):
    wall.key(Key.Key_2)
    wall.key(Key.Key_Return)
    wall.wait(lambda: project_of(wall).selected_variation == 1)
    assert wall.has("chosenPill2")
    wall.key(Key.Key_3)
    wall.key(Key.Key_Return)

    wall.wait(lambda: project_of(wall).selected_variation == 2)
    assert [choice.variation_index for choice in project_of(wall).choices] == [1, 2]
    assert all(choice.chosen_at.endswith("+00:00") for choice in project_of(wall).choices)
    assert [row.current for row in wall.app.comparison.choices.rows] == [True, False]


def test_choosing_the_same_again_is_no_new_choice(wall):
    wall.key(Key.Key_1)
    wall.key(Key.Key_Return)
    wall.wait(lambda: len(project_of(wall).choices) == 1)
    wall.key(Key.Key_Return)
    assert len(project_of(wall).choices) == 1


def test_the_chosen_one_goes_on_to_the_timeline(wall):
    wall.key(Key.Key_2)
    wall.click("chooseVariation")
    wall.wait(lambda: project_of(wall).selected_variation == 1)
    wall.click("chooseVariation")
    wall.wait(lambda: wall.app.place == "timeline")
    assert wall.app.timeline.variationIndex == 1
    assert wall.app.delivery.current == 1


def test_a_note_stays_with_its_variation(wall):
    wall.key(Key.Key_2)
    wall.click("variationNote")
    wall.type("Warmer end card")
    wall.click("film1")
    assert project_of(wall).variation(1).note == "Warmer end card"
    assert project_of(wall).variation(0).note == ""
    assert wall.value("variationNote", "text") == ""
    wall.click("film2")
    assert wall.value("variationNote", "text") == "Warmer end card"


def test_a_click_on_a_film_gives_the_keys_back_to_the_player(wall):
    wall.click("variationNote")
    wall.type("Softer")
    wall.click("film3")
    assert wall.app.comparison.focused == 2
    wall.key(Key.Key_Right)
    assert frame(wall) == 1
    wall.key(Key.Key_W)
    assert wall.app.comparison.way == "wipe"


def test_escape_leaves_a_note_and_keeps_it(wall):
    wall.click("variationNote")
    wall.type("Softer")
    wall.key(Key.Key_Escape)
    assert project_of(wall).variation(0).note == "Softer"
    wall.key(Key.Key_2)
    assert wall.app.comparison.focused == 1


def test_letters_typed_into_a_note_are_not_commands(wall):
    wall.click("variationNote")
    wall.type("walk 1 2 3 jump")
    assert wall.app.comparison.way == "grid"
    assert wall.app.comparison.focused == 0
    assert not wall.value("comparisonTransport", "playing")


def test_the_louder_films_are_turned_down_to_the_quietest(wall):
    wall.wait(lambda: wall.value("film1", "gain") < 0.9)
    assert wall.value("film1", "gain") == pytest.approx(0.5, abs=0.02)
    assert wall.value("film2", "gain") == 1


def test_a_phone_wears_the_face_of_each_platform(wall):
    wall.click("waysSegment4")
    words = {row.text for row in wall.app.comparison.phone.fixtures.rows}
    assert "Maison Aurélie" in words
    wall.click("platformsSegment2")
    assert wall.app.comparison.phone.current == 2
    assert "Visit site" in {row.text for row in wall.app.comparison.phone.fixtures.rows}


def test_the_safe_zone_is_drawn_where_the_platform_says(wall):
    wall.key(Key.Key_S)
    zone, film = wall.item("safeZone1"), wall.item("film1")
    assert zone.isVisible()
    assert (zone.width(), zone.height()) == (film.width(), film.height())
    inside = zone.property("inside")
    assert inside.y() == pytest.approx(150 / 1920 * zone.height())
    assert inside.right() == pytest.approx(918 / 1080 * zone.width())


def test_films_go_on_where_they_are_when_the_way_changes(wall):
    players = [wall.find(f"film{number}Player") for number in (1, 2, 3)]
    for _ in range(7):
        wall.key(Key.Key_Right)
    for segment in (1, 2, 4, 0):
        wall.click(f"waysSegment{segment}")
    assert [wall.find(f"film{number}Player") for number in (1, 2, 3)] == players
    assert frame(wall) == 7


def test_two_films_can_be_compared_alone(wall):
    wall.app.comparison.toggleShown(1)
    wall.settle()
    assert shown(wall) == [1, 3]
    wall.key(Key.Key_2)
    assert shown(wall) == [1, 2, 3]


def test_leaving_the_screen_stops_the_films(wall):
    wall.key(Key.Key_Space)
    wall.app.goTo("delivery")
    wall.settle()
    assert not wall.value("comparisonTransport", "playing")
