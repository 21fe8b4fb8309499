"""A program that is killed while it saves loses nothing it had said was saved."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from genads_desktop.adapters.store.sql import SqlStore
from tests.samples import CAMPAIGN_ID
from tests.store.busy_writer import number_in

ROOT = Path(__file__).parents[2]


async def test_a_kill_in_the_middle_of_saving_keeps_every_save_that_was_reported(tmp_path):
    path = tmp_path / "store.db"
    for _ in range(2):
        reported = kill_after(path, random.randint(10, 30))

        store = SqlStore(path)
        saved = number_in(await store.read(lambda work: work.campaigns.get(CAMPAIGN_ID)))
        await store.close()

        assert saved - reported in (0, 1)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def kill_after(path, saves):
    """Kill the writer after so many reported saves; return the last number it reported."""
    command = [sys.executable, "-m", "tests.store.busy_writer", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        for _ in range(saves):
            assert writer.stdout.readline()
        writer.kill()
        lines = writer.stdout.read().split("\n")
    complete = [line for line in lines[:-1] if line]
    return int(complete[-1]) if complete else saves
