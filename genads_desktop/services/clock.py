"""Time and ids, given to services so that tests decide them."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

Clock = Callable[[], datetime]
IdSource = Callable[[], str]


def system_clock() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    """A record's id: a random UUID as text."""
    return str(uuid4())
