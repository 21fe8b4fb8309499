"""Restaging: a prompt that a person rewrote, as the look and the camera of its scene.

The local engine draws from look and camera, not from words; so what the new words ask for has to
be read into them. A prompt that is changed here and there changes the look by as much; one that is
new altogether dresses the scene afresh.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from genads_desktop.adapters.planner.template.direction import (
    REFUSABLE,
    Direction,
    Heard,
    hear,
    read_notes,
)
from genads_desktop.adapters.planner.template.dressing import plain_look, wishes
from genads_desktop.adapters.planner.template.palette import average, mixed
from genads_desktop.adapters.planner.template.tables import Composition, Tables
from genads_desktop.adapters.planner.template.words import folded, matches
from genads_desktop.domain.ad_project import AdProject, Notes
from genads_desktop.domain.camera import Camera, CameraMove
from genads_desktop.domain.scene import Atmosphere, Backdrop, Light, Look, Scene, ShotType
from genads_desktop.domain.scene_edits import RewritePrompt

KEPT = 0.5
"""A prompt that keeps less than this share of its words is a new one."""
CLEAR_SET = 1.2
"""From this weight on words name a set rather than only suggesting one."""
STEER = 0.75
"""How much of a wish for light one scene takes."""
FREEDOM = 2.2
"""What a person asks of one scene may go further than what a whole ad is planned with."""
TINT = 0.6
SLOWEST, FASTEST = 0.3, 2.2
MOST_MOTIFS = 3
LIGHT_SHARES = ("rays", "sweep")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restager:
    """Reads rewritten prompts."""

    tables: Tables
    moves: Mapping[str, CameraMove]
    """Camera moves by what they are called, folded."""

    def restaged(self, scene: Scene, prompt: str, project: AdProject) -> RewritePrompt:
        """Return the edit; look and camera are None where the words ask for nothing else."""
        names = (project.perfume.name, project.brand.name)
        old, new = _said(scene.prompt, names), _said(prompt, names)
        change = self._change(old, new)
        look = self._look(scene, change, project) if change.asks_for_a_look else scene.look
        camera = self._camera(scene, change, old, new)
        return RewritePrompt(
            scene_id=scene.scene_id,
            prompt=prompt,
            look=None if look == scene.look else look,
            camera=None if camera == scene.camera else camera,
        )

    def _change(self, old: str, new: str) -> "_Change":
        lexicon, by_name = self.tables.lexicon, self.tables.notes.by_name
        before, now = hear(old, lexicon), hear(new, lexicon)
        afresh = _kept(old, new) < KEPT
        known = {said for said, note in matches(folded(old), by_name) if note} if not afresh else ()
        notes = [s for s, note in matches(folded(new), by_name) if note and s not in known]
        return _Change(
            afresh=afresh,
            wanted=(now if afresh else now.beyond(before)).direction,
            gone=Heard().direction if afresh else before.beyond(now).direction,
            notes=read_notes(Notes(top=tuple(notes)), self.tables.notes).direction,
        )

    def _look(self, scene: Scene, change: "_Change", project: AdProject) -> Look:
        composition = self._composition(scene)
        look = self._plain(scene, composition, project) if change.afresh else scene.look
        limits = self.tables.staging.styles[project.style.style].limits
        backdrop = _backdrop(look, change)
        return look.replace(
            backdrop=backdrop,
            composition=self._arranged(scene, composition, backdrop),
            accent=_accent(look, change, project.style.accent),
            light=_lit(look.light, change, limits),
            atmosphere=_aired(look.atmosphere, change),
            motifs=_motifs(scene, change),
        )

    def _plain(self, scene: Scene, composition: Composition | None, project: AdProject) -> Look:
        """The scene as style, approach and notes alone dress it, lit from where it was."""
        if composition is None:
            return scene.look
        variation, _ = project.place_of(scene.scene_id)
        wish = wishes(
            self.tables,
            variation.approach,
            project.style,
            Direction(),
            read_notes(project.perfume.notes, self.tables.notes),
        )
        return plain_look(self.tables, wish, scene, composition)

    def _composition(self, scene: Scene) -> Composition | None:
        known = self.tables.by_shot[scene.shot]
        return next((one for one in known if one.index == scene.look.composition), None)

    def _arranged(self, scene: Scene, composition: Composition | None, backdrop: Backdrop) -> int:
        """The scene's own arrangement, or without a bottle one that is made for the set."""
        if composition is None or backdrop in composition.backdrops or scene.placement:
            return scene.look.composition
        bare = [one for one in self.tables.by_shot[scene.shot] if one.placement is None]
        fitting = [one for one in bare if backdrop in one.backdrops]
        free = [one for one in bare if len(one.backdrops) > 1]
        return next(iter((*fitting, *free, composition))).index

    def _camera(self, scene: Scene, change: "_Change", old: str, new: str) -> Camera:
        before, now = self._moves_in(old), self._moves_in(new)
        said = next((move for move in now if move not in before), scene.camera.move)
        pace = scene.camera.pace * change.wanted.pace / change.gone.pace
        if math.isclose(pace, scene.camera.pace):
            return scene.camera.replace(move=said)
        return scene.camera.replace(move=said, pace=round(min(max(pace, SLOWEST), FASTEST), 3))

    def _moves_in(self, text: str) -> tuple[CameraMove, ...]:
        found = (move for _, move in matches(folded(text), self.moves) if move)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What the new prompt asks for that the old one did not."""

    afresh: bool
    """The old prompt counts for nothing."""
    wanted: Direction
    gone: Direction
    notes: Direction
    """Fragrance notes that are named now."""

    @property
    def asks_for_a_look(self) -> bool:
        return bool(self.wanted.understood or self.gone.understood or self.notes.motifs)


def _said(text: str, names: tuple[str, ...]) -> str:
    """The text without the names of perfume and house, which ask for nothing."""
    for name in filter(None, (name.strip() for name in names)):
        text = text.replace(name, " ").replace(name.upper(), " ")
    return text


def _kept(old: str, new: str) -> float:
    """The share of the old words that are still there."""
    before, now = Counter(folded(old).split()), Counter(folded(new).split())
    return (before & now).total() / max(1, before.total())


def _backdrop(look: Look, change: _Change) -> Backdrop:
    wishes_ = change.wanted.backdrops
    wanted = {b: w for b, w in wishes_.items() if w >= CLEAR_SET}
    if not wanted or wishes_.get(look.backdrop, 0.0) >= max(wanted.values()):
        refused = wishes_.get(look.backdrop, 0.0) < 0
        return Backdrop.STAGE if refused and look.backdrop != Backdrop.STAGE else look.backdrop
    return max(wanted, key=lambda backdrop: wanted[backdrop])


def _accent(look: Look, change: _Change, accent: str) -> str | None:
    colours = change.wanted.colours or change.notes.colours
    return mixed(accent, average(colours), TINT) if colours else look.accent


def _lit(light: Light, change: _Change, limits: Mapping[str, tuple[float, float]]) -> Light:
    changed: dict[str, float] = {}
    for name, amount in _amounts(change):
        now = getattr(light, name)
        low, high = (FREEDOM * edge for edge in limits.get(name, (-1.0, 1.0)))
        low = 0.0 if name in LIGHT_SHARES else max(-1.0, low)
        wanted = min(max(now + STEER * amount, low), 1.0, high)
        past = (amount < 0 and now < wanted) or (amount > 0 and now > wanted)
        changed[name] = now if past else round(wanted, 3)
    return light.replace(**changed)


def _amounts(change: _Change) -> Iterator[tuple[str, float]]:
    """How much of each property of the light is added."""
    wanted, gone, notes = change.wanted.light, change.gone.light, change.notes.light
    for name in (*LIGHT_SHARES, "brightness", "warmth", "contrast"):
        amount = wanted.get(name, 0.0) - gone.get(name, 0.0) + 0.5 * notes.get(name, 0.0)
        if amount:
            yield name, amount


def _aired(air: Atmosphere, change: _Change) -> Atmosphere:
    changed: dict[str, float] = {}
    for name in Atmosphere.model_fields:
        now = getattr(air, name)
        wanted = change.wanted.air.get(name, 0.0) + 0.5 * change.notes.air.get(name, 0.0)
        if change.gone.air.get(name, 0.0) >= REFUSABLE and wanted <= 0:
            now = 0.0
        changed[name] = round(
            max(now, math.tanh(wanted)) if wanted >= 0 else max(0.0, now + wanted), 3
        )
    return air.replace(**changed)


def _motifs(scene: Scene, change: _Change) -> tuple[str, ...]:
    """Only a picture of the notes shows motifs; what is named now comes first."""
    if scene.shot != ShotType.NOTE_PYRAMID and not scene.look.motifs:
        return ()
    named = (*change.notes.motifs, *change.wanted.motifs)
    return tuple(dict.fromkeys((*named, *scene.look.motifs)))[:MOST_MOTIFS]
