"""Reading about camera and bottle: slower, zoom in, orbit; bigger, to the left, without the bottle."""

from collections.abc import Sequence

from genads_desktop.adapters.planner.template.reader.request import Edits, Request
from genads_desktop.adapters.planner.template.reader.vocabulary import first_in, has
from genads_desktop.domain.camera import Camera
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.scene import Placement, Scene
from genads_desktop.domain.scene_edits import ChangeCamera, PlaceProduct, RewritePrompt

SLOWER, FASTER = 0.65, 1.45
SLOWEST, FASTEST = 0.2, 2.5
STEP = 0.1
"""How far the bottle goes for "to the left", as a share of the picture."""
GROWTH = 1.25
CENTRE = 0.5
TILT = 8.0


def cameras(request: Request) -> Edits:
    """`slower camera`, `zoom in on scene 2`, `rack focus`."""
    words, vocabulary = request.words, request.vocabulary.camera
    names = {name: move for move, all_names in vocabulary.moves.items() for name in all_names}
    slower, faster = has(words, vocabulary.slower), has(words, vocabulary.faster)
    other_meaning = {
        *(vocabulary.unless_bottle if _about_bottle(request) else ()),
        *(vocabulary.unless_pace if slower or faster else ()),
    }
    said = first_in(words, tuple(name for name in names if name not in other_meaning))
    rack = has(words, vocabulary.rack)
    if not (said or slower or faster or rack):
        return ()
    factor = 1.0
    if slower or faster:
        factor = (SLOWER if slower else FASTER) ** request.vocabulary.amount(request.clause.words)
    edits: list[Edit] = []
    for scene in request.scenes:
        pace = round(min(max(scene.camera.pace * factor, SLOWEST), FASTEST), 2)
        refused = has(words, request.vocabulary.words["remove"])
        changed = scene.camera.replace(
            pace=pace,
            move=names[said] if said else scene.camera.move,
            rack_focus=not refused if rack else scene.camera.rack_focus,
        )
        if changed != scene.camera or request.named:
            edits.append(ChangeCamera(scene_id=scene.scene_id, camera=changed))
            edits.extend(_said_in_prompt(request, scene, changed))
    return tuple(edits)


def bottle_in_or_out(request: Request) -> Edits:
    """`scene 2 without the bottle`, `show the bottle in scene 4`."""
    vocabulary = request.vocabulary
    remove, add = vocabulary.words["remove"], vocabulary.bottle["add"]
    if not _about_bottle(request) or request.meaning(vocabulary.bottle["words"], remove, add):
        return ()
    if has(request.words, remove):
        return _staged(request, [(scene, None) for scene in request.scenes])
    if not has(request.words, add):
        return ()
    bare = [scene for scene in request.scenes if scene.placement is None]
    return _staged(request, [(scene, _usual(request, scene)) for scene in bare])


def bottles(request: Request) -> Edits:
    """`bigger bottle`, `move the bottle left`."""
    if not _about_bottle(request):
        return ()
    edits: list[Edit] = []
    for scene in request.scenes:
        if scene.placement is None:
            continue
        placement = _moved(request, scene.placement)
        if placement != scene.placement:
            edits.append(PlaceProduct(scene_id=scene.scene_id, placement=placement))
    return tuple(edits)


def _about_bottle(request: Request) -> bool:
    return has(request.words, request.vocabulary.bottle["words"])


def _staged(request: Request, wanted: Sequence[tuple[Scene, Placement | None]]) -> Edits:
    """Place the bottle, or take it out, and let the prompt say so."""
    says = request.tables.phrases.instructions
    edits: list[Edit] = []
    for scene, placement in wanted:
        edits.append(PlaceProduct(scene_id=scene.scene_id, placement=placement))
        old, new = ("bare", "product") if placement else ("product", "bare")
        prompt = scene.prompt.replace(says[old], says[new])
        if prompt != scene.prompt:
            edits.append(RewritePrompt(scene_id=scene.scene_id, prompt=prompt))
    return tuple(edits)


def _usual(request: Request, scene: Scene) -> Placement:
    """Where a composition of this shot stands the bottle, the scene's own first."""
    known = request.tables.by_shot[scene.shot]
    own = [one.placement for one in known if one.index == scene.look.composition]
    return next((p for p in (*own, *(one.placement for one in known)) if p), Placement())


def _moved(request: Request, placement: Placement) -> Placement:
    words, table = request.words, request.vocabulary.bottle
    amount = request.vocabulary.amount(request.clause.words)
    x, y, height = placement.x, placement.y, placement.height
    rotation = placement.rotation
    x += STEP * amount * (has(words, table["right"]) - has(words, table["left"]))
    y += STEP * amount * (has(words, table["down"]) - has(words, table["up"]))
    if has(words, table["bigger"]):
        height *= GROWTH**amount
    elif has(words, table["smaller"]):
        height /= GROWTH**amount
    if has(words, table["centre"]):
        x = CENTRE
    if has(words, table["straight"]):
        rotation = 0.0
    elif has(words, table["tilt"]):
        rotation += TILT * amount
    return Placement(
        x=round(min(max(x, -0.5), 1.5), 3),
        y=round(min(max(y, -0.5), 2.0), 3),
        height=round(min(max(height, 0.05), 2.5), 3),
        rotation=round(min(max(rotation, -45.0), 45.0), 2),
    )


def _said_in_prompt(request: Request, scene: Scene, camera: Camera) -> tuple[Edit, ...]:
    """Where the prompt names the old move, it names the new one."""
    old, new = _phrase(request, scene.camera), _phrase(request, camera)
    if old == new or old not in scene.prompt:
        return ()
    prompt = scene.prompt.replace(old, new, 1)
    return (RewritePrompt(scene_id=scene.scene_id, prompt=prompt),)


def _phrase(request: Request, camera: Camera) -> str:
    return request.tables.phrases.move(camera)
