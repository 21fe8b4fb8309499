"""The bill of an account: what was accepted, what of it is paid for, and how much that is."""

from collections import Counter
from typing import Any

from tests.provider_server.accounts import Account
from tests.provider_server.prices import dollars


def bill_of(account: Account) -> dict[str, Any]:
    """Everything a test asks about money, as JSON; `dollars` is None while a price is unknown."""
    with account.lock:
        jobs = list(account.jobs.values())
        billed = [job for job in jobs if job.billed]
        digests = Counter(job.digest for job in jobs)
        units: Counter[str] = Counter()
        for job in billed:
            units.update(job.units)
        prices = [dollars(job) for job in billed]
        known = all(price is not None for price in prices)
        return {
            "accepted": len(jobs),
            "billed": len(billed),
            "by_service": Counter(job.service for job in billed),
            "by_model": Counter(job.model for job in billed),
            "duplicates": sum(count - 1 for count in digests.values()),
            "units": units,
            "dollars": str(sum(price for price in prices if price)) if known else None,
            "peak": account.peak,
        }
