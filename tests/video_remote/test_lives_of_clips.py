"""A clip at its provider: found again by its id, fetched whole, called off, looked for, gone."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest

from genads_desktop.adapters.vendors.google import GoogleAccount
from genads_desktop.adapters.video.veo.filmer import VeoFilmer
from genads_desktop.ports.errors import (
    CannotListError,
    ProviderNotConfiguredError,
    RejectedError,
    RemoteFailedError,
)
from tests.video_remote.kit import FIRMS, decoded, models, prompts, shot

NAMES = list(FIRMS)


def service_account(token_uri):
    """The file Google gives out for a project, with a key of our own."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return json.dumps(
        {
            "type": "service_account",
            "project_id": "house",
            "private_key_id": "1",
            "private_key": key.private_bytes(*form, serialization.NoEncryption()).decode(),
            "client_email": "films@house.example",
            "client_id": "1",
            "token_uri": token_uri,
        }
    )


async def ended(work, remote_id):
    """Poll until the provider says how it ended."""
    async with asyncio.timeout(20):
        while True:
            status = await work.poll(remote_id)
            if status.state != "running":
                return status
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("engine", NAMES)
async def test_another_process_finds_a_clip_by_its_id(engine, filmers, tmp_path):
    first = filmers(engine)
    request = first.request(shot())
    remote_id = await first.submit(request, "token-1")

    another = filmers(engine)
    assert (await ended(another, remote_id)).state == "done"
    await another.collect(remote_id, tmp_path / "clip.mp4")
    assert await decoded(tmp_path / "clip.mp4", seconds=request["seconds"])


@pytest.mark.parametrize("engine", NAMES)
async def test_progress_is_an_estimate_that_never_says_it_is_done(engine, filmers, account):
    account.set_up(job_seconds=60.0)
    work = filmers(engine)
    remote_id = await work.submit(work.request(shot()), "token-1")

    first = await work.poll(remote_id)
    await asyncio.sleep(0.3)
    second = await work.poll(remote_id)

    assert first.state == second.state == "running"
    assert 0.0 <= first.progress < second.progress < 0.2


@pytest.mark.parametrize("engine", ["omni", "seedance"])
async def test_a_clip_that_is_called_off_ends(engine, filmers, account):
    account.set_up(job_seconds=60.0)
    work = filmers(engine)
    remote_id = await work.submit(work.request(shot()), "token-1")
    await work.cancel(remote_id)

    status = await work.poll(remote_id)
    assert status.state == "failed"
    assert "called" in status.reason


async def test_veo_says_that_it_cannot_be_called_off(filmers):
    veo = filmers("veo")

    with pytest.raises(RejectedError, match="made and charged all the same"):
        await veo.cancel(await veo.submit(veo.request(shot()), "token-1"))


@pytest.mark.parametrize("engine", ["omni", "veo"])
async def test_google_cannot_be_asked_what_it_was_given(engine, filmers):
    work = filmers(engine)

    with pytest.raises(CannotListError):
        await work.find(work.request(shot()), "token-1", datetime.now(UTC))


async def test_replicate_finds_what_it_was_given_and_nothing_else(filmers, account):
    work = filmers("seedance")
    before = datetime.now(UTC)
    wanted = work.request(shot(1))
    other = await work.submit(work.request(shot(2)), "token-1")
    another_seed = await work.submit(work.request(shot(1, seed=1001)), "token-2")
    first = await work.submit(wanted, "token-3")
    second = await work.submit(wanted, "token-4")

    assert await work.find(wanted, "token-3", before) == (second, first)
    assert {other, another_seed}.isdisjoint({first, second})
    assert await work.find(wanted, "token-3", before + timedelta(hours=1)) == ()


async def test_replicate_finds_a_clip_on_a_later_page(filmers, account):
    account.set_up(job_seconds=0.0)
    work = filmers("seedance")
    before = datetime.now(UTC)
    wanted = await work.submit(work.request(shot(0)), "token-0")
    rest = work.request(shot(1))
    await asyncio.gather(*(work.submit(rest, f"token-{number}") for number in range(1, 101)))

    assert await work.find(work.request(shot(0)), "token-0", before) == (wanted,)
    lists = [each for each in account.requests if each["op"] == "replicate.list"]
    assert len(lists) == 2


