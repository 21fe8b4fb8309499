"""Films leave the app whole, checked on the very file, with a report that tells the truth."""

import asyncio
import hashlib
import json
from shutil import copytree

import numpy as np
import pytest
from PIL import Image

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.edit import ChangeText
from genads_desktop.domain.scene import TextLine, TextOverlay
from genads_desktop.media.probe import probe
from genads_desktop.ports.errors import MediaError, MediaStoreError
from genads_desktop.ports.video import Picture
from genads_desktop.services.delivery import NothingToDeliverError
from genads_desktop.services.platforms import read_platforms
from tests.films import film_home, keep_film, make_film
from tests.samples import CAMPAIGN_ID
from tests.small_disk import small_disk

SMALL = Picture(width=90, height=160)
PLATFORMS = {platform.platform_id: platform for platform in read_platforms()}
MASTER, TIKTOK = PLATFORMS["master"], PLATFORMS["tiktok"]


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filmed")
    film_home(folder, picture=SMALL, films=2)
    return folder


@pytest.fixture
async def services(home, filmed):
    copytree(filmed, home, dirs_exist_ok=True)
    async with open_services(home, picture=SMALL) as services:
        yield services


@pytest.fixture
async def session(services):
    return await services.sessions.open(CAMPAIGN_ID)


def unseen(share):
    """Progress nobody watches."""


def checks_of(report):
    return {check.name: check for check in report.checks}


async def test_the_master_is_the_film_itself_with_a_report_beside_it(services, session, tmp_path):
    seen = []
    done = await services.delivery.deliver(
        session.project, 0, MASTER, tmp_path / "out", seen.append
    )

    original = services.storage.path(session.project.variation(0).finished[-1].video)
    assert done.film.read_bytes() == original.read_bytes()
    assert done.report.passed, done.report.failures
    assert seen == sorted(seen)
    assert seen[-1] == 1
    assert sorted(file.name for file in done.film.parent.iterdir()) == [
        "Nuit d'Or 15s 1 cinematic Master.mp4",
        "Nuit d'Or 15s 1 cinematic Master.report.json",
        "Nuit d'Or 15s 1 cinematic Master.report.txt",
    ]


async def test_the_report_says_what_the_file_is(services, session, tmp_path):
    done = await services.delivery.deliver(session.project, 0, MASTER, tmp_path, unseen)

    told = json.loads(done.film.with_suffix(".report.json").read_text())
    assert told["sha256"] == hashlib.sha256(done.film.read_bytes()).hexdigest()
    found = {check["name"]: check["found"] for check in told["checks"]}
    assert found["pictures"] == "48 of 90x160 at 24 a second, all decoded"
    assert found["length"] == "2 s"
    assert found["colour"] == "yuv420p tv bt709 bt709 bt709"
    assert found["loudness"] in {"-13.9 LUFS", "-14.0 LUFS", "-14.1 LUFS"}
    assert float(found["true_peak"].split()[0]) <= -1
    text = done.film.with_suffix(".report.txt").read_text()
    assert "Everything is as it should be." in text
    assert told["sha256"] in text


async def test_a_quiet_film_is_delivered_and_its_report_says_so(services, session, tmp_path):
    done = await services.delivery.deliver(session.project, 1, MASTER, tmp_path, unseen)

    assert done.film.is_file()
    assert [check.name for check in done.report.failures] == ["loudness"]
    text = done.film.with_suffix(".report.txt").read_text()
    assert "1 of 8 checks did not pass." in text
    assert "FAILED  Loudness" in text
    assert "-20.0 LUFS" in text


async def test_a_platform_adds_its_own_limits_and_its_safe_zone(services, session, tmp_path):
    done = await services.delivery.deliver(session.project, 0, TIKTOK, tmp_path, unseen)

    checks = checks_of(done.report)
    assert not checks["length"].passed
    assert checks["length"].wanted == "5 to 60 s"
    assert checks["text_zone"].passed
    assert checks["text_zone"].found == "all 2 blocks inside"
    assert "scene 3" in checks["bottle_zone"].found


async def test_text_is_drawn_clear_of_the_interface_wherever_it_is_put(services, session, tmp_path):
    low = TextOverlay(lines=(TextLine(text="Nuit"),), y=0.85)
    session.apply(ChangeText(scene_id="scene_2", overlay=low))
    done = await services.delivery.deliver(session.project, 0, TIKTOK, tmp_path, unseen)

    assert checks_of(done.report)["text_zone"].passed


