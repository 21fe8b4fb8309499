"""The rules of the shot grammar: each finds what breaks it, says so, and offers ways to mend it."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate

from genads_desktop.domain.draft import Draft, Finding
from genads_desktop.domain.grammar import frames_of
from genads_desktop.domain.remedies import (
    broken_up,
    held_inside,
    less_text,
    one_less,
    one_more,
    placed,
    retimed,
    shortened,
    shown_more,
    shown_sooner,
    without,
    words_of,
    written,
)
from genads_desktop.domain.scene import FPS, HANDLE_FRAMES, Scene
from genads_desktop.domain.scene_edits import ChangeText, RewritePrompt
from genads_desktop.domain.timeline import dissolves_in, lay_out


def findings(draft: Draft) -> tuple[Finding, ...]:
    """Find everything that breaks the grammar, the order of shots first and lengths last."""
    return tuple(finding for rule in RULES for finding in rule(draft))


def _first_shot(draft: Draft) -> Iterator[Finding]:
    first = draft.scenes[0]
    legal = draft.grammar.first_shots
    if first.shot not in legal:
        yield Finding(
            rule="first_shot",
            sentence=f"The ad opens with {_spoken(first)}; it should open with a macro of the bottle "
            "or an atmospheric shot.",
            scene_id=first.scene_id,
            remedies=partial(placed, draft, legal, 0),
        )


def _last_shot(draft: Draft) -> Iterator[Finding]:
    last = draft.scenes[-1]
    legal = draft.grammar.last_shots
    if last.shot not in legal:
        yield Finding(
            rule="last_shot",
            sentence=f"The ad ends with {_spoken(last)}; it should end with a brand moment or an end card.",
            scene_id=last.scene_id,
            remedies=partial(placed, draft, legal, len(draft.scenes)),
        )


def _alike(draft: Draft) -> Iterator[Finding]:
    most = draft.grammar.most_alike_in_a_row
    shots = [scene.shot for scene in draft.scenes]
    for place in range(most, len(shots)):
        if len(set(shots[place - most : place + 1])) == 1:
            scene = draft.scenes[place]
            yield Finding(
                rule="alike",
                sentence=f"Scene {place + 1} is the {_ordinal(most + 1)} shot in a row of the same kind "
                f"({_spoken(scene)}); at most {most} may follow each other.",
                scene_id=scene.scene_id,
                remedies=partial(broken_up, draft, place),
            )


def _count(draft: Draft) -> Iterator[Finding]:
    count = len(draft.scenes)
    fewest, most = draft.grammar.scene_count(draft.total_frames)
    if not fewest <= count <= most:
        wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
        yield Finding(
            rule="count",
            sentence=f"The ad has {count} scenes, too {'few' if count < fewest else 'many'} for "
            f"{_seconds(draft.total_frames)} seconds; it should have {wanted}.",
            remedies=partial(one_more if count < fewest else one_less, draft),
        )


def _product_by(draft: Draft) -> Iterator[Finding]:
    """A scene counts from where it could begin at the earliest, were those before it long enough."""
    limit = draft.grammar.product_frame
    spans = draft.grammar.spans([scene.shot for scene in draft.scenes])
    earliest = accumulate((span.least for span in spans[:-1]), initial=0)
    starts = [
        max(clip.first_frame, least)
        for clip, least in zip(lay_out(draft.scenes), earliest, strict=True)
    ]
    shown = [scene.shows_product for scene in draft.scenes]
    if not any(seen and start <= limit for seen, start in zip(shown, starts, strict=True)):
        yield Finding(
            rule="product_by",
            sentence=f"The bottle is not seen within the first {draft.grammar.product_by:g} seconds.",
            scene_id=draft.scenes[0].scene_id,
            remedies=partial(shown_sooner, draft),
        )


def _product_share(draft: Draft) -> Iterator[Finding]:
    shown = sum(scene.shows_product for scene in draft.scenes)
    needed = draft.grammar.least_products(len(draft.scenes))
    if shown < needed:
        yield Finding(
            rule="product_share",
            sentence=f"The bottle is in {shown} of {len(draft.scenes)} scenes; it should be in {needed}.",
            remedies=partial(shown_more, draft),
        )


def _text_blocks(draft: Draft) -> Iterator[Finding]:
    written = [scene for scene in draft.scenes if scene.overlay]
    most = draft.grammar.text.most_blocks
    if len(written) > most:
        yield Finding(
            rule="text_blocks",
            sentence=f"The ad has {len(written)} text blocks; more than {most} cannot be read.",
            remedies=partial(less_text, draft),
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
                remedies=partial(tuple, (written(scene, scene.overlay.replace(lines=lines)),)),
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
                    remedies=partial(
                        tuple, ((RewritePrompt(scene_id=scene.scene_id, prompt=mended),),)
                    ),
                )


def _shot_length(draft: Draft) -> Iterator[Finding]:
    spans = draft.grammar.spans([scene.shot for scene in draft.scenes])
    for scene, span in zip(draft.scenes, spans, strict=True):
        if not span.least <= scene.frames <= span.most:
            yield Finding(
                rule="shot_length",
                sentence=f"{_named(draft, scene).capitalize()} lasts {_seconds(scene.frames)} seconds; "
                f"{_spoken(scene)} there lasts {span.min:g} to {span.max:g}.",
                scene_id=scene.scene_id,
                remedies=partial(retimed, draft),
            )


def _total(draft: Draft) -> Iterator[Finding]:
    total = sum(scene.frames for scene in draft.scenes)
    if total != draft.total_frames:
        yield Finding(
            rule="total",
            sentence=f"The scenes last {_seconds(total)} seconds together, not {_seconds(draft.total_frames)}.",
            remedies=partial(retimed, draft),
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
            held = held_inside(draft, place, scene.overlay, scene.frames)
            yield Finding(
                rule="text_in_body",
                sentence=f"The text in {_named(draft, scene)} runs into a dissolve or is too short to read.",
                scene_id=scene.scene_id,
                remedies=partial(
                    tuple,
                    (written(scene, held), (ChangeText(scene_id=scene.scene_id, overlay=None),)),
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


def _seconds(frames: int) -> str:
    return f"{round(frames / FPS, 2):g}"


def _spoken(scene: Scene) -> str:
    words = scene.shot.value.replace("_", " ")
    return f"an {words}" if words[0] in "aeiou" else f"a {words}"


def _ordinal(number: int) -> str:
    return {2: "second", 3: "third"}.get(number, f"{number}th")
