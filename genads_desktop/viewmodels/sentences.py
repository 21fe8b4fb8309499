"""What Python says in English, in the language of the window.

Domain, services and adapters know no Qt: they speak English, to the log, the ledger and the command line
as well. `resources/i18n/sentences.txt` holds what they say, with %1, %2 and so on where values stand.
A sentence is found there by its words when it reaches a screen, and is translated like any word of a screen.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from genads_desktop.config.paths import data_dir

CONTEXT = "Sentences"
_REMEMBERED = 4096
_FEWEST_LETTERS = 4
"""A template with fewer letters of its own, such as `%1 to %2`, would fit anything: it holds numbers only."""
_PLACE = re.compile(r"%(\d)")
_DECIMAL = re.compile(r"-?\d+\.\d+")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?]) (?=\S)")
_SEPARATORS = {sign: re.compile(rf"{sign} (?![^“]*”)") for sign in ";,:"}
"""Between the parts of a list, outside of what is quoted."""
_NAMELESS = "Untitled "
_QUOTES = '“"'


@dataclass(frozen=True, slots=True)
class _Template:
    text: str
    pattern: re.Pattern[str]
    places: tuple[str, ...]
    """The numbers of its places, in the order they stand."""

    @property
    def weight(self) -> int:
        """How much of it is words: the more, the surer it is meant."""
        return len(_PLACE.sub("", self.text))


def told(english: str) -> str:
    """Say it in the language of the window; what is not known stays as it is."""
    return "\n".join(_told_line(line) for line in english.split("\n"))


def told_name(name: str) -> str:
    """Say what stands for a name nobody has given yet; names themselves stay."""
    return told(name) if name.startswith(_NAMELESS) else name


def told_all(english: list[str]) -> list[str]:
    """Say each of them in the language of the window."""
    return [told(one) for one in english]


def known_sentences() -> tuple[str, ...]:
    """Everything that can be said, as written in the data file: comments and blank lines left out."""
    file = data_dir("resources") / "i18n" / "sentences.txt"
    lines = (line.strip() for line in file.read_text("utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("# "))


def _told_line(text: str) -> str:
    if not text.strip() or text.isdigit():
        return text
    return _by_parts(text) or _in_turn(text) or _whole(text) or _by_sentences(text) or text


def _whole(text: str) -> str:
    found = _recognised(text)
    return _filled(*found) if found else ""


def _in_turn(text: str) -> str:
    """Say sentences that are all known one by one, before a value of the first takes the others for its own."""
    sentences = _SENTENCE_ENDS.split(text)
    each = [_whole(one) for one in sentences] if len(sentences) > 1 else [""]
    return " ".join(each) if all(each) else ""


def _by_sentences(text: str) -> str:
    """Say the longest beginning that is known, and then the rest."""
    sentences = _SENTENCE_ENDS.split(text)
    for count in range(len(sentences) - 1, 0, -1):
        if begun := _whole(" ".join(sentences[:count])):
            return f"{begun} {_told_line(' '.join(sentences[count:]))}"
    if len(sentences) == 1:
        return ""
    return f"{sentences[0]} {_told_line(' '.join(sentences[1:]))}"


def _by_parts(text: str) -> str:
    """Say a list of known things; nothing when one of them is not known."""
    for sign, separator in _SEPARATORS.items():
        parts = separator.split(text)
        told_parts = [_whole(part) for part in parts] if len(parts) > 1 else [""]
        if all(told_parts):
            return f"{_translated(sign)} ".join(told_parts)
    return ""


def _filled(text: str, values: dict[str, str]) -> str:
    """Put the values where the translation wants them."""
    quoted = {place for place in values if any(f"{quote}%{place}" in text for quote in _QUOTES)}
    said = {
        place: value if place in quoted else _told_value(value) for place, value in values.items()
    }
    return _PLACE.sub(lambda place: said.get(place[1], place[0]), _translated(text))


def _told_value(value: str) -> str:
    """Say our own words inside a sentence; what is written like a name is one."""
    if _DECIMAL.fullmatch(value):
        return value.replace(".", _translated("."))
    named = value[:1].isupper() and not value.endswith(".")
    return value if named else _told_line(value)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


@lru_cache(_REMEMBERED)
def _recognised(text: str) -> tuple[str, dict[str, str]] | None:
    """Find the template a text was made from, and its values by the number of their place."""
    fixed, templates = _book()
    if text in fixed:
        return text, {}
    for template in templates:
        match = template.pattern.fullmatch(text)
        if match and not _swallows(match):
            return template.text, dict(zip(template.places, match.groups(), strict=True))
    return None


def _swallows(match: re.Match[str]) -> bool:
    """Whether its first value is a sentence of its own and the beginning of the next."""
    first = match[1]
    return match.start(1) == 0 and bool(_SENTENCE_ENDS.search(first)) and first[-1] not in ".!?"


@cache
def _book() -> tuple[frozenset[str], tuple[_Template, ...]]:
    sentences = known_sentences()
    fixed = frozenset(one for one in sentences if not _PLACE.search(one))
    templates = (_template(one) for one in sentences if one not in fixed)
    return fixed, tuple(sorted(templates, key=lambda one: -one.weight))


def _template(text: str) -> _Template:
    words = _PLACE.split(text)[::2]
    letters = sum(letter.isalpha() for word in words for letter in word)
    value = "(.+?)" if letters >= _FEWEST_LETTERS else r"([\d.,: ]+)"
    pattern = re.compile(value.join(map(re.escape, words)))
    return _Template(text, pattern, tuple(_PLACE.findall(text)))
