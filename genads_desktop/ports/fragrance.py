"""What is known of fragrance notes, for suggestions while typing."""

from typing import Protocol


class NoteBook(Protocol):
    """The notes that have a picture and a colour of their own."""

    def suggestions(self, typed: str, most: int) -> tuple[str, ...]:
        """Return names that begin with, then names that hold what was typed, at most `most`."""
        ...

    def knows(self, name: str) -> bool:
        """Tell whether a note is in the table, whatever its case or accents."""
        ...
