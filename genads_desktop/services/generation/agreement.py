"""What a build was let in with, and what it has spent of that."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from genads_desktop.ports.ledger import Expense, JsonDocument
from genads_desktop.services.generation.budget import BuildPrice
from genads_desktop.services.generation.step_keys import StepKey

_QUOTED = "quotedByVariation"
_BEFORE = "spentBeforeByVariation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """US dollars of one variation."""

    paid: Decimal = Decimal(0)
    open: Decimal = Decimal(0)
    """What is under way or in doubt may cost so much at most."""
    unknown: int = 0
    """How many payments have no known price."""

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(
            paid=self.paid + other.paid,
            open=self.open + other.open,
            unknown=self.unknown + other.unknown,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The price a build was let in with, by variation."""

    quoted: Mapping[int, Decimal | None] = field(default_factory=dict)
    """At most so many dollars; None when nobody knows."""
    spent_before: Mapping[int, Decimal] = field(default_factory=dict)

    @classmethod
    def to(cls, price: BuildPrice, spent_before: Mapping[int, Decimal]) -> "Agreement":
        """Agree to a price."""
        indexes = dict.fromkeys(part.variation_index for part in price.parts)
        quotes = {index: price.of_variation(index).at_most for index in indexes}
        return cls(
            quoted={index: each.amount if each else None for index, each in quotes.items()},
            spent_before=spent_before,
        )

    @classmethod
    def from_spec(cls, spec: JsonDocument) -> "Agreement":
        """Read what a job remembers; nothing, for jobs of an earlier version."""
        quoted: Mapping[str, Any] = spec.get(_QUOTED, {})
        before: Mapping[str, Any] = spec.get(_BEFORE, {})
        return cls(
            quoted={
                int(index): None if amount is None else Decimal(amount)
                for index, amount in quoted.items()
            },
            spent_before={int(index): Decimal(amount) for index, amount in before.items()},
        )

    def as_spec(self) -> dict[str, Any]:
        """What a job is to remember of it."""
        return {
            _QUOTED: {
                str(index): None if amount is None else format(amount, "f")
                for index, amount in self.quoted.items()
            },
            _BEFORE: {str(index): format(each, "f") for index, each in self.spent_before.items()},
        }

    def spent_of(self, now: Mapping[int, Spent], index: int) -> Spent:
        """What the build has spent on a variation, given what was spent on it altogether."""
        spent = now.get(index, Spent())
        paid = spent.paid - self.spent_before.get(index, Decimal(0))
        return Spent(paid=max(Decimal(0), paid), open=spent.open, unknown=spent.unknown)


def spent_by_variation(expenses: Iterable[Expense], campaign_id: str) -> dict[int, Spent]:
    """What a campaign's clips and music have cost so far. Answers in words belong to no variation."""
    found: dict[int, Spent] = {}
    for expense in expenses:
        index = _variation_of(expense)
        if index is not None and expense.subject == campaign_id:
            found[index] = found.get(index, Spent()) + _spent(expense)
    return found


def _variation_of(expense: Expense) -> int | None:
    try:
        return StepKey.parse(expense.purpose).variation_index
    except ValueError:
        return None


def _spent(expense: Expense) -> Spent:
    if expense.amount is None:
        return Spent(unknown=1)
    amount = expense.amount.amount
    return Spent(open=amount) if expense.is_open else Spent(paid=amount)
