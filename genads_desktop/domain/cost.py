"""Money: what was paid, what something would cost, and that nobody knows."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field

from genads_desktop.domain.record import Record


class Money(Record):
    """An amount in US dollars, exact to any fraction a provider bills."""

    amount: Annotated[Decimal, Field(ge=0)]

    @classmethod
    def zero(cls) -> Self:
        return cls(amount=Decimal(0))

    def __add__(self, other: "Money") -> "Money":
        return Money(amount=self.amount + other.amount)

    def __str__(self) -> str:
        return "free" if not self.amount else f"${self.amount:.2f}"


class Quote(Record):
    """The price before it is paid. Unknown is unknown, never zero."""

    at_most: Money | None
    """None when any part has no known price."""
    rounded_up: bool = False
    """True where a provider films longer than the scene, so the real price may be lower."""

    def __add__(self, other: "Quote") -> "Quote":
        known = self.at_most is not None and other.at_most is not None
        total = self.at_most + other.at_most if known else None  # type: ignore[operator]
        return Quote(at_most=total, rounded_up=self.rounded_up or other.rounded_up)

    def __str__(self) -> str:
        if self.at_most is None:
            return "price unknown"
        prefix = "up to " if self.rounded_up else ""
        return f"{prefix}{self.at_most}"
