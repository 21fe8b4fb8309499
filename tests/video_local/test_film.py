"""Films and stills made by worker processes."""

import asyncio
import hashlib

import cv2
import pytest

from genads_desktop.adapters.video.local import LocalSceneFilmer
from genads_desktop.adapters.video.local.job import Job, from_json, to_json
from genads_desktop.domain.scene import ShotType
from genads_desktop.media.probe import probe
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.video import Picture, StillRequest
from tests.video_local.helpers import LOOKS, scene_of


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def unheard(_share):
    """Take no notice of progress."""


async def test_two_processes_film_the_same_bits(request_for, tmp_path):
    request = request_for(scene_of(ShotType.SPRAY))
    targets = [tmp_path / "first.mp4", tmp_path / "second.mp4"]
    filmer = LocalSceneFilmer()

    await asyncio.gather(*(filmer.film(request, target, unheard) for target in targets))

    assert digest(targets[0]) == digest(targets[1])


async def test_a_clip_has_the_frames_and_the_size_asked_for(request_for, tmp_path):
    scene = scene_of(ShotType.POUR, frames=30)
    shares = []
    target = tmp_path / "clip.mp4"

    await LocalSceneFilmer(workers=1).film(request_for(scene), target, shares.append)

    found = probe(target).video
    assert found.frames == scene.film_frames == 42
    assert (found.width, found.height) == (144, 256)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 5


async def test_a_still_is_the_frame_of_the_film(request_for, tmp_path):
    request = request_for(scene_of(ShotType.HERO))
    filmer = LocalSceneFilmer()

    await filmer.still(request, 10, tmp_path / "a.png")
    await filmer.still(request, 10_000, tmp_path / "b.png")

    assert cv2.imread(str(tmp_path / "a.png")).shape == (256, 144, 3)
    assert digest(tmp_path / "a.png") != digest(tmp_path / "b.png")


async def test_another_seed_is_another_take(request_for, tmp_path):
    filmer = LocalSceneFilmer()
    scene = scene_of(ShotType.AESTHETIC_BROLL)

    for seed in (1000, 1001):
        await filmer.still(request_for(scene, seed=seed), 10, tmp_path / f"{seed}.png")

    assert digest(tmp_path / "1000.png") != digest(tmp_path / "1001.png")


async def test_cancelling_leaves_nothing(request_for, tmp_path):
    scene = scene_of(ShotType.HERO, frames=240)
    request = request_for(scene, picture=Picture(width=270, height=480))
    begun = asyncio.Event()
    filming = asyncio.create_task(
        LocalSceneFilmer().film(request, tmp_path / "clip.mp4", lambda _share: begun.set())
    )

    await begun.wait()
    filming.cancel()
    with pytest.raises(asyncio.CancelledError):
        await filming

    assert list(tmp_path.iterdir()) == []


async def test_a_missing_picture_is_said_in_a_sentence(request_for, bottle, tmp_path):
    from dataclasses import replace

    request = request_for(
        scene_of(ShotType.HERO), product=replace(bottle, image=tmp_path / "no.png")
    )

    with pytest.raises(LocalEngineError, match=r"no\.png cannot be read.*Nothing was spent"):
        await LocalSceneFilmer().still(request, 0, tmp_path / "still.png")


async def test_stills_come_one_by_one_from_one_process(request_for, tmp_path):
    wanted = [
        StillRequest(
            request=request_for(scene_of(shot)), frame=10, target=tmp_path / "new" / f"{shot}.png"
        )
        for shot in (ShotType.HERO, ShotType.ATMOSPHERIC, ShotType.END_CARD)
    ]
    taken = []

    def hear(still):
        assert still.target.exists()
        taken.append(still)

    await LocalSceneFilmer(workers=1).stills(wanted, hear)

    assert taken == wanted
    await LocalSceneFilmer().still(wanted[0].request, 10, tmp_path / "alone.png")
    assert digest(wanted[0].target) == digest(tmp_path / "alone.png")


async def test_no_stills_are_soon_made():
    await LocalSceneFilmer().stills([], unheard)


def test_a_job_survives_being_written_down(request_for, tmp_path):
    request = request_for(scene_of(ShotType.NOTE_PYRAMID), logo=tmp_path / "logo.png", last=True)
    job = Job(request=request, target=tmp_path / "clip.mp4", looks=LOOKS)

    assert from_json(to_json([job, job])) == (job, job)
