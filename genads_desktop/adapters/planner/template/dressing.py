"""Dressing: set, light and air of each scene, from style, approach, notes and sentence."""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from genads_desktop.adapters.planner.template.direction import Direction, Fragrance, weighed
from genads_desktop.adapters.planner.template.palette import mixed
from genads_desktop.adapters.planner.template.story import Beat
from genads_desktop.adapters.planner.template.tables import (
    ApproachStaging,
    Composition,
    Dressing,
    StyleStaging,
    Tables,
)
from genads_desktop.domain.ad_project import Approach, BrandIdentity
from genads_desktop.domain.camera import Camera
from genads_desktop.domain.scene import (
    Atmosphere,
    Backdrop,
    Light,
    Look,
    Scene,
    SceneRole,
    ShotType,
)
from genads_desktop.domain.style import Style, StyleSpec

NOTE_SETS = 0.5
"""How much the notes' sets count beside the sentence's when shots are chosen."""
FOREIGN = 0.03
"""How much a composition likes a set it was not made for."""
FORCED = 0.2
"""How much of the sentence's wish for a set counts in a composition that was not made for it."""
UNASKED = 0.9
"""How much a wish for one set speaks against all others."""
AGAIN, SEEN = 0.45, 0.8
"""How much a set is liked right after itself, and once more in the ad."""
DECIDED = 2.0
"""From 1 on, how much more the most liked set is chosen than its share."""
FAINT = 0.06
"""Less than this in the air is not seen."""
SLOWEST, FASTEST = 0.5, 2.0
MOST_MOTIFS = 3
SHAPELESS = frozenset({"smoke", "musk"})
"""Motifs that only show where there are not enough things to see."""
NOTE_TINT = 0.35
"""How much a scene of the notes takes of a note's colour; more would leave the ad's own."""
NO_AIR = -0.5
"""Below this the sentence has refused something; then there is none of it at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What all scenes of one variation are dressed by."""

    style: StyleStaging
    approach: ApproachStaging
    sentence: Direction
    fragrance: Fragrance
    spec: StyleSpec

    @property
    def story(self) -> Direction:
        """What shots are chosen by: the sentence, and the sets that suit the fragrance."""
        sets = ((self.sentence.backdrops, 1.0), (self.fragrance.direction.backdrops, NOTE_SETS))
        return replace(self.sentence, backdrops=weighed(sets))


def style_spec(
    tables: Tables, style: Style, brand: BrandIdentity, sentence: Direction, fragrance: Fragrance
) -> StyleSpec:
    """Mix the style's accent with those of brand, notes and sentence, and say the style in words."""
    staging, shares = tables.staging.styles[style], tables.staging.accent
    accent = staging.accent
    if brand.palette:
        accent = mixed(accent, brand.palette[0], shares.brand)
    if fragrance.direction.colour:
        share = shares.notes / 2 if sentence.colours else shares.notes
        accent = mixed(accent, fragrance.direction.colour, share)
    if sentence.colour:
        accent = mixed(accent, sentence.colour, shares.sentence)
    steered = bool(sentence.colours)
    return StyleSpec(
        style=style,
        accent=accent,
        accent_strength=round(min(1.0, staging.accent_strength + 0.15 * steered), 2),
        lighting=staging.lighting,
        texture=staging.texture,
        mood=tuple(
            dict.fromkeys((*sentence.mood[:3], *staging.mood, *fragrance.direction.mood[:2]))
        ),
    )


def wishes(
    tables: Tables,
    approach: Approach,
    spec: StyleSpec,
    sentence: Direction,
    fragrance: Fragrance,
) -> Wishes:
    return Wishes(
        style=tables.staging.styles[spec.style],
        approach=tables.staging.approaches[approach],
        sentence=sentence,
        fragrance=fragrance,
        spec=spec,
    )


def looks(tables: Tables, wish: Wishes, beats: Sequence[Beat], seed: int) -> tuple[Look, ...]:
    """Dress every beat; sets alternate, so that neighbours do not look alike."""
    dice = random.Random(seed * 7919 + len(beats))
    dressed: list[Look] = []
    motifs = _motifs(wish)
    for number, beat in enumerate(beats):
        backdrop = _backdrop(wish, beat, [look.backdrop for look in dressed], dice)
        dressed.append(
            Look(
                backdrop=backdrop,
                composition=beat.composition.index,
                accent=_accent(wish, beat, number),
                light=_light(tables, wish, beat, number, dice),
                atmosphere=_atmosphere(tables, wish, beat, dice),
                motifs=next(motifs) if _shows_motifs(beat) else (),
            )
        )
    return tuple(dressed)


def plain_look(tables: Tables, wish: Wishes, scene: Scene, composition: Composition) -> Look:
    """Light the scene's set as the wishes say, without chance and from the side it was lit from."""
    beat = Beat(role=scene.role, composition=composition, frames=scene.frames)
    still = random.Random(0)
    light = _light(tables, wish, beat, 0, still).replace(direction=scene.look.light.direction)
    return scene.look.replace(
        accent=_accent(wish, beat, 0),
        light=light,
        atmosphere=_atmosphere(tables, wish, beat, still),
    )


