"""What stood in for what was asked for is said while it is made and when it is delivered."""

from genads_desktop.domain.cost import Money
from genads_desktop.services.checks.stand_ins import stand_in_checks, stand_ins
from genads_desktop.services.generation.events import (
    StepDegraded,
    StepFinished,
    StepProgressed,
    StepStarted,
)
from genads_desktop.services.generation.progress import BuildProgress, RowState
from tests.fakes.engines import FakeRemoteFilmer
from tests.services.generation.conftest import ad_project, opened
from tests.services.generation.test_paid_takes import paid_project

CLIP, TAKE = (f"variation/0/scene/v1_scene_2/{kind}" for kind in ("clip", "take"))


def row_after(*events):
    progress = BuildProgress(ad_project(), (0,), lambda: 0.0)
    for event in events:
        progress.take(event)
    return progress.variations[0].rows[1]


def test_a_providers_progress_is_that_of_the_scene():
    row = row_after(StepStarted(CLIP), StepProgressed(CLIP, 0.5))

    assert row.state == RowState.WORKING
    assert row.fraction > 0.2


def test_a_stand_in_is_said_of_the_scene_to_the_end():
    reason = "local stands in. veo did not film this."
    begun = (StepStarted(TAKE), StepDegraded(TAKE, "veo did not film this."))
    row = row_after(*begun, StepFinished(TAKE, Money.zero()), StepDegraded(TAKE, reason))

    assert row.note == reason


async def test_a_delivered_film_says_which_scenes_another_engine_made(tmp_path):
    veo = FakeRemoteFilmer(name="veo", refused={"silk"})
    async with opened(tmp_path, paid_project(), remote=[veo]) as place:
        await place.build()
        before = (await place.session()).project.variation(0)
        veo.refused.clear()
        await place.build()
        after = (await place.session()).project.variation(0)

    (check,) = stand_in_checks(before.finished[-1], before)
    assert not check.passed
    assert "Scene 2 was filmed by local, standing in for veo." in check.found
    assert stand_in_checks(after.finished[-1], after) == ()
    assert list(stand_ins(after)) == []
