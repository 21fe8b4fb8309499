"""What may come back instead of an answer, as outcomes."""

import json
from dataclasses import dataclass
from decimal import Decimal
from http import HTTPStatus
from typing import Self

from genads_desktop.adapters.vendors.trouble import Trouble, chain_of, status_of
from genads_desktop.domain.cost import Money
from genads_desktop.ports.errors import (
    BusyError,
    NoCreditError,
    ProviderError,
    ProviderNotConfiguredError,
    RejectedError,
    UnreachableError,
)
from genads_desktop.ports.language import AnswerError, Outcome

PUT_AGAIN = (Outcome.BUSY, Outcome.LOST)
"""A question costs a fraction of a cent, so one whose answer was lost is put again."""
_CENT = Decimal("0.01")
_FENCE = "```"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingTrouble(Trouble):
    """Tells an answer that broke off from other trouble, and keeps why a question was refused."""

    @classmethod
    def of(cls, trouble: Trouble) -> Self:
        return cls(provider=trouble.provider, title=trouble.title, secret=trouble.secret)

    def error_for(self, error: BaseException) -> ProviderError:
        if _broke_off(error):
            return AnswerError(
                self.provider,
                f"The answer of {self.title} broke off on its way. It was probably charged.",
                Outcome.TRUNCATED,
                billed="possible",
            )
        if type(error).__name__ == "APITimeoutError":
            return AnswerError(
                self.provider,
                f"{self.title} did not answer in time. The question may have been charged.",
                Outcome.TOO_SLOW,
                billed="possible",
            )
        if status_of(error) == HTTPStatus.NOT_FOUND:
            return RejectedError(
                self.provider,
                f"{self.title} does not know this model or this address: {self.quoted(error)}. "
                "Nothing was charged. Choose another model in Settings.",
            )
        return Trouble.error_for(self, error)


def without_answer(error: ProviderError) -> AnswerError:
    """The outcome of a question that got no answer at all."""
    if isinstance(error, AnswerError):
        return error
    wait = error.retry_after if isinstance(error, BusyError) else None
    return AnswerError(
        error.provider, str(error), _outcome(error), billed=error.billed, retry_after=wait
    )


def _outcome(error: ProviderError) -> Outcome:
    match error:
        case ProviderNotConfiguredError():
            outcome = Outcome.KEY_REFUSED
        case UnreachableError():
            outcome = Outcome.UNREACHABLE
        case BusyError():
            outcome = Outcome.BUSY
        case NoCreditError():
            outcome = Outcome.NO_CREDIT
        case RejectedError():
            outcome = Outcome.REJECTED
        case _:
            outcome = Outcome.LOST
    return outcome


def cost_words(paid: Money | None) -> str:
    """Say what was paid: it cost less than a cent."""
    if paid is None:
        return "What it cost is not known."
    if not paid.amount:
        return "Nothing was charged."
    return f"It cost {paid}." if paid.amount >= _CENT else "It cost less than a cent."


def bare(text: str) -> str:
    """The JSON of an answer, without the fence that small models put around it."""
    said = text.strip()
    if said.startswith(_FENCE) and said.endswith(_FENCE):
        said = said.removeprefix(_FENCE).removesuffix(_FENCE).removeprefix("json").strip()
    return said


def _broke_off(error: BaseException) -> bool:
    """Tell whether the head of an answer came, and not all of its body."""
    return any(
        isinstance(each, json.JSONDecodeError) or "message body" in str(each)
        for each in chain_of(error)
    )
