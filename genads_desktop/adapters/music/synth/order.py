"""What the composer hands to its worker process, as JSON."""

from pathlib import Path

from genads_desktop.domain.record import Record
from genads_desktop.ports.music import ScoreRequest


class Order(Record):
    """One score to make, and the file to write it to."""

    request: ScoreRequest
    target: Path
