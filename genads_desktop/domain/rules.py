"""The rules of the shot grammar: each finds what breaks it, says so, and offers ways to mend it."""

from collections.abc import Callable, Iterator

from genads_desktop.domain.draft import Draft, Finding
from genads_desktop.domain.grammar import frames_of
from genads_desktop.domain.remedies import (
    one_less,
    one_more,
    put_in,
    retimed,
    shortened,
    with_bottle,
    without,
    words_of,
    written,
)
from genads_desktop.domain.scene import FPS, HANDLE_FRAMES, Scene
from genads_desktop.domain.scene_edits import ChangeText, MoveScene, RemoveScene, RewritePrompt
from genads_desktop.domain.timeline import dissolves_in, lay_out


def findings(draft: Draft) -> tuple[Finding, ...]:
    """Find everything that breaks the grammar, the order of shots first and lengths last."""
    return tuple(finding for rule in RULES for finding in rule(draft))


def _first_shot(draft: Draft) -> Iterator[Finding]:
    first = draft.scenes[0]
    legal = draft.grammar.first_shots
    if first.shot not in legal:
        moves = [
            (MoveScene(scene_id=s.scene_id, position=0),) for s in draft.scenes if s.shot in legal
        ]
        fillers = [f for f in draft.grammar.fillers if f.shot in legal]
        yield Finding(
            rule="first_shot",
            sentence=f"The ad opens with {_spoken(first)}; it should open with a macro of the bottle "
            "or an atmospheric shot.",
            scene_id=first.scene_id,
            remedies=(*moves, *(put_in(draft, filler, 0) for filler in fillers)),
        )


def _last_shot(draft: Draft) -> Iterator[Finding]:
    last, end = draft.scenes[-1], len(draft.scenes)
    legal = draft.grammar.last_shots
    if last.shot not in legal:
        moves = [
            (MoveScene(scene_id=s.scene_id, position=end),) for s in draft.scenes if s.shot in legal
        ]
        fillers = [f for f in reversed(draft.grammar.fillers) if f.shot in legal]
        yield Finding(
            rule="last_shot",
            sentence=f"The ad ends with {_spoken(last)}; it should end with a brand moment or an end card.",
            scene_id=last.scene_id,
            remedies=(*moves, *(put_in(draft, filler, end) for filler in fillers)),
        )


def _alike(draft: Draft) -> Iterator[Finding]:
    most = draft.grammar.most_alike_in_a_row
    shots = [scene.shot for scene in draft.scenes]
    for place in range(most, len(shots)):
        if len(set(shots[place - most : place + 1])) == 1:
            scene = draft.scenes[place]
            places = range(1, len(shots) - 1)
            yield Finding(
                rule="alike",
                sentence=f"Scene {place + 1} is the {_ordinal(most + 1)} shot in a row of the same kind "
                f"({_spoken(scene)}); at most {most} may follow each other.",
                scene_id=scene.scene_id,
                remedies=(
                    *((MoveScene(scene_id=scene.scene_id, position=p),) for p in places),
                    (RemoveScene(scene_id=scene.scene_id),),
                    *(put_in(draft, filler, place) for filler in draft.grammar.fillers),
                ),
            )


def _count(draft: Draft) -> Iterator[Finding]:
    count = len(draft.scenes)
    fewest, most = draft.grammar.scene_count(draft.total_frames)
    if not fewest <= count <= most:
        wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
        yield Finding(
            rule="count",
            sentence=f"{count} scenes are too {'few' if count < fewest else 'many'} for "
            f"{draft.total_frames / FPS:g} seconds; it should be {wanted}.",
            remedies=one_more(draft) if count < fewest else one_less(draft),
        )


def _product_by(draft: Draft) -> Iterator[Finding]:
    limit = draft.grammar.product_frame
    clips = lay_out(draft.scenes)
    shown = [clip for clip, scene in zip(clips, draft.scenes, strict=True) if scene.shows_product]
    if not shown or shown[0].first_frame > limit:
        early = [
            s for s, clip in zip(draft.scenes, clips, strict=True) if clip.first_frame <= limit
        ]
        sooner = [(MoveScene(scene_id=clip.scene_id, position=1),) for clip in shown]
        yield Finding(
            rule="product_by",
            sentence=f"The bottle is not seen within the first {draft.grammar.product_by:g} seconds.",
            scene_id=draft.scenes[0].scene_id,
            remedies=(*sooner, *(with_bottle(scene) for scene in reversed(early))),
        )


def _product_share(draft: Draft) -> Iterator[Finding]:
    shown = sum(scene.shows_product for scene in draft.scenes)
    needed = draft.grammar.least_products(len(draft.scenes))
    if shown < needed:
        bare = [scene for scene in draft.scenes if not scene.shows_product]
        yield Finding(
            rule="product_share",
            sentence=f"The bottle is in {shown} of {len(draft.scenes)} scenes; it should be in {needed}.",
            remedies=tuple(with_bottle(scene) for scene in reversed(bare)),
        )