def camera(wish: Wishes, beat: Beat) -> Camera:
    """Move as the composition likes, at the pace of approach and sentence."""
    own = beat.composition.camera
    pace = own.pace * wish.approach.pace * wish.sentence.pace
    return own.replace(pace=_clipped(pace, SLOWEST, FASTEST))


def _backdrop(
    wish: Wishes, beat: Beat, before: Sequence[Backdrop], dice: random.Random
) -> Backdrop:
    made_for = beat.composition.backdrops
    if len(made_for) == 1:
        return made_for[0]
    weights = [
        (
            _liking(wish, beat.composition, backdrop)
            * (AGAIN if before and before[-1] == backdrop else 1.0)
            * SEEN ** before.count(backdrop)
        )
        ** DECIDED
        for backdrop in Backdrop
    ]
    return dice.choices(list(Backdrop), weights)[0]


def _liking(wish: Wishes, composition: Composition, backdrop: Backdrop) -> float:
    """How much a set is wanted; a clear wish of the sentence outweighs the habits of style and composition."""
    asked = wish.sentence.backdrops.get(backdrop, 0.0)
    strongest = max(0.0, *wish.sentence.backdrops.values(), 0.0)
    share = asked / strongest if asked > 0 else 0.0
    notes = wish.fragrance.direction.backdrops.get(backdrop, 0.0)
    habit = wish.style.backdrops.get(backdrop, 1.0) * wish.approach.backdrops.get(backdrop, 1.0)
    habit *= (1.0 + 2.0 * notes) / (1.0 + UNASKED * strongest)
    fits = backdrop in composition.backdrops
    wanted = habit * (1.0 if fits else FOREIGN)
    wanted += max(0.0, asked) * share * (1.0 if fits else FORCED)
    return max(wanted + min(0.0, asked), 1e-4)


def _light(tables: Tables, wish: Wishes, beat: Beat, number: int, dice: random.Random) -> Light:
    role = tables.staging.roles[beat.role]
    amounts = weighed((part.light, share) for part, share in _parts(tables, wish, beat))
    amounts["rays"] = amounts.get("rays", 0.0) + role.rays
    limits = wish.style.limits
    sides = wish.approach.sides
    side = sides[number % len(sides)] + dice.uniform(-0.12, 0.12)
    return Light(
        direction=_clipped(side, -1, 1),
        brightness=_softened(amounts.get("brightness", 0.0), *limits["brightness"])
        + role.brightness,
        warmth=_softened(amounts.get("warmth", 0.0), *limits["warmth"]),
        contrast=_softened(amounts.get("contrast", 0.0), *limits["contrast"]),
        sweep=_clipped(amounts.get("sweep", 0.0), 0, 1),
        rays=_clipped(amounts.get("rays", 0.0), *limits["rays"]),
    )


def _atmosphere(tables: Tables, wish: Wishes, beat: Beat, dice: random.Random) -> Atmosphere:
    role = tables.staging.roles[beat.role]
    wanted = weighed((part.air, share) for part, share in _parts(tables, wish, beat))
    amounts = {}
    for name in Atmosphere.model_fields:
        refused = wish.sentence.air.get(name, 0.0) <= NO_AIR
        lively = wanted.get(name, 0.0) * role.air * dice.uniform(0.85, 1.15)
        amounts[name] = 0.0 if refused or lively < FAINT else round(math.tanh(lively), 3)
    return Atmosphere(**amounts)


def _parts(
    tables: Tables, wish: Wishes, beat: Beat
) -> tuple[tuple[Dressing | Direction, float], ...]:
    """All that dresses a scene: the house in full, notes and sentence as the role lets them."""
    steer = tables.staging.roles[beat.role].steer
    shot = tables.staging.shots.get(beat.shot, Dressing())
    return (
        (wish.style, 1.0),
        (wish.approach, 1.0),
        (shot, 1.0),
        (wish.fragrance.direction, steer),
        (wish.sentence, steer),
    )


def _accent(wish: Wishes, beat: Beat, number: int) -> str | None:
    """Scenes of the notes take a note's colour; the rest share the ad's accent."""
    colours = wish.fragrance.direction.colours
    if beat.role != SceneRole.NOTES or not colours:
        return None
    return mixed(wish.spec.accent, colours[number % len(colours)][0], NOTE_TINT)


def _shows_motifs(beat: Beat) -> bool:
    return beat.shot == ShotType.NOTE_PYRAMID


def _motifs(wish: Wishes) -> Iterator[tuple[str, ...]]:
    """Three at a time from notes and sentence, going round so that pyramids differ."""
    named = dict.fromkeys((*wish.fragrance.direction.motifs, *wish.sentence.motifs))
    known = tuple(sorted(named, key=lambda motif: motif in SHAPELESS))
    start = 0
    while True:
        turned = (*known[start:], *known[:start])
        yield turned[:MOST_MOTIFS]
        start = (start + MOST_MOTIFS) % max(len(known), 1)


def _clipped(value: float, low: float, high: float) -> float:
    return round(min(max(value, low), high), 3)


def _softened(value: float, low: float, high: float) -> float:
    """Let many wishes for the same thing add up without ever blinding or blackening the shot."""
    limit = high if value > 0 else -low
    return round(limit * math.tanh(value / limit), 3)
