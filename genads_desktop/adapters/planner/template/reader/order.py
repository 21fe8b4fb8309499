"""Reading about the order of scenes: swap, move, remove, add."""

from genads_desktop.adapters.planner.template.reader.request import Edits, Request
from genads_desktop.adapters.planner.template.reader.targets import find_target
from genads_desktop.adapters.planner.template.reader.vocabulary import first_in, has, split_at
from genads_desktop.domain.scene import HANDLE_FRAMES, Look, Scene, SceneRole, ShotType
from genads_desktop.domain.scene_edits import AddScene, MoveScene, RemoveScene

PAIR = 2
ROLE_OF = {
    ShotType.ATMOSPHERIC: SceneRole.WORLD,
    ShotType.HUMAN_SILHOUETTE: SceneRole.WORLD,
    ShotType.AESTHETIC_BROLL: SceneRole.WORLD,
    ShotType.NOTE_PYRAMID: SceneRole.NOTES,
    ShotType.HERO: SceneRole.HERO,
    ShotType.BRAND_MOMENT: SceneRole.HERO,
    ShotType.END_CARD: SceneRole.END_CARD,
}


def swaps(request: Request) -> Edits:
    """`swap scenes 2 and 3`: each goes where the other was."""
    if not request.says("swap") or len(request.named) != PAIR:
        return ()
    one, other = sorted(request.named, key=request.position)
    here, there = request.position(one), request.position(other)
    moves: Edits = (MoveScene(scene_id=other.scene_id, position=here),)
    return (
        moves if there == here + 1 else (*moves, MoveScene(scene_id=one.scene_id, position=there))
    )


def moves(request: Request) -> Edits:
    """`move scene 4 to the start`, `put the hero before scene 2`, `scene 3 to position 1`."""
    words = request.vocabulary.words
    text = request.clause.words
    for side in ("before", "after"):
        parts = split_at(text, words[side])
        if parts and (edits := _beside(request, parts, after=side == "after")):
            return edits
    named = request.at(request.own_target)
    if not named or not (request.says("move") or " to " in f" {text} "):
        return ()
    last = len(request.variation.scenes) - 1
    if parts := split_at(request.words, words["position"]):
        number = request.vocabulary.number(parts[1].split(" ")[0]) if parts[1] else None
        return _to(named[0], min(number - 1, last)) if number else ()
    left = request.meaning(words["move"])
    if left in words["start"]:
        return _to(named[0], 0)
    return _to(named[0], last) if left in words["end"] else ()


def removals(request: Request) -> Edits:
    """`drop scene 3`; where something else is named, that is what goes."""
    if not request.says("remove") or not request.at(request.own_target):
        return ()
    if request.meaning(request.vocabulary.words["remove"], ("out", "away", "completely", "plait")):
        return ()
    return tuple(RemoveScene(scene_id=scene.scene_id) for scene in request.at(request.own_target))


def additions(request: Request) -> Edits:
    """`add a spray scene after scene 2`: a new scene in an arrangement the ad does not have yet."""
    words, vocabulary = request.clause.words, request.vocabulary
    if not request.opens_with("add") or has(request.words, vocabulary.words["seconds"]):
        return ()
    parts = split_at(words, (*vocabulary.words["before"], *vocabulary.words["after"])) or (
        words,
        "",
    )
    shot = _shot(request, parts[0])
    if shot is None:
        return ()
    return (
        AddScene(
            variation_index=request.seen.index,
            position=_place(request, parts[1]),
            scene=_new_scene(request, shot),
        ),
    )


def _shot(request: Request, words: str) -> ShotType | None:
    names = {
        name: shot for shot, all_names in request.vocabulary.shots.items() for name in all_names
    }
    scene_words = request.vocabulary.scene_words
    bare = {shot.value.split("_")[-1]: shot for shot in ShotType} | {
        shot.value.replace("_", " "): shot for shot in ShotType
    }
    bare |= {"macro": ShotType.MACRO_BOTTLE, "spray": ShotType.SPRAY, "pour": ShotType.POUR}
    said = first_in(words, (*names, *bare))
    if said is None or not has(words, (*scene_words, *names, *bare)):
        return None
    return names.get(said) or bare[said]


def _place(request: Request, where: str) -> int:
    """Where a new scene goes: beside the one named, at the start or the end, else before the closing scene."""
    scenes = request.variation.scenes
    anchors = request.at(find_target(where, request.seen.scenes, request.vocabulary))
    if anchors:
        after = has(request.clause.words, request.vocabulary.words["after"])
        return request.position(anchors[0]) + after
    if has(request.clause.words, request.vocabulary.words["start"]):
        return 0
    return len(scenes) - 1


def _new_scene(request: Request, shot: ShotType) -> Scene:
    tables, scenes = request.tables, request.variation.scenes
    used = {(scene.shot, scene.look.composition) for scene in scenes}
    arrangements = tables.by_shot[shot]
    chosen = next((one for one in arrangements if one.key not in used), arrangements[0])
    like = next((scene for scene in scenes if scene.role == SceneRole.HERO), scenes[0])
    name = request.project.perfume.name[:60]
    subject = tables.phrases.subjects[shot][chosen.index].replace("{bottle}", f"the {name} bottle")
    phrases = (subject, tables.phrases.camera[chosen.camera.move], request.project.style.lighting)
    return Scene(
        scene_id=_free_id(request),
        role=ROLE_OF.get(shot, SceneRole.BUILD),
        shot=shot,
        prompt=", ".join(part for part in (*phrases, tables.phrases.lenses[shot]) if part),
        frames=max(tables.grammar.shots[shot].liked, 2 * HANDLE_FRAMES),
        camera=chosen.camera,
        look=Look(
            backdrop=chosen.backdrops[0],
            composition=chosen.index,
            light=like.look.light,
            atmosphere=like.look.atmosphere,
        ),
        placement=chosen.placement,
    )


def _free_id(request: Request) -> str:
    number = len(request.variation.scenes) + 1
    while request.project.has_scene(wanted := f"v{request.seen.index + 1}_scene_{number}"):
        number += 1
    return wanted


def _beside(request: Request, parts: tuple[str, str], *, after: bool) -> Edits:
    moved = request.at(find_target(parts[0], request.seen.scenes, request.vocabulary))
    anchor = request.at(find_target(parts[1], request.seen.scenes, request.vocabulary))
    if not moved or not anchor or moved[0].scene_id == anchor[0].scene_id:
        return ()
    here, there = request.position(moved[0]), request.position(anchor[0])
    return _to(moved[0], there + after - (here < there))


def _to(scene: Scene, position: int) -> Edits:
    return (MoveScene(scene_id=scene.scene_id, position=max(position, 0)),)
