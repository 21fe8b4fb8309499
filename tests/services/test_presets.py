"""Presets decide lengths and numbers, and leave the sentence alone."""

import pytest

from genads_desktop.bootstrap.parts import open_presets
from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.style import Style
from genads_desktop.services.presets import PresetError

BRIEF = Brief(creative_prompt="rain on glass", selected_style=Style.DARK_ELEGANCE)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "presets.toml"


def test_the_house_has_a_teaser_a_story_and_a_film(file):
    given = open_presets(file).given

    assert [(one.name, one.target_duration) for one in given] == [
        ("Teaser", 15),
        ("Story", 30),
        ("Film", 60),
    ]
    changed = given[1].applied(BRIEF)
    assert changed == BRIEF.replace(target_duration=30, num_variations=2)


def test_an_own_preset_is_kept_replaced_and_removed(file):
    presets = open_presets(file)
    presets.keep(" Reel ", BRIEF.replace(target_duration=20))
    presets.keep("Reel", BRIEF.replace(target_duration=21))

    (reel,) = open_presets(file).own
    assert reel.name == "Reel"
    assert reel.applied(Brief()) == Brief(selected_style=Style.DARK_ELEGANCE, target_duration=21)
    assert open_presets(file).find("Reel") == reel

    presets.remove("Reel")
    assert open_presets(file).own == ()


def test_a_name_of_the_house_cannot_be_taken(file):
    with pytest.raises(PresetError, match="comes with the program"):
        open_presets(file).keep("Film", BRIEF)


def test_what_cannot_be_read_is_left_out(file):
    file.write_text(
        'preset = [{name = "Long", target_duration = 90}, {name = "Good", '
        "target_duration = 20, num_variations = 1}]"
    )

    assert [one.name for one in open_presets(file).own] == ["Good"]
    file.write_text("not toml [")
    assert open_presets(file).own == ()


def test_a_disk_that_takes_nothing_is_said(tmp_path):
    folder = tmp_path / "file"
    folder.write_text("")

    with pytest.raises(PresetError, match="could not be saved"):
        open_presets(folder / "presets.toml").keep("Reel", BRIEF)
