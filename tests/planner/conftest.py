import asyncio

import pytest

from genads_desktop.adapters.planner.template import TemplatePlanner
from genads_desktop.domain.ad_project import (
    AdProject,
    BrandIdentity,
    Brief,
    Notes,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.music import Gender
from genads_desktop.domain.scene import Placement, ShotType
from genads_desktop.domain.scene_edits import RetimeScene
from genads_desktop.domain.style import Style
from genads_desktop.ports.planner import PlanRequest

NOTES = Notes(top=("Saffron", "Bergamot"), heart=("Rose", "Jasmine"), base=("Oud", "Amber"))


@pytest.fixture(scope="session")
def planner():
    return TemplatePlanner.installed()


@pytest.fixture(scope="session")
def tables(planner):
    return planner._tables


@pytest.fixture(scope="session")
def asked():
    """A plan request; every part can be said anew."""

    def request(
        prompt="",
        *,
        seconds=30,
        style=Style.GOLD_LUXE,
        gender=Gender.UNISEX,
        variations=3,
        notes=NOTES,
        name="AURUM",
        house="Maison Aurel",
        concentration="Eau de Parfum",
        tagline="Worn like light",
        call="",
        palette=(),
        has_logo=False,
    ):
        return PlanRequest(
            brief=Brief(
                creative_prompt=prompt,
                selected_style=style,
                target_duration=seconds,
                num_variations=variations,
                call_to_action=call,
            ),
            brand=BrandIdentity(name=house, tagline=tagline, palette=palette),
            perfume=PerfumeIdentity(
                name=name, gender=gender, concentration=concentration, notes=notes
            ),
            has_logo=has_logo,
        )

    return request


@pytest.fixture(scope="session")
def loop():
    with asyncio.Runner() as runner:
        yield runner.get_loop()


@pytest.fixture(scope="session")
def planned(planner, asked, loop):
    """The plan for such a request."""

    def plan(prompt="", **changes):
        return loop.run_until_complete(planner.plan(asked(prompt, **changes)))

    return plan


@pytest.fixture(scope="session")
def project(asked, planned, planner, loop):
    """A planned ad of 30 seconds in one variation, with scene 2 bare, scene 5 a pour and a long end card."""
    request, plan = asked(), planned(variations=1)
    board = plan.storyboards[0]
    pour = board.scenes[4].replace(shot=ShotType.POUR, placement=Placement(x=0.36, height=0.38))
    ad = AdProject(
        project_id="project",
        brief=request.brief,
        brand=request.brand,
        perfume=request.perfume,
        style=plan.style,
        variations=(
            Variation(index=0, approach=board.approach, seed=board.seed, scenes=board.scenes),
        ),
    ).with_scene(pour)
    bare = loop.run_until_complete(planner.read("scene 2 without the bottle", ad, 0)).edits
    card = RetimeScene(scene_id=board.scenes[-1].scene_id, frames=108, keep_total=True)
    for edit in (*bare, card):
        ad = edit.apply(ad)
    return ad


@pytest.fixture(scope="session")
def read(planner, loop):
    def reading(sentence, project):
        return loop.run_until_complete(planner.read(sentence, project, 0))

    return reading


@pytest.fixture(scope="session")
def done(read, project):
    """The scenes before and after, and the variation after, for a sentence that is all understood."""

    def change(sentence, of=project):
        reading = read(sentence, of)
        assert reading.not_understood == ()
        assert reading.edits
        after = of
        for edit in reading.edits:
            after = edit.apply_or_refuse(after)
        return of.variations[0].scenes, after.variations[0].scenes, after

    return change
