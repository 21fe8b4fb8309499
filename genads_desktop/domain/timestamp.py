"""Moments as text: UTC, exactly as Postgres prints them, so that equal moments are equal text."""

from datetime import UTC, datetime


def utc_text(moment: datetime) -> str:
    """Write an aware moment: `2026-11-25T14:03:07.25+00:00`. Raise `ValueError` for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be stored")
    text = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return text.rstrip("0").rstrip(".") + "+00:00"
