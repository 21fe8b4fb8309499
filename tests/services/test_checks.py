"""Checks bite: every rule fails on a film that breaks it, and on no other."""

from dataclasses import replace

import pytest

from genads_desktop.domain.platform import Zone
from genads_desktop.domain.scene import Placement, Scene, SceneRole, ShotType
from genads_desktop.ports.renderer import ClipFacts, Measurements
from genads_desktop.ports.video import Picture
from genads_desktop.services.checks.film import film_checks, read_standard
from genads_desktop.services.checks.safe_zones import Box, bottle_boxes, zone_checks
from genads_desktop.services.platforms import read_platforms

STANDARD = read_standard()
PLATFORMS = {platform.platform_id: platform for platform in read_platforms()}
FACTS = ClipFacts(
    width=1080, height=1920, fps=24.0, frames=360, seconds=15.0, has_audio=True, codec="h264"
)
GOOD = Measurements(
    size_bytes=15_000_000,
    seconds=15.0,
    kilobits=8000,
    codec="h264",
    profile="High",
    pixels="yuv420p",
    colour_range="tv",
    matrix="bt709",
    primaries="bt709",
    transfer="bt709",
    colour_in_container=True,
    constant_rate=True,
    starts_fast=True,
    audio_codec="aac LC",
    audio_rate=48_000,
    channels=2,
    loudness=-14.2,
    true_peak=-1.4,
)
BREAKS = {
    "yuv444p": ({"pixels": "yuv444p"}, "colour"),
    "full range": ({"colour_range": "pc"}, "colour"),
    "another matrix": ({"matrix": "smpte170m"}, "colour"),
    "unknown primaries": ({"primaries": ""}, "colour"),
    "another transfer": ({"transfer": "iec61966-2-1"}, "colour"),
    "no colour in the index": ({"colour_in_container": False}, "colour"),
    "index last": ({"starts_fast": False}, "encoding"),
    "varying rate": ({"constant_rate": False}, "encoding"),
    "hevc": ({"codec": "hevc"}, "encoding"),
    "too loud": ({"loudness": -13.4}, "loudness"),
    "too quiet": ({"loudness": -14.6}, "loudness"),
    "clipping": ({"true_peak": -0.9}, "true_peak"),
    "44.1 kHz": ({"audio_rate": 44_100}, "sound"),
    "too large": ({"size_bytes": 501_000_000}, "size"),
    "too light": ({"kilobits": 400}, "rate"),
    "too heavy": ({"kilobits": 17_000}, "rate"),
}


def failures(facts=FACTS, measured=GOOD, platform="tiktok"):
    checks = film_checks(
        facts,
        measured,
        frames=360,
        picture=Picture(),
        platform=PLATFORMS[platform],
        standard=STANDARD,
    )
    return [check.name for check in checks if not check.passed]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_good_film_passes_everywhere(platform):
    assert failures(platform=platform) == []


@pytest.mark.parametrize("what", BREAKS)
def test_a_film_that_breaks_one_rule_fails_that_check_alone(what):
    changes, check = BREAKS[what]
    assert failures(measured=replace(GOOD, **changes)) == [check]


@pytest.mark.parametrize("changes", [{"frames": 359}, {"width": 1078}, {"fps": 25.0}])
def test_missing_pictures_are_found(changes):
    assert failures(facts=replace(FACTS, **changes)) == ["pictures"]


def test_a_film_too_long_for_a_platform_is_found():
    facts = replace(FACTS, seconds=61.0)
    assert failures(facts=facts) == ["length"]
    assert failures(facts=facts, platform="shorts") == []


def test_a_film_without_sound_has_no_loudness_to_fail():
    assert failures(measured=replace(GOOD, loudness=None, true_peak=None)) == []


def scene(shot, placement):
    return Scene(
        scene_id=f"{shot}",
        role=SceneRole.HERO,
        shot=shot,
        prompt="gold",
        frames=96,
        placement=placement,
    )


def test_a_bottle_stands_where_its_placement_says():
    placement = Placement(x=0.5, y=0.75, height=0.5)
    (box,) = bottle_boxes([scene(ShotType.HERO, placement)], 0.5)

    assert (box.left, box.top) == (300, 480)
    assert (box.right, box.bottom) == (780, 1440)


def test_a_leaning_bottle_takes_more_room():
    upright = Placement(x=0.5, y=0.75, height=0.5)
    boxes = bottle_boxes(
        [
            scene(ShotType.HERO, upright),
            scene(ShotType.END_CARD, upright.replace(rotation=20)),
        ],
        0.4,
    )
    widths = [box.right - box.left for box in boxes]
    assert widths[1] > widths[0] * 1.5


def test_close_ups_are_not_held_against_the_zone():
    assert bottle_boxes([scene(ShotType.MACRO_BOTTLE, Placement(height=2))], 0.5) == ()


def test_the_share_inside_is_an_area():
    zone = Zone(left=0, top=0, right=1000, bottom=1000)
    assert Box(1, 500, 500, 1500, 1500).share_inside(zone) == 0.25
    assert Box(1, 0, 0, 1000, 1000).share_inside(zone) == 1
    assert Box(1, 1100, 0, 1200, 100).share_inside(zone) == 0


def test_text_and_bottle_under_the_interface_are_found():
    texts = [Box(2, 100, 1200, 800, 1500), Box(3, 100, 400, 800, 600)]
    bottles = [Box(3, 400, 1100, 700, 1800)]
    text, bottle = zone_checks(texts, bottles, PLATFORMS["reels"], STANDARD)

    assert (text.passed, text.found) == (False, "scene 2 outside")
    assert "Reels" in text.advice
    assert (bottle.passed, bottle.found) == (False, "21% in scene 3")
    assert "place it higher in scene 3" in bottle.advice


def test_the_archive_has_no_zone():
    assert zone_checks([Box(1, 0, 0, 1, 1)], [], PLATFORMS["master"], STANDARD) == ()
