"""Faults: what goes wrong, with which operation, how often.

Before anything is accepted:  http_429 http_500 http_503 ... (any status), quota, reset
Accepted, and then:           http_500_after_accept reset_after_accept hang slow html truncated_json empty_body
What becomes of a film, song: never failed aborted expired no_output refusal safety
    and at Gemini:            file_failed text_only inline
What a text answer is:        refusal content_filter length malformed_content wrong_schema
A download:                   reset_mid truncated corrupt empty_file wrong_type (and any status, `hang`)
"""

import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

BROKEN_ANSWERS = frozenset({"html", "truncated_json", "empty_body"})
LOST_ANSWERS = frozenset({"http_500_after_accept", "reset_after_accept", "hang"})
BROKEN_FILES = frozenset({"reset_mid", "truncated", "corrupt", "empty_file", "wrong_type"})
_STATUS = re.compile(r"http_(\d{3})")


@dataclass(kw_only=True)
class Fault:
    """`op` may hold wildcards: `*.create`. `times` below 0 is for ever."""

    op: str
    kind: str
    times: int = 1
    seconds: float = 30.0
    """How long `hang` and `slow` take."""
    retry_after: float | None = None

    @property
    def status(self) -> int | None:
        """The HTTP status of a refusal that comes before anything is accepted."""
        if self.kind == "quota":
            return 429
        found = _STATUS.fullmatch(self.kind)
        return int(found.group(1)) if found else None


@dataclass(kw_only=True)
class FaultBook:
    """The faults of one account, each used up in turn."""

    faults: list[Fault] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, faults: Iterable[Fault]) -> None:
        with self.lock:
            self.faults.extend(faults)

    def take(self, op: str) -> Fault | None:
        """Use the first fault that is for this operation."""
        with self.lock:
            for fault in self.faults:
                if fault.times != 0 and fnmatchcase(op, fault.op):
                    fault.times -= 1
                    return fault
        return None
