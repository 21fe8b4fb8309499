"""Drafting: a brief becomes a storyboard that a person looks at and changes before anything is made."""

import asyncio
from collections.abc import Mapping

from genads_desktop.domain.ad_project import AdProject, Brief, Variation
from genads_desktop.domain.arrangement import Arrangement
from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign
from genads_desktop.domain.draft import Draft
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.plan_edits import PlanAnew, ReplaceScenes
from genads_desktop.domain.remedies import new_scene
from genads_desktop.domain.repair import Violation, repaired, violations
from genads_desktop.domain.scene import FPS, SceneRole, ShotType
from genads_desktop.domain.scene_edits import AddScene, ChangeShot, RewritePrompt
from genads_desktop.domain.style import Style
from genads_desktop.ports.planner import Planner
from genads_desktop.services.generation.planning import PlannedProject, plan_project
from genads_desktop.services.library import Library
from genads_desktop.services.project_session import ProjectSession, ProjectSessions

_MADE_LATER = {"takes", "selected_take_id"}


class Drafting:
    """Plans campaigns, judges their storyboards, and mends them."""

    def __init__(
        self,
        library: Library,
        sessions: ProjectSessions,
        planner: Planner,
        grammar: Grammar,
        arrangements: Mapping[ShotType, tuple[Arrangement, ...]],
        *,
        sampler: Planner | None = None,
    ) -> None:
        """`sampler` plans and reads for nothing whatever nobody asked for; without one the planner does."""
        self._library = library
        self._sessions = sessions
        self._planner = planner
        self._sampler = sampler or planner
        self._grammar = grammar
        self._arrangements = arrangements

    async def open(self, campaign_id: str) -> ProjectSession:
        """Open a campaign, and plan it first when it has no storyboard yet.

        Raise `GrammarError` when no legal plan can be made, and `StoreError`.
        """
        campaign = await self._library.campaign(campaign_id)
        if campaign.project is None:
            brand, perfume = await self._owners(campaign)
            planned = await plan_project(
                self._planner,
                project_id=campaign_id,
                brief=campaign.brief,
                brand=brand.identity,
                perfume=perfume.identity,
                product=perfume.product_asset,
            )
            await self._library.give_plan(campaign_id, planned.project)
        return await self._sessions.open(campaign_id)

    async def restage(self, project: AdProject, scene_id: str, prompt: str) -> RewritePrompt:
        """Return the edit that makes a scene show what a new prompt says."""
        return await self._sampler.restage(project.scene(scene_id), prompt, project)

    async def plan(self, project: AdProject, brief: Brief) -> PlannedProject:
        """Plan the project for a brief, for nothing, whatever it shows now. Nothing of it is changed."""
        return await self._planned(self._sampler, project, brief)

    async def plan_anew(self, project: AdProject, brief: Brief) -> PlannedProject:
        """The same because a person asked for it: with the best planner there is, which may cost money."""
        return await self._planned(self._planner, project, brief)

    async def _planned(self, planner: Planner, project: AdProject, brief: Brief) -> PlannedProject:
        return await plan_project(
            planner,
            project_id=project.project_id,
            brief=brief,
            brand=project.brand,
            perfume=project.perfume,
            product=project.product_asset,
        )

    async def style_samples(self, project: AdProject) -> dict[Style, AdProject]:
        """The project's first variation as each style would tell it."""
        samples = {}
        for style in Style:
            brief = project.brief.replace(selected_style=style, num_variations=1)
            samples[style] = (await self._planned(self._sampler, project, brief)).project
        return samples

    async def judge(self, project: AdProject) -> dict[int, tuple[Violation, ...]]:
        """Find what breaks the shot grammar, by variation, with fixes where there are some."""
        return await asyncio.to_thread(self._judged, project)

    async def repair(self, project: AdProject, index: int) -> ReplaceScenes:
        """Mend all of a variation at once. Raise `GrammarError` when it cannot be mended."""
        scenes = await asyncio.to_thread(
            repaired,
            self._grammar,
            project.variation(index).scenes,
            project.brief.target_duration * FPS,
            variation_index=index,
            names=_names(project),
        )
        return ReplaceScenes(variation_index=index, scenes=scenes)

    async def catch_up(self, session: ProjectSession) -> None:
        """Show brand, perfume and cut-out as they are now, as long as nothing was filmed of them.

        A storyboard that is just what the planner made is planned anew for them.
        """
        project = session.project
        brand, perfume = await self._owners(session.campaign)
        current = project.replace(
            brand=brand.identity, perfume=perfume.identity, product_asset=perfume.product_asset
        )
        if current == project or is_filmed(project):
            return
        if current.brand == project.brand and current.perfume == project.perfume:
            session.add(lambda now: now.replace(product_asset=current.product_asset))
            return
        anew = current
        if same_story(project, (await self.plan(project, project.brief)).project):
            anew = (await self.plan(current, project.brief)).project
        session.add(lambda now: anew if now == project else _in_name_of(current, now))

    async def begin_from(self, project: AdProject, source_id: str) -> PlanAnew:
        """Take over the brief of another campaign, and its storyboard when it is for the same perfume.

        Raise `GrammarError` when no legal plan can be made, and `StoreError`.
        """
        source = await self._library.campaign(source_id)
        brief = source.project.brief if source.project else source.brief
        name = f'start from "{source.campaign_name}"'
        same_perfume = source.perfume_id == project.perfume.perfume_id
        if source.project is not None and same_perfume:
            variations = tuple(_unfilmed(each) for each in source.project.variations)
            return PlanAnew(
                brief=brief, style=source.project.style, variations=variations, name=name
            )
        return as_plan(await self.plan_anew(project, brief), name)

    def shots(self) -> tuple[ShotType, ...]:
        return tuple(shot for shot, every in self._arrangements.items() if every)

    def arrangements(self, shot: ShotType) -> tuple[Arrangement, ...]:
        return self._arrangements[shot]

    def reshoot(self, scene_id: str, shot: ShotType, index: int = 0) -> ChangeShot:
        """The edit that films a scene as one arrangement of a shot."""
        every = self._arrangements[shot]
        chosen = every[index % len(every)]
        return ChangeShot(
            scene_id=scene_id,
            shot=shot,
            composition=chosen.index,
            placement=chosen.placement,
        )

    def another_scene(self, project: AdProject, index: int, position: int) -> AddScene:
        """The edit that puts a new scene into a variation, of a kind its neighbours are not."""
        variation = project.variation(index)
        draft = Draft(
            grammar=self._grammar,
            scenes=variation.scenes,
            total_frames=variation.frames,
            variation_index=index,
        )
        beside = {scene.shot for scene in variation.scenes[max(0, position - 1) : position + 1]}
        fillers = [one for one in self._grammar.fillers if one.role != SceneRole.END_CARD]
        fitting = [one for one in fillers if one.shot not in beside] or fillers
        scene = new_scene(draft, fitting[0], _free_id(project, draft))
        return AddScene(variation_index=index, position=position, scene=scene)

    def _judged(self, project: AdProject) -> dict[int, tuple[Violation, ...]]:
        return {
            variation.index: violations(
                self._grammar,
                variation.scenes,
                project.brief.target_duration * FPS,
                variation_index=variation.index,
                names=_names(project),
            )
            for variation in project.variations
        }

    async def _owners(self, campaign: Campaign) -> tuple[Brand, Perfume]:
        brand = await self._library.brand(campaign.brand_id)
        return brand, await self._library.perfume(campaign.perfume_id)


