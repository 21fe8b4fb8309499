"""Segments for the preview: small, and long enough whatever the clip is."""

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.media.encode import FrameEncoder
from genads_desktop.media.probe import probe
from genads_desktop.ports.renderer import BodySegment, DissolveSegment
from genads_desktop.ports.video import Picture

SMALL = Picture(width=54, height=96)


@pytest.fixture
def clip(tmp_path):
    """Twenty frames that become lighter."""
    path = tmp_path / "clip.mp4"
    with FrameEncoder(path, width=108, height=192) as encoder:
        for level in range(20):
            frame = np.full((288, 108), 128, np.uint8)
            frame[:192] = 40 + 8 * level
            encoder.write(frame)
    return path


@pytest.fixture
def still(tmp_path):
    path = tmp_path / "still.png"
    cv2.imwrite(str(path), np.full((192, 108, 3), 200, np.uint8))
    return path


async def made(segment, target):
    await FFmpegAdRenderer().segment(segment, target, lambda fraction: None)
    return probe(target).video


async def test_the_last_picture_is_held_where_the_clip_is_too_short(clip, tmp_path):
    segment = BodySegment(clip=clip, first_frame=12, last_frame=52, picture=SMALL, draft=True)
    track = await made(segment, tmp_path / "body.mp4")

    assert (track.frames, track.width, track.height) == (40, 54, 96)


async def test_a_still_stands_for_a_clip(still, tmp_path):
    segment = BodySegment(clip=still, first_frame=0, last_frame=30, picture=SMALL, draft=True)

    assert (await made(segment, tmp_path / "body.mp4")).frames == 30


async def test_a_clip_dissolves_into_a_still_and_joins_with_bodies(clip, still, tmp_path):
    dissolve = DissolveSegment(
        outgoing=clip, outgoing_first=19, incoming=still, picture=SMALL, draft=True
    )
    body = BodySegment(clip=clip, first_frame=0, last_frame=20, picture=SMALL, draft=True)
    assert (await made(dissolve, tmp_path / "dissolve.mp4")).frames == 12
    await made(body, tmp_path / "body.mp4")
    film = tmp_path / "film.mp4"
    await FFmpegAdRenderer().join([tmp_path / "body.mp4", tmp_path / "dissolve.mp4"], None, film)

    assert probe(film).video.frames == 32


async def test_half_a_second_can_be_jumped_to_in_a_draft(clip, tmp_path):
    segment = BodySegment(clip=clip, first_frame=0, last_frame=48, picture=SMALL, draft=True)

    assert (await made(segment, tmp_path / "body.mp4")).key_interval <= 12