def _text_blocks(draft: Draft) -> Iterator[Finding]:
    written = [scene for scene in draft.scenes if scene.overlay]
    most = draft.grammar.text.most_blocks
    if len(written) > most:
        yield Finding(
            rule="text_blocks",
            sentence=f"The ad has {len(written)} text blocks; more than {most} cannot be read.",
            remedies=tuple((ChangeText(scene_id=s.scene_id, overlay=None),) for s in written),
        )


def _text_words(draft: Draft) -> Iterator[Finding]:
    rules = draft.grammar.text
    for scene in draft.scenes:
        if scene.overlay is None:
            continue
        counted = [line for line in scene.overlay.lines if line.role not in rules.uncounted_roles]
        if any(len(words_of(line.text)) > rules.most_words for line in counted):
            lines = tuple(
                line if line.role in rules.uncounted_roles else shortened(line, rules.most_words)
                for line in scene.overlay.lines
            )
            yield Finding(
                rule="text_words",
                sentence=f"A line in {_named(draft, scene)} has more than {rules.most_words} words.",
                scene_id=scene.scene_id,
                remedies=(written(scene, scene.overlay.replace(lines=lines)),),
            )


def _imagery(draft: Draft) -> Iterator[Finding]:
    for scene in draft.scenes:
        for rule in draft.grammar.imagery:
            mended = without(scene.prompt, rule.words, rule.instead, draft.names)
            if mended != scene.prompt:
                yield Finding(
                    rule="imagery",
                    sentence=f"The prompt of {_named(draft, scene)} asks for something ads may not show. "
                    f"{rule.reason}",
                    scene_id=scene.scene_id,
                    remedies=((RewritePrompt(scene_id=scene.scene_id, prompt=mended),),),
                )


def _shot_length(draft: Draft) -> Iterator[Finding]:
    spans = draft.grammar.spans([scene.shot for scene in draft.scenes])
    for scene, span in zip(draft.scenes, spans, strict=True):
        if not span.least <= scene.frames <= span.most:
            yield Finding(
                rule="shot_length",
                sentence=f"{_named(draft, scene).capitalize()} lasts {scene.seconds:g} seconds; "
                f"{_spoken(scene)} there lasts {span.min:g} to {span.max:g}.",
                scene_id=scene.scene_id,
                remedies=retimed(draft),
            )


def _total(draft: Draft) -> Iterator[Finding]:
    total = sum(scene.frames for scene in draft.scenes)
    if total != draft.total_frames:
        yield Finding(
            rule="total",
            sentence=f"The scenes last {total / FPS:g} seconds together, not {draft.total_frames / FPS:g}.",
            remedies=retimed(draft),
        )


def _text_in_body(draft: Draft) -> Iterator[Finding]:
    """Text must come and go while no dissolve is running, and stay long enough to be read."""
    shortest = frames_of(draft.grammar.text.shortest)
    for place, scene in enumerate(draft.scenes):
        if scene.overlay is None:
            continue
        lead = HANDLE_FRAMES if dissolves_in(draft.scenes, place) else 0
        last = scene.frames if scene.overlay.last_frame is None else scene.overlay.last_frame
        inside = lead <= scene.overlay.first_frame and last <= scene.frames
        if not inside or last - scene.overlay.first_frame < shortest:
            first = max(lead, min(scene.overlay.first_frame, scene.frames - shortest))
            end = (
                None
                if scene.overlay.last_frame is None
                else min(max(last, first + shortest), scene.frames)
            )
            held = scene.overlay.replace(first_frame=first, last_frame=end)
            yield Finding(
                rule="text_in_body",
                sentence=f"The text in {_named(draft, scene)} runs into a dissolve or is too short to read.",
                scene_id=scene.scene_id,
                remedies=(
                    written(scene, held),
                    (ChangeText(scene_id=scene.scene_id, overlay=None),),
                ),
            )


RULES: tuple[Callable[[Draft], Iterator[Finding]], ...] = (
    _first_shot,
    _last_shot,
    _alike,
    _count,
    _product_by,
    _product_share,
    _text_blocks,
    _text_words,
    _imagery,
    _shot_length,
    _total,
    _text_in_body,
)


def _named(draft: Draft, scene: Scene) -> str:
    return f"scene {draft.scenes.index(scene) + 1}"


def _spoken(scene: Scene) -> str:
    words = scene.shot.value.replace("_", " ")
    return f"an {words}" if words[0] in "aeiou" else f"a {words}"


def _ordinal(number: int) -> str:
    return {2: "second", 3: "third"}.get(number, f"{number}th")
