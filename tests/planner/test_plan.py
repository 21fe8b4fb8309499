"""The template planner: every brief gets a legal storyboard, steered by style, notes and sentence."""

import asyncio
import itertools

import pytest

from genads_desktop.adapters.planner.template import TemplatePlanner
from genads_desktop.domain.ad_project import Approach, BrandIdentity, Brief, Notes, PerfumeIdentity
from genads_desktop.domain.music import Gender
from genads_desktop.domain.repair import violations
from genads_desktop.domain.style import Style
from genads_desktop.ports.planner import PlanRequest


@pytest.fixture(scope="module")
def planner():
    return TemplatePlanner.installed()


def test_every_length_style_gender_and_approach_has_a_legal_plan_exact_to_the_frame(planner):
    grammar = planner._tables.grammar
    for seconds, style, gender in itertools.product(range(15, 61), Style, Gender):
        request = PlanRequest(
            brief=Brief(target_duration=seconds, selected_style=style, num_variations=3),
            brand=BrandIdentity(name="Maison Aurel"),
            perfume=PerfumeIdentity(
                name="AURUM",
                gender=gender,
                notes=Notes(top=("Saffron",), heart=("Rose",), base=("Oud",)),
            ),
        )
        plan = asyncio.run(planner.plan(request))
        assert [board.approach for board in plan.storyboards] == list(Approach)
        for board in plan.storyboards:
            assert sum(scene.frames for scene in board.scenes) == 24 * seconds
            assert violations(grammar, board.scenes, 24 * seconds) == ()
        assert not any(note.startswith("Repaired") for note in plan.notes)
