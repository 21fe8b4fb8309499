"""What the master hands to its worker process, as JSON."""

from pathlib import Path

from genads_desktop.domain.record import Record
from genads_desktop.ports.music import ScoreRequest


class MasterOrder(Record):
    """Music to make a score of, and the file to write it to; both paths are absolute."""

    request: ScoreRequest
    source: Path
    target: Path
