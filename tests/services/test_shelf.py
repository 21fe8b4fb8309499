"""Files that can be made again: made once, never seen half made."""

import asyncio
import os

import pytest

from genads_desktop.services.shelf import Shelf


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "shelf")


async def test_a_file_is_made_once_however_many_ask_for_it(shelf):
    made = []

    async def make(part):
        made.append(part)
        await asyncio.sleep(0)
        part.write_text("piece")

    first, second = await asyncio.gather(shelf.made("a.txt", make), shelf.made("a.txt", make))
    third = await shelf.made("a.txt", make)

    assert len(made) == 1
    assert first == second == third
    assert third.read_text() == "piece"


async def test_what_failed_leaves_nothing_and_can_be_tried_again(shelf, tmp_path):
    async def fail(part):
        part.write_text("half")
        raise OSError("the disk is full")

    async def make(part):
        part.write_text("whole")

    with pytest.raises(OSError, match="full"):
        await shelf.made("a.txt", fail)
    assert list((tmp_path / "shelf").iterdir()) == []
    assert (await shelf.made("a.txt", make)).read_text() == "whole"


async def test_one_who_stops_waiting_takes_nothing_from_the_others(shelf):
    go = asyncio.Event()

    async def make(part):
        await go.wait()
        part.write_text("piece")

    impatient = asyncio.ensure_future(shelf.made("a.txt", make))
    patient = asyncio.ensure_future(shelf.made("a.txt", make))
    await asyncio.sleep(0)
    impatient.cancel()
    go.set()

    assert (await patient).read_text() == "piece"


async def test_sweeping_removes_what_nobody_asked_for(shelf, tmp_path):
    async def make(part):
        part.write_text("piece")

    file = await shelf.made("a.txt", make)
    await shelf.sweep(file.stat().st_mtime - 1)
    assert file.exists()
    await shelf.sweep(file.stat().st_mtime + 1)
    assert not file.exists()


async def test_a_file_is_made_again_when_what_was_made_beside_it_is_gone(shelf):
    async def make(part):
        part.write_text("note")
        shelf.place("a.mov").write_text("film")

    await shelf.made("a.json", make, beside=("a.mov",))
    shelf.place("a.mov").unlink()
    await shelf.made("a.json", make, beside=("a.mov",))
    assert shelf.place("a.mov").read_text() == "film"


async def test_asking_for_a_file_keeps_what_was_made_beside_it_from_the_sweep(shelf):
    async def make(part):
        part.write_text("note")
        shelf.place("a.mov").write_text("film")

    await shelf.made("a.json", make, beside=("a.mov",))
    for name in ("a.json", "a.mov"):
        os.utime(shelf.place(name), (0, 0))
    await shelf.made("a.json", make, beside=("a.mov",))
    await shelf.sweep(before=1000)
    assert shelf.place("a.mov").exists()
