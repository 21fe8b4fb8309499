"""The ad project: what it holds, and how results are added to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.brand import UNTITLED_BRAND
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.errors import UnknownSceneError, UnknownVariationError
from genads_desktop.domain.media import Angle
from tests.domain.strategies import few, projects, takes
from tests.samples import (
    brand,
    campaign,
    finished_ad,
    media_ref,
    perfume,
    project,
    scene,
    take,
    track,
)


@few
@given(project=projects())
def test_json_is_camel_case_and_comes_back_the_same(project):
    text = project.model_dump_json()

    assert '"schemaVersion":1' in text
    assert '"targetDuration":' in text
    assert AdProject.model_validate_json(text) == project


def test_unknown_keys_are_refused():
    document = project().model_dump(mode="json") | {"mood": "new"}

    with pytest.raises(ValidationError, match="mood"):
        AdProject.model_validate(document)


def test_two_scenes_never_have_one_id():
    told = project().variations[0]

    with pytest.raises(ValidationError, match="two scenes have the same id"):
        project().replace(variations=(told, told.replace(index=1)))


def test_two_variations_never_have_one_index():
    told = project().variations[0]
    other = told.replace(scenes=(scene("other"),))

    with pytest.raises(ValidationError, match="two variations have the same index"):
        project().replace(variations=(told, other))


def test_only_a_variation_that_is_there_can_be_selected():
    with pytest.raises(ValidationError, match="not one of the project's variations"):
        project().replace(selected_variation=4)


def test_a_variation_has_at_least_one_scene():
    with pytest.raises(ValidationError):
        Variation(index=0, approach="minimal", seed=1, scenes=())


def test_a_scene_plays_only_a_take_it_has():
    with pytest.raises(ValidationError, match="not one of the scene's takes"):
        scene("a", takes=(take(),), selected_take_id="other")


@few
@given(project=projects(), new=takes("new"))
def test_a_take_is_added_once_and_selected_and_the_others_stay(project, new):
    once = project.with_take("scene_1", new)
    twice = once.with_take("scene_1", new)

    assert once.scene("scene_1").selected_take == new
    assert once.scene("scene_1").takes == (*project.scene("scene_1").takes, new)
    assert twice == once


@few
@given(project=projects(), index=st.integers(0, 8))
def test_a_score_is_added_once_and_selected(project, index):
    once = project.with_track(index, track("new"))

    assert once.with_track(index, track("new")) == once
    if project.has_variation(index):
        assert once.variation(index).music.selected_track == track("new")
    else:
        assert once is project


def test_a_result_whose_scene_is_gone_changes_nothing():
    made = project()

    assert made.with_take("gone", take()) is made
    assert made.with_finished(7, finished_ad()) is made


def test_the_same_film_again_takes_its_own_place():
    first = project().with_finished(0, finished_ad("one")).with_finished(0, finished_ad("two"))
    again = first.with_finished(0, finished_ad("one").replace(made_at="later"))

    assert [ad.fingerprint for ad in again.variation(0).finished] == ["two", "one"]
    assert again.variation(0).finished[-1].made_at == "later"


def test_what_is_not_there_is_named():
    with pytest.raises(UnknownSceneError, match="no scene 'gone'"):
        project().scene("gone")
    with pytest.raises(UnknownVariationError, match="no variation 3"):
        project().variation(2)


def test_onboarding_is_done_when_name_and_logo_stand():
    assert not brand(logo=None).onboarding_completed
    assert not brand(brand_name=UNTITLED_BRAND, logo=media_ref()).onboarding_completed
    assert brand(logo=media_ref()).onboarding_completed


def test_a_perfume_gives_its_product_with_the_front_first():
    asset = perfume(other_photos={Angle.TOP: media_ref("top", "2")}).product_asset

    assert list(asset.photos) == [Angle.FRONT, Angle.TOP]


def test_a_perfume_needs_its_front_photo():
    with pytest.raises(ValidationError, match="front"):
        perfume(front=None)


@pytest.mark.parametrize("seconds", [14, 61])
def test_an_ad_lasts_fifteen_to_sixty_seconds(seconds):
    with pytest.raises(ValidationError):
        campaign(target_duration=seconds)


def test_a_copied_campaign_is_nobodys_choice_yet():
    made = project().with_finished(0, finished_ad()).replace(selected_variation=0)
    copied = campaign(project=made, status=CampaignStatus.DELIVERED).copied("new", "Copy")

    assert (copied.campaign_id, copied.project.project_id) == ("new", "new")
    assert copied.status == CampaignStatus.READY
    assert copied.project.selected_variation is None
    assert copied.project.variations == made.variations


def test_a_copied_campaign_is_as_far_as_what_is_in_it():
    generating = campaign(status=CampaignStatus.GENERATING)

    assert generating.copied("new", "Copy").status == CampaignStatus.PLANNED
    assert generating.replace(project=None).copied("new", "Copy").status == CampaignStatus.DRAFT
