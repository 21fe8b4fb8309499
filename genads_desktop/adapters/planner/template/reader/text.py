"""Reading about words: the call to action, the text of a scene, its prompt."""

import re

from genads_desktop.adapters.planner.template.copywriting import LEAD, TAIL
from genads_desktop.adapters.planner.template.direction import read_sentence
from genads_desktop.adapters.planner.template.reader.light import directed
from genads_desktop.adapters.planner.template.reader.request import LONGEST_PROMPT, Edits, Request
from genads_desktop.adapters.planner.template.reader.vocabulary import has
from genads_desktop.domain.remedies import shortened
from genads_desktop.domain.scene import FPS, Scene, TextLine, TextOverlay, TextRole
from genads_desktop.domain.scene_edits import ChangeText, RewritePrompt
from genads_desktop.domain.variation_edits import MAX_CTA_LENGTH, ChangeCallToAction

MOST_LINES = 3
LONGEST_LINE = 200
STEP = 0.06
GROWTH = 1.2
EARLIER = FPS // 2
FEWEST_PROMPT_WORDS = 3


def calls(request: Request) -> Edits:
    """`drop the CTA`, `change the CTA to Shop now`."""
    text = request.vocabulary.text
    if not has(request.clause.words, text["call"]):
        return ()
    if said := _said(request):
        return (_call(request, said),)
    return (_call(request, ""),) if request.says("remove") else ()


def texts(request: Request) -> Edits:
    """`drop the text of scene 2`, `text of scene 3 to "Born to glow"`, `bigger text`."""
    if not has(request.words, request.vocabulary.text["words"]) and not _says_quoted(request):
        return ()
    written = tuple(scene for scene in request.scenes if scene.overlay)
    if said := _said(request):
        wanted = request.named or written[:1]
        return tuple(_write(request, scene, said) for scene in wanted)
    if request.says("remove"):
        cleared = request.named or written
        return tuple(ChangeText(scene_id=scene.scene_id, overlay=None) for scene in cleared)
    settings = [(scene, _set(request, scene, scene.overlay)) for scene in written if scene.overlay]
    return tuple(
        ChangeText(scene_id=scene.scene_id, overlay=overlay)
        for scene, overlay in settings
        if overlay != scene.overlay
    )


def prompts(request: Request) -> Edits:
    """`change the prompt of scene 2 to ...`, `scene 2: a rose falling on black water`."""
    if not request.named:
        return ()
    words = request.vocabulary.prompt
    about = has(request.words, words["words"]) or has(request.words, words["shows"])
    said = _said(request) if about else _after_colon(request)
    if (
        not said
        and request.clause.quoted
        and not has(request.words, request.vocabulary.text["words"])
    ):
        said = request.clause.quoted[0].strip()
    if not said:
        return ()
    return tuple(_described(request, scene, said[:LONGEST_PROMPT]) for scene in request.named)


def _described(request: Request, scene: Scene, prompt: str) -> RewritePrompt:
    """A new prompt, and what the local engine can read in it."""
    direction = read_sentence(prompt, request.tables.lexicon)
    look = directed(scene.look, direction, request.project.style.accent, ())
    return RewritePrompt(scene_id=scene.scene_id, prompt=prompt, look=look)


def _call(request: Request, text: str) -> ChangeCallToAction:
    line = TextLine(text=text[:MAX_CTA_LENGTH] or "-", role=TextRole.CALL_TO_ACTION)
    short = shortened(line, request.tables.grammar.text.most_words).text if text else ""
    return ChangeCallToAction(text=short, variation_index=request.seen.index)


def _write(request: Request, scene: Scene, said: str) -> ChangeText:
    """Put new words in the place of the old; ` / ` begins a line."""
    limit = request.tables.grammar.text.most_words
    parts = [" ".join(part.split())[:LONGEST_LINE] for part in re.split(r"\s*[/|\n]\s*", said)]
    texts = [part for part in parts if part][:MOST_LINES]
    old = scene.overlay.lines if scene.overlay else ()
    lines = tuple(
        shortened(TextLine(text=text, role=old[i].role if i < len(old) else _role(i)), limit)
        for i, text in enumerate(texts)
    )
    return ChangeText(scene_id=scene.scene_id, overlay=_overlay(request, scene, lines))


def _overlay(request: Request, scene: Scene, lines: tuple[TextLine, ...]) -> TextOverlay:
    if scene.overlay:
        return scene.overlay.replace(lines=lines)
    known = request.tables.by_shot[scene.shot]
    point = next((c.text for c in known if c.index == scene.look.composition), known[0].text)
    last = scene.scene_id == request.variation.scenes[-1].scene_id
    return TextOverlay(
        lines=lines,
        first_frame=LEAD,
        last_frame=None if last else max(scene.frames - TAIL, LEAD + 1),
        x=point.x,
        y=point.y,
    )


def _role(number: int) -> TextRole:
    return TextRole.HEADLINE if number == 0 else TextRole.SUBLINE


def _set(request: Request, scene: Scene, overlay: TextOverlay) -> TextOverlay:
    """Bigger, smaller, higher, lower, earlier, later."""
    words, table = request.words, request.vocabulary.text
    amount = request.vocabulary.amount(request.clause.words)
    size = overlay.size
    if has(words, table["bigger"]):
        size = min(size * GROWTH**amount, 3.0)
    elif has(words, table["smaller"]):
        size = max(size / GROWTH**amount, 0.3)
    y = overlay.y + STEP * amount * (has(words, table["down"]) - has(words, table["up"]))
    first = overlay.first_frame + EARLIER * (
        has(words, table["later"]) - has(words, table["earlier"])
    )
    latest = (overlay.last_frame or scene.frames) - FPS
    return overlay.replace(
        size=round(size, 2),
        y=round(min(max(y, 0.05), 0.95), 3),
        first_frame=max(min(first, latest), min(overlay.first_frame, LEAD)),
    )


def _said(request: Request) -> str:
    """What it should say: what is in quotes, else what follows `to`, `says`, a colon or an equals sign."""
    if request.clause.quoted:
        return request.clause.quoted[0].strip()
    if colon := re.search(r"[:=]\s*(.+)$", request.clause.raw):
        return colon.group(1).strip()
    marks = "|".join(("à", *map(re.escape, request.vocabulary.text["says"])))
    subject = "|".join(
        re.escape(word)
        for word in (
            *request.vocabulary.text["call"],
            *request.vocabulary.text["words"],
            *request.vocabulary.prompt["words"],
            *request.vocabulary.prompt["shows"],
            *request.vocabulary.scene_words,
        )
    )
    if request.says("remove") or request.says("move"):
        return ""
    pattern = rf"\b(?:{subject})\b.*?\s(?:{marks})\s+(.+)$"
    shows = re.search(r"\b(?:should show|shows?|montre)\s+(.+)$", request.clause.raw, re.IGNORECASE)
    found = shows or re.search(pattern, request.clause.raw, re.IGNORECASE)
    return found.group(1).strip() if found else ""


def _says_quoted(request: Request) -> bool:
    """`scene 2 says "..."` is about text although the word is missing."""
    says = ("says", "say", "saying", "reads", "read", "write", "ecris", "dit")
    return bool(request.clause.quoted) and has(request.words, says)


def _after_colon(request: Request) -> str:
    found = re.match(r"[^:=]{1,60}[:=]\s*(.+)$", request.clause.raw)
    said = found.group(1).strip() if found else ""
    return said if len(said.split()) >= FEWEST_PROMPT_WORDS else ""
