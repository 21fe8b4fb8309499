"""The way from a photo to a film, on the real engine and the real FFmpeg, at a small size."""

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from genads_desktop.adapters.ledger.sql import ledger_in
from genads_desktop.bootstrap import open_services
from genads_desktop.domain.scene_edits import ChangeText, RewritePrompt
from genads_desktop.media.frames import read_frame
from genads_desktop.media.probe import probe
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.generation.events import StepFinished
from tests.journeys.small_make import PICTURE, order

ROOT = Path(__file__).parents[2]
BLACK = 16


@pytest.fixture
async def services(tmp_path):
    async with open_services(tmp_path / "home", picture=PICTURE) as services:
        yield services


async def made(services, asked):
    """Brief and build; returns the open session."""
    briefed = await services.briefing.campaign_for(asked)
    state = await services.builds.run(briefed.campaign.campaign_id, lambda _: None)
    assert state == JobState.DONE
    return await services.sessions.open(briefed.campaign.campaign_id)


@pytest.mark.timeout(240)
async def test_a_photo_becomes_a_film_that_can_be_edited_and_delivered(services, tmp_path):
    session = await made(services, order())
    variation = session.project.variations[0]
    film = await services.delivery.export(session.project, 0, tmp_path / "out")

    facts = probe(film)
    assert facts.video.frames == variation.frames == 360
    assert facts.faststart
    assert facts.audio is not None
    assert abs(facts.audio.seconds - 15) < 0.03
    assert (facts.video.width, facts.video.height) == (PICTURE.width, PICTURE.height)
    for number in (0, 359):
        assert read_frame(film, number)[: PICTURE.height].mean() > BLACK + 4
    assert film.name == "Aurum 15s.mp4"

    await edited_again(services, session)


async def edited_again(services, session):
    """A text makes no take, a prompt makes one, and the film is new both times."""
    before = session.project.variations[0]
    spoken = next(scene for scene in before.scenes if scene.overlay)
    session.apply(ChangeText(scene_id=spoken.scene_id, overlay=None))
    assert await services.builds.run(session.project.project_id, lambda _: None) == JobState.DONE
    without_text = session.project.variations[0]
    assert takes_of(without_text) == takes_of(before)
    assert films_of(without_text) == films_of(before) + 1

    rewritten = before.scenes[0]
    rain = rewritten.look.atmosphere.replace(rain=0.8)
    look = rewritten.look.replace(atmosphere=rain)
    session.apply(RewritePrompt(scene_id=rewritten.scene_id, prompt="rain at dusk", look=look))
    assert await services.builds.run(session.project.project_id, lambda _: None) == JobState.DONE
    after = session.project.variations[0]
    assert takes_of(after) == takes_of(before) + 1
    assert films_of(after) == films_of(before) + 2


def takes_of(variation):
    return sum(len(scene.takes) for scene in variation.scenes)


def films_of(variation):
    return len(variation.finished)


@pytest.mark.timeout(240)
def test_a_make_that_was_killed_goes_on_where_it_was(tmp_path):
    """The plug is pulled when two takes are done; the second start films only the others."""
    home = tmp_path / "home"
    finished = made_until_killed(home, takes=2)
    kept = {step.key: step.result for step in steps_of(home) if step.result is not None}

    started = asyncio.run(made_to_the_end(home))

    takes = {key for key in finished if key.endswith("/take")}
    assert len(takes) >= 2
    assert not takes & started
    assert {key: step for key, step in kept.items() if key in takes} == {
        step.key: step.result for step in steps_of(home) if step.key in takes
    }
    assert not list(home.rglob("*.part*"))


def made_until_killed(home, *, takes):
    """Start a make and kill it when so many takes have been kept; returns what had finished."""
    command = [sys.executable, "-m", "tests.journeys.small_make", str(home)]
    finished = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        for line in process.stdout:
            if line.startswith("StepFinished"):
                finished.append(line.split("'")[1])
            if sum(key.endswith("/take") for key in finished) == takes:
                os.killpg(process.pid, signal.SIGKILL)
                break
    assert process.returncode == -signal.SIGKILL
    return finished


async def made_to_the_end(home):
    """Make again in the same home; returns the steps that had to be made."""
    events = []
    async with open_services(home, picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order())
        assert briefed.found_again
        state = await services.builds.run(briefed.campaign.campaign_id, events.append)
    assert state == JobState.DONE
    return {event.key for event in events if isinstance(event, StepFinished)}


def steps_of(home):
    ledger = ledger_in(home / "ledger.db")
    try:
        campaign = json.loads(job_of(home)["spec"])["campaignId"]
        return ledger.steps(ledger.latest("ad", campaign).id)
    finally:
        ledger.close_book()


def job_of(home):
    with sqlite3.connect(home / "ledger.db") as database:
        database.row_factory = sqlite3.Row
        return database.execute("select * from job").fetchone()