async def test_replicate_does_not_guess_what_it_has_deleted(filmers, account):
    account.set_up(job_seconds=0.0)
    account.fault("replicate.create", "expired")
    work = filmers("seedance")
    request = work.request(shot())
    await work.submit(request, "token-1")

    with pytest.raises(CannotListError, match="an hour ago"):
        await work.find(request, "token-1", datetime.now(UTC))


async def test_one_aborted_prediction_does_not_hide_the_others(filmers, account):
    account.fault("replicate.create", "aborted")
    work = filmers("seedance")
    request = work.request(shot())
    aborted = await work.submit(request, "token-1")
    good = await work.submit(request, "token-2")
    await ended(work, good)

    assert "before it was begun" in (await ended(work, aborted)).reason
    assert await work.find(request, "token-2", datetime.now(UTC)) == (good, aborted)


@pytest.mark.parametrize("engine", ["omni", "seedance"])
async def test_a_broken_download_goes_on_where_it_broke_off(engine, filmers, account, tmp_path):
    work = filmers(engine)
    remote_id = await work.submit(work.request(shot()), "token-1")
    await ended(work, remote_id)
    account.fault(FIRMS[engine].download, "reset_mid")
    await work.collect(remote_id, tmp_path / "clip.mp4")

    fetched = [each for each in account.requests if each["op"] == FIRMS[engine].download]
    assert len(fetched) == 2
    assert fetched[1]["status"] == 206
    assert fetched[1]["headers"]["range"].startswith("bytes=")
    assert await decoded(tmp_path / "clip.mp4")


async def test_the_token_is_not_shown_to_the_host_that_delivers(filmers, account, tmp_path):
    work = filmers("seedance")
    remote_id = await work.submit(work.request(shot()), "token-1")
    await ended(work, remote_id)
    await work.collect(remote_id, tmp_path / "clip.mp4")

    delivery = next(each for each in account.requests if each["op"] == "replicate.download")
    assert account.key not in str(delivery["headers"])


@pytest.mark.parametrize("engine", NAMES)
async def test_a_file_that_is_gone_leaves_nothing_behind(engine, filmers, account, tmp_path):
    account.set_up(job_seconds=0.0)
    account.fault(FIRMS[engine].create, "expired")
    work = filmers(engine)
    remote_id = await work.submit(work.request(shot()), "token-1")

    with pytest.raises(RemoteFailedError, match="expired"):
        await work.collect(remote_id, tmp_path / "clip.mp4")
    assert not list(tmp_path.glob("clip*"))


async def test_a_project_of_vertex_films_as_a_key_does(
    server, account, storage, tmp_path, monkeypatch
):
    service = tmp_path / "service.json"
    service.write_text(service_account(f"{server.vertex_url}/token?key={account.key}"))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(service))
    google = GoogleAccount(
        base_url=server.vertex_url, vertex=True, project="house", location="us-central1"
    )
    veo = VeoFilmer(models().named("veo-fast"), google, storage, prompts())
    remote_id = await veo.submit(veo.request(shot()), "token-1")

    assert remote_id.startswith("projects/house/locations/us-central1/")
    assert (await ended(veo, remote_id)).state == "done"
    await veo.close()


async def test_a_project_that_cannot_sign_in_is_told_so(server, storage, tmp_path, monkeypatch):
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(tmp_path / "nothing.json"))
    google = GoogleAccount(base_url=server.vertex_url, vertex=True, project="house")
    veo = VeoFilmer(models().named("veo"), google, storage, prompts())

    with pytest.raises(ProviderNotConfiguredError, match="Nothing was charged"):
        await veo.submit(veo.request(shot()), "token-1")
    await veo.close()


async def test_a_clip_that_google_sends_along_is_kept(filmers, account, tmp_path):
    account.fault("gemini.create", "inline")
    omni = filmers("omni")
    remote_id = await omni.submit(omni.request(shot()), "token-1")

    assert (await ended(omni, remote_id)).state == "done"
    await omni.collect(remote_id, tmp_path / "clip.mp4")
    assert await decoded(tmp_path / "clip.mp4")


@pytest.mark.parametrize("engine", NAMES)
async def test_many_first_submissions_share_one_client(engine, filmers, account):
    work = filmers(engine)
    requests = [work.request(shot(number)) for number in range(5)]
    ids = await asyncio.gather(
        *(work.submit(each, f"token-{number}") for number, each in enumerate(requests))
    )

    assert len(set(ids)) == 5
    assert account.bill.accepted == 5
