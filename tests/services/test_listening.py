"""Films that are compared are heard equally loud."""

import json

import pytest

from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.ports.video import Picture
from genads_desktop.services.listening import Listening, matched
from tests.fakes.studio import FakeAdRenderer
from tests.samples import finished_ad


def test_the_louder_film_is_turned_down_to_the_quieter_one():
    gains = matched({0: -14.0, 1: -20.0, 2: -14.1})

    assert gains[1] == 1.0
    assert gains[0] == pytest.approx(0.501, abs=0.001)
    assert gains[2] == pytest.approx(0.507, abs=0.001)


def test_films_that_are_equally_loud_play_as_they_are():
    assert matched({0: -14.0, 1: -14.2}) == {0: 1.0, 1: 1.0}


def test_a_silent_film_turns_nobody_down():
    assert matched({0: -14.0, 1: None}) == {0: 1.0, 1: 1.0}


async def test_every_film_is_listened_to_once(tmp_path):
    storage = FolderStorage(tmp_path / "media", tmp_path / "scratch")
    ads = {}
    for index, lufs in enumerate((-14.0, -17.0)):
        note = tmp_path / f"{index}.txt"
        note.write_text(json.dumps({"frames": 48, "loudness": lufs}))
        ads[index] = finished_ad().replace(proxy=await storage.keep(note, "films/", "proxy"))
    listening = Listening(FakeAdRenderer(Picture()), storage)

    first = await listening.gains(ads)
    for ad in ads.values():
        path = storage.path(ad.proxy)
        path.chmod(0o600)
        path.write_text("heard enough")
    assert first[0] == pytest.approx(0.708, abs=0.001)
    assert await listening.gains(ads) == first
    storage.close()
