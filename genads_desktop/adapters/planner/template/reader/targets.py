"""Targets: which scenes a clause is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from genads_desktop.adapters.planner.template.reader.vocabulary import Phrases, Vocabulary
from genads_desktop.domain.scene import Scene

LONGEST_NAME = 4
"""Words in the longest name of a scene."""
LISTING = ("and", "et", "or", "ou", "plus")
UP_TO = ("to", "through", "until", "till", "a", "jusqu")
DETERMINERS = ("the", "la", "le", "l", "my", "our", "and", "et", "of", "first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The scenes meant, and the words that are left when their names are taken out."""

    numbers: tuple[int, ...] = ()
    """Places on the timeline, from 0, in the order they were named."""
    everything: bool = False
    others: bool = False
    """Not these but all the others are meant."""
    missing: bool = False
    """A scene was named that the ad does not have."""
    rest: str = ""

    @property
    def named(self) -> bool:
        return bool(self.numbers) or self.everything or self.others

    def among(self, count: int, before: "Target") -> "Target":
        """Say `the others` in numbers, of `count` scenes: all but those named here or before."""
        if not self.others:
            return self
        spared = self.numbers or before.numbers
        numbers = tuple(number for number in range(count) if number not in spared)
        return replace(self, numbers=numbers, others=False)


def find_target(words: str, scenes: Sequence[Scene], vocabulary: Vocabulary) -> Target:
    """Find the scenes that folded `words` name."""
    return _Search(words.split(), scenes, vocabulary).target()


def only_names_scenes(words: str, vocabulary: Vocabulary) -> bool:
    """Tell whether the words name scenes and ask for nothing: `the last scene`, `3`."""
    search = _Search(words.split(), (), vocabulary)
    target = search.target()
    left = [
        w
        for w in target.rest.split()
        if w not in vocabulary.neutral and vocabulary.number(w) is None
    ]
    return not left and (search.named_something or _is_number(words, vocabulary))


def _is_number(words: str, vocabulary: Vocabulary) -> bool:
    meaningful = [word for word in words.split() if word not in vocabulary.neutral]
    return bool(meaningful) and all(vocabulary.number(word) is not None for word in meaningful)


class _Search:
    """One walk through the words of a clause."""

    def __init__(
        self, words: Sequence[str], scenes: Sequence[Scene], vocabulary: Vocabulary
    ) -> None:
        self._words = words
        self._scenes = scenes
        self._vocabulary = vocabulary
        self._found: list[int] = []
        self._rest: list[str] = []
        self._everything = self._others = self._missing = False
        self.named_something = False

    def target(self) -> Target:
        place = 0
        while place < len(self._words):
            step = (
                self._listed(place)
                or self._ordinal(place)
                or self._named(place)
                or self._all(place)
            )
            if not step:
                self._rest.append(self._words[place])
            self.named_something = self.named_something or bool(step)
            place += step or 1
        return Target(
            numbers=tuple(dict.fromkeys(self._found)),
            everything=self._everything and not self._others,
            others=self._others,
            missing=self._missing,
            rest=" ".join(self._rest),
        )

    def _listed(self, place: int) -> int:
        """`scene 2`, `scenes 2 and 3`, `scenes 2 to 4`. Returns how many words that took."""
        if self._words[place] not in self._vocabulary.scene_words:
            return 0
        at = place + 1
        if self._word(at) in ("number", "no", "numero", "n"):
            at += 1
        first = self._scene_number(at)
        if first is None:
            return 0
        numbers, at = [first], at + 1
        while (following := self._scene_number(at + 1)) is not None and self._word(at) in (
            *LISTING,
            *UP_TO,
        ):
            if self._word(at) in UP_TO:
                if not self._words[place].endswith("s"):
                    break
                numbers.extend(range(numbers[-1] + 1, following + 1))
            else:
                numbers.append(following)
            at += 2
        if self._word(at) in LISTING and self._word(at + 1) in self._vocabulary.scene_words:
            self._take(numbers)
            return at - place
        self._take(numbers)
        return at - place

    def _ordinal(self, place: int) -> int:
        """`the second scene`, `the last two scenes`."""
        length, number = self._lookup(place, self._vocabulary.ordinals)
        if not length or number is None:
            return 0
        if not self._counts_scenes(place, length):
            return 0
        after = place + length
        many = self._vocabulary.number(self._word(after) or "")
        if many and self._word(after + 1) in self._vocabulary.scene_words:
            self._take_several(number, many)
            return length + 2
        self._take([number])
        return length + (self._word(after) in self._vocabulary.scene_words)

    def _counts_scenes(self, place: int, length: int) -> bool:
        """A `second` may be a length, and a first take or line is no scene."""
        after = self._word(place + length) or ""
        if after in self._vocabulary.scene_words:
            return True
        if after in (
            *self._vocabulary.take["words"],
            *self._vocabulary.text["words"],
            *self._vocabulary.variation["words"],
        ):
            return False
        if self._words[place] in self._vocabulary.words["seconds"]:
            before = self._word(place - 1) if place else ""
            return before in DETERMINERS
        return True

    def _named(self, place: int) -> int:
        """`the hero`, `end card`, `spray shot`."""
        for table in (self._vocabulary.roles, self._vocabulary.shots):
            for kind, names in table.items():
                length = self._phrase(place, names)
                if length:
                    numbers = [
                        number
                        for number, scene in enumerate(self._scenes, start=1)
                        if kind in (scene.role, scene.shot)
                    ]
                    self._take(numbers)
                    self._missing = self._missing or not numbers
                    return length + (self._word(place + length) in self._vocabulary.scene_words)
        return 0

    def _all(self, place: int) -> int:
        if length := self._phrase(place, self._vocabulary.all_words):
            self._everything = True
        elif length := self._phrase(place, self._vocabulary.other_words):
            self._others = True
        while length and self._word(place + length) in (
            *self._vocabulary.scene_words,
            "the",
            "les",
            "of",
        ):
            length += 1
        return length

    def _take(self, numbers: Sequence[int]) -> None:
        """Keep numbers from 1, or from the end when below 0."""
        count = len(self._scenes)
        for number in numbers:
            index = number - 1 if number > 0 else count + number
            if 0 <= index < count:
                self._found.append(index)
            else:
                self._missing = True

    def _take_several(self, ordinal: int, many: int) -> None:
        numbers = range(1, many + 1) if ordinal > 0 else range(-many, 0)
        self._take(tuple(numbers))

    def _scene_number(self, place: int) -> int | None:
        """A number that is not followed by a unit of time."""
        number = self._vocabulary.number(self._word(place) or "")
        unit = self._word(place + 1)
        return None if unit in self._vocabulary.words["seconds"] else number

    def _word(self, place: int) -> str | None:
        return self._words[place] if 0 <= place < len(self._words) else None

    def _phrase(self, place: int, phrases: Phrases) -> int:
        for length in range(LONGEST_NAME, 0, -1):
            if " ".join(self._words[place : place + length]) in phrases and place + length <= len(
                self._words
            ):
                return length
        return 0

    def _lookup(self, place: int, table: Mapping[str, int]) -> tuple[int, int | None]:
        length = self._phrase(place, tuple(table))
        return length, table.get(" ".join(self._words[place : place + length]))
