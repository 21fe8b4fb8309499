"""Planning: a brief, a brand and a perfume become an ad project with its storyboards."""

from dataclasses import dataclass

from genads_desktop.domain.ad_project import (
    AdProject,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.media import ProductAsset
from genads_desktop.domain.music import Music
from genads_desktop.ports.planner import Planner, PlanRequest, Storyboard


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedProject:
    """A project nobody has filmed yet, and what the planner has to say about it."""

    project: AdProject
    notes: tuple[str, ...]


async def plan_project(
    planner: Planner,
    *,
    project_id: str,
    brief: Brief,
    brand: BrandIdentity,
    perfume: PerfumeIdentity,
    product: ProductAsset,
) -> PlannedProject:
    """Plan every variation of a campaign. Raise `GrammarError` when no legal plan can be made."""
    request = PlanRequest(
        brief=brief,
        brand=brand,
        perfume=perfume,
        has_logo=brand.logo is not None,
        subject=project_id,
    )
    plan = await planner.plan(request)
    project = AdProject(
        project_id=project_id,
        brief=brief,
        brand=brand,
        perfume=perfume,
        product_asset=product,
        style=plan.style,
        variations=tuple(_variation(index, board) for index, board in enumerate(plan.storyboards)),
    )
    return PlannedProject(project=project, notes=plan.notes)


def _variation(index: int, storyboard: Storyboard) -> Variation:
    return Variation(
        index=index,
        approach=storyboard.approach,
        seed=storyboard.seed,
        scenes=storyboard.scenes,
        music=Music(spec=storyboard.music),
    )
