"""The platforms: dated files whose zones agree with where captions are kept."""

from genads_desktop.config.paths import data_dir
from genads_desktop.domain.platform import Zone
from genads_desktop.services.platforms import read_platforms

CAPTION_BOX = Zone(left=65, top=269, right=918, bottom=1248)


def test_there_is_a_preset_for_every_place_and_one_for_the_archive():
    assert [one.platform_id for one in read_platforms()] == ["tiktok", "reels", "shorts", "master"]


def test_every_platform_says_where_its_numbers_are_from():
    for platform in read_platforms():
        assert platform.source
        assert platform.dated.year >= 2026


def test_what_captions_keep_to_is_safe_everywhere():
    zones = [one.safe_zone for one in read_platforms() if one.safe_zone]

    assert len(zones) == 3
    assert all(zone.holds(CAPTION_BOX) for zone in zones)


def test_no_interface_lies_where_captions_are():
    for platform in read_platforms():
        for fixture in platform.interface:
            left, top, right, bottom = fixture.box
            inside = left < CAPTION_BOX.right and right > CAPTION_BOX.left
            assert not (inside and top < CAPTION_BOX.bottom and bottom > CAPTION_BOX.top), fixture


def test_every_symbol_is_one_of_ours():
    icons = data_dir("resources") / "icons"
    for platform in read_platforms():
        for fixture in platform.interface:
            assert not fixture.symbol or (icons / f"{fixture.symbol}.svg").is_file(), fixture.symbol
