import shutil
import subprocess
import sys
from pathlib import Path

from genads_desktop.config.paths import Paths, data_dir, home

ROOT = Path(__file__).parents[2]


def test_the_home_can_be_chosen(tmp_path):
    assert home({"GENADS_HOME": str(tmp_path)}) == tmp_path.resolve()


def test_a_relative_home_does_not_move_with_the_working_folder():
    assert home({"GENADS_HOME": "here"}) == Path.cwd() / "here"


def test_without_a_choice_the_home_is_where_the_system_keeps_such_things():
    chosen = home({"GENADS_HOME": "  "})

    assert chosen.is_absolute()
    assert chosen.name == "GenAds Desktop"


def test_all_files_are_below_the_home(tmp_path):
    paths = Paths.below(tmp_path)
    paths.make_folders()

    assert paths.media.is_dir()
    assert paths.scratch.is_dir()
    assert paths.settings == tmp_path / "settings.toml"
    assert not paths.store.exists()


def test_scratch_is_on_the_disk_of_the_media(tmp_path):
    paths = Paths.below(tmp_path / "home", media=tmp_path / "films")

    assert paths.scratch.is_relative_to(tmp_path / "films")


def test_a_checkout_finds_its_resources():
    assert data_dir("resources") == ROOT / "resources"


def test_an_installed_package_finds_its_own_copy(tmp_path):
    package = tmp_path / "genads_desktop"
    (package / "_resources").mkdir(parents=True)
    (package / "config").mkdir()
    shutil.copy(ROOT / "genads_desktop/__init__.py", package)
    for name in ("__init__.py", "paths.py"):
        shutil.copy(ROOT / "genads_desktop/config" / name, package / "config")
    code = "from genads_desktop.config.paths import data_dir; print(data_dir('resources'))"

    found = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True
    )

    assert Path(found.stdout.strip()) == package / "_resources"
