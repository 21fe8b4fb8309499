"""A clock that stands still."""

from datetime import UTC, datetime

NOW = "2026-11-25T14:03:07.25+00:00"


def now():
    return datetime(2026, 11, 25, 14, 3, 7, 250_000, UTC)
