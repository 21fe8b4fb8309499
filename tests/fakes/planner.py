"""A planner that always plans the same four scenes and understands one sentence."""

from genads_desktop.domain.ad_project import AdProject, Approach
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import FPS, Placement, Scene, SceneRole, ShotType
from genads_desktop.domain.scene_edits import RewritePrompt
from genads_desktop.domain.style import StyleSpec
from genads_desktop.ports.planner import Plan, PlanRequest, Reading, Storyboard

SHOTS = (
    (SceneRole.HOOK, ShotType.MACRO_BOTTLE, 3 * FPS),
    (SceneRole.BUILD, ShotType.POUR, 4 * FPS),
    (SceneRole.HERO, ShotType.HERO, 4 * FPS),
    (SceneRole.END_CARD, ShotType.END_CARD, 4 * FPS),
)
UNDERSTOOD = "make the second scene brighter"


class FakePlanner:
    """Plans fifteen seconds, whatever is asked for."""

    name = "fake"

    def __init__(self) -> None:
        self.requests: list[PlanRequest] = []

    async def plan(self, request: PlanRequest) -> Plan:
        self.requests.append(request)
        approaches = tuple(Approach)[: request.brief.num_variations]
        return Plan(
            style=StyleSpec(style=request.brief.selected_style, accent="#d9a441"),
            storyboards=tuple(
                Storyboard(
                    approach=approach, seed=1000 + index, scenes=_scenes(index), music=MusicSpec()
                )
                for index, approach in enumerate(approaches)
            ),
        )

    async def read(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        scenes = project.variation(variation_index).scenes
        if sentence != UNDERSTOOD:
            return Reading(edits=(), not_understood=(sentence,))
        prompt = f"{scenes[1].prompt}, brighter lighting"
        return Reading(edits=(RewritePrompt(scene_id=scenes[1].scene_id, prompt=prompt),))

    async def restage(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        project.scene(scene.scene_id)
        edit = RewritePrompt(scene_id=scene.scene_id, prompt=prompt)
        if "rain" not in prompt.lower():
            return edit
        air = scene.look.atmosphere.replace(rain=0.6)
        return edit.replace(look=scene.look.replace(atmosphere=air))


def _scenes(index: int) -> tuple[Scene, ...]:
    return tuple(
        Scene(
            scene_id=f"v{index + 1}_scene_{number}",
            role=role,
            shot=shot,
            prompt=f"{shot.value} of the bottle",
            frames=frames,
            placement=Placement(),
        )
        for number, (role, shot, frames) in enumerate(SHOTS, start=1)
    )


class FakeAskingPlanner(FakePlanner):
    """Understands one sentence for nothing, and every sentence when asked for money."""

    may_ask = True

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    async def ask(self, sentence: str, project: AdProject, variation_index: int) -> Reading:
        self.asked.append(sentence)
        scene = project.variation(variation_index).scenes[0]
        edit = RewritePrompt(scene_id=scene.scene_id, prompt=f"{scene.prompt}, {sentence}")
        return Reading(edits=(edit,), note="It was asked.")
