"""Frames into files and back."""

import numpy as np
import pytest

from genads_desktop.media.colour import i420_to_rgb, rgb_to_i420
from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.ffmpeg import FFmpegError
from genads_desktop.media.frames import FrameReader, read_frame
from genads_desktop.media.probe import Colour, probe
from genads_desktop.media.profile import CAPTION, FINAL, PROXY, TAKE, PixelFormat
from tests.media.counters import number_in, numbers_in, write_counter_clip

BT709 = Colour(primaries=1, transfer=1, matrix=1, full_range=False)


@pytest.mark.parametrize("profile", [FINAL, TAKE, PROXY], ids=lambda profile: profile.name)
def test_every_frame_is_written_once_and_in_order(tmp_path, profile):
    clip = write_counter_clip(tmp_path / "clip.mp4", 50, profile=profile)
    assert numbers_in(clip) == list(range(50))
    track = probe(clip).video
    assert (track.frames, track.fps, track.timescale) == (50, 24, 24_000)
    assert track.constant_rate
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]


@pytest.mark.parametrize(("profile", "interval"), [(TAKE, 1), (PROXY, 12)], ids=["take", "proxy"])
def test_key_frames_are_as_close_as_moving_about_needs(tmp_path, profile, interval):
    clip = write_counter_clip(tmp_path / "clip.mp4", 60, profile=profile)
    assert probe(clip).video.key_interval == interval


@pytest.mark.parametrize("profile", [FINAL, TAKE, PROXY], ids=lambda profile: profile.name)
def test_red_is_stated_and_decoded_as_red(tmp_path, profile):
    red = np.zeros((128, 96, 3), np.uint8)
    red[..., 0] = 255
    with FrameEncoder(tmp_path / "red.mp4", width=96, height=128, profile=profile) as encoder:
        for _ in range(6):
            encoder.write(rgb_to_i420(red))
    assert probe(tmp_path / "red.mp4").video.colour == BT709
    shown = read_frame(tmp_path / "red.mp4", 3, pixels=PixelFormat.RGBA)[64, 48]
    assert np.abs(shown.astype(int) - (255, 0, 0, 255)).max() <= 3


def test_a_caption_keeps_every_bit_of_its_alpha(tmp_path):
    frames = np.random.default_rng(3).integers(0, 256, (5, 32, 48, 4), dtype=np.uint8)
    with FrameEncoder(tmp_path / "text.mov", width=48, height=32, profile=CAPTION) as encoder:
        for frame in frames:
            encoder.write(frame)
    with FrameReader(tmp_path / "text.mov", pixels=PixelFormat.RGBA) as read:
        assert np.array_equal(np.stack(list(read)), frames)


def test_a_frame_is_found_by_its_number(tmp_path):
    clip = write_counter_clip(tmp_path / "clip.mp4", 40, profile=FINAL)
    assert [number_in(read_frame(clip, number)) for number in (0, 1, 17, 39)] == [0, 1, 17, 39]


def test_a_frame_after_the_end_is_an_error(tmp_path):
    clip = write_counter_clip(tmp_path / "clip.mp4", 5)
    with pytest.raises(FFmpegError, match="ends before frame 5"):
        read_frame(clip, 5)


def test_an_exception_leaves_no_file(tmp_path):
    def interrupted() -> None:
        with FrameEncoder(tmp_path / "clip.mp4", width=48, height=32) as encoder:
            for _ in range(10):
                encoder.write(np.zeros((48, 48), np.uint8))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not list(tmp_path.iterdir())


def test_what_ffmpeg_refuses_is_an_error_and_leaves_no_file(tmp_path):
    def odd_size() -> None:
        with FrameEncoder(tmp_path / "clip.mp4", width=47, height=32) as encoder:
            for _ in range(100):
                encoder.write(np.zeros((48, 47), np.uint8))

    with pytest.raises(FFmpegError, match="could not be written"):
        odd_size()
    assert not list(tmp_path.iterdir())


def test_a_video_without_frames_is_an_error(tmp_path):
    with (
        pytest.raises(FFmpegError),
        FrameEncoder(tmp_path / "clip.mp4", width=48, height=32),
    ):
        pass
    assert not list(tmp_path.iterdir())


def test_a_frame_of_another_shape_is_refused(tmp_path):
    with (
        pytest.raises(ValueError, match="shape"),
        FrameEncoder(tmp_path / "clip.mp4", width=48, height=32) as encoder,
    ):
        encoder.write(np.zeros((32, 48), np.uint8))


def test_a_written_array_may_be_used_again(tmp_path):
    frame = np.full((384, 144), 128, np.uint8)
    with FrameEncoder(tmp_path / "clip.mp4", width=144, height=256) as encoder:
        for level in (60, 120, 180):
            frame[:256] = level
            encoder.write(frame)
    with FrameReader(tmp_path / "clip.mp4") as frames:
        levels = [int(read[:256].mean().round()) for read in frames]
    assert np.abs(np.array(levels) - (60, 120, 180)).max() <= 2


@pytest.mark.parametrize("colour", [(255, 0, 0), (0, 255, 0), (12, 34, 200), (255, 255, 255)])
def test_colours_survive_the_way_to_yuv_and_back(colour):
    picture = np.full((4, 6, 3), colour, np.uint8)
    assert np.abs(i420_to_rgb(rgb_to_i420(picture)).astype(int) - picture).max() <= 2
