"""Accounts: what each key handed in, what became of it, and what it has to pay."""

import hashlib
import json
import threading
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.provider_server.faults import Fault, FaultBook

QUEUED_SHARE = 0.2
"""So much of its time a job waits in the queue."""
FREE_FATES = frozenset({"failed", "aborted", "refusal", "safety", "text_only"})
FREE_WITHOUT_OUTPUT = ("gemini", "vertex")
"""Google charges for what it made; Replicate for what succeeded."""


@dataclass(kw_only=True)
class Job:
    """One accepted piece of work. `units` is what it is billed by: seconds, tokens, songs."""

    id: str
    service: str
    """`openai`, `gemini`, `vertex` or `replicate`."""
    model: str
    request: Mapping[str, Any]
    accepted: float
    seconds: float
    """How long it takes."""
    number: int
    """Counted from 0 in its account."""
    fate: str = ""
    """The fault that decides what becomes of it; empty when all goes well."""
    units: Mapping[str, float] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What the film or song is like: seconds, width, height, audio."""
    cancelled: float | None = None

    @property
    def digest(self) -> str:
        asked = {name: value for name, value in self.request.items() if name != "labels"}
        text = json.dumps([self.service, self.model, asked], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def progress(self) -> float:
        """From 0 to 1, by the clock."""
        if self.fate == "never":
            return 0.5
        until = self.cancelled or time.time()
        return min(1.0, (until - self.accepted) / self.seconds) if self.seconds else 1.0

    @property
    def running(self) -> bool:
        return self.cancelled is None and self.progress < 1.0

    @property
    def billed(self) -> bool:
        """Paid, or going to be. Work called off before it began is free, and so is what failed or was refused."""
        if self.fate in FREE_FATES:
            return False
        if self.fate == "no_output" and self.service in FREE_WITHOUT_OUTPUT:
            return False
        return self.cancelled is None or self.progress >= QUEUED_SHARE


@dataclass(kw_only=True)
class Account:
    """Everything of one key."""

    key: str
    job_seconds: float
    max_jobs: int | None = None
    """More at a time are refused with 429."""
    faults: FaultBook = field(default_factory=FaultBook)
    jobs: dict[str, Job] = field(default_factory=dict)
    requests: list[dict[str, Any]] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    """What the next text answers say, one each; without any they are made up from the schema."""
    peak: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)

    @property
    def full(self) -> bool:
        return self.max_jobs is not None and self._running() >= self.max_jobs

    def accept(self, service: str, model: str, request: Mapping[str, Any], **facts: Any) -> Job:
        """Take a piece of work in: from now on it is paid for."""
        with self.lock:
            job = Job(
                id=uuid.uuid4().hex[:24],
                service=service,
                model=model,
                request=request,
                accepted=time.time(),
                number=len(self.jobs),
                **{"seconds": self.job_seconds, **facts},
            )
            self.jobs[job.id] = job
            self.peak = max(self.peak, self._running())
            return job

    def cancel(self, job_id: str) -> Job | None:
        with self.lock:
            job = self.jobs.get(job_id)
            if job is not None and job.running:
                job.cancelled = time.time()
            return job

    def set_up(self, options: Mapping[str, Any]) -> None:
        with self.lock:
            for name in ("job_seconds", "max_jobs"):
                if name in options:
                    setattr(self, name, options[name])
            self.replies.extend(options.get("replies", ()))
            self.faults.add(Fault(**each) for each in options.get("faults", ()))

    def _running(self) -> int:
        return sum(job.running for job in self.jobs.values())


class Accounts:
    """All accounts; a key that was never seen opens one."""

    def __init__(self, *, job_seconds: float) -> None:
        self._job_seconds = job_seconds
        self._accounts: dict[str, Account] = {}
        self._lock = threading.Lock()

    def of(self, key: str) -> Account:
        with self._lock:
            if key not in self._accounts:
                self._accounts[key] = Account(key=key, job_seconds=self._job_seconds)
            return self._accounts[key]

    def holder(self, job_id: str) -> tuple[Account, Job] | None:
        """Whose job this is, for links that carry no key."""
        with self._lock:
            for account in self._accounts.values():
                if job_id in account.jobs:
                    return account, account.jobs[job_id]
        return None