async def test_a_file_that_is_there_stays(services, session, tmp_path):
    first = await services.delivery.deliver(session.project, 0, MASTER, tmp_path, unseen, name="ad")
    first.film.write_bytes(b"somebody's own")
    second = await services.delivery.deliver(
        session.project, 0, MASTER, tmp_path, unseen, name="ad"
    )

    assert (first.film.name, second.film.name) == ("ad.mp4", "ad 2.mp4")
    assert first.film.read_bytes() == b"somebody's own"
    assert (tmp_path / "ad 2.report.txt").is_file()


async def test_a_film_too_heavy_for_a_platform_is_made_lighter(services, session, tmp_path):
    video = await make_film(
        tmp_path / "noisy.mp4", picture=SMALL, source="testsrc2", rate=("-crf", "1")
    )
    await keep_film(services, session, 0, video)
    rules = TIKTOK.file.replace(most_kilobits=480, shortest_seconds=1, least_kilobits=None)
    platform = TIKTOK.replace(file=rules)
    assert (await services.studio.renderer.measure(video)).kilobits > 480
    done = await services.delivery.deliver(session.project, 0, platform, tmp_path, unseen)

    assert done.report.passed, done.report.failures
    assert checks_of(done.report)["rate"].wanted == "0 to 480 kbit/s"
    assert probe(done.film).video.frames == 48


async def test_a_full_disk_leaves_nothing_and_says_what_to_do(services, session, tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=16) as disk:
        with pytest.raises(MediaStoreError, match=r"No space left.*safe in the library; make room"):
            await services.delivery.deliver(session.project, 0, MASTER, disk, unseen)
        assert not list(disk.iterdir())


async def test_no_room_for_the_report_means_no_film_either(services, session, tmp_path):
    size = session.project.variation(0).finished[-1].video.size_bytes
    pages = -(-size // 4096)
    with small_disk(tmp_path / "disk", kilobytes=4 * pages) as disk:
        with pytest.raises(MediaStoreError, match="make room"):
            await services.delivery.deliver(session.project, 0, MASTER, disk, unseen)
        assert not list(disk.iterdir())


async def test_cancelling_leaves_nothing(services, session, tmp_path):
    started = asyncio.Event()
    exporting = asyncio.create_task(
        services.delivery.deliver(
            session.project, 0, TIKTOK, tmp_path / "out", lambda share: started.set()
        )
    )
    await asyncio.wait_for(started.wait(), 20)
    exporting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await exporting

    assert not list((tmp_path / "out").iterdir())


async def test_a_film_damaged_in_the_library_is_never_delivered(services, session, tmp_path):
    original = services.storage.path(session.project.variation(0).finished[-1].video)
    original.chmod(0o644)
    whole = original.read_bytes()
    original.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))

    with pytest.raises((MediaError, MediaStoreError)):
        await services.delivery.deliver(session.project, 0, MASTER, tmp_path / "out", unseen)
    assert not list((tmp_path / "out").glob("*"))


async def test_what_was_never_generated_cannot_be_delivered(services, session, tmp_path):
    bare = session.project.variation(0).replace(finished=())
    project = session.project.with_variation(bare)
    with pytest.raises(NothingToDeliverError, match=r"no finished film yet. Generate it first"):
        await services.delivery.deliver(project, 0, MASTER, tmp_path, unseen)


async def test_a_film_to_drag_out_lies_ready_under_its_own_name(services, session):
    lent = await services.delivery.lend(session.project, 0)
    again = await services.delivery.lend(session.project, 0)

    original = services.storage.path(session.project.variation(0).finished[-1].video)
    assert lent == again
    assert lent.name == "Nuit d'Or 15s 1 cinematic.mp4"
    assert lent.read_bytes() == original.read_bytes()


async def test_the_compare_sheet_shows_the_films_side_by_side(services, session, tmp_path):
    await services.delivery.sheet(session.project, (0, 1), tmp_path / "sheet.png")

    with Image.open(tmp_path / "sheet.png") as sheet:
        pixels = np.asarray(sheet.convert("RGB")).astype(int)
    middle = pixels[600]
    red, green = middle[350], middle[940]
    assert red[0] > 200
    assert max(red[1:]) < 60
    assert green[1] > 130
    assert max(green[0], green[2]) < 60
