"""Documents of other versions are upgraded, or refused with a sentence, and never changed."""

import copy
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.domain.ad_project import SCHEMA_VERSION
from genads_desktop.domain.errors import BrokenDocumentError, DomainError, NewerDocumentError
from genads_desktop.domain.scene import MAX_SCENE_FRAMES, MIN_SCENE_FRAMES, ShotType
from genads_desktop.domain.upgrades import read_project
from tests.domain.strategies import few, many, projects
from tests.samples import project, take

WEB = {
    "project_id": "9c1e",
    "brief": "Gold at night",
    "brand": {"name": "Maison Aurélie", "colors": ["#fff"]},
    "perfume_name": "Nuit d'Or",
    "selected_style": "dark_elegance",
    "scenes": [
        {
            "id": "s1",
            "duration": 3,
            "shot_type": "macro_bottle",
            "background_prompt": "Gold dust.",
            "use_product": True,
        },
        {
            "duration": 40,
            "description": "A terrace.",
            "use_product": False,
            "overlay": {"text": "one two three four five six seven"},
        },
        {"duration": 0.2, "shotType": "unheard of"},
    ],
    "renderStatus": {"stage": "done"},
}


def test_a_document_of_the_web_system_is_read():
    project = read_project(WEB)
    first, second, third = project.variations[0].scenes

    assert project.schema_version == SCHEMA_VERSION
    assert (project.brand.name, project.perfume.name) == ("Maison Aurélie", "Nuit d'Or")
    assert project.brief.creative_prompt == "Gold at night"
    assert project.style.style == "dark_elegance"
    assert (first.scene_id, first.frames, first.shot) == ("s1", 72, ShotType.MACRO_BOTTLE)
    assert first.shows_product
    assert not second.shows_product
    assert second.frames == MAX_SCENE_FRAMES
    assert [line.text for line in second.overlay.lines] == ["one two three four five six", "seven"]
    assert (third.frames, third.shot) == (MIN_SCENE_FRAMES, ShotType.AESTHETIC_BROLL)


def test_reading_leaves_the_document_as_it_was():
    before = copy.deepcopy(WEB)
    read_project(WEB)

    assert before == WEB


@few
@given(project=projects())
def test_a_document_of_this_version_is_read_as_it_is(project):
    assert read_project(project.model_dump(mode="json")) == project


def test_a_document_from_before_clips_had_sound_is_read_and_drops_it():
    now = project().with_take("scene_1", take())
    document = now.model_dump(mode="json")
    for told in document["variations"][0]["scenes"]:
        del told["clipSound"]
        for made in told["takes"]:
            del made["hasSound"]

    read = read_project(document)

    assert read == now
    assert not read.scene("scene_1").heard_clip


def test_a_newer_document_is_refused_with_what_to_do():
    with pytest.raises(NewerDocumentError, match=r"newer GenAds Desktop .*Nothing was changed. Up"):
        read_project({"schemaVersion": SCHEMA_VERSION + 1})


@pytest.mark.parametrize("version", ["1", -1, None, 1.5, [], True])
def test_an_unreadable_version_is_refused(version):
    with pytest.raises(BrokenDocumentError):
        read_project({"schemaVersion": version})


def test_a_broken_document_says_where():
    with pytest.raises(BrokenDocumentError, match=r"brief.*Nothing was changed"):
        read_project({"schemaVersion": 1, "projectId": "x"})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 100) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
KEYS = [*WEB, "projectId", "creative_prompt", "schemaVersion"]
SCENE_KEYS = ["id", "sceneId", "duration", "shot_type", "description", "overlay", "use_product"]


@many
@given(
    document=st.dictionaries(st.sampled_from(KEYS), json_values, max_size=5),
    scenes=st.none()
    | st.lists(st.dictionaries(st.sampled_from(SCENE_KEYS), json_values, max_size=4), max_size=3),
)
def test_no_document_at_all_does_more_than_be_refused(document, scenes):
    if scenes is not None:
        document["scenes"] = scenes
    with suppress(DomainError):
        read = read_project(document)
        assert read_project(read.model_dump(mode="json")) == read
