import os
import stat
import sys
import tomllib
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from genads_desktop.config.settings import Settings, SettingsError, load_settings, save_settings
from genads_desktop.config.toml_file import read_table, write_table

NO_VARIABLES = {}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


def test_without_a_file_the_defaults_hold(file):
    loaded = load_settings(file, NO_VARIABLES)

    assert loaded.stored == loaded.effective == Settings()
    assert loaded.notices == ()
    assert not file.exists()


def test_what_is_saved_is_read_again(file, tmp_path):
    settings = Settings(theme="light", engines=("veo", "local"), max_jobs=2, media_folder=tmp_path)

    save_settings(file, settings)

    assert load_settings(file, NO_VARIABLES).stored == settings


def test_defaults_are_not_written_so_that_better_ones_can_follow(file):
    save_settings(file, Settings(theme="light"))

    assert tomllib.loads(file.read_text()) == {"theme": "light"}


def test_the_environment_wins_and_is_not_saved(file):
    save_settings(file, Settings(s3_bucket="house"))

    loaded = load_settings(file, {"GENADS_S3_BUCKET": " other ", "AWS_DEFAULT_REGION": "eu-west-3"})

    assert loaded.effective.s3_bucket == "other"
    assert loaded.effective.s3_region == "eu-west-3"
    assert loaded.stored.s3_bucket == "house"
    assert loaded.from_environment == {"s3_bucket", "s3_region"}


def test_an_empty_variable_decides_nothing(file):
    save_settings(file, Settings(openai_base_url="http://localhost:1/v1"))

    loaded = load_settings(file, {"OPENAI_BASE_URL": ""})

    assert loaded.effective.openai_base_url == "http://localhost:1/v1"
    assert not loaded.from_environment


def test_the_more_precise_variable_comes_first(file):
    environ = {"AWS_ENDPOINT_URL": "http://general", "AWS_ENDPOINT_URL_S3": "http://s3"}

    assert load_settings(file, environ).effective.s3_endpoint_url == "http://s3"


def test_a_file_that_is_not_toml_is_kept_and_reported(file):
    file.write_text("theme = light")

    loaded = load_settings(file, NO_VARIABLES)

    assert loaded.stored == Settings()
    assert "settings.broken-1.toml" in loaded.notices[0]
    assert file.with_name("settings.broken-1.toml").read_text() == "theme = light"
    assert load_settings(file, NO_VARIABLES).notices == ()


def test_a_second_broken_file_does_not_replace_the_first(file):
    for text in ("first = ", "second = "):
        file.write_text(text)
        load_settings(file, NO_VARIABLES)

    assert file.with_name("settings.broken-1.toml").read_text() == "first = "
    assert file.with_name("settings.broken-2.toml").read_text() == "second = "


def test_a_file_in_another_encoding_is_kept_and_reported(file):
    file.write_bytes('language = "é"'.encode("latin-1"))

    assert "settings.broken-1.toml" in load_settings(file, NO_VARIABLES).notices[0]


def test_a_wrong_value_costs_only_itself(file):
    file.write_text('theme = "pink"\nmax_jobs = 3\nfuture = { a = [1] }\n')

    loaded = load_settings(file, NO_VARIABLES)

    assert loaded.stored == Settings(max_jobs=3)
    assert loaded.notices[0].startswith("The setting theme is not used: ")
    assert "pink" in file.with_name("settings.broken-1.toml").read_text()
    assert tomllib.loads(file.read_text()) == {"future": {"a": [1]}, "max_jobs": 3}


def test_keys_of_a_newer_version_survive_saving_and_are_named(file):
    file.write_text('theme = "light"\nhologram = true\nsince = 2031-01-02\n')

    loaded = load_settings(file, NO_VARIABLES)
    save_settings(file, loaded.stored.replace(theme="system"))

    assert any("hologram, since" in notice for notice in loaded.notices)
    assert tomllib.loads(file.read_text()) == {
        "hologram": True,
        "since": date(2031, 1, 2),
        "theme": "system",
    }


def test_a_password_is_never_saved(file):
    settings = Settings(database_url="postgresql://ana:s3cret@db/genads")

    with pytest.raises(SettingsError, match="GENADS_DATABASE_URL"):
        save_settings(file, settings)

    assert not file.exists()


def test_a_relative_media_folder_is_refused(file):
    file.write_text('media_folder = "films"')

    assert "must be a full path" in load_settings(file, NO_VARIABLES).notices[0]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_that_cannot_be_written_says_so(file):
    file.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)

    with pytest.raises(SettingsError, match="could not be saved"):
        save_settings(file, Settings(theme="light"))


def test_a_folder_in_the_way_is_a_sentence_not_a_traceback(file):
    file.mkdir()

    assert "The defaults hold" in load_settings(file, NO_VARIABLES).notices[0]
    with pytest.raises(SettingsError, match="could not be saved"):
        save_settings(file, Settings(theme="light"))
    assert list(file.parent.iterdir()) == [file]


def test_there_is_always_somebody_to_draw():
    assert Settings().drawing_processes >= 1
    assert Settings(workers=7).drawing_processes == 7


toml_values = st.recursive(
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    table=st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])), toml_values, max_size=4
    )
)
def test_any_table_comes_back_as_it_was_written(tmp_path_factory, table):
    file = tmp_path_factory.mktemp("toml") / "table.toml"

    write_table(file, table)

    assert read_table(file) == table


def test_caps_are_exact_and_never_negative(file):
    save_settings(file, Settings(cap_month=Decimal("19.90")))

    assert load_settings(file, NO_VARIABLES).stored.cap_month == Decimal("19.90")
    assert Settings().cap_month is None
    with pytest.raises(ValidationError):
        Settings(cap_brand=Decimal(-1))
