"""Any title becomes a name that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.services.file_names import file_name


@given(st.text(max_size=300))
def test_any_title_becomes_one_safe_part_of_a_path(title):
    name = file_name(title)

    assert name
    assert len(name.encode()) <= 124
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable() or any(ord(letter) > 127 for letter in name)
    assert name not in (".", "..")
    assert not name.endswith((" ", "."))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ombre / Nuit", "Ombre Nuit"),
        ("../../etc", "etc"),
        ("CON", "ad CON"),
        ("...", "ad"),
        ("Rose Élysée 15s", "Rose Élysée 15s"),
        ("金木犀の夜", "金木犀の夜"),
    ],
)
def test_titles_stay_readable(title, name):
    assert file_name(title) == name
