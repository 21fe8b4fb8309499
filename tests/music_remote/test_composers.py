"""What paid composers ask for, and what lives through a crash."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from genads_desktop.adapters.music.mastering import LocalScoreMaster
from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import CannotListError, RemoteFailedError
from tests.music.measurement import request as score
from tests.video_remote.kit import models

WANTED = score(frames=20 * 24, end_card=400, cuts=(100,))
PRICES = {"lyria": "0.08", "lyria-clip": "0.04", "musicgen": "0.10"}


@pytest.mark.parametrize("name", PRICES)
def test_a_song_is_quoted_by_its_card(composer, name):
    work = composer(name)
    assert work.name == name
    assert work.model == models().named(name).model
    assert work.quote(work.request(WANTED)).at_most == Money(amount=Decimal(PRICES[name]))


@pytest.mark.parametrize(("name", "seconds"), [("lyria", 20), ("lyria-clip", 30), ("musicgen", 20)])
def test_a_request_says_the_score_in_words(composer, name, seconds):
    document = composer(name).request(WANTED)
    assert "no vocals" in document["prompt"]
    assert document["seconds"] == seconds
    assert ("seed" in document) == (name == "musicgen")


def test_musicgen_warns_and_is_never_taken_unasked():
    card = models().named("musicgen")
    assert "non-commercial" in card.licence_note
    assert not card.default


async def test_a_song_that_came_is_found_by_our_token_after_a_crash(composer, account, tmp_path):
    first = composer("lyria")
    request = first.request(WANTED)
    remote_id = await first.submit(request, "token-1")
    later = composer("lyria")
    assert await later.find(request, "token-1", datetime.now(UTC)) == (remote_id,)
    assert (await later.poll(remote_id)).state == "done"
    await later.collect(remote_id, tmp_path / "song.mp3")
    await LocalScoreMaster().master(tmp_path / "song.mp3", WANTED, tmp_path / "score.wav")
    assert (tmp_path / "score.wav").stat().st_size == 44 + 20 * 48_000 * 4
    assert account.bill.billed == 1


async def test_a_refusal_is_remembered_after_a_crash(composer, account):
    account.fault("gemini.create", "text_only")
    first = composer("lyria")
    remote_id = await first.submit(first.request(WANTED), "token-2")
    status = await composer("lyria").poll(remote_id)
    assert (status.state, status.cost, status.refused) == ("failed", Money.zero(), True)


async def test_what_never_came_cannot_be_found(composer):
    work = composer("lyria")
    with pytest.raises(CannotListError):
        await work.find(work.request(WANTED), "token-3", datetime.now(UTC))


async def test_a_song_that_is_gone_from_the_disk_is_said_so(composer, tmp_path):
    work = composer("lyria")
    remote_id = await work.submit(work.request(WANTED), "token-4")
    for file in (tmp_path / "songs").iterdir():
        file.unlink()
    assert "is gone from this machine" in (await work.poll(remote_id)).reason
    with pytest.raises(RemoteFailedError, match="is gone from this machine"):
        await work.collect(remote_id, tmp_path / "song.mp3")


async def test_an_orphan_at_replicate_is_found_by_what_it_was_given(composer):
    work = composer("musicgen")
    request = work.request(WANTED)
    remote_id = await work.submit(request, "token-5")
    since = datetime.now(UTC) - timedelta(minutes=1)
    assert await work.find(request, "token-5", since) == (remote_id,)
    assert await work.find({**request, "seed": 5}, "token-5", since) == ()
    await work.cancel(remote_id)
