"""Reading about light, air and sets: brighter, more petals, no smoke, on marble at midnight."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from genads_desktop.adapters.planner.template.direction import Direction, read_sentence
from genads_desktop.adapters.planner.template.palette import mixed
from genads_desktop.adapters.planner.template.reader.request import Edits, Request, rewritten
from genads_desktop.adapters.planner.template.reader.vocabulary import (
    Thing,
    Vocabulary,
    first_in,
    has,
    less,
    split_at,
)
from genads_desktop.domain.scene import Atmosphere, Backdrop, Light, Look, Scene
from genads_desktop.domain.scene_edits import RewritePrompt

MORE, PLENTY = 0.3, 0.55
GONE = 0.03
"""Air below this is none."""
CLEAR_SET = 1.2
"""From this weight on a word names a set rather than only suggesting one."""
TINT = 0.65
MOST_MOTIFS, MOST_PHRASES = 3, 3
LIGHT_PARTS = ("rays", "sweep")
LIGHT_NOUNS = ("light", "lights", "lighting", "lumiere")
"""Said beside a change these only name what changes: `warm up the light`."""


@dataclass(slots=True)
class _Wanted:
    """What one clause changes in every scene it is about."""

    light: dict[str, float] = field(default_factory=dict)
    set_light: dict[str, float] = field(default_factory=dict)
    air: dict[str, float] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    least: dict[str, float] = field(default_factory=dict)
    phrases: list[str] = field(default_factory=list)

    @property
    def anything(self) -> bool:
        return bool(self.light or self.set_light or self.air or self.gone or self.least)


def looks(request: Request) -> Edits:
    """One rewritten prompt a scene, with the changed look in it."""
    wanted = _Wanted()
    rest = _read_things(request, _read_changes(request, wanted), wanted)
    direction = _steered(request, rest)
    if not wanted.anything and direction is None:
        return ()
    edits = [_edit(request, scene, wanted, direction) for scene in request.scenes]
    pairs = zip(edits, request.scenes, strict=True)
    changing = [edit for edit, scene in pairs if edit.changed_scene(scene) != scene]
    return tuple(changing or (edits if wanted.anything or request.named else ()))


def directed(look: Look, direction: Direction, accent: str, sets: tuple[Backdrop, ...]) -> Look:
    """Dress a look as the direction says; `sets` are those its composition was made for."""
    wished = {b: w for b, w in direction.backdrops.items() if w >= CLEAR_SET}
    backdrop = max(wished, key=lambda b: wished[b]) if wished and len(sets) != 1 else look.backdrop
    refused = {name for name, amount in direction.air.items() if amount <= -1}
    added = {name: amount for name, amount in direction.air.items() if amount > -1}
    colour = direction.colour
    motifs = tuple(dict.fromkeys((*direction.motifs, *look.motifs)))[:MOST_MOTIFS]
    return look.replace(
        backdrop=backdrop,
        accent=mixed(look.accent or accent, colour, TINT) if colour else look.accent,
        light=_lit(look.light, direction.light),
        atmosphere=_aired(look.atmosphere, added, refused),
        motifs=motifs if look.motifs else (),
    )


def _read_changes(request: Request, wanted: _Wanted) -> str:
    """Take in brighter, warmer, softer...; return the words that are left."""
    rest, amount = request.words, request.vocabulary.amount(request.clause.words)
    table = {word: change for change in request.vocabulary.change for word in change.words}
    while (said := first_in(rest, tuple(table))) is not None:
        change = table[said]
        for name, value in change.light.items():
            wanted.light[name] = wanted.light.get(name, 0.0) + value * amount
        for name, value in change.air.items():
            wanted.air[name] = wanted.air.get(name, 0.0) + value * amount
        wanted.set_light.update(change.set_light)
        wanted.phrases.append(change.phrase)
        rest = less(rest, (said,))
    return rest


def _read_things(request: Request, rest: str, wanted: _Wanted) -> str:
    """Take in more petals, less smoke, no rain; return the words that are left."""
    words, amount = request.vocabulary.words, request.vocabulary.amount(request.clause.words)
    for thing in request.vocabulary.thing:
        said = first_in(rest, thing.words)
        if said is None:
            continue
        if has(rest, words["remove"]) and not has(rest, words["add"]):
            wanted.gone.add(thing.name)
        elif has(rest, words["less"]):
            _add(wanted, thing, -MORE * amount)
        elif has(rest, words["more"]):
            _add(wanted, thing, MORE * amount)
            wanted.phrases.append(thing.phrase)
        elif request.target.named or has(rest, words["steer"]):
            _at_least(wanted, thing)
            wanted.phrases.append(thing.phrase)
        else:
            continue
        rest = less(rest, (said,))
    return rest


def _at_least(wanted: _Wanted, thing: Thing) -> None:
    if thing.name in LIGHT_PARTS:
        wanted.light[thing.name] = PLENTY
    else:
        wanted.least[thing.name] = PLENTY


def _add(wanted: _Wanted, thing: Thing, amount: float) -> None:
    part = wanted.light if thing.name in LIGHT_PARTS else wanted.air
    part[thing.name] = part.get(thing.name, 0.0) + amount


def _steered(request: Request, rest: str) -> Direction | None:
    """What the lexicon makes of the words that are left, where a change is asked for at all."""
    vocabulary = request.vocabulary
    refuses = has(request.words, vocabulary.words["remove"])
    if not (refuses or request.target.named or has(request.words, vocabulary.words["steer"])):
        return None
    camera = vocabulary.camera
    others = (*camera.words, *camera.slower, *camera.faster, *vocabulary.bottle["words"])
    left = less(_kept(rest, vocabulary), (*others, *vocabulary.words["remove"]))
    if rest != request.words:
        left = less(left, LIGHT_NOUNS)
    direction = read_sentence(f"no {left}" if refuses else left, request.tables.lexicon)
    return direction if direction.understood else None


def _kept(words: str, vocabulary: Vocabulary) -> str:
    """Of two things only the one that is wanted: `water instead of silk`, `replace silk with water`."""
    known = vocabulary.words
    if parts := split_at(words, known["instead"]):
        return parts[0]
    parts = split_at(words, known["replaced_by"]) if has(words, known["replace"]) else None
    return parts[1] if parts else words


def _edit(
    request: Request, scene: Scene, wanted: _Wanted, direction: Direction | None
) -> RewritePrompt:
    look = scene.look.replace(
        light=_lit(scene.look.light, wanted.light, wanted.set_light, wanted.gone),
        atmosphere=_aired(scene.look.atmosphere, wanted.air, wanted.gone, wanted.least),
    )
    phrases = tuple(wanted.phrases)
    if direction is not None:
        sets = _sets(request, scene)
        look = directed(look, direction, request.project.style.accent, sets)
        phrases = (*phrases, *direction.phrases[:MOST_PHRASES])
    return rewritten(scene, phrases, look=look)


def _sets(request: Request, scene: Scene) -> tuple[Backdrop, ...]:
    known = request.tables.by_shot[scene.shot]
    return next((c.backdrops for c in known if c.index == scene.look.composition), ())


def _lit(
    light: Light,
    added: Mapping[str, float],
    fixed: Mapping[str, float] | None = None,
    gone: Iterable[str] = (),
) -> Light:
    changed = {name: getattr(light, name) + amount for name, amount in added.items()}
    changed |= {name: 0.0 for name in gone if name in LIGHT_PARTS}
    changed |= fixed or {}
    return light.replace(**{name: _inside(name, value) for name, value in changed.items()})


def _inside(name: str, value: float) -> float:
    low = 0.0 if name in LIGHT_PARTS else -1.0
    return round(min(max(value, low), 1.0), 3)


def _aired(
    air: Atmosphere,
    added: Mapping[str, float],
    gone: Iterable[str] = (),
    least: Mapping[str, float] | None = None,
) -> Atmosphere:
    changed = {name: getattr(air, name) + amount for name, amount in added.items()}
    changed |= {
        name: max(getattr(air, name), amount)
        for name, amount in (least or {}).items()
        if name not in LIGHT_PARTS
    }
    changed |= {name: 0.0 for name in gone if name not in LIGHT_PARTS}
    return air.replace(
        **{n: 0.0 if v < GONE else round(min(v, 1.0), 3) for n, v in changed.items()}
    )
