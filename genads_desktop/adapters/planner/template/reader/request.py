"""A request: one clause, the scenes it is about, and the project as earlier clauses left it."""

from dataclasses import dataclass

from genads_desktop.adapters.planner.template.reader.clauses import Clause
from genads_desktop.adapters.planner.template.reader.targets import Target
from genads_desktop.adapters.planner.template.reader.vocabulary import Vocabulary, first_in, has
from genads_desktop.adapters.planner.template.tables import Tables
from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.edit import Edit
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.scene_edits import RewritePrompt

Edits = tuple[Edit, ...]
LONGEST_PROMPT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a clause asks, ready to be turned into edits."""

    clause: Clause
    target: Target
    """Scenes named here, or inherited from the clause before."""
    own_target: Target
    """Scenes named in this very clause."""
    seen: Variation
    """The variation as the person saw it: scenes are counted there."""
    project: AdProject
    vocabulary: Vocabulary
    tables: Tables

    @property
    def words(self) -> str:
        """The clause without the names of scenes."""
        return self.own_target.rest

    @property
    def variation(self) -> Variation:
        return self.project.variation(self.seen.index)

    @property
    def named(self) -> tuple[Scene, ...]:
        """The scenes named, as they are now, without those removed meanwhile."""
        return self.at(self.target)

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes meant: those named, or all."""
        return self.named if self.target.numbers else self.variation.scenes

    def at(self, target: Target) -> tuple[Scene, ...]:
        ids = [self.seen.scenes[number].scene_id for number in target.numbers]
        return tuple(self.project.scene(i) for i in ids if self.project.has_scene(i))

    def position(self, scene: Scene) -> int:
        return [other.scene_id for other in self.variation.scenes].index(scene.scene_id)

    def says(self, group: str) -> bool:
        """Tell whether a word of the group is in the clause."""
        return has(self.clause.words, self.vocabulary.words[group])

    def opens_with(self, group: str) -> bool:
        """Tell whether the clause begins with a word of the group, courtesy apart."""
        said = first_in(self.clause.words, self.vocabulary.words[group])
        return said is not None and self.clause.words.startswith((said, f"please {said}"))

    def meaning(self, *groups: tuple[str, ...]) -> str:
        """The words left when neutral words, amounts and the given groups are taken out."""
        left = f" {self.words} "
        known = [phrase for group in (*groups, tuple(self.vocabulary.amounts)) for phrase in group]
        for phrase in sorted(known, key=len, reverse=True):
            left = left.replace(f" {phrase} ", " ")
        return " ".join(word for word in left.split() if word not in self.vocabulary.neutral)


def said_again(prompt: str, phrase: str) -> str:
    """The prompt with a phrase added to its picture, before the instructions that follow."""
    if not phrase or phrase.casefold() in prompt.casefold():
        return prompt
    picture, dot, instructions = prompt.partition(". ")
    longer = (
        f"{picture}, {phrase}{dot}{instructions}" if dot else f"{prompt.rstrip('. ')}, {phrase}"
    )
    return longer if len(longer) <= LONGEST_PROMPT else prompt


def rewritten(scene: Scene, phrases: tuple[str, ...], **changes: object) -> RewritePrompt:
    """One edit that says the change in the prompt and carries it as data."""
    prompt = scene.prompt
    for phrase in phrases:
        prompt = said_again(prompt, phrase)
    return RewritePrompt.model_validate({"scene_id": scene.scene_id, "prompt": prompt, **changes})
