"""The sound of providers' clips: dropped, unless a person wants a scene's to be heard; free, and joined anew only."""

import json

import pytest

from genads_desktop.domain.scene import ClipSound, Transition
from genads_desktop.domain.scene_edits import ChangeClipSound, ChangeTransition, RewritePrompt
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.ports.ledger import JobState
from genads_desktop.services.outdated import Outdated
from genads_desktop.services.preview import Preview
from tests.fakes.engines import FakeRemoteFilmer
from tests.services.generation.conftest import ad_project, opened
from tests.services.generation.test_paid_takes import SCENE, paid_project

HEARD = ChangeClipSound(scene_id=SCENE, clip_sound=ClipSound.DUCKED)
FILM_FRAMES = 60 + 72 + 84


@pytest.fixture
def veo():
    return FakeRemoteFilmer(name="veo", sounds=True)


@pytest.fixture
async def place(tmp_path, veo):
    async with opened(tmp_path, paid_project(), remote=[veo]) as place:
        yield place


async def sound_of(place):
    """What is under the newest film, as the stand-in for the renderer wrote it."""
    project = (await place.session()).project
    return json.loads(place.storage.path(project.variation(0).finished[-1].video).read_text())[
        "score"
    ]


async def test_a_take_knows_whether_its_clip_came_with_sound(place, tmp_path):
    await place.build()
    assert (await place.session()).project.scene(SCENE).selected_take.has_sound

    mute = FakeRemoteFilmer(name="veo")
    async with opened(tmp_path / "mute", paid_project(), remote=[mute]) as other:
        await other.build()
        assert not (await other.session()).project.scene(SCENE).selected_take.has_sound


async def test_the_sound_of_clips_is_dropped_unless_it_is_wanted(place):
    await place.build()

    assert "clips" not in await sound_of(place)


async def test_a_clip_is_heard_as_long_as_it_is_seen(place):
    session = await place.session()
    session.apply(HEARD)
    await place.build()

    mix = await sound_of(place)
    ((clip, first_frame, at, frames),) = mix["clips"]
    assert clip["by"] == "veo"
    assert (first_frame, at, frames) == (0, 60, 72 + 12)
    assert mix["score"]["frames"] == mix["frames"] == FILM_FRAMES

    session.apply(ChangeTransition(scene_id="v1_scene_3", transition=Transition.CUT))
    await place.build()
    ((_, _, at, frames),) = (await sound_of(place))["clips"]
    assert (at, frames) == (60, 72)


async def test_wanting_it_films_nothing_costs_nothing_and_only_joins_the_film_anew(place, veo):
    await place.build()
    session = await place.session()
    before, segments = session.project, len(place.renderer.segments)

    session.apply(HEARD)

    work = Outdated(place.studio).consequences(before, session.project, 0)
    assert (work.scene_ids, work.scores, work.films) == ((), 0, 1)
    assert work.quote.at_most.amount == 0
    assert (await place.build())[0] == JobState.DONE
    assert (veo.paid, place.renderer.joined, len(place.renderer.segments)) == (3, 2, segments)

    session.undo()
    await place.build()
    assert place.renderer.joined == 3
    assert "clips" not in await sound_of(place)


async def test_with_the_music_muted_the_clip_is_heard_alone(place):
    session = await place.session()
    spec = session.project.variation(0).music.spec.replace(muted=True)
    session.apply(ChangeMusic(variation_index=0, spec=spec))
    session.apply(HEARD)
    await place.build()

    mix = await sound_of(place)
    assert mix["score"] is None
    assert len(mix["clips"]) == 1


async def test_a_clip_filmed_again_from_what_was_paid_for_still_has_its_sound(place, veo):
    await place.build()
    session = await place.session()
    session.apply(HEARD)
    was = session.project.scene(SCENE).prompt
    session.apply(RewritePrompt(scene_id=SCENE, prompt="dark velvet"))
    await place.build()
    session.apply(RewritePrompt(scene_id=SCENE, prompt=was))
    await place.build()

    assert veo.paid == 4
    assert len((await sound_of(place))["clips"]) == 1


async def test_a_take_of_this_machine_has_no_sound_to_be_heard(tmp_path):
    async with opened(tmp_path, ad_project()) as place:
        (await place.session()).apply(HEARD)
        await place.build()

        assert "clips" not in await sound_of(place)


async def test_the_preview_sounds_like_the_film(place, tmp_path):
    await place.build()
    session = await place.session()
    session.apply(HEARD)
    preview = Preview(place.studio, Outdated(place.studio), tmp_path / "previews")

    made = await preview.film(session.project, session.project.variation(0))
    await preview.close()

    assert not made.final
    ((clip, *where),) = json.loads(made.film.read_text())["score"]["clips"]
    assert (clip["by"], where) == ("veo", [0, 60, 84])
