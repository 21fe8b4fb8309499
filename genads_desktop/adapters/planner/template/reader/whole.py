"""Reading about the ad as a whole: music, style, engine, joins, takes, variations."""

from collections.abc import Callable

from genads_desktop.adapters.planner.template.direction import read_notes, read_sentence
from genads_desktop.adapters.planner.template.dressing import style_spec
from genads_desktop.adapters.planner.template.reader.request import Edits, Request
from genads_desktop.adapters.planner.template.reader.vocabulary import first_in, has, less, split_at
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import Scene, Transition
from genads_desktop.domain.scene_edits import ChangeEngine, ChangeTransition, ChooseTake
from genads_desktop.domain.variation_edits import (
    BranchVariation,
    ChangeMusic,
    ChangeStyle,
    SelectVariation,
)

LONGEST_MOOD = 200
SLOWEST, FASTEST = 0.5, 2.0


def music(request: Request) -> Edits:
    """`mute`, `more energetic music`, `music like a slow heartbeat`."""
    words, table = request.clause.words, request.vocabulary.music
    spec = request.variation.music.spec
    about = has(words, table.words)
    if has(words, table.unmute):
        return _scored(request, spec.replace(muted=False))
    if has(words, table.mute) and (about or not request.meaning(table.mute)):
        return _scored(request, spec.replace(muted=True))
    if not about or has(words, request.vocabulary.words["seconds"]):
        return ()
    if request.says("remove") and not request.meaning(
        table.words, request.vocabulary.words["remove"]
    ):
        return _scored(request, spec.replace(muted=True))
    return _scored(request, _changed(request, spec))


def styles(request: Request) -> Edits:
    """`dark elegance style`, `change the style to romantic floral`."""
    words, vocabulary = request.clause.words, request.vocabulary
    names = {name: style for style, all_names in vocabulary.styles.items() for name in all_names}
    full = {name: style for name, style in names.items() if " " in name}
    said = first_in(words, tuple(names if has(words, vocabulary.style["words"]) else full))
    if said is None:
        return ()
    project, tables = request.project, request.tables
    spec = style_spec(
        tables,
        names[said],
        project.brand,
        read_sentence(project.brief.creative_prompt, tables.lexicon),
        read_notes(project.perfume.notes, tables.notes),
    )
    return () if spec == project.style else (ChangeStyle(style=spec),)


def joins(request: Request) -> Edits:
    """`cut instead of dissolve`, `no dissolves`, `dissolve into scene 3`."""
    words, table = request.clause.words, request.vocabulary.joins
    parts = split_at(words, table["instead"]) or (words, "")
    soft, hard = has(parts[0], table["dissolve"]), has(parts[0], table["cut"])
    refused = has(parts[0], ("no", "without", "sans", "remove", "drop", "pas de"))
    if parts[1] and has(parts[0], table["bare_cut"]):
        hard = True
    if not soft and not hard and not (parts[1] and has(parts[1], table["dissolve"])):
        return ()
    wanted = Transition.DISSOLVE if soft and not refused and not hard else Transition.CUT
    first = request.variation.scenes[0].scene_id
    return tuple(
        ChangeTransition(scene_id=scene.scene_id, transition=wanted)
        for scene in request.scenes
        if scene.scene_id != first and (scene.transition != wanted or request.named)
    )


def engines(request: Request) -> Edits:
    """`film scene 2 with veo`, `use the local engine for the hook`."""
    words, table = request.clause.words, request.vocabulary.engines
    said = first_in(words, table["names"])
    if said is None or not has(words, table["words"]):
        return ()
    return tuple(
        ChangeEngine(scene_id=scene.scene_id, engine=said)
        for scene in request.scenes
        if scene.engine != said
    )


def takes(request: Request) -> Edits:
    """`previous take of scene 2`, `use take 1 of the hero`."""
    words, table = request.clause.words, request.vocabulary.take
    if not has(words, table["words"]):
        return ()
    chosen = ((scene, _take(request, scene)) for scene in request.named)
    return tuple(
        ChooseTake(scene_id=scene.scene_id, take_id=take)
        for scene, take in chosen
        if take and take != scene.selected_take_id
    )


def variations(request: Request) -> Edits:
    """`choose this variation`, `branch version 2`."""
    words, table = request.clause.words, request.vocabulary.variation
    if not has(words, table["words"]):
        return ()
    index = _index(request)
    if has(words, table["branch"]):
        return (BranchVariation(variation_index=index),)
    if has(words, table["choose"]):
        return (SelectVariation(variation_index=index),)
    return ()


def _scored(request: Request, spec: MusicSpec) -> Edits:
    if spec == request.variation.music.spec:
        return ()
    return (ChangeMusic(variation_index=request.seen.index, spec=spec),)


def _changed(request: Request, spec: MusicSpec) -> MusicSpec:
    """Known changes as amounts; the words that are left become the mood."""
    words, table = request.words, request.vocabulary.music
    rest, amount = less(words, table.words), request.vocabulary.amount(words)
    known = {word: change for change in table.change for word in change.words}
    moods: list[str] = []
    energy, brightness, tempo = spec.energy, spec.brightness, spec.tempo
    while (said := first_in(rest, tuple(known))) is not None:
        change = known[said]
        energy += change.energy * amount
        brightness += change.brightness * amount
        tempo *= change.tempo**amount
        moods.append(change.mood)
        rest = less(rest, (said,))
    free = " ".join(
        w for w in less(rest, tuple(request.vocabulary.amounts)).split() if not _empty(request)(w)
    )
    mood = ", ".join(dict.fromkeys(part for part in (spec.mood, *moods, free) if part))
    return spec.replace(
        energy=round(min(max(energy, 0.0), 1.0), 3),
        brightness=round(min(max(brightness, 0.0), 1.0), 3),
        tempo=round(min(max(tempo, SLOWEST), FASTEST), 3),
        mood=mood[:LONGEST_MOOD],
    )


def _empty(request: Request) -> Callable[[str], bool]:
    says_nothing = {
        *request.vocabulary.neutral,
        "more",
        "less",
        "moins",
        "plus",
        *request.vocabulary.words["add"],
    }
    return says_nothing.__contains__


def _take(request: Request, scene: Scene) -> str | None:
    words, table = request.clause.words, request.vocabulary.take
    ids = [take.take_id for take in scene.takes]
    if not ids:
        return None
    if has(words, table["previous"]):
        here = ids.index(scene.selected_take_id) if scene.selected_take_id in ids else len(ids)
        return ids[max(here - 1, 0)]
    if has(words, table["latest"]):
        return ids[-1]
    number = _counted(request, table["words"])
    return ids[number - 1] if number and 0 < number <= len(ids) else None


def _counted(request: Request, nouns: tuple[str, ...]) -> int | None:
    """The number beside a noun: `take 2`, `the second take`."""
    tokens = request.clause.words.split()
    for place, token in enumerate(tokens):
        if token in nouns:
            after = tokens[place + 1] if place + 1 < len(tokens) else ""
            before = tokens[place - 1] if place else ""
            number = request.vocabulary.number(after)
            return number if number is not None else request.vocabulary.ordinals.get(before)
    return None


def _index(request: Request) -> int:
    number = _counted(request, request.vocabulary.variation["words"])
    return (
        number - 1 if number and request.project.has_variation(number - 1) else request.seen.index
    )
