"""Scores by providers: chosen, paid once, mastered here, and replaced visibly when they fail."""

import json
from decimal import Decimal

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import Transition
from genads_desktop.domain.scene_edits import ChangeTransition, RetimeScene
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.ports.errors import RejectedError
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.outdated import Outdated
from tests.fakes.engines import FakeRemoteComposer
from tests.services.generation.conftest import ad_project, opened


@pytest.fixture
def lyria():
    return FakeRemoteComposer()


@pytest.fixture
async def place(tmp_path, lyria):
    async with opened(tmp_path, ad_project(), composers=[lyria]) as place:
        yield place


async def scored_by(place, engine):
    session = await place.session()
    spec = session.project.variation(0).music.spec.replace(engine=engine)
    session.apply(ChangeMusic(variation_index=0, spec=spec))
    return await place.build()


async def music(place):
    return (await place.session()).project.variation(0).music


async def test_music_is_our_own_unless_somebody_is_asked_for(place, lyria):
    await place.build()

    assert (await music(place)).selected_track.provider == "synth"
    assert lyria.paid == 0


@pytest.mark.parametrize("engine", ["lyria", "auto"])
async def test_a_providers_music_is_paid_once_and_made_as_long_as_the_ad(place, lyria, engine):
    state, _ = await scored_by(place, engine)
    await place.build()

    track = (await music(place)).selected_track
    made = json.loads(place.storage.path(track.media).read_text())
    assert state == JobState.DONE
    assert (track.provider, track.model, track.cost) == (
        "lyria",
        "fake-lyria-1",
        Money(amount=Decimal("0.08")),
    )
    assert made["frames"] == (await place.session()).project.variation(0).frames
    assert "song" in json.loads(place.storage.path(track.original).read_text())
    assert lyria.paid == 1


async def test_another_cut_or_length_is_mastered_anew_and_not_paid_again(place, lyria):
    await scored_by(place, "lyria")
    session = await place.session()

    session.apply(ChangeTransition(scene_id="v1_scene_2", transition=Transition.CUT))
    session.apply(RetimeScene(scene_id="v1_scene_3", frames=60))
    assert Outdated(place.studio).work(session.project).quote.at_most == Money.zero()
    await place.build()

    tracks = (await music(place)).tracks
    assert len(tracks) == 2
    assert tracks[1].cost == Money.zero()
    assert lyria.paid == 1


async def test_another_mood_is_paid_for_and_quoted(place, lyria):
    await scored_by(place, "lyria")
    session = await place.session()
    spec = MusicSpec(mood="darker", engine="lyria")
    session.apply(ChangeMusic(variation_index=0, spec=spec))

    work = Outdated(place.studio).work(session.project)
    await place.build()

    assert (work.scores, work.quote.at_most) == (1, Money(amount=Decimal("0.08")))
    assert lyria.paid == 2


async def test_a_composer_that_refuses_is_stood_in_for_and_asked_again_later(place, lyria):
    lyria.refusals.append(RejectedError("lyria", "The words are not allowed."))

    state, _ = await scored_by(place, "lyria")

    session = await place.session()
    track = session.project.variation(0).music.selected_track
    assert state == JobState.DONE
    assert (track.provider, track.fallback_for) == ("synth", "lyria")
    assert session.project.variation(0).finished[-1].has_fallback
    assert Outdated(place.studio).work(session.project).scores == 1

    await place.build()
    assert (await music(place)).selected_track.provider == "lyria"


async def test_going_back_to_our_own_music_finds_it_again(place, lyria):
    await place.build()
    first = (await music(place)).selected_track
    await scored_by(place, "lyria")

    await scored_by(place, None)

    assert (await music(place)).selected_track == first
    assert len(place.composer.composed) == 1