def as_plan(planned: PlannedProject, name: str = "new plan") -> PlanAnew:
    """The edit that puts a plan into a project."""
    project = planned.project
    return PlanAnew(
        brief=project.brief, style=project.style, variations=project.variations, name=name
    )


def same_story(project: AdProject, other: AdProject) -> bool:
    """Tell whether both show the same scenes in the same style, whatever was filmed of them."""
    return project.style == other.style and _told(project) == _told(other)


def is_filmed(project: AdProject) -> bool:
    """Tell whether any scene has a take."""
    return any(scene.takes for _, scene in project.every_scene())


def _told(project: AdProject) -> list[object]:
    return [
        (
            variation.index,
            variation.seed,
            [scene.model_dump(exclude=_MADE_LATER) for scene in variation.scenes],
        )
        for variation in project.variations
    ]


def _unfilmed(variation: Variation) -> Variation:
    scenes = tuple(scene.replace(takes=(), selected_take_id=None) for scene in variation.scenes)
    music = variation.music.replace(tracks=(), selected_track_id=None)
    return variation.replace(scenes=scenes, music=music, finished=())


def _in_name_of(current: AdProject, now: AdProject) -> AdProject:
    """What somebody changed meanwhile stays; only whom it is for follows."""
    return now.replace(
        brand=current.brand, perfume=current.perfume, product_asset=current.product_asset
    )


def _names(project: AdProject) -> tuple[str, str]:
    return project.perfume.name, project.brand.name


def _free_id(project: AdProject, draft: Draft) -> str:
    wanted = draft.free_scene_id()
    while project.has_scene(wanted):
        wanted += "b"
    return wanted
