"""The probe never believes a file more than it should."""

import contextlib
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genads_desktop.media.probe import ProbeError, can_copy_join, probe
from genads_desktop.media.profile import FINAL, TAKE
from tests.media.counters import write_counter_clip


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return write_counter_clip(tmp_path_factory.mktemp("probe") / "clip.mp4", 24, profile=FINAL)


def test_it_reads_what_a_clip_is(clip):
    movie = probe(clip)
    assert (movie.video.codec, movie.video.width, movie.video.height) == ("avc1", 144, 256)
    assert (movie.video.frames, movie.video.seconds, movie.seconds) == (24, 1, 1)
    assert movie.audio is None
    assert not movie.faststart


def test_every_way_of_cutting_a_file_off_is_noticed(clip, tmp_path):
    whole = clip.read_bytes()
    short = tmp_path / "short.mp4"
    for length in range(0, len(whole), 97):
        short.write_bytes(whole[:length])
        with pytest.raises(ProbeError, match=r"short\.mp4"):
            probe(short)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_lying_boxes_are_an_error_of_the_probe_and_nothing_worse(clip, tmp_path, data):
    content = bytearray(clip.read_bytes())
    start = content.index(b"moov")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(start + 4, len(content) - 4))
        content[place : place + 4] = struct.pack(
            ">I", data.draw(st.sampled_from([0, 1, 7, 2**31, 2**32 - 1, 0x01010101]))
        )
    liar = tmp_path / "liar.mp4"
    liar.write_bytes(content)
    with contextlib.suppress(ProbeError):
        probe(liar)


def test_a_table_of_key_frames_may_be_empty(clip, tmp_path):
    content = bytearray(clip.read_bytes())
    count = content.index(b"stss") + 8
    content[count : count + 4] = bytes(4)
    odd = tmp_path / "odd.mp4"
    odd.write_bytes(content)

    assert probe(odd).video.key_interval == probe(odd).video.frames


def test_a_file_that_is_not_there_or_no_video_is_an_error(tmp_path):
    with pytest.raises(ProbeError, match="cannot be opened"):
        probe(tmp_path / "missing.mp4")
    (tmp_path / "text.mp4").write_text("this is not a film, it only has its name" * 9)
    with pytest.raises(ProbeError):
        probe(tmp_path / "text.mp4")


def test_only_equal_streams_may_be_joined_by_copy(clip, tmp_path):
    same = probe(write_counter_clip(tmp_path / "same.mp4", 30, profile=FINAL))
    smaller = probe(write_counter_clip(tmp_path / "small.mp4", 9, width=120, profile=FINAL))
    other = probe(write_counter_clip(tmp_path / "other.mp4", 24, profile=TAKE))
    assert can_copy_join([probe(clip), same])
    assert not can_copy_join([probe(clip), smaller])
    assert not can_copy_join([probe(clip), other])
    assert not can_copy_join([])
