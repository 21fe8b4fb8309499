"""A crash is written down without keys, and told at the next start."""

import pytest

from genads_desktop.shell.crashes import CRASH_LOG, crash_watch


def test_a_clean_end_is_no_crash(tmp_path):
    with crash_watch(tmp_path) as first:
        assert not first.crashed_before
    with crash_watch(tmp_path) as second:
        assert not second.crashed_before


def test_an_end_through_an_error_is_told_the_next_time(tmp_path):
    with pytest.raises(RuntimeError), crash_watch(tmp_path):
        raise RuntimeError("lost")

    with crash_watch(tmp_path) as watch:
        assert watch.crashed_before


def test_an_error_nobody_caught_is_written_down_without_its_key(tmp_path):
    told = []
    with crash_watch(tmp_path) as watch:
        watch.told = told.append
        watch.hear(ValueError("api_key=sk-abcdefghijklmnopqrstuvwxyz is wrong"))

    text = (tmp_path / CRASH_LOG).read_text("utf-8")
    assert "ValueError" in text
    assert "abcdefghijklmnop" not in text
    assert [type(error) for error in told] == [ValueError]


def test_a_home_that_cannot_be_written_stops_nothing(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")

    with crash_watch(blocked / "logs") as watch:
        watch.hear(ValueError("anything"))
