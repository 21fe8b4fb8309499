"""An owner is alive as long as its process is, however that ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from genads_desktop.adapters.ledger.owners import OwnerLocks
from genads_desktop.ports.errors import StoreError

ROOT = Path(__file__).parents[2]
OTHER = """
import sys
from pathlib import Path
from genads_desktop.adapters.ledger.owners import OwnerLocks
locks = OwnerLocks(Path(sys.argv[1]))
print(locks.owner, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def locks(tmp_path):
    mine = OwnerLocks(tmp_path)
    yield mine
    mine.close()


def make_old(folder):
    for file in folder.iterdir():
        os.utime(file, (0, 0))


def test_an_owner_is_at_work_until_its_process_is_killed(locks, tmp_path):
    command = [sys.executable, "-c", OTHER, str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **pipes) as process:
        other = process.stdout.readline().strip()
        make_old(tmp_path)
        locks.sweep()
        assert locks.at_work(other)
        process.kill()

    assert not locks.at_work(other)
    locks.sweep()
    assert [file.stem for file in tmp_path.iterdir()] == [locks.owner]


def test_this_process_is_at_work_and_a_stranger_is_not(locks):
    assert locks.at_work(locks.owner)
    assert not locks.at_work("nobody")


def test_an_owner_in_the_same_process_counts_too(locks, tmp_path):
    other = OwnerLocks(tmp_path)
    assert locks.at_work(other.owner)

    other.close()
    assert not locks.at_work(other.owner)


def test_a_folder_that_cannot_be_used_is_said_in_a_sentence(tmp_path):
    file = tmp_path / "file"
    file.touch()

    with pytest.raises(StoreError, match="cannot be written to"):
        OwnerLocks(file / "owners")
