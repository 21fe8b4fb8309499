import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from genads_desktop.adapters.doctor.database import DatabaseProbe
from genads_desktop.adapters.doctor.ffmpeg import SIDE, FFmpegProbe, colour_complaint
from genads_desktop.adapters.doctor.home import HomeProbe
from genads_desktop.adapters.doctor.keys import KeyringProbe, ProviderKeysProbe
from genads_desktop.adapters.doctor.machine import (
    DiskProbe,
    MemoryProbe,
    PythonProbe,
    memory_bytes,
)
from genads_desktop.adapters.doctor.needs import Needs
from genads_desktop.adapters.doctor.qt import FontProbe, QtProbe
from genads_desktop.adapters.doctor.round import probes
from genads_desktop.adapters.secrets.environment import EnvironmentSecrets
from genads_desktop.config.paths import Paths, data_dir
from genads_desktop.services.doctor import examine
from tests.fakes.secrets import FakeSecrets

MODEST = Needs(python_at_least=(3, 11), python_below=(3, 14), disk_gb=0.001, memory_gb=0.1)
HUGE = Needs(python_at_least=(3, 11), python_below=(3, 14), disk_gb=1e6, memory_gb=1e6)


async def sound(probe):
    finding = await probe.examine()
    assert finding.ok, finding
    assert finding.fix == ""
    return finding


async def unwell(probe):
    """A complaint is one sentence to read and one to act on."""
    finding = await probe.examine()
    assert not finding.ok, finding
    assert finding.detail.endswith(".")
    assert finding.fix.endswith(".")
    assert "\n" not in finding.fix
    return finding


async def test_ffmpeg_keeps_red_red():
    await sound(FFmpegProbe())


def test_a_picture_that_turned_orange_is_noticed():
    picture = np.full((SIDE, SIDE, 4), (255, 24, 0, 255), np.uint8)

    assert "(255, 24, 0)" in colour_complaint(picture)


async def test_qt_draws_without_a_screen():
    await sound(QtProbe())


async def test_a_font_that_is_none_is_named(tmp_path):
    (tmp_path / "broken.ttf").write_bytes(b"not a font at all")

    assert "broken.ttf" in (await unwell(FontProbe(tmp_path))).detail


async def test_missing_fonts_are_noticed(tmp_path):
    assert "no fonts" in (await unwell(FontProbe(tmp_path / "nowhere"))).detail


@pytest.mark.parametrize(("version", "ok"), [((3, 10), False), ((3, 11), True), ((3, 14), False)])
async def test_python_is_compared_with_what_the_packages_are_pinned_for(version, ok):
    finding = await PythonProbe(MODEST, version).examine()

    assert finding.ok is ok
    assert "3.11 to 3.13" in finding.detail


async def test_a_full_disk_is_noticed_even_before_there_is_a_home(tmp_path):
    home = tmp_path / "not" / "there"

    await sound(DiskProbe(home, MODEST))
    assert "GENADS_HOME" in (await unwell(DiskProbe(home, HUGE))).fix
    assert not home.exists()


async def test_little_memory_is_no_reason_to_stop():
    await sound(MemoryProbe(MODEST))
    finding = await unwell(MemoryProbe(HUGE))

    assert not finding.needed


def test_memory_is_measured_in_bytes():
    assert 2**28 < memory_bytes() < 2**45


async def test_a_home_that_cannot_be_made_is_noticed(tmp_path):
    (tmp_path / "file").touch()

    assert "GENADS_HOME" in (await unwell(HomeProbe(tmp_path / "file" / "home"))).fix


async def test_a_home_is_left_as_it_was_or_is_not_made(tmp_path):
    await sound(HomeProbe(tmp_path))
    await sound(HomeProbe(tmp_path / "later"))

    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def database(tmp_path):
    file = tmp_path / "store.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bottle (name TEXT)")
        connection.executemany("INSERT INTO bottle VALUES (?)", [("x" * 400,)] * 100)
        connection.commit()
    return file


async def test_a_database_is_tried_and_left_as_it_was(database):
    before = database.read_bytes()
    await sound(DatabaseProbe("Database", database))

    assert database.read_bytes() == before


async def test_a_database_that_is_not_there_yet_is_not_made(tmp_path):
    await sound(DatabaseProbe("Database", tmp_path / "later" / "store.db"))

    assert list(tmp_path.iterdir()) == []


async def test_a_database_whose_folder_is_a_file_is_noticed(tmp_path):
    (tmp_path / "file").touch()

    finding = await unwell(DatabaseProbe("Database", tmp_path / "file" / "store.db"))
    assert "is not a folder" in finding.detail


async def test_a_damaged_database_is_noticed(database):
    content = bytearray(database.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    database.write_bytes(content)

    assert "damaged" in (await unwell(DatabaseProbe("Database", database))).detail


async def test_a_file_that_is_no_database_is_noticed(database):
    database.write_text("these are not the pages you are looking for" * 100)

    assert "damaged" in (await unwell(DatabaseProbe("Database", database))).detail


async def test_a_database_that_another_program_holds_is_noticed(database):
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        finding = await unwell(DatabaseProbe("Database", database, wait=0.1))

    assert "locked" in finding.detail


async def test_a_keyring_that_works_is_left_empty():
    secrets = FakeSecrets()
    await sound(KeyringProbe(secrets))

    assert secrets.keys == {}


async def test_without_a_keyring_ads_can_still_be_made():
    finding = await unwell(KeyringProbe(EnvironmentSecrets({})))

    assert not finding.needed


async def test_providers_with_a_key_are_named_and_no_key_is_shown():
    secrets = FakeSecrets({"OPENAI_API_KEY": "sk-marker"}, REPLICATE_API_TOKEN="r8-marker")
    providers = {"OPENAI_API_KEY": "OpenAI", "REPLICATE_API_TOKEN": "Replicate", "NONE": "Nobody"}
    finding = await ProviderKeysProbe(secrets, providers).examine()

    assert (
        finding.detail == "Keys are here: OpenAI (in the environment), Replicate (in the keyring)."
    )


async def test_without_a_key_all_is_well():
    finding = await ProviderKeysProbe(FakeSecrets({}), {"OPENAI_API_KEY": "OpenAI"}).examine()

    assert finding.ok


async def test_a_key_that_cannot_be_one_is_a_finding():
    secrets = FakeSecrets({"OPENAI_API_KEY": "sk-“marker”"})
    finding = await unwell(ProviderKeysProbe(secrets, {"OPENAI_API_KEY": "OpenAI"}))

    assert not finding.needed
    assert "marker" not in finding.detail


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
async def test_a_home_that_may_not_be_written_is_noticed(tmp_path):
    tmp_path.chmod(0o500)

    await unwell(HomeProbe(tmp_path))


async def test_the_round_looks_at_everything_once(tmp_path):
    names = [probe.name for probe in probes(Paths.below(tmp_path), FakeSecrets())]

    assert len(set(names)) == len(names)
    assert {"FFmpeg", "Qt", "Fonts", "Disk", "Memory", "Keyring", "Database", "Python"} <= set(
        names
    )


async def test_this_machine_can_make_ads(tmp_path):
    diagnosis = await examine(probes(Paths.below(tmp_path), FakeSecrets()))

    assert diagnosis.healthy, diagnosis.complaints


def test_the_needs_are_data():
    assert Needs.read(Path(data_dir("resources")) / "doctor/needs.toml").python_at_least == (3, 11)
