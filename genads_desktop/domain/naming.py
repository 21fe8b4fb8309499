"""Names of records: what a person typed, made comparable, and names for copies."""

import unicodedata
from collections.abc import Callable

from genads_desktop.domain.errors import DomainError


class UnusableNameError(DomainError):
    """A name is empty or too long; the message says so."""


def clean_name(text: str, kind: str, longest: int) -> str:
    """Return the name with its spaces tidied and one way of writing each letter (NFC).

    `Éclat` typed on macOS and on Windows is the same name. Any script, emoji and punctuation may
    be used; control characters are dropped. Raise `UnusableNameError` for an empty name or one
    longer than `longest` characters.
    """
    spaced = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text)
    name = unicodedata.normalize("NFC", " ".join(spaced.split()))
    if not any(unicodedata.category(letter)[0] not in "CZ" for letter in name):
        raise UnusableNameError(f"A {kind} needs a name. Type at least one letter.")
    if len(name) > longest:
        raise UnusableNameError(
            f"That name is {len(name)} characters long; a {kind} can have {longest}. Nothing was "
            "changed. Type a shorter one."
        )
    return name


def copy_name(name: str, longest: int, is_taken: Callable[[str], bool]) -> str:
    """Return the first free name for a copy: `Noir (copy)`, `Noir (copy 2)`..."""
    number = 1
    while True:
        ending = " (copy)" if number == 1 else f" (copy {number})"
        wanted = name[: longest - len(ending)].rstrip() + ending
        if not is_taken(wanted):
            return wanted
        number += 1
