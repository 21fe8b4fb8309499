"""What the mix hands to its worker process, as JSON. Sound is counted in samples at 48 kHz."""

from pathlib import Path

from genads_desktop.domain.record import Record


class ClipOrder(Record):
    """One clip's sound: from its sample `first`, so many, from the film's sample `at` on."""

    source: Path
    first: int
    at: int
    samples: int


class MixOrder(Record):
    """The sound of a film and the file to write it to; all paths are absolute."""

    score: Path | None
    clips: tuple[ClipOrder, ...]
    samples: int
    target: Path
