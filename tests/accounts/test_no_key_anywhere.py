"""After a run with marker keys and many failures, no key is anywhere: logs, databases, files, answers, errors."""

import asyncio
import json
import os
import subprocess
import sys
import traceback
import uuid

import pytest

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.ad_project import BrandIdentity, Brief, PerfumeIdentity
from genads_desktop.media.worker import worker_environment
from genads_desktop.ports.errors import ProviderError, SecretError
from genads_desktop.ports.planner import PlanRequest
from genads_desktop.ports.video import Picture
from genads_desktop.services.generation.execute import execute
from genads_desktop.services.generation.workplace import Pace, Workplace
from tests.music.measurement import request as score
from tests.provider_server.server import ProviderServer
from tests.video_remote.kit import shot

KEYS = ("OPENAI_API_KEY", "GEMINI_API_KEY", "GOOGLE_VERTEX_API_KEY", "REPLICATE_API_TOKEN")
WORKS = ("omni", "veo", "seedance", "lyria", "musicgen")
FAULTS = ("http_401", "http_422", "html", "reset_after_accept")
PACE = Pace(
    poll=0.02,
    beat=0.05,
    grace=0.05,
    second_look=0.02,
    first_retry=0.02,
    longest_retry=0.05,
    patience=0.5,
)
REQUEST = PlanRequest(
    brief=Brief(target_duration=15),
    brand=BrandIdentity(name="Maison Aurel"),
    perfume=PerfumeIdentity(name="AURUM"),
    subject="campaign",
)


@pytest.fixture(scope="module")
def server():
    with ProviderServer(job_seconds=0.02) as running:
        yield running.client


@pytest.fixture
def marked(server, monkeypatch, tmp_path):
    """A home, and a marker key for every provider of this machine."""
    monkeypatch.setenv("GENADS_HOME", str(tmp_path / "home"))
    for name, address in (
        ("OPENAI_BASE_URL", server.openai_url),
        ("GOOGLE_GEMINI_BASE_URL", server.gemini_url),
        ("GOOGLE_VERTEX_BASE_URL", server.vertex_url),
        ("REPLICATE_BASE_URL", server.replicate_url),
    ):
        monkeypatch.setenv(name, address)
    keys = {name: f"MARKER{uuid.uuid4().hex}" for name in KEYS}
    for name, key in keys.items():
        monkeypatch.setenv(name, key)
    return {name: server.account(key) for name, key in keys.items()}


def wherever(folder, accounts):
    """The files that hold any of the keys, in plain bytes."""
    needles = [account.key.encode() for account in accounts.values()]
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if any(needle in path.read_bytes() for needle in needles)]


def shown(text, accounts):
    return [name for name, account in accounts.items() if account.key in text]


async def handed_in(services, name, said):
    """Run one paid step that may fail in any way, and keep every word of it."""
    work = services.paid_engines.works[name]
    film = name in {"omni", "veo", "seedance"}
    request = work.request(shot() if film else score(frames=72, cuts=(), end_card=40))
    workplace = Workplace(folder=services.paths.scratch, pace=PACE)

    async def keep(file):
        return {"bytes": file.stat().st_size}

    async def pipeline(run, spec):
        try:
            return await run.remote("step", work, request, keep, suffix=".bin")
        except Exception as error:
            said.append("".join(traceback.format_exception(error)))
            raise

    with workplace.books:
        job = services.ledger.add_job("test", "campaign", {})
        await execute(services.ledger, job.id, "desk", {"test": pipeline}, workplace)
    said.append(repr(services.ledger.job(job.id)))
    said.append(repr(services.ledger.operations(job.id)))


async def test_no_key_is_in_the_home_the_log_or_any_word(marked, tmp_path, caplog):
    caplog.set_level("DEBUG")
    said = []
    async with open_services(picture=Picture(width=270, height=480)) as services:
        for fault in FAULTS:
            for account in marked.values():
                account.fault("*.create", fault)
                account.fault("*.models", fault)
                account.fault("*.account", fault)
                account.fault("openai.chat", fault)
            plan = await services.planner.plan(REQUEST)
            said.append(repr(plan.notes))
            for state in await services.accounts.states():
                said.append(repr(state))
                said.append(repr(await services.accounts.test(state.provider.name)))
            await asyncio.gather(*(handed_in(services, name, said) for name in WORKS))
        try:
            await services.accounts.enter("openai", marked["OPENAI_API_KEY"].key + "“")
        except (SecretError, ProviderError) as error:
            said.append("".join(traceback.format_exception(error)))
        said.append(repr(services.ledger.expenses()))
    assert len(said) > 60
    assert any("Nothing was charged" in each for each in said)
    assert shown("\n".join(said), marked) == []
    assert shown(caplog.text, marked) == []
    assert wherever(tmp_path, marked) == []
    assert list((tmp_path / "home").rglob("*.log"))


def test_a_key_that_leaks_would_be_found(marked, tmp_path):
    key = marked["OPENAI_API_KEY"].key
    leak = tmp_path / "store.db"
    leak.write_bytes(b"SQLite format 3\0" + key.encode())
    assert wherever(tmp_path, marked) == [leak]
    assert shown(f"Bearer {key}", marked) == ["OPENAI_API_KEY"]


@pytest.mark.parametrize("fault", ["none", "http_401", "html"])
def test_no_key_is_in_what_the_command_line_prints(marked, tmp_path, fault):
    marked["OPENAI_API_KEY"].fault("openai.chat", fault, times=-1)
    words = ["plan", "--planner", "openai", "--json", "--prompt", "gold"]
    done = run(*words)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["variations"]
    assert shown(done.stdout + done.stderr, marked) == []
    assert wherever(tmp_path, marked) == []


def run(*words):
    command = [sys.executable, "-m", "genads_desktop", *words]
    environment = {**worker_environment(), "HOME": os.environ.get("HOME", "/")}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
