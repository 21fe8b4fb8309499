"""Judging and mending plans: violations with their fixes, and repair by the same fixes."""

from collections.abc import Sequence
from dataclasses import dataclass

from genads_desktop.domain.draft import Draft, Finding, Remedy
from genads_desktop.domain.errors import GrammarError
from genads_desktop.domain.grammar import Grammar
from genads_desktop.domain.recast import recast
from genads_desktop.domain.rules import findings
from genads_desktop.domain.scene import Scene

ROUNDS = 40
"""A repair makes at most so many fixes; each must leave fewer or smaller breaks than before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A break of the shot grammar, named, located, and with edits that mend it where some do."""

    rule: str
    sentence: str
    """For people."""
    scene_id: str | None = None
    variation_index: int = 0
    fix: Remedy = ()
    """Edits that mend this break without making another, in order; empty when there are none."""


def violations(
    grammar: Grammar,
    scenes: Sequence[Scene],
    total_frames: int,
    *,
    variation_index: int = 0,
    names: Sequence[str] = (),
) -> tuple[Violation, ...]:
    """Find what breaks the grammar in the scenes of one variation that should last `total_frames`.

    `names` are those of perfume and house, which no rule about words touches.
    """
    draft = _draft(grammar, scenes, total_frames, variation_index, names)
    return tuple(
        Violation(
            rule=finding.rule,
            sentence=finding.sentence,
            scene_id=finding.scene_id,
            variation_index=variation_index,
            fix=_fix(draft, finding),
        )
        for finding in findings(draft)
    )


def repaired(
    grammar: Grammar,
    scenes: Sequence[Scene],
    total_frames: int,
    *,
    variation_index: int = 0,
    names: Sequence[str] = (),
) -> tuple[Scene, ...]:
    """Return scenes that keep the grammar, changed as little as its fixes allow.

    Raise `GrammarError` with what is wrong when they cannot be mended.
    """
    given = _draft(grammar, scenes, total_frames, variation_index, names)
    mended = _improved(given)
    if findings(mended):
        mended = _improved(_recast_or_refused(given))
    if left := findings(mended):
        raise GrammarError(_refusal(left))
    return mended.scenes


def _improved(draft: Draft) -> Draft:
    """Make one fix after another for as long as each helps."""
    for _ in range(ROUNDS):
        better = next(filter(None, (_better(draft, one) for one in findings(draft))), None)
        if better is None:
            break
        draft = better
    return draft


def _recast_or_refused(draft: Draft) -> Draft:
    try:
        return recast(draft)
    except GrammarError as error:
        raise GrammarError(_refusal(findings(draft))) from error


def _refusal(left: Sequence[Finding]) -> str:
    sentences = " ".join(finding.sentence for finding in left)
    return f"The plan breaks the shot grammar and could not be repaired. {sentences}"


def _draft(
    grammar: Grammar,
    scenes: Sequence[Scene],
    total_frames: int,
    variation_index: int,
    names: Sequence[str],
) -> Draft:
    if not scenes:
        raise GrammarError("The plan has no scenes. Plan the ad again.")
    return Draft(
        grammar=grammar,
        scenes=tuple(scenes),
        total_frames=total_frames,
        variation_index=variation_index,
        names=tuple(names),
    )


def _fix(draft: Draft, finding: Finding) -> Remedy:
    tried = _tried(draft, finding)
    return tried[0] if tried else ()


def _better(draft: Draft, finding: Finding) -> Draft | None:
    tried = _tried(draft, finding)
    return tried[1] if tried else None


def _tried(draft: Draft, finding: Finding) -> tuple[Remedy, Draft] | None:
    """The remedy that leaves the least wrong, and what it leaves; None when none helps."""
    before = _wrong(draft)
    tries = [(remedy, draft.after(remedy)) for remedy in finding.remedies()]
    if not tries:
        return None
    best = min(tries, key=lambda attempt: _wrong(attempt[1]))
    return best if _wrong(best[1]) < before else None


def _wrong(draft: Draft) -> tuple[float, int]:
    """How much is wrong: breaks of the order of shots weigh most, lengths follow from them."""
    found = findings(draft)
    structural = sum(finding.rule not in LENGTH_RULES for finding in found)
    return structural + _distance(draft), len(found)


LENGTH_RULES = frozenset({"shot_length", "total", "text_in_body"})
"""What retiming mends, once the shots are right."""


def _distance(draft: Draft) -> float:
    """How far the scenes are from a possible number and from being able to last the total."""
    count = len(draft.scenes)
    fewest, most = draft.grammar.scene_count(draft.total_frames)
    spans = draft.grammar.spans([scene.shot for scene in draft.scenes])
    short = draft.total_frames - sum(span.most for span in spans)
    long = sum(span.least for span in spans) - draft.total_frames
    return max(0, fewest - count, count - most) + max(0, short, long) / draft.total_frames
