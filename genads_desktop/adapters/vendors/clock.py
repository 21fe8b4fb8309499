"""Times of day as providers write them."""

from datetime import UTC, datetime


def moment(text: str | None) -> datetime | None:
    """Read a provider's time of day; None where it is not one."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if text else None
    except ValueError:
        return None
